import type { Partner } from '#app/domain/actor.ts'
import type { EnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type IssuerEnvironment, readEnvironments, switchedOn } from '#db/environments.server.ts'
import {
  documentTypesOf,
  type Institution,
  type Issuer,
  institutionByNumber,
  issuersOf,
  type RegisteredDocumentType,
} from '#db/institutions.server.ts'
import { within } from './open-dossier.server.ts'

export type Organization = {
  institution: Institution
  issuers: {
    issuer: Issuer
    environments: IssuerEnvironment[]
    /** `on`: the environments where it is switched on. */
    documentTypes: (RegisteredDocumentType & { on: Environment[] })[]
  }[]
}

/**
 * A registered institution with its applications and their document types. A partner sees their own, the team
 * (`undefined`) each; undefined when there is none to be seen.
 */
export const readOrganization = (
  partner: Partner | undefined,
  number: EnterpriseNumber,
): Promise<Organization | undefined> =>
  partner ? within(partner, (tx) => read(tx, number)) : asOffice((tx) => read(tx, number))

async function read(tx: Transaction, number: EnterpriseNumber): Promise<Organization | undefined> {
  const institution = await institutionByNumber(tx, number)
  if (!institution) return undefined
  const issuers: Organization['issuers'] = []
  for (const issuer of await issuersOf(tx, institution.id)) {
    const both = await readEnvironments(tx, issuer.id)
    const switched = await switchedOn(tx, issuer.id)
    const onOf = (id: string) =>
      ENVIRONMENTS.filter((name) =>
        switched.some(({ documentTypeId, environment }) => documentTypeId === id && environment === name),
      )
    const documentTypes = await documentTypesOf(tx, issuer.id)
    issuers.push({
      issuer,
      environments: both ? [both.acceptance, both.production] : [],
      documentTypes: documentTypes.map((type) => ({ ...type, on: onOf(type.id) })),
    })
  }
  return { institution, issuers }
}
