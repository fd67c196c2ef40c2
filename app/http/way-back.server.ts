import { redirect, redirectDocument } from '@remix-run/node'
import { settings } from '#app/env.server.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { nextPage } from './next-page.ts'

/** Seconds for which a browser remembers where it wanted to go. */
const AGE = 600

const cookie = (page: string, maxAge: number): string =>
  writeCookie('next', encodeURIComponent(page), { https: settings().https, maxAge })

const DOORS = {
  signIn: { to: '/sign-in', by: redirect },
  secondStep: { to: '/second-step', by: redirectDocument },
}

/**
 * To the page that asks who is there, and from there back to the page of the request, with its query. The way back is
 * a cookie: an invitation's address holds its token and a search what was typed, and addresses stand in histories and
 * logs.
 */
export function askFirst(door: keyof typeof DOORS, request: Request): Response {
  const { pathname, search } = pageOf(request)
  const next = nextPage(pathname + search) ?? nextPage(pathname)
  const headers = new Headers({ 'Set-Cookie': next === undefined ? noWayBack() : cookie(next, AGE) })
  const { to, by } = DOORS[door]
  return by(to, { headers })
}

/** Its document's address, without what only the framework asks and posts by. */
function pageOf(request: Request): URL {
  const page = new URL(request.url)
  page.pathname = page.pathname.replace(/\.data$/, '')
  for (const name of ['_routes', 'index']) page.searchParams.delete(name)
  return page
}

/** Where this browser wanted to go, from the allow-list. */
export function wayBackOf(request: Request): string | undefined {
  const kept = readCookie(request.headers.get('Cookie'), 'next', settings().https)
  try {
    return nextPage(decodeURIComponent(kept ?? ''))
  } catch {
    return undefined
  }
}

/** The `Set-Cookie` that forgets it. */
export const noWayBack = (): string => cookie('', 0)
