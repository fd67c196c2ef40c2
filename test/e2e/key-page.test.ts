import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsOf } from '#test/browser/axe.ts'
import { keptByPage } from '#test/browser/kept-by-page.ts'
import { keptByPortal } from '#test/browser/kept-by-portal.ts'
import { findLeaks, secretsOf } from '#test/browser/leak-detector.ts'
import { type WatchedBrowser, watchedBrowser } from '#test/browser/watched-browser.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import { opensslAccepts } from '#test/pki/openssl.ts'

const { origin } = inject('portal')
const PASS_PHRASE = 'Zebra 42 drinks: tea & (honey)!'
const ASKED = {
  certificateName: "Institut d'étude & de prévision",
  enterpriseNumber: '0123.456.749',
  applicationId: 'employment:job-attest:werkkaart',
  environment: 'acceptance',
}
const SUBJECT = [
  'C=BE',
  'O=Federal Government',
  "OU=Institut d'étude & de prévision",
  'OU=urn:be:fgov:kbo-bce:organization:cbe-number:0123456749',
  'CN=employment:job-attest:werkkaart',
]
const STEM = 'employment-job-attest-werkkaart-acceptance'

let browser: WatchedBrowser
let folder: string

beforeAll(async () => {
  browser = await watchedBrowser()
  folder = mkdtempSync(join(tmpdir(), 'key-page-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const openssl = (...args: string[]): string =>
  execFileSync('openssl', args, { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

/** Through the form, as a person does it; the browser ends on the page that makes the key. */
async function openBuilder(page: Page): Promise<void> {
  await page.goto(`${origin}/csr`)
  await page.getByLabel('Name in the certificate').fill(ASKED.certificateName)
  await page.getByLabel('Enterprise number').fill(ASKED.enterpriseNumber)
  await page.getByLabel('Identifier of the application').fill(ASKED.applicationId)
  await page.getByLabel('Acceptance').check()
  await page.getByRole('button', { name: 'Show the subject' }).click()
  await page.getByRole('button', { name: 'Make the key and the CSR' }).waitFor()
}

type Made = { csr: string; key: string }

async function makeKey(page: Page): Promise<Made> {
  await page.getByLabel('Pass phrase for the key file').fill(PASS_PHRASE)
  await page.getByRole('button', { name: 'Make the key and the CSR' }).click()
  return { key: await save(page, `${STEM}.key.pem`), csr: await save(page, `${STEM}.csr.pem`) }
}

async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('link', { name }).click({ timeout: 60_000 }),
  ])
  expect(download.suggestedFilename()).toBe(name)
  await download.saveAs(join(folder, name))
  return readFileSync(join(folder, name), 'utf8')
}

describe('a key made on /csr, without signing in', () => {
  let page: Page
  let made: Made
  let secrets: Map<string, Buffer>

  beforeAll(async () => {
    page = await browser.newPage()
    await openBuilder(page)
    made = await makeKey(page)
    secrets = secretsOf(made.key, PASS_PHRASE)
  })
  afterAll(() => page.context().close())

  it('gives a CSR that openssl verifies, with exactly the subject asked for, in order', () => {
    const csr = `${STEM}.csr.pem`
    expect(opensslAccepts(made.csr, 'PEM')).toBe(true)
    const printed = openssl('req', '-in', csr, '-noout', '-subject', '-nameopt', 'sep_multiline,utf8,sname')
    const lines = printed.split('\n').map((line) => line.trim().replace(/ ?= ?/, '='))
    expect(lines.filter((line) => line !== '' && line !== 'subject=')).toEqual(SUBJECT)
  })

  it('gives a key file that openssl opens with the pass phrase, and that belongs to the CSR', () => {
    const key = `${STEM}.key.pem`
    const ofKey = openssl('rsa', '-in', key, '-passin', `pass:${PASS_PHRASE}`, '-noout', '-modulus')
    expect(ofKey).toBe(openssl('req', '-in', `${STEM}.csr.pem`, '-noout', '-modulus'))
    expect(ofKey).toHaveLength('Modulus=\n'.length + 3072 / 4)
    expect(() => openssl('rsa', '-in', key, '-passin', 'pass:another phrase', '-noout')).toThrow()
  })

  it('opens the saved file in the page, and says so', async () => {
    const file = page.getByLabel('Choose the key file that you just saved')
    await file.setInputFiles(join(folder, `${STEM}.key.pem`))
    await page.getByText('The saved file opens and belongs to this CSR.').waitFor()
    await file.setInputFiles(join(folder, `${STEM}.csr.pem`))
    await page.getByText('This is not the encrypted key file of this page.').waitFor()
  })

  it('has its CSR found in order by the checker, compared with the subject shown', async () => {
    await page.getByLabel('Your CSR').fill(made.csr)
    await page.getByRole('button', { name: 'Check the CSR' }).click()
    await page.getByText('The CSR meets every rule.').waitFor()
    expect(await page.getByText('Not judged').count()).toBe(0)
  })

  it('keeps a private key that is pasted in the page', async () => {
    const clear = openssl('pkey', '-in', `${STEM}.key.pem`, '-passin', `pass:${PASS_PHRASE}`)
    const box = page.getByLabel('Your CSR')
    const told = page.getByText('That was a private key.')
    await box.fill(clear)
    await told.waitFor()
    expect(await box.inputValue()).toBe('')
    await box.fill('something else')
    await told.waitFor({ state: 'hidden' })
    // Faster than any check of what is typed: the form itself holds it back.
    await box.evaluate((element: HTMLTextAreaElement, key) => {
      element.value = key
      element.form?.requestSubmit()
    }, clear)
    await told.waitFor()
    expect(await box.inputValue()).toBe('')
    writeFileSync(join(folder, 'clear.pem'), clear)
    await box.fill('something else')
    await page.getByLabel('Or choose the CSR file').setInputFiles(join(folder, 'clear.pem'))
    await told.waitFor()
    expect(await box.inputValue()).toBe('')
  })

  it('has sent and kept nothing of the key, nor of the pass phrase', async () => {
    const sent = browser.sent()
    const whole = sent.map(({ bytes }) => bytes.toString('latin1')).join('\n')
    // Both records see the post that checked the CSR, so they would have seen more.
    expect(sent.filter(({ what }) => what.startsWith('POST ')).length).toBeGreaterThan(0)
    const body = made.csr.split('\n')[3] ?? 'none'
    expect(whole.split(body).length).toBeGreaterThan(2)
    expect(findLeaks(secrets, [...sent, ...(await keptByPage(page))])).toEqual([])
  })

  it('has broken no policy and left no error on the console', () => {
    expect(browser.complaints).toEqual([])
  })

  it('would have been caught: a form that posts the key', async () => {
    const jwk = secrets.get('p')?.toString('base64url') ?? ''
    await page.evaluate(
      (value) => {
        const field = document.createElement('input')
        field.type = 'hidden'
        field.name = 'csr'
        field.value = value
        document.querySelector('textarea')?.replaceWith(field)
      },
      jwk.slice(3, 60),
    )
    await page.getByRole('button', { name: 'Check the CSR' }).click()
    await page.waitForLoadState()
    const leaks = findLeaks(secrets, browser.sent())
    expect(new Set(leaks.map(({ part }) => part))).toEqual(new Set(['p']))
    // Seen by the browser's protocol, and by the wire.
    expect(leaks.some((leak) => leak.in.startsWith('POST '))).toBe(true)
    expect(leaks.some((leak) => leak.in.startsWith('connection '))).toBe(true)
  })
})

describe('/csr with the network cut', () => {
  it('makes a key, and checks its CSR in the page, which keeps it', async () => {
    const page = await browser.newPage()
    await openBuilder(page)
    // What the page loads behind its first script.
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    const made = await makeKey(page)
    await page.getByLabel('Your CSR').fill(made.csr)
    await page.getByRole('button', { name: 'Check the CSR' }).click()
    await page.getByText('You have no connection').waitFor()
    expect(await page.getByText('The CSR meets every rule.').count()).toBe(1)
    await page.getByLabel('Your CSR').fill(made.csr.replace('MII', 'MIJ'))
    await page.getByRole('button', { name: 'Check the CSR' }).click()
    await page.getByText('The CSR cannot be used yet.').waitFor()
    expect(await page.getByRole('link', { name: `${STEM}.key.pem` }).count()).toBe(1)
    await page.context().close()
  })
})

describe('the certificate step of a request form', () => {
  let page: Page
  let home: string

  beforeAll(async () => {
    page = await browser.newPage()
    home = await aDraftReadyForCertificates(page)
  })
  afterAll(() => page.context().close())

  it('is reached by a link, under its own policy, and hands in the CSR once the key is saved', async () => {
    const before = browser.complaints.length
    // Signing in has brought the language of the person.
    await page.goto(`${origin}${home}?lang=en`)
    await page.getByRole('link', { name: 'Certificate for acceptance' }).click()
    await page.getByLabel('Make the key and the CSR here').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    const hand = page.getByRole('button', { name: 'Save the CSR and continue' })
    expect(await hand.isDisabled()).toBe(true)
    const made = await makeKey(page)
    expect(await hand.isDisabled()).toBe(true)
    await page
      .getByLabel('Choose the key file that you just saved')
      .setInputFiles(join(folder, `${STEM}.key.pem`))
    await page.getByText('The CSR is filled in.').waitFor()
    await hand.click()
    await page.waitForURL(origin + home)
    const secrets = secretsOf(made.key, PASS_PHRASE)
    expect(findLeaks(secrets, [...browser.sent(), ...(await keptByPage(page))])).toEqual([])
    const kept = await keptByPortal()
    // The search sees what was stored: the CSR.
    const body = made.csr.split('\n')[3] ?? 'none'
    const holding = kept.filter(({ bytes }) => bytes.includes(body)).map(({ what }) => what)
    expect(holding).toContain('row of draft_parts')
    expect(kept.find(({ what }) => what === 'log of the portal')?.bytes.length).toBeGreaterThan(100)
    expect(findLeaks(secrets, kept)).toEqual([])
    expect(browser.complaints.slice(before)).toEqual([])
  })

  it('then shows it stored, with the same CSR to download, and refuses its key for production', async () => {
    await page.getByRole('link', { name: 'Certificate for acceptance' }).click()
    await page.getByText('RSA, 3072 bits').waitFor()
    const made = readFileSync(join(folder, `${STEM}.csr.pem`), 'utf8')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the CSR' }).click(),
    ])
    await download.saveAs(join(folder, 'again.csr.pem'))
    expect(readFileSync(join(folder, 'again.csr.pem'), 'utf8').trim()).toBe(made.trim())
    await page.goto(`${origin}${home}/certificate/production?choice=csr`)
    await page.getByLabel('Or choose the CSR file').setInputFiles(join(folder, `${STEM}.csr.pem`))
    await expect.poll(() => page.getByLabel('Your CSR').inputValue()).toContain('BEGIN CERTIFICATE REQUEST')
    await page.getByRole('button', { name: 'Save the CSR and continue' }).click()
    const error = page.getByRole('alert').getByRole('link')
    expect(await error.textContent()).toContain('has this key already')
    await error.click()
    expect(await page.getByLabel('Your CSR').evaluate((box) => box === document.activeElement)).toBe(true)
    expect(await page.title()).toMatch(/^Error: /)
  })

  it('can be used by everybody: every screen, empty and refused, wide and at 320 pixels', async () => {
    const step = `${home}/certificate/production?lang=de&`
    const screens = ['', 'choice=generate', 'choice=csr', 'choice=certificate', 'choice=later']
    const paths = [
      ...screens.map((screen) => step + screen),
      '/csr?build=yes',
      `/csr?${new URLSearchParams(ASKED)}`,
    ]
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of paths) {
        await page.goto(origin + path)
        const violations = await violationsOf(page)
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect({ path, width, rules: violations.map(({ id }) => id), beyond: Math.max(beyond, 0) }).toEqual({
          path,
          width,
          rules: [],
          beyond: 0,
        })
      }
    }
  })
})

