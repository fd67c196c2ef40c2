import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { settings } from '#app/env.server.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { log } from '#app/log.server.ts'
import { asPartner } from '#db/client.server.ts'
import { insertFlow } from '#db/identities.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'
import { callbackAddress, providerOf } from './provider.server.ts'
import { done, notDone, type ProviderResult } from './refusal.ts'

export type ProviderAsked = {
  /** The pre-session cookie: the provider's answer counts in this browser alone. */
  browserId: string
  clientKey: string
  /** Where to go afterwards, from the allow-list. */
  next?: string | undefined
  /** Who is signed in and wants the provider as a further way in. */
  linkTo?: string | undefined
}

const WINDOW_MINUTES = 15
/** A whole office may stand behind one address of the network. */
const MOST_FOR_A_CLIENT = 60

/** The provider's address to send the browser to (code flow with PKCE, state and nonce); refused when it is down. */
export async function beginProviderFlow(asked: ProviderAsked): Promise<ProviderResult<URL>> {
  const { oidc } = settings()
  if (!oidc) return notDone('none')
  const state = randomState()
  const nonce = randomNonce()
  const codeVerifier = randomPKCECodeVerifier()
  const address = await providerOf(oidc)
    .then(async (provider) =>
      buildAuthorizationUrl(provider, {
        redirect_uri: callbackAddress(),
        scope: oidc.scopes.join(' '),
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(oidc.acrValues.length > 0 && { acr_values: oidc.acrValues.join(' ') }),
        // A person who links the provider shows who they are there, now: another's open session would link another.
        ...(asked.linkTo && { prompt: 'login' }),
      }),
    )
    .catch((error: unknown) => void log.error('provider.down', error))
  if (!address) return notDone('down')
  return asPartner({}, async (tx) => {
    const key = `provider/client/${asked.clientKey}`
    const wait = await secondsToWait(tx, { key, minutes: WINDOW_MINUTES, most: MOST_FOR_A_CLIENT })
    if (wait !== undefined) return notDone('tooMany')
    await insertFlow(tx, {
      stateHash: sha256(state),
      browserHash: sha256(asked.browserId),
      nonce,
      codeVerifier,
      linkTo: asked.linkTo ?? null,
      next: asked.next ?? '',
    })
    return done(address)
  })
}
