import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { MENDING_COMMANDS } from '#app/components/p12-maker/mending-command.ts'
import { violationsOf } from '#test/browser/axe.ts'
import { findLeaks, secretsOf } from '#test/browser/leak-detector.ts'
import { type WatchedBrowser, watchedBrowser } from '#test/browser/watched-browser.ts'
import { makeFolder, openssl } from '#test/pki/openssl.ts'

const { origin } = inject('portal')
const PASS_PHRASE = 'Zebra 42 drinks: tea & (honey)!'
const NEW_PASS_PHRASE = 'Giraffe 17 eats; leaves + (twigs)?'

const folder = makeFolder()
const at = (name: string) => join(folder.path, name)

let browser: WatchedBrowser
let page: Page
beforeAll(async () => {
  browser = await watchedBrowser()
  for (const name of ['own', 'strange']) {
    const key = ['-newkey', 'rsa:2048', '-keyout', at(`${name}.key.pem`), '-passout', `pass:${PASS_PHRASE}`]
    openssl('req', '-x509', ...key, '-subj', `/CN=${name}`, '-out', at(`${name}.pem`))
  }
  // openssl req takes an older cipher by itself.
  const modern = ['pkcs8', '-topk8', '-v2', 'aes-256-cbc', '-in', at('own.key.pem'), '-out', at('key.pem')]
  openssl(...modern, '-passin', `pass:${PASS_PHRASE}`, '-passout', `pass:${PASS_PHRASE}`)
  page = await browser.newPage()
  await page.goto(`${origin}/csr/p12`)
})
afterAll(async () => {
  await browser.close()
  folder.remove()
})

const button = (name: string) => page.getByRole('button', { name })
const certificates = (...names: string[]) =>
  page.getByLabel('Certificate and chain').setInputFiles(names.map(at))

it('says what is missing, at its control', async () => {
  await button('Check that they belong together').click()
  await page.getByText('Choose the encrypted key file.').waitFor()
  expect(await page.getByLabel('Encrypted key file').evaluate((box) => box === document.activeElement)).toBe(
    true,
  )
})

it('says whether a key belongs to a certificate, with the network cut', async () => {
  await page.context().setOffline(true)
  await page.getByLabel('Encrypted key file').setInputFiles(at('key.pem'))
  await page.getByLabel('Pass phrase of the key file').fill(PASS_PHRASE)
  await certificates('strange.pem')
  await button('Check that they belong together').click()
  await page.getByText('The key belongs to none of these certificates.').waitFor()
  await certificates('strange.pem', 'own.pem')
  await button('Check that they belong together').click()
  await page.getByText('The key belongs to this certificate.').waitFor()
})

it('says by which command a key file of an older cipher is mended', async () => {
  await page.getByLabel('Encrypted key file').setInputFiles(at('own.key.pem'))
  await button('Check that they belong together').click()
  await page.getByText('This key is encrypted in a way that browsers do not know').waitFor()
  await page.getByText(MENDING_COMMANDS.otherCipher).waitFor()
  await page.getByLabel('Encrypted key file').setInputFiles(at('key.pem'))
})

it('makes a .p12 that openssl opens, under the alias, with the network cut', async () => {
  await page.getByLabel('Name of the entry').fill('my alias')
  await button('Make the .p12 file').click()
  await page.getByText('The alias must begin with').waitFor()
  await page.getByLabel('Name of the entry').fill('ebox:acceptance')
  await page.getByLabel('Pass phrase for the .p12 file').fill(NEW_PASS_PHRASE)
  await button('Make the .p12 file').click()
  const link = page.getByRole('link', { name: 'Download ebox-acceptance.p12' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click({ timeout: 60_000 })])
  await download.saveAs(at('made.p12'))
  const opened = openssl('pkcs12', '-in', at('made.p12'), '-passin', `pass:${NEW_PASS_PHRASE}`, '-nodes')
  expect(opened).toContain('friendlyName: ebox:acceptance')
  const key = { key: readFileSync(at('key.pem')), passphrase: PASS_PHRASE }
  expect(createPrivateKey(opened).equals(createPrivateKey(key))).toBe(true)
  await page.context().setOffline(false)
})

it('has ended each worker that opened the key', () => {
  // The one that waits for the next order has seen nothing yet.
  expect(page.workers()).toHaveLength(1)
})

it('has sent nothing of the key, nor a pass phrase, and broken no policy', async () => {
  const secrets = secretsOf(readFileSync(at('key.pem'), 'utf8'), PASS_PHRASE)
  secrets.set('pass phrase of the .p12', Buffer.from(NEW_PASS_PHRASE))
  const sent = browser.sent()
  expect(sent.length).toBeGreaterThan(5)
  expect(findLeaks(secrets, sent)).toEqual([])
  expect(browser.complaints).toEqual([])
  const controls = page.locator('.key-maker').locator('input, textarea, select')
  expect(await controls.evaluateAll((all) => all.filter((one) => one.hasAttribute('name')).length)).toBe(0)
})

it('can be used by everybody, wide and at 320 pixels, in each language', async () => {
  for (const language of ['fr', 'nl', 'de', 'en']) {
    await page.goto(`${origin}/csr/p12?lang=${language}`)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect({ language, width, beyond: Math.max(beyond, 0) }).toEqual({ language, width, beyond: 0 })
    }
  }
  const violations = await violationsOf(page)
  expect(violations.map(({ id }) => id)).toEqual([])
})
