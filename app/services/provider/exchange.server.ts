import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  type Configuration,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client'
import type { OidcSettings } from '#app/env/oidc.server.ts'
import { log } from '#app/log.server.ts'
import type { Asserted, ProviderFlow } from '#db/identities.server.ts'
import { readClaims } from './claims.ts'
import { providerOf } from './provider.server.ts'
import { done, notDone, type ProviderRefusal, type ProviderResult } from './refusal.ts'

type Exchange = { oidc: OidcSettings; answer: URL; state: string; flow: ProviderFlow }

/**
 * Turns the provider's answer into what it asserts. openid-client checks `state`, `iss` (RFC 9207), the code with its
 * verifier, and the ID token's signature, issuer, audience, times and nonce; the level (`acr`) is checked here.
 */
export async function exchange({ oidc, answer, state, flow }: Exchange): Promise<ProviderResult<Asserted>> {
  try {
    const provider = await providerOf(oidc)
    const tokens = await authorizationCodeGrant(provider, answer, {
      expectedState: state,
      expectedNonce: flow.nonce,
      pkceCodeVerifier: flow.codeVerifier,
      idTokenExpected: true,
    })
    const identity = tokens.claims()
    if (!identity) return notDone('answer')
    // Asked for is not given: a provider may answer with a weaker means.
    if (oidc.acrValues.length > 0 && !oidc.acrValues.some((value) => value === identity.acr)) {
      log.warn('provider.refused', { reason: 'level' })
      return notDone('level')
    }
    const further = await userInfo(provider, tokens.access_token, identity.sub)
    const described = readClaims({ ...identity, ...further }, oidc.claims)
    return done({ issuer: oidc.issuer, subject: identity.sub, ...described })
  } catch (error) {
    const reason = reasonOf(error)
    log.warn('provider.refused', { reason, code: codeOf(error) })
    return notDone(reason)
  }
}

/** Plain or as a signed JWT; refused by openid-client when it is about somebody else. */
const userInfo = async (provider: Configuration, accessToken: string, subject: string) =>
  provider.serverMetadata().userinfo_endpoint === undefined
    ? {}
    : fetchUserInfo(provider, accessToken, subject)

function reasonOf(error: unknown): ProviderRefusal {
  if (error instanceof AuthorizationResponseError)
    return error.error === 'access_denied' ? 'cancelled' : downWhen(BUSY.includes(error.error))
  if (error instanceof ResponseBodyError) return downWhen(error.status >= 500)
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Response) return downWhen(cause.status >= 500)
  // The connection failed, or took longer than it may.
  const code = codeOf(error)
  return downWhen((error instanceof TypeError && code === undefined) || code === 'OAUTH_TIMEOUT')
}

const BUSY = ['server_error', 'temporarily_unavailable']

const downWhen = (down: boolean): ProviderRefusal => (down ? 'down' : 'answer')

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined
