import { randomBytes } from 'node:crypto'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { stepUpSession } from '#db/sessions.server.ts'

/** The session in which a passkey is made or used. */
export type PasskeySession = { personId: string; idHash: Uint8Array; secondStep?: 'fresh' | 'done' }

/** `cookie` is the session's new value: its id is replaced with each second step, so that a planted one dies. */
export type SteppedUp = { cookie: string }

export async function stepUp(
  tx: Transaction,
  { personId, idHash }: PasskeySession,
): Promise<Result<SteppedUp>> {
  const cookie = randomBytes(32).toString('base64url')
  const moved = await stepUpSession(tx, {
    idHash: Buffer.from(idHash),
    personId,
    newIdHash: sha256(cookie),
  })
  return moved ? ok({ cookie }) : refused('security.refusal.signedOut')
}
