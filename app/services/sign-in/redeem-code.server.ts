import { message } from '#app/domain/message.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { keyedHash, keyedHashes, sha256 } from '#app/keyed-hash.server.ts'
import { log } from '#app/log.server.ts'
import { asPartner, type Transaction } from '#db/client.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'
import {
  type CodeBearer,
  countGuess,
  type Guess,
  MAX_GUESSES,
  type Redeemed,
  takeByCode,
} from '#db/sign-in.server.ts'
import { type Opening, openSessionBy, type SignedIn } from './open-session.server.ts'

const HOUR = 60
const DAY = 24 * HOUR
/** With 10^8 codes, 100 tries a day give at most one chance in a million (ASVS 5.0, 6.6.3). The link goes on working. */
const LIMITS = [
  { minutes: HOUR, most: 20 },
  { minutes: DAY, most: 100 },
]

/** Where the code was typed: in the browser that asked, or beside the link in another one. */
export type TypedIn = { browserId: string } | { token: string }

/** Signs in by the typed code; at most five tries a mail. */
export const redeemCode = (typed: string, where: TypedIn, opening: Opening): Promise<Result<SignedIn>> =>
  useCode(typed, where, async (tx, redeemed) => ok(await openSessionBy(tx, redeemed, opening)))

/** Uses the typed code up, and what it proves in the same transaction. */
export async function useCode<T>(
  typed: string,
  where: TypedIn,
  work: (tx: Transaction, redeemed: Redeemed) => Promise<Result<T>>,
): Promise<Result<T>> {
  const code = typed.replace(/[\s.-]/g, '')
  if (code === '') return refused('signIn.code.required', 'code')
  if (!/^\d{8}$/.test(code)) return refused('signIn.code.format', 'code')
  const bearer: CodeBearer =
    'token' in where ? { tokenHash: sha256(where.token) } : { browserHash: sha256(where.browserId) }
  return asPartner({}, async (tx) => {
    const guesses = await countGuess(tx, bearer)
    if (guesses.length === 0) return refuse('signIn.code.ended', 'ended')
    if (await triedTooOften(tx, guesses)) return refuse('signIn.code.useLink', 'tooMany')
    const redeemed = await takeByCode(tx, guesses, keyedHashes('sign-in-code', code))
    if (redeemed) return work(tx, redeemed)
    const left = MAX_GUESSES - Math.max(...guesses.map((guess) => guess.guesses))
    return left > 0
      ? refuse(message('signIn.code.wrong', { left }), 'wrong')
      : refuse('signIn.code.ended', 'wrong')
  })
}

/** Told to the operator without the code and without who tried it. */
function refuse(text: Parameters<typeof refused>[0], reason: 'ended' | 'tooMany' | 'wrong') {
  log.warn('signIn.refused', { by: 'code', reason })
  return refused(text, 'code')
}

async function triedTooOften(tx: Transaction, guesses: readonly Guess[]): Promise<boolean> {
  let tooOften = false
  for (const email of guesses.map((guess) => guess.email).sort()) {
    const key = `sign-in/guess/${keyedHash('rate-limit', `address ${email}`).toString('base64url')}`
    for (const limit of LIMITS) {
      if ((await secondsToWait(tx, { key, ...limit })) !== undefined) tooOften = true
    }
  }
  return tooOften
}
