import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { violationsOf } from '#test/browser/axe.ts'
import { openBrowser, visitorFrom } from '#test/browser/visitor.ts'
import { collectionFolder, fileOf, linesOf } from '#test/leaks/collected.ts'
import { freePort, startPortal, stopPortal } from '#test/setup/portal-process.ts'
import { type HonestProvider, honestProvider } from '#test/world/honest-provider.ts'

const t = translatorFor('en')
const NAME = 'Example Login'
const [HIGH, LOW] = ['urn:example:level:400', 'urn:example:level:100']
const portalClient = { clientId: 'portal', clientSecret: 'the secret & only %: of the client' }
const ACCOUNTS = {
  an: { level: HIGH, claims: { given_name: 'An', family_name: 'Peeters' } },
  bea: { level: HIGH, claims: { given_name: 'Bea', family_name: 'Maes', email: 'bea@people.example' } },
  cas: { level: HIGH, claims: {} },
  dirk: { level: LOW, claims: { given_name: 'Dirk' } },
}

let browser: Browser
let dataDir: string
let origin: string
let login: HonestProvider
let portal: ChildProcess

beforeAll(async () => {
  browser = await openBrowser()
  dataDir = mkdtempSync(join(tmpdir(), 'portal-provider-'))
  // mkdtemp closes the folder to others, and PostgreSQL runs as another user when the tests run as root.
  chmodSync(dataDir, 0o755)
  const port = await freePort()
  origin = `http://localhost:${port}`
  login = await honestProvider({ ...portalClient, callback: `${origin}/sign-in/provider/callback` }, ACCOUNTS)
  portal = await startPortal({
    PORT: String(port),
    ORIGIN: origin,
    DATA_DIR: dataDir,
    OIDC_ISSUER: login.issuer,
    OIDC_NAME: NAME,
    OIDC_CLIENT_ID: portalClient.clientId,
    OIDC_CLIENT_SECRET: portalClient.clientSecret,
    OIDC_ACR_VALUES: HIGH,
  })
})
afterAll(async () => {
  await browser.close()
  await stopPortal(portal)
  await login.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** From the portal's page to the provider's, and back as somebody. */
async function throughProvider(page: Page, account: string): Promise<void> {
  await page.locator('form[action="/sign-in/provider"] button').click()
  await page.waitForURL((url) => url.origin === login.issuer)
  await page.locator('input[name=account]').fill(account)
  await page.getByRole('button', { name: 'Go' }).click()
  await page.waitForURL((url) => url.origin === origin)
}

async function signIn(page: Page, account: string): Promise<void> {
  await page.goto(`${origin}/sign-in?lang=en`)
  await throughProvider(page, account)
}

const sessionOf = async (page: Page): Promise<string | undefined> =>
  (await page.context().cookies(origin)).find(({ name }) => name === 'session')?.value

const expectAccessible = async (page: Page): Promise<void> => expect(await violationsOf(page)).toEqual([])

describe('sign-in by a login provider', () => {
  it.each([true, false])('goes there and back in a browser, JavaScript %s', async (javaScriptEnabled) => {
    const page = await visitorFrom(browser, { javaScriptEnabled })
    await page.goto(`${origin}/sign-in?lang=en`)
    await page.getByRole('button', { name: t('provider.signIn', { name: NAME }) }).waitFor()
    if (javaScriptEnabled) await expectAccessible(page)
    await signIn(page, 'an')
    expect(page.url()).toBe(`${origin}/dossiers`)
    await page.getByText('An Peeters').first().waitFor()
    const first = await sessionOf(page)
    await page.context().clearCookies({ domain: 'localhost' })
    await page.goto(`${origin}/sign-in?lang=en`)
    // The provider remembers the person and asks nothing.
    await page.locator('form[action="/sign-in/provider"] button').click()
    await page.waitForURL(`${origin}/dossiers`)
    expect(await sessionOf(page)).not.toBe(first)
  })

  it('keeps its tokens from the browser, the log and everybody but the provider', async () => {
    const page = await visitorFrom(browser)
    const seen: string[] = []
    page.on('response', async (response) => {
      if (!response.url().startsWith(origin)) return
      seen.push(JSON.stringify(await response.headersArray()))
      seen.push(await response.text().catch(() => ''))
    })
    await signIn(page, 'bea')
    for (const path of ['/settings', '/settings/sign-in', '/settings/sessions', '/settings/personal-data'])
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
    const exported = await page.request.get(`${origin}/settings/personal-data/export`)
    seen.push(await exported.text(), JSON.stringify(await page.context().storageState({ indexedDB: true })))
    expect(seen.join('')).toContain('bea@people.example')
    const secrets = [...new Set(login.issued), portalClient.clientSecret]
    // An access token, and three parts of each of the two signed answers at least.
    expect(secrets.length).toBeGreaterThan(5)
    expect(secrets.filter((secret) => seen.some((text) => text.includes(secret)))).toEqual([])
    const folder = collectionFolder()
    const log = folder === undefined ? [] : linesOf(folder, 'portal')
    expect(log.some((line) => line.includes('/sign-in/provider/callback'))).toBe(true)
    expect(secrets.filter((secret) => log.some((line) => line.includes(secret)))).toEqual([])
    const called = folder === undefined ? [] : readFileSync(fileOf(folder, 'connection'), 'utf8').split('\n')
    const hosts = called.filter((target) => target !== '' && !target.startsWith('/'))
    // The embedded database is a socket's path.
    expect([...new Set(hosts)]).toEqual([new URL(login.issuer).host])
    await page.context().close()
  })

  it('goes back to the page that asked', async () => {
    const page = await visitorFrom(browser)
    await page.goto(`${origin}/settings/sign-in`)
    await page.waitForURL(/\/sign-in$/)
    await throughProvider(page, 'bea')
    expect(page.url()).toBe(`${origin}/settings/sign-in`)
    await page.getByText(t('ways.mail.none')).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: t('ways.mail.add') }).click()
    await page.waitForURL(/\/settings\/sign-in\/mail$/)
    await expectAccessible(page)
  })

  it('refuses a means that is too weak, and who stops there, by a page that says so', async () => {
    for (const [account, key] of [
      ['dirk', 'provider.refused.level'],
      ['nobody', 'provider.refused.cancelled'],
    ] as const) {
      const page = await visitorFrom(browser)
      await signIn(page, account)
      await page.getByText(t(key, { name: NAME })).waitFor()
      expect(page.url()).not.toMatch(/code=|state=/)
      expect(await sessionOf(page)).toBeUndefined()
      await expectAccessible(page)
    }
  })

  it('is linked from the settings of somebody who signed in otherwise', async () => {
    const page = await visitorFrom(browser)
    await page.goto(`${origin}/dev/sign-in?lang=en`)
    await page.getByRole('button', { name: /Jan Peeters/ }).click()
    await page.waitForURL(`${origin}/dossiers`)
    await page.goto(`${origin}/settings/sign-in?lang=en`)
    await throughProvider(page, 'cas')
    await page.getByText(t('ways.done.linked')).waitFor()
    await expectAccessible(page)
    const other = await visitorFrom(browser)
    await signIn(other, 'cas')
    await other
      .getByText(/Jan Peeters/)
      .first()
      .waitFor()
  })

  it('tells when the provider is down, and whoever is signed in goes on', async () => {
    const page = await visitorFrom(browser)
    await signIn(page, 'an')
    await login.stop()
    const other = await visitorFrom(browser)
    await other.goto(`${origin}/sign-in?lang=en`)
    await other.locator('form[action="/sign-in/provider"] button').click()
    await other.getByText(t('provider.refused.down', { name: NAME })).waitFor()
    await expectAccessible(other)
    await page.goto(`${origin}/dossiers`)
    expect(page.url()).toBe(`${origin}/dossiers`)
  })
})
