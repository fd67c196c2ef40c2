import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { LANGUAGES, type Language } from '#app/domain/language.ts'
import { violationsOf } from '#test/browser/axe.ts'
import {
  certificateLooks,
  changeLooks,
  draftLooks,
  endLooks,
  issuerLooks,
  type Look,
  listedLooks,
  PREPARED_LOOKS,
  PUBLIC_LOOKS,
  pinLook,
  QUEUE_LOOKS,
  REFERENCES_LOOKS,
  remarkLooks,
  SETTINGS_LOOKS,
} from '#test/browser/looks.ts'
import { institutionLooks, webhookLooks, withdrawnLooks } from '#test/browser/rare-looks.ts'
import { complaintsOf, openBrowser, signInAs, signInByMail, visitorFrom } from '#test/browser/visitor.ts'

const { origin } = inject('portal')
const PHONE = { width: 320, height: 640 }
const DESK = { width: 1280, height: 800 }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

type Seen = { size: { width: number; height: number }; language: Language; dark?: boolean }

/** French on a phone, Dutch at a desk in the dark: each page in both, without doing everything four times. */
const SEEN: readonly Seen[] = [
  { size: PHONE, language: 'fr' },
  { size: DESK, language: 'nl', dark: true },
]
/** At the desk, every second page of `npm test` waits for the full count: a phone shows most of what goes wrong. */
const isSeen = ({ size }: Seen, index: number): boolean =>
  inject('proof') || size === PHONE || index % 2 === 0

async function show(page: Page, look: Look, { size, language, dark = false }: Seen): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await page.goto(`${origin}${look.path}${look.path.includes('?') ? '&' : '?'}lang=${language}`)
  await look.act?.(page)
}

/** What is wrong with the page as it stands: axe's rules with where, and what sticks out at the side. */
async function faults(page: Page, look: Look, language: Language): Promise<string[]> {
  const violations = await violationsOf(page)
  const rules = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
  )
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const lang = await page.locator('html').getAttribute('lang')
  return [
    ...rules,
    ...(beyond > 0 ? [`${beyond} px too wide`] : []),
    ...(lang === language ? [] : [`lang is ${lang}`]),
  ].map((fault) => `${look.name} (${language}): ${fault}`)
}

async function faultsOf(page: Page, looks: readonly Look[], seen: readonly Seen[]): Promise<string[]> {
  const complaints = complaintsOf(page)
  const found: string[] = []
  for (const as of seen)
    for (const look of looks) {
      await show(page, look, as)
      found.push(...(await faults(page, look, as.language)))
    }
  return [...found, ...complaints]
}

type Who = {
  who: string
  /** Of the demo world; */
  name?: string
  /** or somebody new. */
  email?: string
  looks: (page: Page) => Promise<readonly Look[]>
}

const WHO: readonly Who[] = [
  { who: 'a visitor', looks: async () => PUBLIC_LOOKS },
  { who: 'somebody who fills in', email: 'looks@people.example', looks: draftLooks },
  { who: 'somebody who withdrew', email: 'withdrew@people.example', looks: withdrawnLooks },
  {
    who: 'a partner who waits',
    name: 'Jan Peeters',
    looks: async (page) => [...(await listedLooks(page, '/dossiers')), ...(await remarkLooks(page))],
  },
  {
    who: 'a partner who is done',
    name: 'Louise',
    looks: async (page) => [
      ...(await listedLooks(page, '/dossiers')),
      ...(await changeLooks(page)),
      ...(await issuerLooks(page)),
    ],
  },
  { who: 'a partner who publishes', name: 'Els', looks: certificateLooks },
  {
    who: 'an officer',
    name: 'Sofie Claes',
    looks: async (page) => [
      ...(await listedLooks(page, '/office')),
      await pinLook(page),
      { name: 'access requests', path: '/office/access' },
      ...PREPARED_LOOKS,
      ...QUEUE_LOOKS,
      ...(await endLooks(page)),
    ],
  },
  {
    who: 'an admin',
    name: 'Marc Henry',
    looks: async (page) => [
      ...REFERENCES_LOOKS,
      ...SETTINGS_LOOKS,
      ...(await webhookLooks(page)),
      ...(await institutionLooks(page)),
    ],
  },
]

