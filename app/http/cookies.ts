/**
 * The portal's cookies: `session` who is signed in, `browser` which browser asked to sign in, `next` the page that it
 * wanted then, `lang` the language.
 */
export type CookieName = 'session' | 'browser' | 'next' | 'lang'

/** Seconds for which a browser remembers the language: a year. */
export const LANGUAGE_AGE = 365 * 24 * 60 * 60

/** `__Host-` needs https; on http localhost, where the portal is tried out, the plain name must do. */
const fullName = (name: CookieName, https: boolean) => (https ? `__Host-${name}` : name)

/** The value of a cookie, undefined when it is absent or sent twice: two values have no right one. */
export function readCookie(
  header: string | undefined | null,
  name: CookieName,
  https: boolean,
): string | undefined {
  const wanted = `${fullName(name, https)}=`
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(wanted))
  return found.length === 1 ? found[0]?.slice(wanted.length) : undefined
}

type CookieOptions = {
  https: boolean /** Seconds; 0 deletes, undefined lasts until the browser closes. */
  maxAge?: number
}

/** A `Set-Cookie` value. Lax, since a link in a mail must find the browser that asked for it. */
export function writeCookie(name: CookieName, value: string, { https, maxAge }: CookieOptions): string {
  return [
    `${fullName(name, https)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(https ? ['Secure'] : []),
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
  ].join('; ')
}
