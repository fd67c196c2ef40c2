import { type ChildProcess, execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ParsedMail } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { aDevice } from '#test/browser/device.ts'
import { completeDraftOf } from '#test/browser/draft.ts'
import { fill, go, openBrowser, signInByCode, textOf, visitorFrom } from '#test/browser/visitor.ts'
import { inflatePdf, readPdf } from '#test/builders/read-pdf.ts'
import { freePort, startPortal, stopPortal } from '#test/setup/portal-process.ts'
import { PostOffice } from '#test/setup/post-office.ts'

const en = translatorFor('en')
const fr = translatorFor('fr')
const FIRST = 'astrid@team.example'
const SECOND = 'bruno@team.example'
const ANN = 'ann@people.example'
const BEN = 'ben@people.example'
const MAIL_MS = 20_000

let browser: Browser
let dataDir: string
let origin: string
let portal: ChildProcess
const mails = new PostOffice()

/** A portal as operators run it: no demo world, a real mail server, and four eyes. */
beforeAll(async () => {
  browser = await openBrowser()
  dataDir = mkdtempSync(join(tmpdir(), 'portal-workbench-'))
  // mkdtemp closes the folder to others, and PostgreSQL runs as another user when the tests run as root.
  chmodSync(dataDir, 0o755)
  const port = await freePort()
  origin = `http://localhost:${port}`
  const world = { PORT: String(port), ORIGIN: origin, DATA_DIR: dataDir, DEMO: '0', FOUR_EYES: '1' }
  const post = { SMTP_URL: await mails.open(), MAIL_FROM: 'eBox <ebox@portal.example>' }
  portal = await startPortal({ ...world, ...post, TRUSTED_PROXIES: 'loopback' })
  const grant = (email: string) =>
    promisify(execFile)(
      process.execPath,
      ['scripts/run.mjs', 'scripts/office.ts', 'grant', email, 'approver'],
      { env: { ...process.env, DATA_DIR: dataDir, ORIGIN: origin } },
    )
  await Promise.all([grant(FIRST), grant(SECOND)])
})
afterAll(async () => {
  await browser.close()
  await stopPortal(portal)
  await mails.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The newest mail to an address whose subject matches, once the mail server has it. */
const mailTo = (email: string, subject: RegExp): Promise<ParsedMail> =>
  vi.waitFor(
    () => {
      const mail = mails.to(email).findLast((one) => subject.test(one.subject ?? ''))
      if (!mail) throw new Error(`no mail to ${email} about ${subject}`)
      return mail
    },
    { timeout: MAIL_MS, interval: 100 },
  )

async function signIn(page: Page, email: string, language: Language): Promise<void> {
  const subject = translatorFor(language)('mail.signIn.subject')
  const codes = () => mails.to(email).filter((mail) => mail.subject === subject)
  const before = codes().length
  await signInByCode(page, { origin, email, language }, () =>
    vi.waitFor(
      () => {
        const mail = codes().at(before)
        if (!mail) throw new Error(`no code came for ${email}`)
        return mail.text ?? ''
      },
      { timeout: MAIL_MS, interval: 100 },
    ),
  )
}

/** The path of the first link of a mail that leads there. */
function linkIn(mail: ParsedMail, path: RegExp): string {
  const links = [...(mail.text ?? '').matchAll(/https?:\/\/\S+/g)].map(([link]) => link)
  const found = links.find((link) => path.test(link))
  if (found === undefined) throw new Error(`no link to ${path} among ${links.join(', ')}`)
  expect(found.startsWith(`${origin}/`)).toBe(true)
  return found
}

async function aPartner(email: string): Promise<Page> {
  const page = await visitorFrom(browser)
  await signIn(page, email, 'fr')
  return page
}

/** An officer in a browser with a passkey, made in the window that the operator opened. */
async function anOfficer(email: string): Promise<Page> {
  const { page } = await aDevice(browser)
  await signIn(page, email, 'en')
  await page.waitForURL(/\/second-step$/)
  await page.getByRole('button', { name: en('security.passkeys.make') }).click()
  await page.waitForURL(`${origin}/office`)
  return page
}

/** A dossier with one document type, submitted. Answers the dossier's and the type's paths. */
async function submit(page: Page, asked: { enterpriseNumber: string; applicationId: string }) {
  const paths = await completeDraftOf(page, asked)
  await submitAgain(page, paths.home)
  return paths
}

async function submitAgain(page: Page, home: string): Promise<void> {
  await page.goto(`${origin}${home}/review`)
  await go(page, new RegExp(`${home}(\\?|$)`))
}

/** Opens the fold around a form of the dossier page, fills the form and sends it. */
async function act(officer: Page, intent: string, answers: Readonly<Record<string, string>> = {}) {
  const form = officer.locator(`main form:has(input[name=intent][value=${intent}])`).first()
  const fold = officer.locator(`main details:not([open]):has(form input[value=${intent}]) > summary`)
  if ((await fold.count()) > 0) await fold.first().click()
  await fill(officer, answers)
  await form.locator('button[type=submit]:not([name])').click()
}

const done = (officer: Page, what: string) => officer.waitForURL(new RegExp(`done=${what}`))

async function pin(officer: Page, part: string, field: string, text: string): Promise<void> {
  await officer.locator(`main a[href*="?remark=${part}."][href*=".${field}#"]`).click()
  await act(officer, 'pinRemark', { 'pinRemark.text': text })
  await done(officer, 'remarkPinned')
}

async function refusedWith(officer: Page, key: Parameters<typeof en.dynamic>[0]): Promise<void> {
  await officer.locator('.govuk-error-summary').waitFor()
  expect(await textOf(officer.locator('.govuk-error-summary'))).toContain(en.dynamic(key))
}

const ON_NAME = 'Ce nom n’est pas celui de la loi.'
const ON_VOLUME = 'Ce volume paraît bien bas : combien d’envois par an ?'
const RESERVATION = 'Tester en acceptation avant le 1er mars.'

it('goes from submission through remarks and a resubmission to an approval by two officers', {
  timeout: 240_000,
}, async () => {
  const [ann, ben, first, second] = await Promise.all([
    aPartner(ANN),
    aPartner(BEN),
    anOfficer(FIRST),
    anOfficer(SECOND),
  ])
  const [{ home, type }, other] = await Promise.all([
    submit(ann, { enterpriseNumber: '0671.516.647', applicationId: 'bosa:guichet:attestation' }),
    submit(ben, { enterpriseNumber: '0314.595.348', applicationId: 'economie:eloket:attest' }),
  ])

  // One officer takes one of the two from the queue and says at two answers what is wrong.
  await first.goto(`${origin}/office`)
  await first.locator(`main a[href="/office${other.home}"]`).waitFor()
  await first.locator(`main a[href="/office${home}"]`).click()
  await act(first, 'claim')
  await done(first, 'assigned')
  await act(first, 'startReview')
  await done(first, 'reviewStarted')
  await pin(first, 'institution', 'nameFr', ON_NAME)
  await pin(first, 'documentType', 'volume', ON_VOLUME)
  await act(first, 'requestChanges')
  await done(first, 'changesRequested')

  // The mail leads to the very field.
  const asked = await mailTo(ANN, /modifications/)
  expect(asked.text).toContain(ON_NAME)
  expect(asked.text).toContain(ON_VOLUME)
  await ann.goto(linkIn(asked, /#nameFr$/))
  expect(await ann.locator(':target').getAttribute('name')).toBe('nameFr')
  const notice = ann.locator('.portal-remark', { hasText: ON_NAME })
  await notice.getByRole('link').click()
  await ann.waitForURL(/\/remarks/)
  const remark = ann.locator('.portal-remark-full', { hasText: ON_NAME })
  await remark.locator('textarea').fill('C’est bien le nom de la loi de 2016.')
  await remark.locator('button[type=submit]').click()
  await ann.getByText(fr('remarks.done')).waitFor()

  // The other answer is mended where its remark stands.
  await ann.goto(linkIn(asked, new RegExp(type)))
  await ann.locator('.portal-remark', { hasText: ON_VOLUME }).first().waitFor()
  await fill(ann, { volume: '250000' })
  await go(ann, /\/document-types$/)
  await submitAgain(ann, home)

  // The officer sees field by field what changed; nothing passes while a remark is unsettled.
  await first.goto(`${origin}/office${home}`)
  await act(first, 'startReview')
  await done(first, 'reviewStarted')
  const changed = first.locator('#changes tbody tr')
  expect(await changed.allTextContents()).toEqual([expect.stringMatching(/1[ ,.\s]?200.*250[ ,.\s]?000/)])
  await act(first, 'recordAuthority', { evidence: 'Called the number on the institution’s site.' })
  await done(first, 'authorityRecorded')
  await act(first, 'validate')
  await refusedWith(first, 'refusal.validate.remarksClosed')
  for (const _ of [ON_NAME, ON_VOLUME]) {
    await first.goto(`${origin}/office${home}`)
    await act(first, 'acceptRemark')
    await done(first, 'remarkAccepted')
  }
  await act(first, 'validate')
  await done(first, 'validated')

  // Who validated cannot approve; a colleague with a passkey can.
  await act(first, 'approve')
  await refusedWith(first, 'refusal.approve.secondEyes')
  await second.context().clearCookies()
  await signIn(second, SECOND, 'en')
  await second.goto(`${origin}/office${home}`)
  await second.getByRole('button', { name: en('security.secondStep.verify.button') }).click()
  await second.waitForURL(`${origin}/office${home}`)
  await act(second, 'approve', { 'approve.reservations': RESERVATION })
  await done(second, 'approved')

  // The partner reads it all, in the mail and on the page, and has the very paper that the team has; nobody else does.
  expect((await mailTo(ANN, /approuvée/)).text).toContain(RESERVATION)
  await ann.goto(`${origin}${home}`)
  const page = await textOf(ann.locator('main'))
  expect(page).toMatch(/INS-\d{6}/)
  expect(page).toMatch(/ISS-\d{6}/)
  expect(page).toMatch(/DOC-\d{6}/)
  expect(page).toContain(RESERVATION)
  const [paper] = await Promise.all([
    ann.waitForEvent('download'),
    ann
      .getByRole('link', { name: fr('decision.paper') })
      .first()
      .click(),
  ])
  const pdf = readFileSync(await paper.path())
  expect(readPdf(inflatePdf(pdf)).text).toContain(RESERVATION)
  expect((await ben.goto(`${origin}${home}`))?.status()).toBe(404)
  expect((await ben.request.get(paper.url())).status()).toBe(404)
  expect(mails.to(BEN).filter(({ text = '' }) => text.includes(home))).toEqual([])
  const ofTheTeam = await first.request.get(paper.url())
  expect(pdf.equals(await ofTheTeam.body())).toBe(true)
  await Promise.all([ann, ben, first, second].map((visitor) => visitor.context().close()))
})
