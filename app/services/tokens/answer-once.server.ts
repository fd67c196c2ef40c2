import { createHash } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import { within } from '#app/services/open-dossier.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { answerKey, freeKey, type KeyUse, takeKey } from '#db/idempotency.server.ts'

/** What a call answers: `body` is plain JSON. */
export type Answered = { status: number; body: unknown }

export type AnsweredOnce = { repeated: boolean; answer: Answered } | { refused: 'pending' | 'other' }

/** The request as it is compared with a repeat: same path, same body. */
export const requestHash = (method: string, path: string, body: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([method, path, body]))
    .digest()

/** Stores what a call answers within the transaction of its act: both are kept, or neither. */
export type Keep = (tx: Transaction, answer: Answered) => Promise<void>

/**
 * Does a call once for each key of a token. A repeat within 24 hours gets the first answer again; what was refused
 * is not kept, so that it can be sent again once it is mended. `keep` is for the transaction of the act; an answer
 * that was not kept there is kept afterwards.
 */
export async function answerOnce<T extends Answered>(
  partner: Partner,
  use: KeyUse,
  call: (keep: Keep) => Promise<T>,
): Promise<{ fresh: T } | AnsweredOnce> {
  const known = await within(partner, (tx) => takeKey(tx, use))
  if (known.is === 'pending' || known.is === 'other') return { refused: known.is }
  if (known.is === 'answered') return { repeated: true, answer: { status: known.status, body: known.body } }
  let isKept = false
  let isDone = false
  try {
    const fresh = await call(async (tx, answer) => {
      await answerKey(tx, use, answer)
      isKept = true
    })
    isDone = fresh.status < 300
    if (isDone && !isKept)
      await within(partner, (tx) => answerKey(tx, use, { status: fresh.status, body: fresh.body }))
    return { fresh }
  } finally {
    // Only a key that is still at work is freed: when the act was stored and that could not be told, it is not.
    if (!isDone) await within(partner, (tx) => freeKey(tx, use))
  }
}
