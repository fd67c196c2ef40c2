import type { Officer } from '#app/domain/actor.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { registeredIssuers } from '#app/services/change/registered-issuers.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { certificatesOfIssuers, type InventoryEntry } from '#db/certificate-inventory.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { type Issuer, issuersOf, readInstitution } from '#db/institutions.server.ts'
import { type ShownCertificate, shownCertificate } from './shown-certificate.server.ts'

export type IssuerInventory = {
  issuerId: string
  applicationId: string
  name: string
  /** Its last day, once its end is recorded; else empty. */
  endedOn: string
  /** Both environments; the newest certificate first. */
  environments: { environment: Environment; certificates: ShownCertificate[] }[]
}

export type Inventory = {
  institutionId: string
  institution: string
  /** May renew, report and retire. */
  mayAct: boolean
  issuers: IssuerInventory[]
}

/** The certificates of every institution that this person is a member of. */
export async function inventoriesOf(
  personId: string,
  language: Language,
  now: Date = new Date(),
): Promise<Inventory[]> {
  const own = await registeredIssuers(personId)
  return Promise.all(
    own.map(async ({ workspaceId, institution, issuers, mayAsk }) => ({
      institutionId: institution.id,
      institution: nameIn(institution.answers, language),
      mayAct: mayAsk,
      issuers: inventoryOf(
        issuers,
        await asPartner({ personId, workspaceId }, (tx) => certificatesOfIssuers(tx, idsOf(issuers))),
        language,
        now,
      ),
    })),
  )
}

/** The same of one institution, as the team reads it; undefined when there is none. */
export async function inventoryForOffice(
  officer: Officer,
  institutionId: string | undefined,
  language: Language,
  now: Date = new Date(),
): Promise<Inventory | undefined> {
  if (!may(officer, 'office.read') || !isUuid(institutionId)) return undefined
  return asOffice(async (tx) => {
    const institution = await readInstitution(tx, institutionId)
    if (!institution) return undefined
    const issuers = await issuersOf(tx, institutionId)
    const entries = await certificatesOfIssuers(tx, idsOf(issuers))
    return {
      institutionId,
      institution: nameIn(institution.answers, language),
      mayAct: false,
      issuers: inventoryOf(issuers, entries, language, now),
    }
  })
}

const idsOf = (issuers: readonly Issuer[]): string[] => issuers.map(({ id }) => id)

const inventoryOf = (
  issuers: readonly Issuer[],
  entries: readonly InventoryEntry[],
  language: Language,
  now: Date,
): IssuerInventory[] =>
  issuers.map(({ id, applicationId, answers, endedOn }) => ({
    issuerId: id,
    applicationId,
    name: nameIn(answers, language),
    endedOn: endedOn ?? '',
    environments: ENVIRONMENTS.map((environment) => ({
      environment,
      certificates: entries
        .filter(({ certificate }) => certificate.issuerId === id && certificate.environment === environment)
        .map((entry) => shownCertificate(entry, now)),
    })),
  }))
