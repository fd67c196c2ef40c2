import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { listPasskeys, putChallenge } from '#db/passkeys.server.ts'
import { CEREMONY_MS, relyingParty } from './relying-party.server.ts'
import type { PasskeySession } from './step-up.server.ts'

/** What the browser needs to ask for one of the officer's passkeys. */
export const beginVerification = (
  session: PasskeySession,
): Promise<Result<PublicKeyCredentialRequestOptionsJSON>> =>
  asOffice(async (tx) => {
    const passkeys = await listPasskeys(tx, session.personId)
    if (passkeys.length === 0) return refused('security.refusal.noPasskey')
    const options = await generateAuthenticationOptions({
      rpID: relyingParty().rpID,
      timeout: CEREMONY_MS,
      allowCredentials: passkeys.map(({ id, transports }) => ({ id, transports })),
      userVerification: 'required',
    })
    await putChallenge(tx, {
      sessionIdHash: Buffer.from(session.idHash),
      personId: session.personId,
      challenge: options.challenge,
      purpose: 'verify',
    })
    return ok(options)
  })
