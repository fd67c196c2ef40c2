import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { insertPasskey, takeChallenge } from '#db/passkeys.server.ts'
import { readRegistration } from './answer.ts'
import { logRefusal } from './log-refusal.server.ts'
import { mayEnrol } from './may-enrol.server.ts'
import { relyingParty } from './relying-party.server.ts'
import { type PasskeySession, type SteppedUp, stepUp } from './step-up.server.ts'
import { tellFactorChange } from './tell-factor-change.server.ts'

const NAME_MAX = 60

/** Stores the passkey that a browser has made (`answer` is its JSON text); making it was the second step, too. */
export const finishEnrolment = (
  session: PasskeySession,
  { answer, name }: { answer: string; name: string },
): Promise<Result<SteppedUp>> =>
  asOffice(async (tx) => {
    const { personId } = session
    // Whatever the answer is worth, its challenge is used up: so refusals are values, and the transaction commits.
    const challenge = await takeChallenge(tx, {
      sessionIdHash: Buffer.from(session.idHash),
      personId,
      purpose: 'enrol',
    })
    if (challenge === undefined) return refused('security.refusal.challenge')
    const allowed = await mayEnrol(tx, session)
    if (!allowed.ok) return allowed
    const response = readRegistration(answer)
    const made = response && (await verified(response, challenge))
    if (!response || !made) return refused('security.refusal.answer')
    const isNew = await insertPasskey(tx, {
      id: made.credential.id,
      personId,
      publicKey: Buffer.from(made.credential.publicKey),
      counter: made.credential.counter,
      transports: response.response.transports ?? [],
      name: name.trim().slice(0, NAME_MAX),
    })
    if (!isNew) return refused('security.refusal.answer')
    const stepped = await stepUp(tx, session)
    if (!stepped.ok) throw new Error('the session ended while its passkey was stored')
    await tellFactorChange(tx, personId, 'passkeyAdded')
    await recordEvent(tx, { kind: 'passkeyAdded', actorId: personId })
    return stepped
  })

/** Undefined for an answer from elsewhere, to another challenge, without user verification, or wrongly formed. */
async function verified(response: RegistrationResponseJSON, expectedChallenge: string) {
  const { rpID, origin } = relyingParty()
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    return registrationInfo
  } catch (error) {
    logRefusal(error)
    return undefined
  }
}
