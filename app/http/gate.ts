/**
 * The gate before Remix (design: quality.md 1.1). Remix 2.17's own origin check can be passed by (a `_data` query,
 * resource routes, a forged X-Forwarded-Host), so nothing unsafe reaches it unless it comes from our own pages.
 */
export type GateRequest = {
  method: string
  /** Normalised path and query, as Remix will see them. */
  url: URL
  /** The headers as sent; undefined when absent. */
  secFetchSite: string | undefined
  origin: string | undefined
}

/** `token`: neither header was sent, so only a form token bound to the browser's cookie may let it in. */
export type Judgement = 'pass' | 'refuse' | 'token'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/** `ours` is the configured ORIGIN, never a header. */
export function judge({ method, url, secFetchSite, origin }: GateRequest, ours: string): Judgement {
  // Never legitimate with single fetch, and the way around the framework's own check.
  if (url.searchParams.has('_data')) return 'refuse'
  if (SAFE.includes(method) || outsideTheGate(url.pathname)) return 'pass'
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin' ? 'pass' : 'refuse'
  if (origin !== undefined) return origin === ours ? 'pass' : 'refuse'
  return 'token'
}

/** Machines' doors: they know tokens and message signatures only, or take reports only; never handed a cookie. */
export const outsideTheGate = (pathname: string): boolean => /^\/(api|sandbox|reports)\//.test(pathname)
