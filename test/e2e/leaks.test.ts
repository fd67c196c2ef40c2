import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startFrameTaker } from '#test/browser/frame-taker.ts'
import { keptByPage } from '#test/browser/kept-by-page.ts'
import { findLeaks, type Leak } from '#test/browser/leak-detector.ts'
import { type WatchedBrowser, watchedBrowser } from '#test/browser/watched-browser.ts'

const { origin } = inject('portal')

/**
 * What a careless page could do with a key, each in another way and with a secret of its own; `key` is its base64.
 * As text: the test runner would rewrite it.
 */
const SEEDS = {
  form: `const form = Object.assign(document.createElement('form'), { method: 'post', action: '/leak-form', target: 'frame' })
    const frame = Object.assign(document.createElement('iframe'), { name: 'frame' })
    form.append(Object.assign(document.createElement('input'), { name: 'k', value: key }))
    document.body.append(frame, form)
    form.submit()
    form.remove()`,
  beacon: `navigator.sendBeacon('/leak-beacon', key)`,
  socket: `const socket = new WebSocket(frames)
    await new Promise((resolve) => Object.assign(socket, { onopen: resolve }))
    socket.send(key)`,
  worker: `const code = 'onmessage = ({ data }) => fetch(data.to, { method: "POST", mode: "no-cors", body: data.key })'
    new Worker(URL.createObjectURL(new Blob([code]))).postMessage({ to: location.origin + '/leak-worker', key })`,
  storage: `localStorage.setItem('leak', key)`,
  address: `location.hash = key`,
  history: `history.replaceState({ key }, '')`,
  gzip: `const packed = new Blob([key]).stream().pipeThrough(new CompressionStream('gzip'))
    const body = await new Response(packed).blob()
    await fetch('/leak-gzip', { method: 'POST', body })`,
} as const
type Seed = keyof typeof SEEDS
const NAMES = Object.keys(SEEDS) as Seed[]

/** Where each must be found: the protocol's requests, the wire, a socket's frames, or what the page keeps. */
const CAUGHT_AT: Readonly<Record<Seed, readonly RegExp[]>> = {
  form: [/^POST .*leak-form/, /^connection /],
  beacon: [/^POST .*leak-beacon/, /^connection /],
  socket: [/^web socket/],
  worker: [/^connection /],
  storage: [/^stored/],
  address: [/^history/],
  history: [/^state of the history/],
  gzip: [/^connection /],
}

const secrets = new Map<string, Buffer>(NAMES.map((name) => [name, randomBytes(48)]))
let browser: WatchedBrowser
let frames: Awaited<ReturnType<typeof startFrameTaker>>
let page: Page

beforeAll(async () => {
  browser = await watchedBrowser()
  frames = await startFrameTaker()
  // The policy would stop most of them: it is taken away, so that the proof does not rest on it.
  page = await browser.newPage({ bypassCSP: true })
  await page.goto(`${origin}/csr`)
})
afterAll(async () => {
  await browser.close()
  frames.close()
})

const leaks = async (): Promise<Leak[]> =>
  findLeaks(secrets, [...browser.sent(), ...(await keptByPage(page))])
const missed = (found: readonly Leak[]) =>
  NAMES.flatMap((name) =>
    CAUGHT_AT[name]
      .filter((place) => !found.some((leak) => leak.part === name && place.test(leak.in)))
      .map((place) => `${name} at ${place}`),
  )

it('finds nothing before, then each of eight leaks where it is', async () => {
  expect(await leaks()).toEqual([])
  for (const name of NAMES) {
    const key = secrets.get(name)?.toString('base64') ?? ''
    const [known, wanted] = [JSON.stringify(key), JSON.stringify(frames.address)]
    await page.evaluate(`(async (key, frames) => { ${SEEDS[name]} })(${known}, ${wanted})`)
  }
  await expect.poll(async () => missed(await leaks()), { timeout: 20_000 }).toEqual([])
})
