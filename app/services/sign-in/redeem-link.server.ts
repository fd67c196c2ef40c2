import { sameBytes, sha256 } from '#app/keyed-hash.server.ts'
import { log } from '#app/log.server.ts'
import { asPartner } from '#db/client.server.ts'
import { findSignInRequest, takeByLink } from '#db/sign-in.server.ts'
import { type Opening, openSessionBy, type SignedIn } from './open-session.server.ts'

export type LinkState = 'ready' | 'otherBrowser' | 'ended'

/** What opening a link may offer; opening alone uses nothing up, since scanners of mail open every link. */
export async function lookAtLink(token: string, browserId: string | undefined): Promise<LinkState> {
  const found = await asPartner({}, (tx) => findSignInRequest(tx, sha256(token)))
  if (!found) return 'ended'
  const same = browserId !== undefined && sameBytes(found.browserHash, sha256(browserId))
  return same ? 'ready' : 'otherBrowser'
}

/** Uses the link up in the browser that asked; undefined when it is used, old, replaced, or from another browser. */
export function redeemLink(
  token: string,
  browserId: string,
  opening: Opening,
): Promise<SignedIn | undefined> {
  return asPartner({}, async (tx) => {
    const redeemed = await takeByLink(tx, { tokenHash: sha256(token), browserHash: sha256(browserId) })
    if (redeemed) return openSessionBy(tx, redeemed, opening)
    log.warn('signIn.refused', { by: 'link', reason: 'ended' })
    return undefined
  })
}
