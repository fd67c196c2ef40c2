import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import { vi } from 'vitest'
import { type World, webApp } from '#app/http/web-app.server.ts'

/** What settings() finds in these tests; call before anything reads them. */
export function settleSettings(): void {
  vi.stubEnv('ORIGIN', ORIGIN)
  vi.stubEnv('SECRET_SESSION', 'a-secret-of-the-tests-that-is-long-enough')
  vi.stubEnv('SECRET_LOG', 'another-secret-of-the-tests-long-enough')
  vi.stubEnv('LOG_LEVEL', 'error')
}

export const ORIGIN = 'http://localhost:3000'

export type Ask = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** A portal that is ready, with nobody signed in and one page everywhere, but for what is given. */
export const worldOf = (world: Partial<World>): World => ({
  state: 'ready',
  demo: false,
  pages: async () => new Response('a page'),
  findSession: async () => undefined,
  limitReports: async () => undefined,
  sandbox: { waitOfNetwork: async () => undefined, run: async () => ({ status: 200, xml: '<dry-run/>' }) },
  ping: async () => undefined,
  ...world,
})

/** The border on a free port, in front of given pages. */
export async function serveBorder(
  world: Partial<World>,
  files: RequestHandler = (_request, _response, next) => next(),
) {
  const server = createServer(webApp(worldOf(world), files))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    ask: (wanted: Ask) => ask(port, wanted),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}

/** By node:http, since fetch refuses to send the headers that matter here. */
export function ask(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, path, headers, agent: false }, (received) => {
      const chunks: Buffer[] = []
      received.on('data', (chunk: Buffer) => chunks.push(chunk))
      received.on('end', () => {
        resolve({
          status: received.statusCode ?? 0,
          headers: received.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
