import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { signInRequests } from './schema/people.ts'

export type NewSignInRequest = {
  email: string
  tokenHash: Buffer
  codeHash: Buffer
  browserHash: Buffer
  language: string
  /** Sealed; empty when the person wanted no page of their own. */
  next: string
}

/** What a redeemed request proves: the person reads this mailbox. `next` is sealed under the hash of its link's token. */
export type Redeemed = { email: string; language: string; next: string; tokenHash: Buffer }

const REDEEMED = {
  email: signInRequests.email,
  language: signInRequests.language,
  next: signInRequests.next,
  tokenHash: signInRequests.tokenHash,
}

const LIFE = sql`interval '10 minutes'`
export const MAX_GUESSES = 5

const isOpen = and(gt(signInRequests.expiresAt, sql`now()`), lt(signInRequests.guesses, MAX_GUESSES))

/** One open request an address: a new one takes the place of the old, whose link and code are dead from then on. */
export async function putSignInRequest(tx: Transaction, request: NewSignInRequest): Promise<void> {
  const fresh = { ...request, guesses: 0, expiresAt: sql`now() + ${LIFE}` }
  await tx
    .insert(signInRequests)
    .values(fresh)
    .onConflictDoUpdate({ target: signInRequests.email, set: fresh })
}

/** The open request of a link, without using it up. */
export async function findSignInRequest(
  tx: Transaction,
  tokenHash: Buffer,
): Promise<{ browserHash: Buffer } | undefined> {
  const [found] = await tx
    .select({ browserHash: signInRequests.browserHash })
    .from(signInRequests)
    .where(and(eq(signInRequests.tokenHash, tokenHash), isOpen))
  return found
}

/** Uses a link up in the browser that asked for it: of many at once exactly one gets the row. */
export async function takeByLink(
  tx: Transaction,
  { tokenHash, browserHash }: { tokenHash: Buffer; browserHash: Buffer },
): Promise<Redeemed | undefined> {
  const [taken] = await tx
    .delete(signInRequests)
    .where(and(eq(signInRequests.tokenHash, tokenHash), eq(signInRequests.browserHash, browserHash), isOpen))
    .returning(REDEEMED)
  return taken
}

/** Whose code is typed: by the browser that asked, or by the link opened in another one. */
export type CodeBearer = { browserHash: Buffer } | { tokenHash: Buffer }

export type Guess = { email: string; guesses: number }

/**
 * Counts a try at the code before it is compared; the row stays locked until the transaction ends, so that no two
 * tries at once count as one. Empty when nothing is open. `guesses` includes this one.
 */
export const countGuess = (tx: Transaction, bearer: CodeBearer): Promise<Guess[]> =>
  tx
    .update(signInRequests)
    .set({ guesses: sql`${signInRequests.guesses} + 1` })
    .where(
      and(heldBy(bearer), gt(signInRequests.expiresAt, sql`now()`), lt(signInRequests.guesses, MAX_GUESSES)),
    )
    .returning({ email: signInRequests.email, guesses: signInRequests.guesses })

/** Uses a request up by its code, among those a try was just counted for; `codeHashes`: the typed code under each secret. */
export async function takeByCode(
  tx: Transaction,
  guesses: readonly Guess[],
  codeHashes: Buffer[],
): Promise<Redeemed | undefined> {
  const emails = guesses.map(({ email }) => email)
  const [taken] = await tx
    .delete(signInRequests)
    .where(and(inArray(signInRequests.email, emails), inArray(signInRequests.codeHash, codeHashes)))
    .returning(REDEEMED)
  return taken
}

const heldBy = (bearer: CodeBearer) =>
  'tokenHash' in bearer
    ? eq(signInRequests.tokenHash, bearer.tokenHash)
    : eq(signInRequests.browserHash, bearer.browserHash)
