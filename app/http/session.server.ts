import { type AppLoadContext, redirectDocument } from '@remix-run/node'
import { settings } from '#app/env.server.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { log } from '#app/log.server.ts'
import type { OpenedSession } from '#app/services/sign-in/open-session.server.ts'
import { endSession } from '#app/services/sign-in/session.server.ts'
import { LANGUAGE_AGE, readCookie, writeCookie } from './cookies.ts'
import type { Session } from './load-context.ts'
import { nextPage } from './next-page.ts'
import { askFirst, noWayBack } from './way-back.server.ts'

export const optionalPerson = (context: AppLoadContext): Promise<Session | undefined> => context.session()

/** Who asks. Throws the way to the sign-in page, and back, for somebody who is not signed in. */
export async function requirePerson(context: AppLoadContext, request: Request): Promise<Session> {
  const session = await context.session()
  if (session) return session
  throw askFirst('signIn', request)
}

/** The officer who asks. To everybody else the office does not exist: 404, or the sign-in page when nobody is signed in. */
export async function requireOfficer(context: AppLoadContext, request: Request): Promise<Session> {
  const session = await requirePerson(context, request)
  if (session.officerRoles.length > 0) return session
  log.warn('office.refused', { personId: session.personId, traceId: context.traceId })
  throw new Response(null, { status: 404 })
}

/**
 * For the loaders of key pages: their policy belongs to the document, so a client-side navigation must become a full
 * load. Throws when this answer does not carry the strict policy, whatever the reason.
 */
export function requireDocument(context: AppLoadContext): void {
  if (context.isData) throw redirectDocument(context.page)
  if (!context.strictPage) throw new Response(null, { status: 404 })
}

/** What a new session is opened with: this browser's old one ends. */
export function openingOf(request: Request): { userAgent: string; replaces: Buffer | undefined } {
  const cookie = readCookie(request.headers.get('Cookie'), 'session', settings().https)
  return {
    userAgent: request.headers.get('User-Agent') ?? '',
    replaces: cookie === undefined ? undefined : sha256(cookie),
  }
}

/** To the page that was wanted, else to where the person's work is; with the cookie of the new session. */
export function signedIn(request: Request, session: OpenedSession, next?: string): Response {
  const { https } = settings()
  const headers = new Headers()
  if (readCookie(request.headers.get('Cookie'), 'lang', https) === undefined) {
    headers.append('Set-Cookie', writeCookie('lang', session.language, { https, maxAge: LANGUAGE_AGE }))
  }
  headers.append('Set-Cookie', writeCookie('session', session.cookie, { https }))
  headers.append('Set-Cookie', writeCookie('browser', '', { https, maxAge: 0 }))
  headers.append('Set-Cookie', noWayBack())
  const target = nextPage(next) ?? (session.isOfficer ? '/office' : '/dossiers')
  return redirectDocument(target, { headers })
}

/** The `Set-Cookie` of a session that goes on under a fresh id. */
export const sessionCookie = (cookie: string): string =>
  writeCookie('session', cookie, { https: settings().https })

/** Ends the session everywhere and has the browser forget what it holds of the portal. */
export async function signedOut(context: AppLoadContext): Promise<Response> {
  const session = await context.session()
  if (session) await endSession(session.idHash)
  const headers = new Headers({ 'Clear-Site-Data': '"storage"' })
  headers.append('Set-Cookie', writeCookie('session', '', { https: settings().https, maxAge: 0 }))
  // Who signs in here next goes to a page of their own.
  headers.append('Set-Cookie', noWayBack())
  return redirectDocument('/', { headers })
}
