import type { Language } from '#app/domain/language.ts'

/** Who is signed in. `idHash` names the session; the cookie's own value is known to the browser only. */
export type Session = {
  personId: string
  /** Lower case. */
  email: string
  name: string
  language: Language
  /** Empty for partners. */
  officerRoles: readonly string[]
  /** An officer's second step: at most five minutes ago, or longer ago; without it the office stays closed. */
  secondStep?: 'fresh' | 'done'
  /** Opened by a sign-in a quarter of an hour ago at most. */
  recentSignIn?: boolean
  idHash: Uint8Array
}

/** What the border hands to every loader and action. The nonce must never enter loader data. */
export type PortalLoadContext = {
  nonce: string
  language: Language
  /** True when this answer carries the policy of the key pages. */
  strictPage: boolean
  /** True for a client-side navigation's fetch (`….data`), false for a document. */
  isData: boolean
  /** Path and query of the document, also for a `.data` request. */
  page: string
  /** True when this database holds a demo world. */
  demo: boolean
  /** The answer's `BelGov-Trace-Id`. */
  traceId: string
  /** Stands for the client's network in rate limits; a keyed hash, not an address. */
  clientKey: string
  /** Who is signed in; asked of the database once for each request. */
  session(): Promise<Session | undefined>
  /** Names this browser before sign-in; makes its cookie when it has none. */
  browserId(): string
  /** For a hidden field `formToken`: lets a form through the gate when a browser sends neither Origin nor Sec-Fetch-Site. */
  formToken(): string
  /** Logs an unexpected error under the trace id; a database out of reach turns the answer into a 503. */
  report(error: unknown): void
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends PortalLoadContext {}
}
