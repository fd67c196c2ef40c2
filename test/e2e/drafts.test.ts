import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { completeDraftOf, draftOf, post } from '#test/browser/draft.ts'
import { fill, go, openBrowser, press, signInByMail, textOf, visitorFrom } from '#test/browser/visitor.ts'

const { origin } = inject('portal')
const t = translatorFor('fr')
const SAVED = /Enregistré à \d{1,2}:\d{2}/
const CONFLICT = /a modifié ces réponses à \d{1,2}:\d{2}/

/** An institution for each test, so that none meets what another left. */
const NUMBERS = {
  left: { enterpriseNumber: '1900000465', applicationId: 'drafts:left' },
  closed: { enterpriseNumber: '1900000564', applicationId: 'drafts:closed' },
  two: { enterpriseNumber: '1900000663', applicationId: 'drafts:two' },
  tabs: { enterpriseNumber: '1900000762', applicationId: 'drafts:tabs' },
  back: { enterpriseNumber: '1900000960', applicationId: 'drafts:back' },
  submit: { enterpriseNumber: '1900001059', applicationId: 'drafts:submit' },
} as const

let browser: Browser
/** One person on two devices, which is two people as far as a draft can tell: other browser, other edit. */
let desk: Page
let home: Page
beforeAll(async () => {
  browser = await openBrowser()
  desk = await visitorFrom(browser)
  home = await visitorFrom(browser)
  await signInByMail(desk, 'drafts@people.example', 'fr')
  await signInByMail(home, 'drafts@people.example', 'fr')
})
afterAll(() => browser.close())

