import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { KB, kilobytes, reachedFrom } from '#test/browser/bundle.ts'
import { draftOf } from '#test/browser/draft.ts'
import { openBrowser, signInAs, visitorFrom } from '#test/browser/visitor.ts'

const { origin } = inject('portal')

type Weight = { scripts: Set<string>; styles: Set<string>; html: number }

let browser: Browser
let page: Page
let draft: string
beforeAll(async () => {
  browser = await openBrowser()
  page = await visitorFrom(browser)
  await signInAs(page, 'Camille Dubois')
  draft = await draftOf(page, {
    enterpriseNumber: '1900000960',
    applicationId: 'budget:weight',
    filled: 'application',
  })
})
afterAll(() => browser.close())

/** Everything a browser without a cache loads for a page, its workers' scripts included. */
async function weigh(path: string, act?: (page: Page) => Promise<void>): Promise<Weight> {
  const fresh = await page.context().newPage()
  const asked: string[] = []
  fresh.on('request', (request) => asked.push(request.url()))
  fresh.on('worker', (worker) => asked.push(worker.url()))
  const answer = await fresh.goto(`${origin}${path}`)
  await fresh.waitForLoadState('networkidle')
  await act?.(fresh)
  const html = gzipSync((await answer?.body()) ?? '', { level: 9 }).length / KB
  await fresh.close()
  const elsewhere = asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))
  expect(elsewhere, 'one origin').toEqual([])
  const assets = asked.map((url) => new URL(url).pathname).filter((name) => name.startsWith('/assets/'))
  return {
    scripts: new Set(assets.filter((name) => name.endsWith('.js'))),
    styles: new Set(assets.filter((name) => name.endsWith('.css'))),
    html,
  }
}

const isWorker = (asset: string): boolean => /^\/assets\/(p12-)?worker-/.test(asset)

describe('the first load of a page', () => {
  it.each(['institution', 'application', 'document-types'])('stays within its budget: %s', async (step) => {
    const { scripts, styles, html } = await weigh(`${draft}/${step}?lang=nl`)
    expect(scripts.size).toBeGreaterThan(3)
    expect(kilobytes(scripts), `scripts of ${step}`).toBeLessThanOrEqual(130)
    expect(kilobytes(styles), `styles of ${step}`).toBeLessThanOrEqual(20)
    expect(styles.size).toBe(1)
    expect(html, `document of ${step}`).toBeLessThanOrEqual(14)
    expect([...scripts].filter(isWorker)).toEqual([])
  })

  it('of the page that makes keys adds the bundle of its worker, which nothing else loads', async () => {
    const address = `${draft}/certificate/acceptance?choice=generate&lang=nl`
    const { scripts } = await weigh(address, async (key) => {
      await key
        .locator('input[type=password], input[autocomplete="new-password"]')
        .first()
        .fill('one two three four five')
      await key.locator('main form button[type=button]:not([disabled])').last().click()
      await expect.poll(() => key.workers().length).toBe(1)
    })
    const worker = [...scripts].filter(isWorker)
    expect(worker).toHaveLength(1)
    const bundle = reachedFrom(worker)
    expect(kilobytes(bundle)).toBeLessThanOrEqual(95)
    // So that a bundle that went elsewhere does not pass for a small one.
    expect(kilobytes(bundle)).toBeGreaterThan(2)
    const elsewhere = await Promise.all(
      [`${draft}/application?lang=nl`, '/?lang=nl'].map((path) => weigh(path)),
    )
    for (const page of elsewhere) expect([...page.scripts].filter((asset) => bundle.has(asset))).toEqual([])
  })
  it('of the page for .p12 files adds the bundle of its own worker', async () => {
    const { scripts } = await weigh('/csr/p12?lang=nl', (page) =>
      expect.poll(() => page.workers().length).toBe(1),
    )
    const worker = [...scripts].filter(isWorker)
    expect(worker).toEqual([expect.stringMatching(/p12-worker-/)])
    const bundle = reachedFrom(worker)
    expect(kilobytes(bundle)).toBeLessThanOrEqual(95)
    expect(kilobytes(bundle)).toBeGreaterThan(2)
  })
})