/** By plain posts, as a browser without JavaScript makes them; answers the address of the request form. */
async function aDraftReadyForCertificates(page: Page): Promise<string> {
  await page.goto(`${origin}/dev/sign-in`)
  await page.getByRole('main').getByRole('button').first().click()
  await page.waitForURL(`${origin}/dossiers`)
  const post = (path: string, form: Record<string, string>) =>
    page.request.post(origin + path, { form, headers: { Origin: origin }, maxRedirects: 0 })
  const started = await post('/dossiers/new', { enterpriseNumber: ASKED.enterpriseNumber })
  const home = (started.headers().location ?? '').replace('/institution', '')
  expect(home).toMatch(/^\/dossiers\/[0-9a-f-]{36}$/)
  const step = { intent: 'continue', version: '0', editSession: 'e2e', overwrite: 'yes' }
  const { certificateName, enterpriseNumber, applicationId } = ASKED
  const institution = { ...INSTITUTION, certificateName, enterpriseNumber }
  for (const [path, answers] of [
    ['institution', institution],
    ['application', { ...APPLICATION, applicationId }],
  ] as const)
    expect((await post(`${home}/${path}`, { ...step, ...answers })).status()).toBe(302)
  return home
}

describe('the policy of the page that makes keys', () => {
  it('blocks what would carry a key away, in the page', async () => {
    const page = await browser.newPage()
    await page.goto(`${origin}/csr`)
    const before = browser.sent().length
    // As text: the test runner would rewrite an import().
    const blocked = await page.evaluate<boolean[]>(`(async () => {
      const rejected = (promise) => promise.then(() => false, () => true)
      navigator.sendBeacon('/leak-beacon', 'x')
      return [
        await rejected(fetch('/leak-fetch')),
        await rejected(import('http://127.0.0.1:9/leak-import')),
        await rejected(new Promise((resolve, reject) =>
          Object.assign(new Image(), { onload: resolve, onerror: reject, src: '/leak-image' }))),
      ]
    })()`)
    expect(blocked).toEqual([true, true, true])
    expect(browser.complaints.join('\n')).toContain('policy: script-src-elem http://127.0.0.1:9/leak-import')
    const wire = browser.sent().filter(({ what }) => what.startsWith('connection '))
    expect(wire.some(({ bytes }) => bytes.includes('leak-'))).toBe(false)
    expect(before).toBeGreaterThan(0)
    await page.context().close()
  })
})

