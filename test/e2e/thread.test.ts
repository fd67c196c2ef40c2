import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { violationsOf } from '#test/browser/axe.ts'
import { fill, openBrowser, press, signInAs, textOf, visitorFrom } from '#test/browser/visitor.ts'
import { aPdf } from '#test/builders/attachment.ts'

const { origin } = inject('portal')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const PHONE = { width: 320, height: 640 }

async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize(PHONE)
  const violations = await violationsOf(page)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
}

/** The address of the first dossier of the list that was submitted. */
async function submittedOf(page: Page): Promise<{ dossier: string; reference: string }> {
  await page.goto(`${origin}/dossiers?lang=fr`)
  const link = page.locator('main tbody th a', { hasText: 'EBX-' }).first()
  return { dossier: (await link.getAttribute('href')) ?? '', reference: (await textOf(link)).trim() }
}

it('goes from a partner to an officer and back, with a file and what waits for whom', {
  timeout: 120_000,
}, async () => {
  const partner = await visitorFrom(browser)
  await signInAs(partner, 'Jan Peeters')
  const { dossier, reference } = await submittedOf(partner)
  await partner.goto(`${origin}${dossier}`)
  await partner.locator(`main a[href="${dossier}/thread"]`).click()
  await partner.waitForURL(/\/thread$/)
  await expectAccessible(partner)
  await press(partner)
  await partner.locator('.govuk-error-summary:focus').waitFor()
  await expectAccessible(partner)
  await fill(partner, { text: `Une question avec un mot très long : ${'long'.repeat(40)}` })
  const files = partner.locator('#files')
  await files.setInputFiles({
    name: 'grand.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(3_000_000),
  })
  await press(partner)
  await partner.locator('#files-error').waitFor()
  expect(await partner.locator('#text').inputValue()).toContain('Une question')
  const plan = { name: 'Plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await aPdf()) }
  await files.setInputFiles(plan)
  await press(partner)
  await partner.waitForURL(/#message-\d+$/)
  expect(await partner.evaluate(() => document.activeElement?.className)).toContain('portal-message')
  await expectAccessible(partner)

  const officer = await visitorFrom(browser)
  await signInAs(officer, 'Sofie Claes')
  await officer.goto(
    `${origin}/office?lang=nl&text=${reference}&state=submitted&state=inReview&state=changesRequested&state=approved`,
  )
  await officer.locator('main td a', { hasText: '1 nieuw bericht' }).click()
  await officer.waitForURL(/\/thread$/)
  expect(await officer.locator('.govuk-tag', { hasText: 'Nieuw' }).count()).toBe(1)
  await expectAccessible(officer)
  const [saved] = await Promise.all([
    officer.waitForEvent('download'),
    officer.locator('.portal-message a', { hasText: 'Plan.pdf' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('Plan.pdf')
  await fill(officer, { text: 'Een antwoord' })
  await press(officer)
  await officer.waitForURL(/#message-\d+$/)
  await officer.goto(`${origin}/office`)
  expect(await officer.locator('main td a', { hasText: 'nieuw bericht' }).count()).toBe(0)

  await partner.goto(`${origin}/dossiers`)
  await partner.locator('main td a', { hasText: '1 nouveau message' }).click()
  await partner.waitForURL(/\/thread$/)
  expect(await partner.locator('main').textContent()).toContain('Een antwoord')
  await partner.context().close()
  await officer.context().close()
})

it('needs no JavaScript', { timeout: 60_000 }, async () => {
  const page = await visitorFrom(browser, { javaScriptEnabled: false })
  await signInAs(page, 'Jan Peeters')
  const { dossier } = await submittedOf(page)
  await page.goto(`${origin}${dossier}/thread`)
  await fill(page, { text: 'Sans JavaScript' })
  await page
    .locator('#files')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') })
  await press(page)
  await page.locator('.govuk-error-summary').waitFor()
  expect(await page.locator('#text').inputValue()).toBe('Sans JavaScript')
  await press(page)
  await page.waitForURL(/#message-\d+$/)
  expect(await page.locator('.portal-message').last().textContent()).toContain('Sans JavaScript')
  await page.context().close()
})