const saved = (page: Page) => page.getByText(SAVED).waitFor()
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`)
const conflictsOn = (page: Page) => page.getByText(CONFLICT).count()

/** Types, and waits until the autosave has been answered. */
const typed = async (page: Page, name: string, text: string) => {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await field(page, name).fill(text)
  await answered
}

describe('a draft that is left', () => {
  it('is saved while typing, says when, and goes on in another browser as typed', async () => {
    const draft = await draftOf(desk, { ...NUMBERS.left, filled: 'nothing' })
    await desk.goto(`${origin}${draft}/institution`)
    await fill(desk, { certificateName: 'À moitié', businessHelpdesk: 'helpdesk@' })
    await saved(desk)
    await desk.goto(`${origin}/dossiers`)
    await home.goto(`${origin}/dossiers`)
    await home.locator(`main a[href="${draft}"]`).click()
    await home.locator(`main a[href="${draft}/institution"]`).click()
    await home.waitForURL(/institution/)
    expect(await field(home, 'certificateName').inputValue()).toBe('À moitié')
    // Nothing judged it yet: half an address is kept as it is.
    expect(await field(home, 'businessHelpdesk').inputValue()).toBe('helpdesk@')
    expect(await textOf(home.locator('main'))).toMatch(SAVED)
  })

  it('is saved when the page is closed before the autosave came', async () => {
    const draft = await draftOf(desk, { ...NUMBERS.closed, filled: 'nothing' })
    const page = await desk.context().newPage()
    await page.goto(`${origin}${draft}/institution`)
    await field(page, 'nameFr').fill('Juste avant de partir')
    await page.close({ runBeforeUnload: true })
    await expect
      .poll(async () => {
        await home.goto(`${origin}${draft}/institution`)
        return field(home, 'nameFr').inputValue()
      })
      .toBe('Juste avant de partir')
  })
})

describe('two pages of one step', () => {
  it('tell the second, keep both texts, and let the second choose to keep its own', async () => {
    const draft = await draftOf(desk, { ...NUMBERS.two, filled: 'institution' })
    for (const page of [desk, home]) await page.goto(`${origin}${draft}/institution`)
    await typed(desk, 'nameFr', 'Le nom du bureau')
    await saved(desk)
    await typed(home, 'nameFr', 'Le nom de la maison')
    await home.getByText(CONFLICT).waitFor()
    expect(await field(home, 'nameFr').inputValue()).toBe('Le nom de la maison')
    expect(await storedName(home.context(), draft)).toBe('Le nom du bureau')
    // Continue does not get around it either.
    await press(home)
    await home.getByText(CONFLICT).waitFor()
    expect(await storedName(home.context(), draft)).toBe('Le nom du bureau')
    await home.getByRole('button', { name: t('conflict.keepMine') }).click()
    await expect.poll(() => storedName(home.context(), draft)).toBe('Le nom de la maison')
    await saved(home)
    expect(await conflictsOn(home)).toBe(0)
    // Now the desk is the second.
    await typed(desk, 'nameNl', 'Naam van het bureau')
    await desk.getByText(CONFLICT).waitFor()
    await desk.getByRole('link', { name: t('conflict.loadTheirs') }).click()
    await expect.poll(() => field(desk, 'nameFr').inputValue()).toBe('Le nom de la maison')
    expect(await conflictsOn(desk)).toBe(0)
  })

  it('are told in two tabs of one browser too, and without JavaScript', async () => {
    const draft = await draftOf(desk, { ...NUMBERS.tabs, filled: 'institution' })
    const plain = await visitorFrom(browser, { javaScriptEnabled: false })
    await signInByMail(plain, 'drafts@people.example', 'fr')
    await plain.goto(`${origin}${draft}/institution`)
    const tab = await desk.context().newPage()
    for (const page of [desk, tab]) await page.goto(`${origin}${draft}/institution`)
    await typed(desk, 'nameFr', 'Premier onglet')
    await saved(desk)
    await typed(tab, 'nameFr', 'Second onglet')
    await tab.getByText(CONFLICT).waitFor()
    await fill(plain, { nameFr: 'Sans script' })
    await press(plain)
    await plain.getByText(CONFLICT).waitFor()
    expect(await field(plain, 'nameFr').inputValue()).toBe('Sans script')
    expect(await storedName(plain.context(), draft)).toBe('Premier onglet')
    await plain.getByRole('button', { name: t('conflict.keepMine') }).click()
    await plain.waitForURL(/\/application/)
    expect(await storedName(plain.context(), draft)).toBe('Sans script')
    await tab.close()
    await plain.context().close()
  })

  /** As the server has it, by a page without script that stores nothing. */
  async function storedName(context: BrowserContext, draft: string): Promise<string | undefined> {
    const page = await context.request.get(`${origin}${draft}/institution`)
    return /name="nameFr"[^>]*value="([^"]*)"/.exec(await page.text())?.[1]
  }
})

describe('one person alone', () => {
  it('never conflicts with the Back button, the own autosave or a reload', async () => {
    const draft = await draftOf(desk, { ...NUMBERS.back, filled: 'institution' })
    await desk.goto(`${origin}${draft}/institution`)
    await typed(desk, 'nameFr', 'Un')
    await saved(desk)
    await go(desk, /\/application/)
    await desk.goBack()
    await desk.waitForURL(/\/institution/)
    await typed(desk, 'nameFr', 'Deux')
    await go(desk, /\/application/)
    await desk.goBack()
    await desk.waitForURL(/\/institution/)
    await desk.reload()
    await typed(desk, 'nameFr', 'Trois')
    await typed(desk, 'nameNl', 'Drie')
    expect(await conflictsOn(desk)).toBe(0)
    await go(desk, /\/application/)
    await desk.goto(`${origin}${draft}/institution`)
    expect(await field(desk, 'nameFr').inputValue()).toBe('Trois')
    expect(await field(desk, 'nameNl').inputValue()).toBe('Drie')
  })
})

describe('submitting', () => {
  it('twice by a double click, once more by a reload and by the Back button: one dossier, one reference', async () => {
    const { home: draft } = await completeDraftOf(desk, NUMBERS.submit)
    await desk.goto(`${origin}${draft}/review`)
    const sent: string[] = []
    desk.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url())
    })
    const [posted] = await Promise.all([
      desk.waitForRequest((request) => request.method() === 'POST'),
      desk.locator('main form button[type=submit]').last().dblclick(),
    ])
    await desk.waitForURL((url) => url.pathname === draft)
    const reference = await referenceOn(desk)
    await desk.reload()
    expect(await referenceOn(desk)).toBe(reference)
    await desk.goBack()
    await desk.waitForLoadState()
    await desk.goto(`${origin}${draft}`)
    expect(await referenceOn(desk)).toBe(reference)
    // A browser that sends the very same post again is led to the same place.
    const form = Object.fromEntries(new URLSearchParams(posted.postData() ?? ''))
    expect(await post(desk, `${draft}/review`, form)).toBe(`${draft}?confirmed=1`)
    expect(sent.length).toBeGreaterThan(0)
    await desk.goto(`${origin}/dossiers`)
    expect((await textOf(desk.locator('main table'))).split(reference).length).toBe(2)
    expect((await textOf(desk.locator('main table'))).match(/EBX-\d{4}-\d{6}/g)).toEqual([reference])
  })

  async function referenceOn(page: Page): Promise<string> {
    const found = /EBX-\d{4}-\d{6}/.exec(await textOf(page.locator('main')))?.[0]
    expect(found).toBeDefined()
    return found ?? ''
  }
})
