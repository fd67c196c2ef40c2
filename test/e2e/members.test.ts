import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { violationsOf } from '#test/browser/axe.ts'
import {
  fill,
  openBrowser,
  press,
  signInAs,
  signInByMail,
  textOf,
  visitorFrom,
} from '#test/browser/visitor.ts'

const { origin } = inject('portal')
const fr = translatorFor('fr')
const nl = translatorFor('nl')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const INVITED = 'nadia.invited@people.example'
const OTHER = 'otto.other@people.example'

/** The invitation's link, as the demo world's mailbox shows the newest mail to an address. */
async function linkFor(page: Page, email: string): Promise<string> {
  await page.goto(`${origin}/dev/mailbox`)
  await page.locator('main tr', { hasText: email }).first().getByRole('link').click()
  await page.waitForURL(/mailbox\/[0-9a-f-]{36}/)
  return /\/invitation\/[\w-]{43}/.exec(await textOf(page.locator('main')))?.[0] ?? ''
}

async function expectAccessible(page: Page): Promise<void> {
  const violations = await violationsOf(page)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** The manager of the demo world's registered institution invites; answers the address of the members page. */
async function invite(page: Page): Promise<string> {
  await signInAs(page, 'Louise Lambert')
  await page.goto(`${origin}/settings/workspaces?lang=fr`)
  await expectAccessible(page)
  await page.locator('main tr', { hasText: 'Hombourg' }).getByRole('link').click()
  await page.waitForURL(/\/settings\/members\?workspace=/)
  const members = page.url()
  await expectAccessible(page)
  await page.getByRole('link', { name: fr('members.invite') }).click()
  await page.waitForURL(/members\/invite/)
  await fill(page, { email: 'nadia', role: 'editor' })
  await press(page)
  await page.getByRole('alert').waitFor()
  expect(await page.locator('[name=email]').inputValue()).toBe('nadia')
  await expectAccessible(page)
  await fill(page, { email: INVITED })
  await page.locator('main details summary').click()
  await fill(page, { mandateHolder: '0671.516.647', mandateBasis: 'Contrat du 3 mars' })
  await press(page)
  await page.waitForURL(/done=invited/)
  await page.locator('main tr', { hasText: INVITED }).waitFor()
  return members
}

describe('two people of one institution', () => {
  it('one invites, the other joins, reads when made a reader, and is removed', {
    timeout: 240_000,
  }, async () => {
    const manager = await visitorFrom(browser)
    // The invited person has no JavaScript.
    const invited = await visitorFrom(browser, { javaScriptEnabled: false })
    const members = await invite(manager)
    const link = await linkFor(manager, INVITED)
    expect(link).not.toBe('')

    await invited.goto(`${origin}${link}`)
    expect(new URL(invited.url()).pathname).toBe('/sign-in')
    const other = await visitorFrom(browser)
    await signInByMail(other, OTHER, 'nl')
    await other.goto(`${origin}${link}`)
    expect(await textOf(other.locator('main'))).toContain('n…@p….example')
    expect(await textOf(other.locator('main'))).not.toContain(INVITED)
    expect(await other.locator('main form').count()).toBe(0)
    await expectAccessible(other)

    await signInByMail(invited, INVITED, 'nl')
    await invited.goto(`${origin}${link}`)
    expect(await textOf(invited.locator('main'))).toContain('Hombourg-les-Tilleuls')
    await press(invited)
    await invited.waitForURL(/done=joined/)
    expect(await textOf(invited.locator('main'))).toContain(nl('event.memberJoined'))
    expect(await textOf(invited.locator('main'))).toContain('Contrat du 3 mars')
    expect((await invited.goto(`${origin}${link}`))?.status()).toBe(404)
    expect((await other.goto(`${origin}${link}`))?.status()).toBe(404)
    expect((await other.goto(members))?.status()).toBe(404)

    await invited.goto(`${origin}/dossiers/new`)
    await fill(invited, { enterpriseNumber: '1900000168' })
    await press(invited)
    await invited.waitForURL(/\/dossiers\/change\//)
    await fill(invited, { ask: 'application' })
    await press(invited)
    await invited.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/)
    const dossier = invited.url()

    await manager.goto(members)
    await manager.locator('main tr', { hasText: INVITED }).getByRole('link').click()
    await manager.waitForURL(/\/settings\/members\/[0-9a-f-]{36}/)
    await expectAccessible(manager)
    await fill(manager, { role: 'reader' })
    await manager.getByRole('button', { name: fr('member.save') }).click()
    await manager.waitForURL(/done=changed/)

    await invited.goto(`${dossier}/application`)
    expect(invited.url()).toBe(dossier)
    expect(await textOf(invited.locator('main'))).toContain(nl('reader.what'))
    expect(await invited.locator('main form').count()).toBe(0)
    await invited.goto(members)
    expect(await invited.getByRole('link', { name: nl('members.invite') }).count()).toBe(0)
    expect(await textOf(invited.locator('main'))).toContain(nl('members.managersOnly'))

    await manager.locator('main tr', { hasText: INVITED }).getByRole('link').click()
    await manager.waitForURL(/\/settings\/members\/[0-9a-f-]{36}/)
    await manager.locator('main button[value=remove]').click()
    await manager.waitForURL(/done=removed/)
    expect((await invited.goto(members))?.status()).toBe(404)
    expect((await invited.goto(dossier))?.status()).toBe(404)
    for (const page of [manager, invited, other]) await page.context().close()
  })

  it('the last manager is told to hand over first, and own settings are kept', async () => {
    const page = await visitorFrom(browser)
    await signInAs(page, 'Louise Lambert')
    await page.goto(`${origin}/settings/members?lang=fr`)
    await page.goto(`${origin}/settings/workspaces`)
    await page.locator('main tr', { hasText: 'Hombourg' }).getByRole('link').click()
    await page.waitForURL(/\/settings\/members\?workspace=/)
    await page.getByText(fr('members.leave'), { exact: true }).click()
    await page.locator('main button[value=leave]').click()
    await page.getByText(fr('refusal.members.lastManager')).waitFor()

    for (const language of LANGUAGES) {
      await page.goto(`${origin}/settings?lang=${language}`)
      await expectAccessible(page)
    }
    await fill(page, { name: 'Louise  Lambert-Dupont', language: 'de' })
    await press(page)
    await page.waitForURL(/saved/)
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    expect(await textOf(page.locator('.portal-nav'))).toContain('Louise Lambert-Dupont')
    await fill(page, { name: 'Louise Lambert (partenaire, fr)', language: 'fr' })
    await press(page)
    await page.waitForURL(/saved/)
    await page.context().close()
  })
})
