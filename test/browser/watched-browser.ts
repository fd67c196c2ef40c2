import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Captured } from './leak-detector.ts'

/** A real browser of which everything that leaves is written down twice: by its own protocol, and on the wire. */
export type WatchedBrowser = {
  /** Everything that left since the start, addresses and headers included. */
  sent(): Captured[]
  /** Violations of the policy and errors on the console, of pages and workers. */
  complaints: string[]
  newPage(options?: { javaScriptEnabled?: boolean; bypassCSP?: boolean }): Promise<Page>
  close(): Promise<void>
}

export async function watchedBrowser(): Promise<WatchedBrowser> {
  const { origin } = inject('portal')
  const { executablePath, args } = inject('chromium')
  const tap = await openTap(Number(new URL(origin).port))
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--host-resolver-rules=MAP ${new URL(origin).host} 127.0.0.1:${tap.port}`],
  })
  const told: Captured[] = []
  const complaints: string[] = []
  return {
    complaints,
    sent: () => [
      ...told,
      ...tap.connections.map((bytes, at) => ({ what: `connection ${at}`, bytes: bytes() })),
    ],
    async newPage(options = {}) {
      const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB', ...options })
      return watch(context, told, complaints)
    },
    async close() {
      await browser.close()
      tap.close()
    },
  }
}

/** Stands between browser and portal, and keeps what the browser says. */
async function openTap(portalPort: number) {
  const connections: (() => Buffer)[] = []
  const sockets = new Set<Socket>()
  const server = createServer((browser) => {
    const chunks: Buffer[] = []
    connections.push(() => Buffer.concat(chunks))
    const portal = connect(portalPort, 'localhost')
    browser.on('data', (chunk) => chunks.push(chunk))
    browser.pipe(portal).pipe(browser)
    for (const socket of [browser, portal]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        browser.destroy()
        portal.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    connections,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

async function watch(context: BrowserContext, told: Captured[], complaints: string[]): Promise<Page> {
  await context.exposeBinding('reportViolation', (_, text: string) => complaints.push(`policy: ${text}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void
      report(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    complaints.push(`console: ${message.text()} at ${message.location().url}`)
  })
  const protocol = await context.newCDPSession(page)
  await protocol.send('Network.enable', { maxPostDataSize: 10_000_000 })
  protocol.on('Network.requestWillBeSent', ({ request, requestId }) => {
    const what = `${request.method} ${request.url}`
    told.push({ what, bytes: Buffer.from(JSON.stringify(request)) })
    if (request.postData !== undefined) told.push({ what, bytes: Buffer.from(request.postData) })
    else if (request.hasPostData)
      void protocol
        .send('Network.getRequestPostData', { requestId })
        .then(({ postData }) => told.push({ what, bytes: Buffer.from(postData) }))
        // The page was closed meanwhile; the tap has the bytes, too.
        .catch(() => undefined)
  })
  protocol.on('Network.webSocketFrameSent', ({ response }) =>
    told.push({ what: 'web socket', bytes: Buffer.from(response.payloadData) }),
  )
  return page
}
