import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import { listPasskeys, type Passkey, windowOf } from '#db/passkeys.server.ts'
import type { PasskeySession } from './step-up.server.ts'

/**
 * May this officer add a passkey now? Only while a window is open that somebody else opened; and who has a passkey
 * already uses it first, so that a mailbox alone never adds a second one. Answers those there are.
 */
export async function mayEnrol(tx: Transaction, session: PasskeySession): Promise<Result<Passkey[]>> {
  if ((await windowOf(tx, session.personId)) === undefined) return refused('security.refusal.noWindow')
  const passkeys = await listPasskeys(tx, session.personId)
  if (passkeys.length > 0 && session.secondStep !== 'fresh') return refused('security.refusal.stepUp')
  return ok(passkeys)
}
