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
import { sealPage } from '#app/services/sign-in/sealed-page.server.ts'
import { asPartner } from '#db/client.server.ts'
import { insertFlow } from '#db/identities.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'
import { askProvider, callbackAddress } from './provider.server.ts'
import { done, notDone, type ProviderResult } from './refusal.ts'

export type ProviderAsked = {
  /** The pre-session cookie: the provider's answer counts in this browser alone. */
  browserId: string
  clientKey: string
  /** Where to go afterwards, from the allow-list. */
  next?: string | undefined
  /** Who is signed in and wants the provider as a further way in. */
  linkTo?: string | undefined
  /** Who is signed in shows there anew who they are. */
  anew?: boolean
}

const WINDOW_MINUTES = 15
/** A whole office may stand behind one address of the network. */
const MOST_FOR_A_CLIENT = 60

/** The provider's address to send the browser to (code flow with PKCE, state and nonce); refused when it is down. */
export async function beginProviderFlow(asked: ProviderAsked): Promise<ProviderResult<URL>> {
  const { oidc } = settings()
  if (!oidc) return notDone('none')
  const key = `provider/client/${asked.clientKey}`
  const limit = { key, minutes: WINDOW_MINUTES, most: MOST_FOR_A_CLIENT }
  if ((await asPartner({}, (tx) => secondsToWait(tx, limit))) !== undefined) return notDone('tooMany')
  const flow = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() }
  const challenge = await calculatePKCECodeChallenge(flow.codeVerifier)
  const address = await askProvider(oidc)
    .then((provider) =>
      buildAuthorizationUrl(provider, {
        redirect_uri: callbackAddress(),
        scope: oidc.scopes.join(' '),
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...(oidc.acrValues.length > 0 && { acr_values: oidc.acrValues.join(' ') }),
        // A person who links the provider shows who they are there, now: another's open session would link another.
        ...((asked.linkTo || asked.anew) && { prompt: 'login' }),
      }),
    )
    .catch((error: unknown) => void log.error('provider.down', error))
  if (!address) return notDone('down')
  await keepFlow(asked, flow)
  return done(address)
}

const keepFlow = (
  { browserId, linkTo, next = '' }: ProviderAsked,
  { state, nonce, codeVerifier }: { state: string; nonce: string; codeVerifier: string },
): Promise<void> => {
  const stateHash = sha256(state)
  return asPartner({}, (tx) =>
    insertFlow(tx, {
      stateHash,
      browserHash: sha256(browserId),
      nonce,
      codeVerifier,
      linkTo: linkTo ?? null,
      next: next === '' ? '' : sealPage(stateHash, next),
    }),
  )
}
