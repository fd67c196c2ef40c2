import type { Reading } from './reading.server.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
/** A token of RFC 6749 (scope) and of OpenID Connect (acr): printable, without blank, quote or backslash. */
const TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/

export type OidcSettings = {
  /** As the provider writes it, to the letter: it is half of an identity. */
  issuer: string
  /** How people call the provider: "Sign in with …". */
  name: string
  clientId: string
  clientSecret: string | undefined
  scopes: readonly string[]
  /** Asked for and, when any is given, the only ones that are let in. */
  acrValues: readonly string[]
  /** Names of claims; undefined: not read. */
  claims: {
    givenName: string
    familyName: string
    name: string
    email: string
    enterpriseNumber: string | undefined
  }
  /** Where a form of ours may lead: the provider's origin, and further ones its log-in passes through. */
  origins: readonly string[]
}

/** The login provider beside sign-in by mail; undefined when `OIDC_ISSUER` is not set. */
export function oidcSettings(reading: Reading): { oidc: OidcSettings | undefined } {
  const issuer = reading.text('OIDC_ISSUER')
  const clientId = reading.text('OIDC_CLIENT_ID')
  const clientSecret = reading.secret('OIDC_CLIENT_SECRET')
  if (issuer === undefined) {
    if ((clientId ?? clientSecret) !== undefined) {
      reading.problem('OIDC_ISSUER', 'is needed with OIDC_CLIENT_ID: set it to the provider’s issuer address')
    }
    return { oidc: undefined }
  }
  const origin = providerOrigin(reading, 'OIDC_ISSUER', issuer)
  if (clientId === undefined) {
    reading.problem(
      'OIDC_CLIENT_ID',
      'is needed with OIDC_ISSUER: set it to the name the provider gave this portal',
    )
  }
  const scopes = tokens(reading, 'OIDC_SCOPES') ?? ['openid', 'profile', 'email']
  if (!scopes.includes('openid')) {
    reading.problem('OIDC_SCOPES', `is "${scopes.join(' ')}": add openid, without which nobody is named`)
  }
  const further = tokens(reading, 'OIDC_LOGIN_ORIGINS') ?? []
  return {
    oidc: {
      issuer,
      name: reading.text('OIDC_NAME') ?? (origin === undefined ? '' : new URL(origin).host),
      clientId: clientId ?? '',
      clientSecret,
      scopes,
      acrValues: tokens(reading, 'OIDC_ACR_VALUES') ?? [],
      claims: claimNames(reading),
      origins: [origin, ...further.map((text) => providerOrigin(reading, 'OIDC_LOGIN_ORIGINS', text))].filter(
        (one) => one !== undefined,
      ),
    },
  }
}

const claimNames = (reading: Reading): OidcSettings['claims'] => ({
  givenName: reading.text('OIDC_CLAIM_GIVEN_NAME') ?? 'given_name',
  familyName: reading.text('OIDC_CLAIM_FAMILY_NAME') ?? 'family_name',
  name: reading.text('OIDC_CLAIM_NAME') ?? 'name',
  email: reading.text('OIDC_CLAIM_EMAIL') ?? 'email',
  enterpriseNumber: reading.text('OIDC_CLAIM_ENTERPRISE_NUMBER'),
})

/** Words separated by blanks; undefined when the variable is not given. */
function tokens(reading: Reading, name: string): string[] | undefined {
  const words = reading.text(name)?.split(/\s+/)
  const odd = words?.find((word) => !TOKEN.test(word))
  if (odd !== undefined) reading.problem(name, `holds "${odd}": write words separated by blanks`)
  return words
}

function providerOrigin(reading: Reading, name: string, text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const plain = url !== undefined && url.search === '' && url.hash === '' && url.username === ''
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))
  if (plain && safe) return url.origin
  reading.problem(name, `holds "${text}": write an https address such as https://login.example.be/op`)
  return undefined
}
