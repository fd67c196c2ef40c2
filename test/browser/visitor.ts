import { randomInt } from 'node:crypto'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from '#app/domain/language.ts'
import { collectAddresses } from './collect-addresses.ts'

export const openBrowser = async (): Promise<Browser> => {
  const { executablePath, args } = inject('chromium')
  return collectAddresses(await chromium.launch({ executablePath, args }))
}

/** An address of its own, so that limits by client count each visitor apart. 198.18/15 is kept for tests (RFC 2544). */
const anAddress = (): string => `198.18.${randomInt(256)}.${randomInt(1, 255)}`

export const visitorFrom = async (
  browser: Browser,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    acceptDownloads: true,
    extraHTTPHeaders: { 'X-Forwarded-For': anAddress() },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

export const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? ''

/** The page's own button, not the header's. */
export const press = (page: Page): Promise<void> =>
  page.locator('main form button[type=submit]:not([disabled])').last().click()

const radioOf = (name: string, value: string) => `input[type=radio][name="${name}"][value="${value}"]`

/** Fills controls by their names; `name=value` of a radio is checked. */
export async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    await page.locator(`[name="${name}"]:not([type=hidden])`).first().waitFor({ state: 'attached' })
    const radios = page.locator(`input[type=radio][name="${name}"]`)
    if ((await radios.count()) > 0) await page.locator(radioOf(name, value)).check()
    else await page.locator(`[name="${name}"]:not([type=hidden])`).first().fill(value)
  }
}

/** Continues, and waits until the next page stands. */
export async function go(page: Page, to: RegExp): Promise<void> {
  await press(page)
  await page.waitForURL(to)
}

/** Signs in with the code of the mail that the demo world's mailbox shows. */
export const signInByMail = (page: Page, email: string, language: Language): Promise<void> =>
  signInByCode(page, { origin: inject('portal').origin, email, language }, () => shownMailTo(page, email))

type Visit = { origin: string; email: string; language: Language }

/** Signs in with the code of the mail to this address; `mail` answers its text once it was asked for. */
export async function signInByCode(
  page: Page,
  { origin, email, language }: Visit,
  mail: () => Promise<string>,
): Promise<void> {
  await page.goto(`${origin}/?lang=${language}`)
  await page.goto(`${origin}/sign-in`)
  await fill(page, { email })
  await go(page, /\/sign-in\/code/)
  const back = page.url()
  const code = /\b(\d{4}[ -]?\d{4})\b/.exec(await mail())?.[1]
  expect(code, 'the mail tells an eight-digit code').toBeDefined()
  if (page.url() !== back) await page.goto(back)
  await fill(page, { code: code ?? '' })
  await press(page)
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

async function shownMailTo(page: Page, email: string): Promise<string> {
  await page.goto(`${inject('portal').origin}/dev/mailbox`)
  await page.locator('main tr', { hasText: email }).first().getByRole('link').click()
  await page.waitForURL(/mailbox\/[0-9a-f-]{36}/)
  return textOf(page.locator('main'))
}

/** Becomes one of the demo world's people, by a part of the name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  const { origin } = inject('portal')
  await page.goto(`${origin}/dev/sign-in`)
  await page.locator('main').getByRole('button', { name }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/dev'))
}

/** A refused form answers 4xx on purpose; everything else on the console is a fault. */
const EXPECTED = /the server responded with a status of 4(?:00|04|09)/

/** Errors and warnings of the console, violations of the policy among them, from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (!EXPECTED.test(message.text())) complaints.push(`${message.text()} at ${page.url()}`)
  })
  return complaints
}