describe('/csr without JavaScript', () => {
  it('gives recipes that openssl follows, and checks the CSR that comes out', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${origin}/csr?${new URLSearchParams(ASKED)}`)
    const recipe = page.locator('[data-tool=openssl]')
    writeFileSync(join(folder, `${STEM}.cnf`), (await recipe.locator('figure code').textContent()) ?? '')
    openssl('genrsa', '-out', 'own.key', '3072')
    openssl('req', '-new', '-sha256', '-config', `${STEM}.cnf`, '-key', 'own.key', '-out', 'own.csr')
    await page.getByLabel('Or choose the CSR file').setInputFiles(join(folder, 'own.csr'))
    await page.getByRole('button', { name: 'Check the CSR' }).click()
    expect(await page.getByText('The CSR meets every rule.').count()).toBe(1)
    await page.getByLabel('Or choose the CSR file').setInputFiles(join(folder, 'own.key'))
    await page.getByLabel('Your CSR').fill('')
    await page.getByRole('button', { name: 'Check the CSR' }).click()
    const said = await page.getByRole('alert').textContent()
    expect(said).toContain('Treat the key as exposed')
    expect(await page.getByLabel('Your CSR').inputValue()).toBe('')
    expect(await page.title()).toMatch(/^Error: /)
    await page.context().close()
  })
})
