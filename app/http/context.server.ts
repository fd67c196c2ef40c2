import { randomBytes } from 'node:crypto'
import { isDatabaseAway } from '#app/database-away.server.ts'
import { settings } from '#app/env.server.ts'
import { log } from '#app/log.server.ts'
import type { Arrival } from './border.server.ts'
import { clientKey } from './client-key.server.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { formToken } from './form-token.server.ts'
import type { PortalLoadContext, Session } from './load-context.ts'

/** How the border asks who holds a session cookie; handed in, so that the border is tested without a database. */
export type FindSession = (cookie: string) => Promise<Session | undefined>

export type RequestContext = { context: PortalLoadContext; databaseFailed: () => boolean }

/** The load context of one request. */
export function contextOf(
  arrival: Arrival,
  world: { demo: boolean; findSession: FindSession },
): RequestContext {
  const { request, url, traceId } = arrival
  const { https } = settings()
  const cookie = readCookie(request.headers.cookie, 'session', https)
  const browserId = browserOf(arrival, https)
  let session: Promise<Session | undefined> | undefined
  let databaseFailed = false
  const context: PortalLoadContext = {
    nonce: arrival.nonce,
    language: arrival.language,
    strictPage: arrival.strictPage,
    isData: url.pathname.endsWith('.data'),
    page: pageOf(url),
    demo: world.demo,
    traceId,
    clientKey: clientKey(request.ip),
    session() {
      session ??= cookie === undefined ? Promise.resolve(undefined) : world.findSession(cookie)
      return session
    },
    browserId,
    formToken: () => formToken(cookie ?? browserId()),
    report(error) {
      databaseFailed ||= isDatabaseAway(error)
      log.error('request.failed', error, { traceId })
    },
  }
  return { context, databaseFailed: () => databaseFailed }
}

function pageOf(url: URL): string {
  const page = new URL(url)
  page.pathname = page.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')
  page.searchParams.delete('_routes')
  return page.pathname + page.search
}

const BROWSER_ID = /^[\w-]{43}$/

function browserOf({ request, response }: Arrival, https: boolean): () => string {
  const sent = readCookie(request.headers.cookie, 'browser', https)
  let id = sent !== undefined && BROWSER_ID.test(sent) ? sent : undefined
  return () => {
    if (id === undefined) {
      id = randomBytes(32).toString('base64url')
      response.append('Set-Cookie', writeCookie('browser', id, { https }))
    }
    return id
  }
}
