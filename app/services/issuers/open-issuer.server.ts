import type { Officer, Partner } from '#app/domain/actor.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type IssuerEnvironment, readEnvironments, switchedOn } from '#db/environments.server.ts'
import {
  documentTypesOf,
  type Institution,
  type Issuer,
  type RegisteredDocumentType,
  readInstitution,
  readIssuer,
} from '#db/institutions.server.ts'
import { certificatesInUse, dossiersOfIssuer, dossiersToHandIn } from '#db/issuer-pages.server.ts'

type CertificateInUse = Awaited<ReturnType<typeof certificatesInUse>>[number]

/** What an environment holds for an issuer. */
export type OpenEnvironment = {
  rung: IssuerEnvironment
  certificate: CertificateInUse | undefined
  /** The dossier on which its next certificate is handed in, where a CSR was released for one. */
  handInOn: string | undefined
}

export type OpenIssuer = {
  institution: Institution
  issuer: Issuer
  environments: Record<Environment, OpenEnvironment>
  documentTypes: (RegisteredDocumentType & { on: Environment[] })[]
  changes: Awaited<ReturnType<typeof dossiersOfIssuer>>
  /** May begin request forms and hand certificates in. */
  mayChange: boolean
}

/** A registered couple as both sides read it; undefined when this reader may see none with this id. */
export function openIssuer(reader: Partner | Officer, issuerId: string): Promise<OpenIssuer | undefined> {
  const read = async (tx: Transaction): Promise<OpenIssuer | undefined> => {
    const issuer = await readIssuer(tx, issuerId)
    const institution = issuer && (await readInstitution(tx, issuer.institutionId))
    const rungs = await readEnvironments(tx, issuerId)
    if (!issuer || !institution || !rungs) return undefined
    const inUse = await certificatesInUse(tx, issuerId)
    const handIn = await dossiersToHandIn(tx, issuerId)
    const on = await switchedOn(tx, issuerId)
    const types = await documentTypesOf(tx, issuerId)
    const open = (environment: Environment): OpenEnvironment => ({
      rung: rungs[environment],
      certificate: inUse.find((one) => one.environment === environment),
      handInOn: handIn.find((one) => one.environment === environment)?.dossierId,
    })
    return {
      institution,
      issuer,
      environments: { acceptance: open('acceptance'), production: open('production') },
      documentTypes: types.map((type) => ({
        ...type,
        on: ENVIRONMENTS.filter((environment) =>
          on.some((one) => one.documentTypeId === type.id && one.environment === environment),
        ),
      })),
      changes: await dossiersOfIssuer(tx, issuerId),
      mayChange: may(reader, 'dossier.edit'),
    }
  }
  return reader.kind === 'partner' ? within(reader, read) : asOffice(read)
}
