import type { Page } from 'playwright-core'
import type { Captured } from './leak-detector.ts'

/** All that a page keeps or shows: storages, cookies, caches, addresses and states of its history, its document. */
export async function keptByPage(page: Page): Promise<Captured[]> {
  const protocol = await page.context().newCDPSession(page)
  const { entries } = await protocol.send('Page.getNavigationHistory')
  await protocol.detach()
  const stored = await page.context().storageState({ indexedDB: true })
  // As text: the test runner would rewrite what is in it.
  const inPage = await page.evaluate<Record<string, unknown>>(`(async () => {
    const cached = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        cached.push(request.url, await (await cache.match(request)).text())
      }
    }
    return {
      'session storage': { ...sessionStorage },
      'state of the history': [history.state, window.name],
      'document': document.documentElement.outerHTML,
      'cache': cached,
    }
  })()`)
  const kept = { ...inPage, stored: stored, history: entries }
  return Object.entries(kept).map(([what, value]) => ({ what, bytes: Buffer.from(JSON.stringify(value)) }))
}
