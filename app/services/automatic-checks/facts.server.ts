import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { type ProfilesByEnvironment, profilesInForce } from '#app/services/profiles/known-profile.server.ts'
import { keyIsUsedElsewhere } from '#db/certificate-keys.server.ts'
import { otherOpenDossiers } from '#db/check-results.server.ts'
import type { Transaction } from '#db/client.server.ts'
import {
  type Authority,
  type Dossier,
  type DossierVersion,
  readAuthority,
  readDossier,
  readVersion,
} from '#db/dossiers.server.ts'
import { findIssuer, institutionByNumber } from '#db/institutions.server.ts'
import { readPerson } from '#db/persons.server.ts'
import { lookUpInstitution, type RegisterEntry } from '#db/register.server.ts'

/** All that the checks of one submitted version look at. */
export type CheckFacts = {
  dossier: Dossier
  version: DossierVersion
  entry: RegisterEntry | undefined
  /** The institution with this number, if registered: is it the one of this dossier? */
  institution: 'new' | 'own' | 'elsewhere'
  /** The couple, if registered: is it this dossier's, chosen in it or made by its approval? */
  issuer: 'new' | 'own' | 'already'
  openReferences: readonly string[]
  keysUsedElsewhere: readonly Environment[]
  /** What certificates are judged by now. */
  profiles: ProfilesByEnvironment
  submitter: string
  authority: Authority | undefined
}

/** Reads what the checks need, as the worker, who sees all workspaces; undefined when there is no such version. */
export async function readCheckFacts(
  tx: Transaction,
  dossierId: string,
  number: number,
): Promise<CheckFacts | undefined> {
  const dossier = await readDossier(tx, dossierId)
  const version = await readVersion(tx, dossierId, number)
  if (!dossier || !version) return undefined
  const { institution, application } = version.content
  const { enterpriseNumber } = institution
  const { applicationId } = application
  const registered = await institutionByNumber(tx, enterpriseNumber)
  const issuer = registered && (await findIssuer(tx, registered.id, applicationId))
  return {
    dossier,
    version,
    entry: await lookUpInstitution(tx, enterpriseNumber),
    institution: !registered ? 'new' : registered.workspaceId === dossier.workspaceId ? 'own' : 'elsewhere',
    issuer: dossier.issuerId !== null ? 'own' : issuer ? 'already' : 'new',
    openReferences: await otherOpenDossiers(tx, { id: dossierId, enterpriseNumber, applicationId }),
    keysUsedElsewhere: await usedElsewhere(tx, version),
    profiles: await profilesInForce(tx),
    submitter: (await readPerson(tx, version.submittedBy))?.email ?? '',
    authority: await readAuthority(tx, dossierId),
  }
}

async function usedElsewhere(
  tx: Transaction,
  { content, dossierId }: DossierVersion,
): Promise<Environment[]> {
  const used: Environment[] = []
  for (const environment of ENVIRONMENTS) {
    const key = content.certificates[environment]?.spkiSha256
    if (key && (await keyIsUsedElsewhere(tx, key, dossierId))) used.push(environment)
  }
  return used
}
