import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { type Embedded, startEmbedded } from '#db/embedded.server.ts'
import { violationsOf } from '#test/browser/axe.ts'
import { aDevice, type Device } from '#test/browser/device.ts'
import { completeDraftOf, submit } from '#test/browser/draft.ts'
import { fill, openBrowser, signInByMail, visitorFrom } from '#test/browser/visitor.ts'
import { freePort } from '#test/setup/portal-process.ts'

const { origin, dataDir } = inject('portal')
const t = translatorFor('en')
const ESCAPE_MS = 20_000

let browser: Browser
let embedded: Embedded
let owner: postgres.Sql
beforeAll(async () => {
  browser = await openBrowser()
  // Joins the database of the running portal.
  embedded = await startEmbedded({ dataDir, log: () => undefined })
  owner = postgres({ ...embedded.connection, max: 1, onnotice: () => undefined })
})
afterAll(async () => {
  await owner.end()
  await embedded.stop()
  await browser.close()
})

/** Letters only: the mail is searched for a code of digits. */
const anAddress = (): string =>
  `${[...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}@team.example`

/** What an operator types. */
const office = (...args: string[]): string =>
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/office.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataDir, ORIGIN: origin },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const cookieOf = async (page: Page): Promise<string | undefined> =>
  (await page.context().cookies()).find(({ name }) => name === 'session')?.value

/** A new officer in a browser with a passkey, at the queue. */
async function anOfficer(role: string): Promise<Device & { email: string }> {
  const email = anAddress()
  expect(office('grant', email, role)).toContain(`${email} is now ${role}.`)
  const device = await aDevice(browser)
  const { page } = device
  await signInByMail(page, email, 'en')
  await page.waitForURL(/\/second-step$/)
  await fill(page, { passkeyName: 'Laptop' })
  await page.getByRole('button', { name: t('security.passkeys.make') }).click()
  await page.waitForURL(`${origin}/office`)
  return { ...device, email }
}

const ageSecondSteps = (email: string) =>
  owner`update sessions set second_step_at = now() - interval '6 minutes'
    where person_id = (select id from persons where email = ${email})`

const useIt = (page: Page) =>
  page.getByRole('button', { name: t('security.secondStep.verify.button') }).click()
const told = (page: Page, key: Parameters<typeof t.dynamic>[0]) =>
  page.getByText(t.dynamic(key)).first().waitFor({ timeout: ESCAPE_MS })

