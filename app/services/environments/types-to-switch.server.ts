import type { Environment } from '#app/domain/environment.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { testedTypes } from '#db/acceptance-tests.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { documentTypesOf, type RegisteredDocumentType } from '#db/institutions.server.ts'

/**
 * The document types that can be switched on in an environment: those in force, and in production only what was
 * published in acceptance and confirmed.
 */
export async function typesToSwitch(
  tx: Transaction,
  issuerId: string,
  environment: Environment,
): Promise<RegisteredDocumentType[]> {
  const today = dayInBelgium(new Date())
  const inForce = (await documentTypesOf(tx, issuerId)).filter(
    ({ endedOn }) => endedOn === null || endedOn >= today,
  )
  if (environment === 'acceptance') return inForce
  const tested = await testedTypes(tx, issuerId)
  return inForce.filter(({ id }) => tested.includes(id))
}
