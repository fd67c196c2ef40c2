import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Environment } from '#app/domain/environment.ts'
import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { fill, go, openBrowser, press, signInByMail, visitorFrom } from '#test/browser/visitor.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'

const { origin } = inject('portal')
const PASS_PHRASE = 'correct horse battery staple'

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'journey-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const openssl = (...args: string[]): string =>
  execFileSync('openssl', args, { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

type Case = { language: Language; enterpriseNumber: string; institutionName: string; applicationId: string }

const CASES: Case[] = [
  {
    language: 'fr',
    enterpriseNumber: '0671516647',
    institutionName: 'SPF Stratégie & Appui',
    applicationId: 'bosa:guichet:attestation',
  },
  {
    language: 'nl',
    enterpriseNumber: '0314595348',
    institutionName: 'FOD Economie (“Middenstand”)',
    applicationId: 'economie:eloket:attest',
  },
]

/** From the home page to the first step: sign in, and the number as people write it. */
async function start(page: Page, { language, enterpriseNumber }: Case): Promise<string> {
  const t = translatorFor(language)
  await signInByMail(page, `journey-${language}@people.example`, language)
  await page.goto(`${origin}/`)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  await page.locator('main a[href="/dossiers/new"]').first().click()
  await fill(page, { enterpriseNumber: '1234567890' })
  await press(page)
  await page.getByText(t('enterpriseNumber.placeholder')).first().waitFor()
  await fill(page, {
    enterpriseNumber: `BE ${enterpriseNumber.slice(0, 4)}.${enterpriseNumber.slice(4, 7)}.${enterpriseNumber.slice(7)}`,
  })
  await go(page, /\/dossiers\/[0-9a-f-]{36}\/institution/)
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
}

/** Scroll positions by random keys are the one thing that the framework keeps, for the Back button. */
const SCROLLED = /^\{("\w+":[\d.]+,?)*\}$/

/** What a browser could keep after the person has gone; cookies are HttpOnly, so that scripts see none. */
async function expectNothingStored(page: Page): Promise<void> {
  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }))
  const { positions = '{}', ...session } = stored.session
  expect({ at: page.url(), ...stored, session, positions }).toEqual({
    at: page.url(),
    local: {},
    session: {},
    databases: [],
    caches: [],
    workers: 0,
    cookies: '',
    positions: expect.stringMatching(SCROLLED),
  })
}

async function fillSteps(page: Page, { language, institutionName, applicationId }: Case): Promise<void> {
  const { enterpriseNumber: _, ...institution } = INSTITUTION
  await fill(page, { ...institution, language, certificateName: institutionName })
  await go(page, /\/application/)
  await expectNothingStored(page)
  await fill(page, { ...APPLICATION, applicationId })
  await go(page, /\/document-types/)
  await expectNothingStored(page)
  await page.getByRole('button', { name: translatorFor(language)('documentTypes.add') }).click()
  await page.waitForURL(/\/document-types\/[0-9a-f-]{36}/)
  await fill(page, DOCUMENT_TYPE)
  await go(page, /\/document-types$/)
  await expectNothingStored(page)
}

async function makeCertificate(
  page: Page,
  dossierId: string,
  environment: Environment,
  { language, applicationId }: Case,
): Promise<string> {
  const t = translatorFor(language)
  await page.goto(`${origin}/dossiers/${dossierId}/certificate/${environment}`)
  await fill(page, { choice: 'generate' })
  await go(page, /choice=generate/)
  await page.getByLabel(t('keyMaker.passPhrase')).fill(PASS_PHRASE)
  await page.getByRole('button', { name: t('keyMaker.make') }).click()
  const stem = `${applicationId.replaceAll(':', '-')}-${environment}`
  for (const name of [`${stem}.key.pem`, `${stem}.csr.pem`]) {
    const link = page.getByRole('link', { name })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    await download.saveAs(join(folder, name))
  }
  await page.locator('main input[type=file]').setInputFiles(join(folder, `${stem}.key.pem`))
  await page.getByText(t('keyMaker.ready')).waitFor()
  await expectNothingStored(page)
  await go(page, new RegExp(`/dossiers/${dossierId}(?!/certificate/${environment})`))
  return stem
}

/** What the outside judge says of the two files. */
function expectOpensslAgrees(stem: string, { enterpriseNumber, institutionName, applicationId }: Case): void {
  const csr = ['req', '-in', `${stem}.csr.pem`, '-noout']
  expect(() => openssl(...csr, '-verify')).not.toThrow()
  const printed = openssl(...csr, '-subject', '-nameopt', 'sep_multiline,utf8,sname')
  expect(
    printed
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual([
    'C=BE',
    'O=Federal Government',
    `OU=${institutionName}`,
    `OU=urn:be:fgov:kbo-bce:organization:cbe-number:${enterpriseNumber}`,
    `CN=${applicationId}`,
  ])
  const modulus = openssl(
    'rsa',
    '-in',
    `${stem}.key.pem`,
    '-passin',
    `pass:${PASS_PHRASE}`,
    '-noout',
    '-modulus',
  )
  expect(openssl(...csr, '-modulus')).toBe(modulus)
}

async function officerApproves(dossierId: string): Promise<void> {
  const page = await visitorFrom(browser)
  await page.goto(`${origin}/dev/sign-in?lang=nl`)
  await page.getByRole('button', { name: /Sofie Claes/ }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/dev'))
  await page.goto(`${origin}/office/dossiers/${dossierId}`)
  const act = (intent: string) =>
    page.locator(`main form:has(input[name=intent][value=${intent}]) button[type=submit]`)
  await act('startReview').click()
  await page.waitForURL(/done=/)
  const evidence = page.locator('form:has(input[value=recordAuthority])')
  await evidence.locator('textarea').fill('Gebeld naar het nummer op de website van de instelling.')
  await evidence.locator('button[type=submit]').click()
  await page.waitForURL(/done=/)
  await page
    .locator('main details:has(form input[value=approve]) summary')
    .first()
    .click()
    .catch(() => undefined)
  await act('approve').click()
  await page
    .getByText(/ISS-\d{6}/)
    .first()
    .waitFor()
  await page.context().close()
}

describe.each(CASES)('the whole path in $language', (journey) => {
  it('goes from the home page to references, with files that openssl accepts', {
    timeout: 240_000,
  }, async () => {
    const page = await visitorFrom(browser)
    const t = translatorFor(journey.language)
    const dossierId = await start(page, journey)
    await fillSteps(page, journey)
    for (const environment of ['acceptance', 'production'] as const)
      expectOpensslAgrees(await makeCertificate(page, dossierId, environment, journey), journey)
    await page.goto(`${origin}/dossiers/${dossierId}/review`)
    await expectNothingStored(page)
    await go(page, new RegExp(`/dossiers/${dossierId}(\\?|$)`))
    await page
      .getByText(/EBX-\d{4}-\d{6}/)
      .first()
      .waitFor()
    const form = await page.request.get(`${origin}/dossiers/${dossierId}/form.pdf`)
    expect((await form.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await officerApproves(dossierId)
    await page.goto(`${origin}/dossiers/${dossierId}`)
    await page
      .getByText(/ISS-\d{6}/)
      .first()
      .waitFor()
    await page
      .getByText(/DOC-\d{6}/)
      .first()
      .waitFor()
    expect(await page.locator('main').textContent()).toContain(t('state.approved'))
    await expectNothingStored(page)
    await page.context().close()
  })
})
