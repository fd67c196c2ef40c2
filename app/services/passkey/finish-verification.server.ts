import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { lockPasskey, markPasskeyUsed, type Passkey, takeChallenge } from '#db/passkeys.server.ts'
import { readAuthentication } from './answer.ts'
import { logRefusal } from './log-refusal.server.ts'
import { relyingParty } from './relying-party.server.ts'
import { type PasskeySession, type SteppedUp, stepUp } from './step-up.server.ts'

/** The second step: judges what the passkey answered (JSON text) and puts the session on under a fresh id. */
export const finishVerification = (session: PasskeySession, answer: string): Promise<Result<SteppedUp>> =>
  asOffice(async (tx) => {
    const { personId } = session
    // Whatever the answer is worth, its challenge is used up: so refusals are values, and the transaction commits.
    const challenge = await takeChallenge(tx, {
      sessionIdHash: Buffer.from(session.idHash),
      personId,
      purpose: 'verify',
    })
    if (challenge === undefined) return refused('security.refusal.challenge')
    const response = readAuthentication(answer)
    const passkey = response && (await lockPasskey(tx, personId, response.id))
    const counter = passkey && (await counterOf(response, passkey, challenge))
    if (!passkey || counter === undefined) return refused('security.refusal.answer')
    const stepped = await stepUp(tx, session)
    if (stepped.ok) await markPasskeyUsed(tx, passkey.id, counter)
    return stepped
  })

/**
 * The passkey's new counter. Undefined for an answer from elsewhere, to another challenge, without user verification,
 * by another key, or with a counter that did not rise: then the passkey was copied.
 */
async function counterOf(
  response: AuthenticationResponseJSON,
  { id, publicKey, counter }: Passkey,
  expectedChallenge: string,
): Promise<number | undefined> {
  const { rpID, origin } = relyingParty()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch (error) {
    logRefusal(error)
    return undefined
  }
}
