import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { completeDraftOf, submit } from '#test/browser/draft.ts'
import { fill, openBrowser, press, signInByMail, textOf, visitorFrom } from '#test/browser/visitor.ts'

const { origin } = inject('portal')
const t = translatorFor('fr')
const REFUSAL = t('refusal.save.state')
const SAVED = /Enregistré à \d{1,2}:\d{2}/
const EMAIL = 'late@people.example'

let browser: Browser
/** Where somebody is still typing. */
let desk: Page
beforeAll(async () => {
  browser = await openBrowser()
  desk = await visitorFrom(browser)
  await signInByMail(desk, EMAIL, 'fr')
})
afterAll(() => browser.close())

const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`)
const statusLine = (page: Page) => textOf(page.locator('.portal-saved'))

const aCompleteDraft = async (enterpriseNumber: string): Promise<string> =>
  (await completeDraftOf(desk, { enterpriseNumber, applicationId: 'late:save' })).home

describe('answers typed while a colleague submits', () => {
  it('are refused by the autosave and by Continue, and stay on the page', async () => {
    const draft = await aCompleteDraft('1900001554')
    await desk.goto(`${origin}${draft}/institution`)
    const answered = desk.waitForResponse((response) => response.request().method() === 'POST')
    await field(desk, 'nameFr').fill('À temps')
    expect((await answered).status()).toBe(200)
    await expect.poll(() => statusLine(desk)).toMatch(SAVED)
    await submit(desk, draft)
    await field(desk, 'nameFr').fill('Trop tard')
    await desk.locator('.portal-saved').getByText(REFUSAL).waitFor()
    expect(await statusLine(desk)).not.toMatch(SAVED)
    expect(await field(desk, 'nameFr').inputValue()).toBe('Trop tard')
    await press(desk)
    await desk.locator('.govuk-error-summary').getByText(REFUSAL).waitFor()
    // Whatever the page still loads after the answer: it must not lead away.
    await desk.waitForLoadState('networkidle')
    expect(new URL(desk.url()).pathname).toBe(`${draft}/institution`)
    expect(await field(desk, 'nameFr').inputValue()).toBe('Trop tard')
    await desk.goto(`${origin}${draft}`)
    expect(await textOf(desk.locator('main'))).not.toContain('Trop tard')
  })

  it('are shown again with the refusal without JavaScript', async () => {
    const draft = await aCompleteDraft('1900001653')
    const plain = await visitorFrom(browser, { javaScriptEnabled: false })
    await signInByMail(plain, EMAIL, 'fr')
    await plain.goto(`${origin}${draft}/institution`)
    await submit(desk, draft)
    await fill(plain, { nameFr: 'Sans script, trop tard' })
    await press(plain)
    await plain.locator('.govuk-error-summary').getByText(REFUSAL).waitFor()
    expect(await field(plain, 'nameFr').inputValue()).toBe('Sans script, trop tard')
    await plain.context().close()
  })
})
