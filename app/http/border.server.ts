import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import { log } from '#app/log.server.ts'
import { isStrictPage, pagePolicy, REPORTING_ENDPOINTS, strictPolicy } from './content-security-policy.ts'
import { LANGUAGE_AGE, readCookie, writeCookie } from './cookies.ts'
import { outsideTheGate } from './gate.ts'
import { chooseLanguage } from './language.server.ts'
import { safePath } from './safe-path.ts'
import { setSecurityHeaders } from './security-headers.server.ts'

/** What is known of a request before anything acts on it. */
export type Arrival = {
  request: Request
  response: Response
  /** Under the configured ORIGIN, whatever Host or X-Forwarded-Host say. */
  url: URL
  traceId: string
  nonce: string
  strictPage: boolean
  language: Language
}

/** Puts trace id, policy and headers on the answer and reads the language; undefined when the target is no path of ours. */
export function arrive(request: Request, response: Response): Arrival | undefined {
  const { origin, development, oidc } = settings()
  const nonce = randomBytes(18).toString('base64url')
  const traceId = randomBytes(16).toString('hex')
  const url = pathOfOurs(request.originalUrl, origin)
  const strictPage = url !== undefined && isStrictPage(url.pathname)
  setSecurityHeaders(response)
  response.set('BelGov-Trace-Id', traceId)
  const policy = { nonce, development, loginOrigins: oidc?.origins ?? [] }
  response.set('Content-Security-Policy', (strictPage ? strictPolicy : pagePolicy)(policy))
  if (!strictPage) response.set('Reporting-Endpoints', REPORTING_ENDPOINTS)
  if (url === undefined) {
    log.warn('address.refused', { traceId })
    return undefined
  }
  // The doors of machines stand outside the gate, because no cookie ever opens them.
  if (outsideTheGate(url.pathname)) delete request.headers.cookie
  logWhenDone(request, response, url, traceId)
  const language = languageOf(request, response, url)
  return { request, response, url, traceId, nonce, strictPage, language }
}

/** Backslashes and double slashes would turn a path that is repeated in a redirect into another host. */
function pathOfOurs(target: string, origin: string): URL | undefined {
  if (!target.startsWith('/') || target.startsWith('//') || target.includes('\\')) return undefined
  const url = URL.canParse(origin + target) ? new URL(origin + target) : undefined
  const isSound =
    url && !url.pathname.startsWith('//') && isDecodable(url.pathname) && !BACKSLASH.test(url.pathname)
  return isSound && !HAS_NUL.test(url.search) ? url : undefined
}

/** The one character that the database cannot take; no page and no person writes it into an address. */
const HAS_NUL = /%00/

const BREAKS_LINES = /[\p{Cc}\u2028\u2029]/u
/** The router decodes it and reads a slash, with which another host may begin. */
const BACKSLASH = /%5C/i

/** What is no UTF-8, or breaks a line, stands for no page, and the framework may print it as it came, past the log. */
function isDecodable(pathname: string): boolean {
  try {
    return !BREAKS_LINES.test(decodeURIComponent(pathname))
  } catch {
    return false
  }
}

function languageOf(request: Request, response: Response, url: URL): Language {
  const { https } = settings()
  const query = url.searchParams.get('lang')
  const cookie = readCookie(request.headers.cookie, 'lang', https)
  const language = chooseLanguage({ query, cookie, acceptLanguage: request.headers['accept-language'] })
  if (query === language && cookie !== language) {
    response.append('Set-Cookie', writeCookie('lang', language, { https, maxAge: LANGUAGE_AGE }))
  }
  return language
}

function logWhenDone(request: Request, response: Response, url: URL, traceId: string): void {
  const start = performance.now()
  response.on('close', () => {
    log.info('request', {
      traceId,
      method: request.method,
      path: safePath(url.pathname),
      status: response.statusCode,
      complete: response.writableFinished,
      ms: Math.round(performance.now() - start),
    })
  })
}
