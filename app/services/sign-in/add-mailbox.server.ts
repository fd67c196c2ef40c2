import { ok, type Result, refused } from '#app/domain/result.ts'
import { setMailbox } from '#db/persons.server.ts'
import { useCode } from './redeem-code.server.ts'

/**
 * Gives a person who came by a login provider a mailbox, proven by the code that was mailed to it: a second way in.
 * Refused when the address is another account's.
 */
export const addMailbox = (personId: string, typed: string, browserId: string): Promise<Result<undefined>> =>
  useCode(typed, { browserId }, async (tx, { email }) =>
    (await setMailbox(tx, personId, email)) ? ok(undefined) : refused('mailbox.taken', 'code'),
  )
