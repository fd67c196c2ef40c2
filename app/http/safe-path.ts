const PLAIN = /^[a-z0-9_.-]{1,40}$/i
const SIGN_IN_LINK = /^\/sign-in\/link\/./i

/** A path as it may stand in a log: no token of a link, nothing that a person may have typed into the address bar. */
export function safePath(pathname: string): string {
  if (SIGN_IN_LINK.test(pathname)) return '/sign-in/link/[token]'
  return pathname
    .slice(0, 200)
    .split('/')
    .map((segment) => (segment === '' || PLAIN.test(segment) ? segment : '[…]'))
    .join('/')
}
