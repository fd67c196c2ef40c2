import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server'
import { ok, type Result } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { putChallenge } from '#db/passkeys.server.ts'
import { mayEnrol } from './may-enrol.server.ts'
import { CEREMONY_MS, relyingParty } from './relying-party.server.ts'
import type { PasskeySession } from './step-up.server.ts'

/** What the browser needs to make a passkey; `userName` and `rpName` are shown by it. */
export const beginEnrolment = (
  session: PasskeySession,
  { userName, rpName }: { userName: string; rpName: string },
): Promise<Result<PublicKeyCredentialCreationOptionsJSON>> =>
  asOffice(async (tx) => {
    const allowed = await mayEnrol(tx, session)
    if (!allowed.ok) return allowed
    const options = await generateRegistrationOptions({
      rpName,
      rpID: relyingParty().rpID,
      userName,
      userID: new TextEncoder().encode(session.personId),
      timeout: CEREMONY_MS,
      attestationType: 'none',
      excludeCredentials: allowed.value.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    })
    await putChallenge(tx, {
      sessionIdHash: Buffer.from(session.idHash),
      personId: session.personId,
      challenge: options.challenge,
      purpose: 'enrol',
    })
    return ok(options)
  })
