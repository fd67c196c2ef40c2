import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { message } from '#app/domain/message.ts'
import { type Result, refused } from '#app/domain/result.ts'
import { asPartner, type Transaction } from '#db/client.server.ts'
import { numberNow } from '#db/institution-changes.server.ts'

/** Tells the number of today to whoever types one that its institution has no more; undefined for every other. */
export async function refuseFormer(
  tx: Transaction,
  enterpriseNumber: string,
): Promise<Result<never> | undefined> {
  const now = await numberNow(tx, enterpriseNumber)
  if (now === undefined) return undefined
  const numbers = { former: formatEnterpriseNumber(enterpriseNumber), number: formatEnterpriseNumber(now) }
  return refused(message('access.former', numbers), 'enterpriseNumber')
}

/** The number of today of an institution that once had this one; undefined for every other number. */
export const currentNumber = (personId: string, enterpriseNumber: string): Promise<string | undefined> =>
  asPartner({ personId }, (tx) => numberNow(tx, enterpriseNumber))
