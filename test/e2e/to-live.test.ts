import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { addWorkingDays, dayInBelgium } from '#app/domain/working-days.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { violationsOf } from '#test/browser/axe.ts'
import { answer, post, submit } from '#test/browser/draft.ts'
import { fill, openBrowser, press, signInAs, textOf, visitorFrom } from '#test/browser/visitor.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { type Authority, TestAuthority } from '#test/pki/test-authority.ts'

const { origin, dataDir } = inject('portal')
const t = translatorFor('nl')
const authorities = new TestAuthority()

const PORT = { institutionName: 'Havenbedrijf Havenrode', enterpriseNumber: '1900000861' }
const applicationId = 'havenrode:to-live'

let browser: Browser
let root: Authority
beforeAll(async () => {
  browser = await openBrowser()
  root = authorities.authority({ name: 'Root' })
})
afterAll(async () => {
  await browser.close()
  authorities.remove()
})

const visitor = async (name: string): Promise<Page> => {
  const page = await visitorFrom(browser)
  await signInAs(page, name)
  await page.goto(`${origin}/?lang=nl`)
  return page
}

/** A second application of the port, with a CSR for each environment; answers its address. */
async function askedFor(page: Page, csrs: Record<'acceptance' | 'production', string>): Promise<string> {
  await page.goto(`${origin}/dossiers`)
  const change = await page.locator('a[href^="/dossiers/change/"]').first().getAttribute('href')
  const started = await post(page, change ?? '', { ask: 'application', dossierId: randomUUID() })
  const home = /^\/dossiers\/[0-9a-f-]{36}/.exec(started ?? '')?.[0] ?? ''
  await answer(page, `${home}/application`, { ...APPLICATION, applicationId })
  const type = (await post(page, `${home}/document-types`, { add: 'empty' })) ?? ''
  await answer(page, type, DOCUMENT_TYPE)
  for (const [environment, csr] of Object.entries(csrs))
    await post(page, `${home}/certificate/${environment}`, { intent: 'save', choice: 'csr', csr })
  await submit(page, home)
  return home
}

async function approve(officer: Page, home: string): Promise<void> {
  for (const intent of ['startReview', 'approve']) {
    await officer.goto(`${origin}/office${home}?lang=nl`)
    const form = officer.locator(`main form:has(input[name=intent][value=${intent}])`)
    await form.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
    await form.locator('button[type=submit]').click()
    await officer.waitForURL(/done=/)
  }
}

/** Presses the button of one of the acts of an environment's page. */
async function act(page: Page, path: string, intent: string): Promise<void> {
  await page.goto(`${origin}${path}`)
  await page.locator(`main form:has(input[name=intent][value=${intent}]) button[type=submit]`).click()
  await page.waitForURL(new RegExp(`done=${intent}$`))
  await page.locator('.govuk-notification-banner--success').waitFor()
}

async function handIn(page: Page, home: string, environment: string, csr: string): Promise<void> {
  await page.goto(`${origin}${home}`)
  await page
    .locator('.portal-ladder')
    .getByRole('link', { name: t('ladder.next.handIn') })
    .click()
  await page.waitForURL(new RegExp(`/issued/${environment}$`))
  const der = new Uint8Array(Buffer.from(csr.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
  const certificate = authorities.issue({ csr: der, by: root })
  await page.locator('main textarea').fill(certificate)
  await press(page)
  await page.getByText(t('certificateCard.state.registered')).first().waitFor()
}

/** Marks every test; the last one by hand, with a file. */
async function markTests(page: Page, tests: string): Promise<void> {
  await page.goto(`${origin}${tests}`)
  const links = await page
    .locator('.govuk-task-list a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links).toHaveLength(11)
  const byHand = links.pop() ?? ''
  for (const link of links) await post(page, link ?? '', { outcome: 'passed', note: '', version: '' })
  await page.goto(`${origin}${byHand}`)
  await expectAccessible(page)
  await fill(page, { outcome: 'notApplicable' })
  const buffer = Buffer.from('<antwoord/>')
  await page.locator('#evidence').setInputFiles({ name: 'antwoord.xml', mimeType: 'text/xml', buffer })
  await press(page)
  await page.locator('#note-error').waitFor()
  await fill(page, { note: 'Papier gaat via de drukker.' })
  await page.locator('#evidence').setInputFiles({ name: 'antwoord.xml', mimeType: 'text/xml', buffer })
  await press(page)
  await page.waitForURL(/\/tests#test-list$/)
  expect(await textOf(page.locator('main'))).toContain(t('tests.marked', { done: 11, all: 11 }))
}

async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const violations = await violationsOf(page)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
}

/** The agreed day comes. */
async function bringTheDay(issuerId: string): Promise<void> {
  const embedded = await startEmbedded({ dataDir, log: () => undefined })
  const owner = postgres({ ...embedded.connection, max: 1, onnotice: () => {} })
  await owner`update issuer_environments set live_on = ${dayInBelgium(new Date())}
    where issuer_id = ${issuerId} and environment = 'production'`
  await owner.end()
  await embedded.stop()
}

it('goes from approval to live, each step by the side whose turn it is', { timeout: 240_000 }, async () => {
  const [els, sofie, marc] = [
    await visitor('Els Maes'),
    await visitor('Sofie Claes'),
    await visitor('Marc Henry'),
  ]
  const csrOf = () => opensslCsr({ ...PORT, applicationId })
  const csrs = { acceptance: csrOf(), production: csrOf() }
  const home = await askedFor(els, csrs)
  await approve(sofie, home)
  await handIn(els, home, 'acceptance', csrs.acceptance)

  await els.goto(`${origin}${home}`)
  const link = await els.locator('main a[href^="/issuers/"]').first().getAttribute('href')
  const issuer = /^\/issuers\/[0-9a-f-]{36}/.exec(link ?? '')?.[0] ?? ''
  const [tests, production, planning] = [`${issuer}/tests`, `${issuer}/production`, `${issuer}/planning`]

  await act(sofie, tests, 'configure')
  await markTests(els, tests)
  await act(els, tests, 'reportTests')
  await sofie.goto(`${origin}${tests}`)
  await expectAccessible(sofie)
  await act(sofie, tests, 'confirmTests')

  await act(els, production, 'requestProduction')
  await sofie.goto(`${origin}${production}`)
  expect(await textOf(sofie.locator('main'))).toContain(t('production.signOff.own'))
  await act(marc, production, 'signOff')
  await handIn(els, home, 'production', csrs.production)

  const day = addWorkingDays(dayInBelgium(new Date()), 15)
  await post(els, planning, { intent: 'propose', sequence: '0', day, part: 'morning' })
  await post(sofie, planning, { intent: 'agree', sequence: '1', day: '', part: '' })
  await act(sofie, production, 'configure')
  expect(await sofie.locator('input[name=intent][value=goLive]').count()).toBe(0)
  await bringTheDay(issuer.slice('/issuers/'.length))
  await act(sofie, production, 'goLive')
  await expectAccessible(sofie)

  await els.goto(`${origin}${issuer}`)
  const ladder = els.locator('.portal-ladder__rung').last()
  expect(await textOf(ladder.locator('.govuk-tag'))).toBe(t('environment.state.live'))
  expect(await ladder.locator('.portal-steps__item--done').count()).toBe(6)
  await expectAccessible(els)
})
