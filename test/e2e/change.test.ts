import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { fill, go, openBrowser, press, signInAs, textOf, visitorFrom } from '#test/browser/visitor.ts'

const { origin } = inject('portal')
const t = translatorFor('nl')
const NEW = 'nieuwe-techniek@change.example'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** From the list of registered applications to the task list of a request for other contacts. */
async function askForContacts(page: Page): Promise<string> {
  await page.goto(`${origin}/dossiers?lang=nl`)
  await page
    .getByRole('link', { name: t('change.registered.askFor') })
    .first()
    .click()
  await page.waitForURL(/\/dossiers\/change\//)
  await fill(page, { ask: 'contacts' })
  await go(page, /\/dossiers\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

async function officerApproves(path: string, before: string): Promise<void> {
  const page = await visitorFrom(browser)
  await signInAs(page, 'Sofie Claes')
  await page.goto(`${origin}/office${path}?lang=nl`)
  const asked = await textOf(page.locator('#asked').locator('xpath=ancestor-or-self::section'))
  expect(asked).toContain(before)
  expect(asked).toContain(NEW)
  for (const intent of ['startReview', 'approve']) {
    const form = page.locator(`main form:has(input[name=intent][value=${intent}])`)
    await form.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
    await form.locator('button[type=submit]').click()
    await page.waitForURL(/done=/)
    await page.goto(`${origin}/office${path}?lang=nl`)
  }
  await page.context().close()
}

it('another contact is asked, seen before and after, approved, and then is the registered one', {
  timeout: 120_000,
}, async () => {
  const page = await visitorFrom(browser)
  await signInAs(page, 'Louise')
  const path = await askForContacts(page)
  await page.getByRole('link', { name: t('task.institution') }).click()
  await page.waitForURL(/\/institution$/)
  const before = await page.locator('[name=technicalHelpdesk]').inputValue()
  expect(await page.locator('[name=enterpriseNumber]').count()).toBe(0)
  await fill(page, { technicalHelpdesk: NEW })
  await go(page, /\/application$/)
  // What is left as it is needs no step, but a step may be gone through.
  await go(page, new RegExp(`${path}$`))
  await page.goto(`${origin}${path}/review`)
  await press(page)
  await page.getByText(t('confirmation.title')).first().waitFor()
  await officerApproves(path, before)
  const again = await askForContacts(page)
  await page.goto(`${origin}${again}/institution`)
  expect(await page.locator('[name=technicalHelpdesk]').inputValue()).toBe(NEW)
  await page.context().close()
})
