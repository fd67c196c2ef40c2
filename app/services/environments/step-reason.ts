import { ok, type Result, refused } from '#app/domain/result.ts'
import { messageText } from '#app/domain/thread.ts'

const REASON_MAX = 4_000

/** Why the team says no, for the partner to read: it has to be said. */
export function reasonOf(typed: string): Result<string> {
  const reason = messageText(typed)
  if (reason === '') return refused('refusal.environment.reason')
  return [...reason].length > REASON_MAX ? refused('refusal.textTooLong') : ok(reason)
}