const expectAccessible = async (page: Page): Promise<void> =>
  expect((await violationsOf(page)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

/** Opens for a review a dossier that somebody else submitted. */
async function openSubmitted(page: Page): Promise<string> {
  const partner = await visitorFrom(browser)
  await signInByMail(partner, anAddress(), 'en')
  const { home } = await completeDraftOf(partner, {
    enterpriseNumber: '0314.595.348',
    applicationId: 'passkeys:step-up',
  })
  await submit(partner, home)
  await partner.context().close()
  const address = `${origin}/office${home}`
  await page.goto(address)
  await page.getByRole('button', { name: t('office.startReview.submit') }).click()
  await page.locator('summary', { hasText: t('office.reject.heading') }).waitFor()
  return address
}

describe('the second step in a browser', () => {
  it('is a passkey made in the window that the operator opened', async () => {
    const email = anAddress()
    office('grant', email, 'validator')
    const { page, devtools, authenticatorId } = await aDevice(browser)
    await signInByMail(page, email, 'en')
    await page.waitForURL(/\/second-step$/)
    await expectAccessible(page)
    const before = await cookieOf(page)
    await page.getByRole('button', { name: t('security.passkeys.make') }).click()
    await page.waitForURL(`${origin}/office`)
    expect(await cookieOf(page)).not.toBe(before)
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId })
    expect(credentials).toMatchObject([{ rpId: 'localhost', signCount: 1 }])
    await page.goto(`${origin}/settings/passkeys?lang=en`)
    await told(page, 'security.passkeys.unnamed')
    await expectAccessible(page)
    await page.context().close()
  })

  it('is asked at each sign-in, where the link wanted to go, under a fresh session id', async () => {
    const { page, email } = await anOfficer('validator')
    await page.context().clearCookies()
    await signInByMail(page, email, 'en')
    await page.goto(`${origin}/office/access`)
    await page.waitForURL(/\/second-step$/)
    const before = await cookieOf(page)
    await useIt(page)
    await page.waitForURL(`${origin}/office/access`)
    expect(await cookieOf(page)).not.toBe(before)
    await page.context().addCookies([{ name: 'session', value: before ?? '', url: origin }])
    await page.goto(`${origin}/office`)
    await page.waitForURL(/\/sign-in/)
    await page.context().close()
  })

  it('is refused without user verification, and with a copied key', async () => {
    const { page, email, devtools, authenticatorId } = await anOfficer('validator')
    await page.context().clearCookies()
    await signInByMail(page, email, 'en')
    await page.goto(`${origin}/second-step`)
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await useIt(page)
    await told(page, 'security.browser.cancelled')
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId })
    const [credential] = credentials
    if (!credential) throw new Error('no passkey was made')
    await owner`update passkeys set counter = 100 where id = ${Buffer.from(credential.credentialId, 'base64').toString('base64url')}`
    await useIt(page)
    await told(page, 'security.refusal.answer')
    await expectAccessible(page)
    await page.goto(`${origin}/office`)
    await page.waitForURL(/\/second-step/)
    await page.context().close()
  })

  it('cannot be made twice on one device, nor once the window has closed', async () => {
    const { page, email } = await anOfficer('validator')
    await page.goto(`${origin}/settings/passkeys`)
    await page.getByRole('button', { name: t('security.passkeys.make') }).click()
    await told(page, 'security.browser.already')
    await owner`update enrolment_windows set expires_at = now() where person_id = (select id from persons where email = ${email})`
    await page.reload()
    await told(page, 'security.passkeys.noWindow')
    await page.context().close()
  })

  it('is taken again before a decision, on the page of the decision, with the words kept', async () => {
    const { page, email } = await anOfficer('approver')
    const address = await openSubmitted(page)
    await page.locator('summary', { hasText: t('office.reject.heading') }).click()
    await fill(page, { 'reject.reason': 'other' })
    const words = page.locator('[name="reject.text"]')
    await words.fill('Words that must not be lost')
    await ageSecondSteps(email)
    await page.getByRole('button', { name: t('office.reject.submit') }).click()
    await told(page, 'security.refusal.stepUp')
    await expectAccessible(page)
    expect(await words.inputValue()).toBe('Words that must not be lost')
    await useIt(page)
    await told(page, 'security.stepUp.done')
    expect(await words.inputValue()).toBe('Words that must not be lost')
    await page.getByRole('button', { name: t('office.reject.submit') }).click()
    await page.waitForURL(`${address}?done=rejected`)
    await page.context().close()
  })

  it('says without script that it takes script', async () => {
    const { page, email } = await anOfficer('validator')
    await page.context().close()
    const plain = await visitorFrom(browser, { javaScriptEnabled: false })
    await signInByMail(plain, email, 'en')
    await plain.waitForURL(/\/second-step/)
    // Playwright finds no text in there.
    const words = plain.locator('main noscript')
    expect([await words.isVisible(), await words.textContent()]).toEqual([
      true,
      expect.stringContaining(t('security.noScript')),
    ])
    expect(await plain.locator('main button').count()).toBe(0)
    await plain.context().close()
  })

  it('is got back through another admin', async () => {
    const { page: lost, email } = await anOfficer('validator')
    const { page: admin } = await anOfficer('admin')
    await admin.goto(`${origin}/office`)
    await admin.getByRole('link', { name: t('officeSettings.title') }).click()
    await admin.getByRole('link', { name: t('officeSettings.link.officers'), exact: true }).click()
    const row = admin.locator('tr', { hasText: email })
    await row.getByRole('button', { name: t('security.officers.open') }).click()
    await told(admin, 'security.officers.done.open')
    await expectAccessible(admin)
    await lost.goto(`${origin}/office`)
    await lost.waitForURL(/\/sign-in/)
    await signInByMail(lost, email, 'en')
    await lost.waitForURL(/\/second-step/)
    await lost.getByRole('button', { name: t('security.passkeys.make') }).waitFor()
    await Promise.all([lost, admin].map((page) => page.context().close()))
  })
})

describe('the demo world, where the officer’s button counts as both steps', () => {
  it('lets an officer in without a passkey', async () => {
    const page = await visitorFrom(browser)
    await page.goto(`${origin}/dev/sign-in?lang=en`)
    await page.getByRole('button', { name: /Sofie Claes/ }).click()
    await page.waitForURL(`${origin}/office`)
    await page.context().close()
  })

  it('is refused in production, also when the database holds one already', async () => {
    const { VITEST: _, ...environment } = process.env
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
      encoding: 'utf8',
      env: {
        ...environment,
        NODE_ENV: 'production',
        DATA_DIR: dataDir,
        PORT: String(await freePort()),
        ORIGIN: origin,
      },
    })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('holds a demo world') })
  })
})

describe('own sessions in a browser', () => {
  it('end at once, each or all others', async () => {
    const email = anAddress()
    const pages = [await visitorFrom(browser), await visitorFrom(browser), await visitorFrom(browser)]
    for (const page of pages) await signInByMail(page, email, 'en')
    const [first, second, third] = pages
    if (!first || !second || !third) throw new Error('three browsers are needed')
    await first.goto(`${origin}/settings/sessions`)
    await first.getByText(t('security.sessions.current')).waitFor()
    await first
      .getByRole('button', { name: /^End Chrome/ })
      .first()
      .click()
    await told(first, 'security.sessions.ended')
    await expectAccessible(first)
    const alive = async (page: Page) => {
      await page.goto(`${origin}/dossiers`)
      return new URL(page.url()).pathname === '/dossiers'
    }
    expect([await alive(second), await alive(third)].sort()).toEqual([false, true])
    await first.getByRole('button', { name: t('security.sessions.endOthers') }).click()
    await told(first, 'security.sessions.othersEnded')
    expect([await alive(first), await alive(second), await alive(third)]).toEqual([true, false, false])
    await Promise.all(pages.map((page) => page.context().close()))
  })
})
