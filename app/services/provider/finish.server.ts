import type { Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import type { OpenedSession, Opening } from '#app/services/sign-in/open-session.server.ts'
import { openPage } from '#app/services/sign-in/sealed-page.server.ts'
import { asPartner } from '#db/client.server.ts'
import { takeFlow } from '#db/identities.server.ts'
import { exchange } from './exchange.server.ts'
import { linkIdentity } from './link-identity.server.ts'
import { done, notDone, type ProviderResult } from './refusal.ts'
import { signInByIdentity } from './sign-in-by-identity.server.ts'

export type ProviderAnswer = {
  /** The address the browser came back to, under the portal's own origin. */
  address: URL
  browserId: string
  /** Who is signed in in this browser. */
  personId: string | undefined
  language: Language
  opening: Opening
}

export type ProviderOutcome =
  | { did: 'signIn'; session: OpenedSession; next: string | undefined }
  | { did: 'link' }

/** The provider's answer, once: a session for the person behind it, or the provider linked to who is signed in. */
export async function finishProviderFlow(answer: ProviderAnswer): Promise<ProviderResult<ProviderOutcome>> {
  const { oidc } = settings()
  if (!oidc) return notDone('none')
  const state = answer.address.searchParams.get('state') ?? ''
  const flow = await asPartner({}, (tx) =>
    takeFlow(tx, { stateHash: sha256(state), browserHash: sha256(answer.browserId) }),
  )
  if (!flow || (flow.linkTo !== null && flow.linkTo !== answer.personId)) return notDone('flow')
  const asserted = await exchange({ oidc, answer: answer.address, state, flow })
  if (!asserted.ok) return asserted
  if (flow.linkTo !== null) {
    const linked = await linkIdentity(asserted.value, flow.linkTo)
    return linked.ok ? done({ did: 'link' }) : linked
  }
  const session = await signInByIdentity(asserted.value, answer)
  return done({ did: 'signIn', session, next: openPage(flow.stateHash, flow.next) })
}
