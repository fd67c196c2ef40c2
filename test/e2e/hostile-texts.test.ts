import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { CANARIES, carelessPage } from '#test/browser/canaries.ts'
import { answer, draftOf, post } from '#test/browser/draft.ts'
import { go, openBrowser, signInAs, signInByMail } from '#test/browser/visitor.ts'
import { type Watched, watchedPage } from '#test/browser/watched-page.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'

const { origin } = inject('portal')

let browser: Browser
/** Another origin, without any policy and without any care: each text at an address of its own. */
let elsewhere: Server
let careless: string

beforeAll(async () => {
  browser = await openBrowser()
  elsewhere = createServer((request, response) => {
    const canary = CANARIES[Number(request.url?.slice(1)) - 1]
    response.writeHead(canary ? 200 : 404, { 'Content-Type': 'text/html' })
    response.end(canary && carelessPage(canary))
  }).listen(0)
  await once(elsewhere, 'listening')
  careless = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser.close()
  elsewhere.close()
})

describe('forty hostile texts', () => {
  const NUMBER = '1900001356'
  const texts = () => CANARIES.map(({ text }) => text)

  it('run in a page that forgets to encode them, each of the forty', async () => {
    expect(CANARIES).toHaveLength(40)
    const { page, ran } = await watchedPage(browser)
    for (const { number, text } of CANARIES) {
      await page.goto(`${careless}/${number}`)
      await expect.poll(() => ran, { timeout: 5000, message: text }).toContain(String(number))
    }
    await page.context().close()
  })

  /** Fills every free text of a dossier with them, in order, and sends it. */
  async function submitWith(page: Page): Promise<string> {
    const left = texts()
    const take = (...names: string[]) => Object.fromEntries(names.map((name) => [name, left.shift() ?? 'x']))
    const home = await draftOf(page, { enterpriseNumber: NUMBER, applicationId: 'x:y:z', filled: 'nothing' })
    await answer(page, `${home}/institution`, {
      ...INSTITUTION,
      enterpriseNumber: NUMBER,
      ...take('nameFr', 'nameNl', 'nameDe', 'certificateName', 'street', 'city'),
      ...take('longNameFr', 'longNameNl', 'longNameDe'),
    })
    await answer(page, `${home}/application`, {
      ...APPLICATION,
      applicationId: 'policy:canaries',
      ...take('nameFr', 'nameNl', 'nameDe', 'description'),
    })
    while (left.length > 0) {
      const type = (await post(page, `${home}/document-types`, { add: 'empty' })) ?? ''
      const names = take('nameFr', 'nameNl', 'nameDe', 'description', 'peaks')
      await answer(page, type, { ...DOCUMENT_TYPE, ...names })
    }
    for (const environment of ['acceptance', 'production'])
      await post(page, `${home}/certificate/${environment}`, { intent: 'save', choice: 'later' })
    return home
  }

  /** Opens it, follows nothing, lets everything run that would; answers how many of the texts it shows. */
  async function shownAt({ page }: Watched, path: string): Promise<number> {
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '')
    })
    const seen = await page.evaluate(() => {
      const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
        ({ value }) => value,
      )
      return [document.body.textContent, ...values].join('\n')
    })
    return texts().filter((text) => seen.includes(text)).length
  }

  it('show as texts, and do nothing, in the draft, its status, the office and the mails', {
    timeout: 240_000,
  }, async () => {
    const partner = await watchedPage(browser)
    await signInByMail(partner.page, 'policy@people.example', 'en')
    const home = await submitWith(partner.page)
    const types = await partner.page.goto(`${origin}${home}/document-types`)
    expect(types?.status()).toBe(200)
    const typePages = await partner.page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const shown: Record<string, number> = {}
    const steps = typePages.filter((path) => /document-types\/[0-9a-f-]{36}$/.test(path)).slice(0, 7)
    for (const path of [
      ...steps,
      `${home}/institution`,
      `${home}/application`,
      `${home}/review`,
      '/dossiers',
    ])
      shown[path.replace(home, '')] = await shownAt(partner, path)
    await partner.page.goto(`${origin}${home}/review`)
    await go(partner.page, new RegExp(`${home}\\?confirmed`))
    shown.status = await shownAt(partner, home)
    const officer = await watchedPage(browser)
    await signInAs(officer.page, 'Sofie Claes')
    const hostile = encodeURIComponent('"><script>canary(0)</script>')
    shown.office = await shownAt(officer, `/office${home}`)
    shown.queue = await shownAt(officer, '/office')
    await shownAt(officer, `/office?q=${hostile}`)
    await shownAt(officer, `/${hostile}?lang=${hostile}`)
    await officer.page.goto(`${origin}/dev/mailbox`)
    await officer.page.locator('main tr', { hasText: 'policy@' }).first().getByRole('link').click()
    await officer.page.waitForURL(/mailbox\/./)
    shown.mail = await shownAt(officer, new URL(officer.page.url()).pathname)
    // Every text was shown somewhere, in the partner's pages and in the office; else their silence proves little.
    expect(shown).toMatchObject({ '/review': 40, office: 40 })
    for (const { ran, dialogs, violations } of [partner, officer])
      expect({ ran, dialogs, violations }).toEqual({ ran: [], dialogs: [], violations: [] })
  })
})
