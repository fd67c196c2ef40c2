import { linesFor, type TestLine } from '#app/domain/acceptance-tests.ts'
import type { Transaction } from '#db/client.server.ts'
import { switchedOn } from '#db/environments.server.ts'
import { documentTypesOf } from '#db/institutions.server.ts'

/** What a report of this issuer's tests has to say now: every case, and each document type that it can publish there. */
export async function testLines(tx: Transaction, issuerId: string): Promise<TestLine[]> {
  const on = (await switchedOn(tx, issuerId)).flatMap(({ environment, documentTypeId }) =>
    environment === 'acceptance' ? documentTypeId : [],
  )
  const types = await documentTypesOf(tx, issuerId)
  return linesFor(types.map(({ id }) => id).filter((id) => on.includes(id)))
}
