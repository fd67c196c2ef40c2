import type { CertificateAnswers } from '#app/domain/certificate-answer.ts'
import { type CertificateKey, certificateKeysOf } from '#db/certificate-keys.server.ts'
import { readCheckResults, type StoredCheck } from '#db/check-results.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { decisionsWithPaper } from '#db/decision-papers.server.ts'
import {
  type Authority,
  type Dossier,
  type DossierVersion,
  readAuthority,
  readDossier,
  readVersion,
} from '#db/dossiers.server.ts'
import {
  documentTypesOf,
  type Institution,
  type Issuer,
  type RegisteredDocumentType,
  readInstitution,
  readIssuer,
} from '#db/institutions.server.ts'
import { membershipIn } from '#db/members.server.ts'
import { type Decision, decisionsOf } from '#db/office.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'
import { currentCertificates } from './current-certificates.server.ts'
import {
  NO_REFERENCES,
  needsOf,
  openDesk,
  proposeReferences,
  type References,
} from './decisions/give-references.server.ts'
import { type HistoryEntry, readHistory } from './log/read-history.server.ts'
import { isUuid } from './open-dossier.server.ts'
import { unreadForTeam } from './thread/unread.server.ts'

/** What is registered already: by this dossier's approval, or from before. */
export type RegisteredCouple = {
  institution: Institution
  issuer: Issuer | undefined
  documentTypes: RegisteredDocumentType[]
}

export type OfficeDossier = {
  dossier: Dossier
  version: DossierVersion
  authority: Authority | undefined
  /** Of who submitted; empty when they act as the institution's own. */
  mandate: { holder: string; basis: string }
  keys: CertificateKey[]
  /** As submitted or, once approved, as brought since. */
  certificates: CertificateAnswers
  /** Of the current version; empty until the job has run. */
  checks: StoredCheck[]
  registered: RegisteredCouple | undefined
  decisions: Decision[]
  /** Ids of the decisions that have a paper. */
  papers: ReadonlySet<string>
  /** What an approval would give now. */
  proposedReferences: References
  /** Messages of the partner that nobody of the team has read. */
  unread: number
  /** Oldest first. */
  history: HistoryEntry[]
  /** Names of everybody who appears, by person id. */
  names: Record<string, string>
}

/** A submitted dossier with all that the team decides on; undefined for a draft or no dossier. */
export async function openOfficeDossier(dossierId: string | undefined): Promise<OfficeDossier | undefined> {
  if (!isUuid(dossierId)) return undefined
  return asOffice(async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    const version = dossier && (await readVersion(tx, dossierId, dossier.version))
    if (!dossier || !version || dossier.state === 'draft') return undefined
    const authority = await readAuthority(tx, dossierId)
    const decisions = await decisionsOf(tx, dossierId)
    const registered = await registeredCouple(tx, dossier)
    return {
      dossier,
      version,
      authority,
      mandate: await mandateOf(tx, dossier.workspaceId, version.submittedBy),
      keys: await certificateKeysOf(tx, dossierId),
      certificates: await currentCertificates(tx, dossier, version),
      checks: await readCheckResults(tx, dossierId, version.number),
      registered,
      decisions,
      papers: await decisionsWithPaper(tx, dossierId),
      proposedReferences: await referencesFor(tx, dossier, version, registered),
      unread: await unreadForTeam(tx, dossierId),
      history: await readHistory(tx, dossierId, 'team'),
      names: await namesOf(tx, [
        version.submittedBy,
        dossier.officerId,
        dossier.validatedBy,
        authority?.officerId ?? null,
        ...decisions.map(({ officerId }) => officerId),
      ]),
    }
  })
}

/** Nothing is proposed but while it may be approved. */
async function referencesFor(
  tx: Transaction,
  { state }: Dossier,
  { content }: DossierVersion,
  registered: RegisteredCouple | undefined,
): Promise<References> {
  if (state !== 'inReview') return NO_REFERENCES
  return proposeReferences(tx, await openDesk(tx), needsOf(registered ?? {}, content))
}

async function namesOf(tx: Transaction, people: readonly (string | null)[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const id of new Set(people)) if (id) names[id] = await nameOfPerson(tx, id)
  return names
}

async function mandateOf(tx: Transaction, workspaceId: string, personId: string) {
  const membership = await membershipIn(tx, workspaceId, personId)
  return { holder: membership?.mandateHolder ?? '', basis: membership?.mandateBasis ?? '' }
}

async function registeredCouple(
  tx: Transaction,
  { institutionId, issuerId }: Dossier,
): Promise<RegisteredCouple | undefined> {
  const institution = institutionId === null ? undefined : await readInstitution(tx, institutionId)
  if (!institution) return undefined
  return {
    institution,
    issuer: issuerId === null ? undefined : await readIssuer(tx, issuerId),
    documentTypes: issuerId === null ? [] : await documentTypesOf(tx, issuerId),
  }
}