describe('axe, the width of a phone, the language and the console', () => {
  it.each(WHO)('find no fault in any page of $who', { timeout: 240_000 }, async ({ name, email, looks }) => {
    // Side by side, each with its own pages: what one fills in would be news to the other.
    const found = await Promise.all(
      SEEN.map(async (as) => {
        const page = await visitorFrom(browser)
        if (name !== undefined) await signInAs(page, name)
        if (email !== undefined) await signInByMail(page, `${as.language}-${email}`, as.language)
        const seen = await looks(page)
        expect(seen.length).toBeGreaterThan(1)
        const shown = seen.filter((_, index) => isSeen(as, index))
        const faults = await faultsOf(page, shown, [as])
        await page.context().close()
        return faults
      }),
    )
    expect(found.flat()).toEqual([])
  })

  it('find none in the main pages in all four languages', { timeout: 180_000 }, async () => {
    const page = await visitorFrom(browser)
    const main = PUBLIC_LOOKS.filter(({ name }) => ['home', 'sign-in', 'accessibility'].includes(name))
    const others = LANGUAGES.filter((language) => language !== 'fr')
    const seen = others.map((language): Seen => ({ size: PHONE, language }))
    expect(await faultsOf(page, main, seen)).toEqual([])
    await signInAs(page, 'Louise')
    expect(await faultsOf(page, await listedLooks(page, '/dossiers'), seen)).toEqual([])
    await page.context().close()
  })
})

/** The focused element, by its name, its address or its words; undefined when the focus cannot be seen. */
const seenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return undefined
    // A radio is drawn by its label.
    const drawn = focused.matches('[type=radio]') ? focused.nextElementSibling : focused
    if (!drawn) return undefined
    const style = getComputedStyle(drawn, drawn === focused ? null : '::before')
    const isRinged = style.boxShadow !== 'none' || parseFloat(style.outlineWidth) > 0
    const { top, bottom } = focused.getBoundingClientRect()
    if (!isRinged || bottom < 0 || top > window.innerHeight) return undefined
    const name = focused.getAttribute('name') ?? focused.getAttribute('href')
    return name ?? focused.textContent?.trim()
  })

/** Presses Tab until the element is reached; every stop on the way must be visible. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const stops: (string | undefined)[] = []
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab')
    const stop = await seenFocus(page)
    expect(stop, `a visible focus after ${stops.join(', ')}`).toBeDefined()
    if (stop === wanted) return
    stops.push(stop)
  }
  expect.fail(`${wanted} cannot be reached; seen: ${stops.join(', ')}`)
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

describe('a keyboard alone', () => {
  it('leads through the first two steps, with a focus that is always seen', async () => {
    const page = await visitorFrom(browser)
    await page.setViewportSize(DESK)
    await signInAs(page, 'Louise')
    await page.goto(`${origin}/dossiers?lang=fr`)
    await page.keyboard.press('Tab')
    expect(await seenFocus(page)).toBe('#main')
    await page.keyboard.press('Enter')
    await tabTo(page, '/dossiers/new')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/new/)
    await mendByKeyboard(page)
    await page.waitForURL(/\/institution/)
    await fillInstitution(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/application/)
    await typeInto(page, 'applicationId', 'keyboard:only')
    await typeInto(page, 'nameFr', 'Au clavier')
    await typeInto(page, 'nameNl', 'Met het toetsenbord')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/document-types/)
    await page.context().close()
  })

  /** An error takes the focus, its link leads to the control. */
  async function mendByKeyboard(page: Page): Promise<void> {
    await typeInto(page, 'enterpriseNumber', '1900000861')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await page.locator('.govuk-error-summary:focus').waitFor()
    await tabTo(page, '#enterpriseNumber')
    await page.keyboard.press('Enter')
    expect(await seenFocus(page)).toBe('enterpriseNumber')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('1900001059')
    await page.keyboard.press('Enter')
  }

  async function fillInstitution(page: Page): Promise<void> {
    await typeInto(page, 'nameNl', 'Hogeschool Mont-Clairval')
    await typeInto(page, 'businessHelpdesk', 'info@clairval.example')
    await typeInto(page, 'technicalHelpdesk', 'ict@clairval.example')
    await tabTo(page, 'securityPlan')
    await page.keyboard.press('Space')
    await typeInto(page, 'securityContact', 'security@clairval.example')
  }
})

describe('the check itself', () => {
  it('would see a control without a name, and a page that is too wide', async () => {
    const page = await visitorFrom(browser)
    const look: Look = { name: 'spoilt', path: '/sign-in' }
    await show(page, look, { size: PHONE, language: 'fr' })
    // Our scripts first: they would trip over what is spoilt here.
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      document.querySelector('main label')?.remove()
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<pre>'.padEnd(400, 'wide'))
    })
    const found = (await faults(page, look, 'fr')).join('\n')
    expect(found).toContain('label at')
    expect(found).toMatch(/\d+ px too wide/)
    await page.context().close()
  })
})
