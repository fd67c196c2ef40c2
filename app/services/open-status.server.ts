import type { Partner } from '#app/domain/actor.ts'
import type { CertificateAnswers } from '#app/domain/certificate-answer.ts'
import { subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import { type CertificateKey, certificateKeysOf } from '#db/certificate-keys.server.ts'
import { type IssuedCertificate, issuedOnDossier } from '#db/certificates.server.ts'
import { readCheckResults, type StoredCheck } from '#db/check-results.server.ts'
import type { Transaction } from '#db/client.server.ts'
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
import { type Decision, decisionsOf } from '#db/office.server.ts'
import { currentCertificates } from './current-certificates.server.ts'
import { type HistoryEntry, readHistory } from './log/read-history.server.ts'
import { within } from './open-dossier.server.ts'
import { openReleased, type ReleasedCsr } from './profiles/released-csr.server.ts'
import { unreadFor } from './thread/unread.server.ts'

/** What approval gave: references, and the identifiers as validated. */
export type Registered = { institution: Institution; issuer: Issuer; documentTypes: RegisteredDocumentType[] }

export type DossierStatus = {
  dossier: Dossier
  /** As last submitted; undefined while nothing was. */
  version: DossierVersion | undefined
  authority: Authority | undefined
  keys: CertificateKey[]
  /** The CSRs that were released for ordering. */
  released: Partial<Record<Environment, ReleasedCsr>>
  /** As submitted or, once approved, as brought since. */
  certificates: CertificateAnswers
  /** Certificates that are registered of it, the newest first. */
  issued: IssuedCertificate[]
  /** Of the current version; empty until the job has run. */
  checks: StoredCheck[]
  /** Newest first. */
  decisions: Decision[]
  /** Ids of the decisions that have a paper. */
  papers: ReadonlySet<string>
  /** Oldest first. */
  history: HistoryEntry[]
  registered: Registered | undefined
  /** Messages that the partner has not read; undefined while there is no conversation. */
  unread: number | undefined
}

/** All a partner may know of where a dossier stands; undefined when it is not in their workspace. */
export const openStatus = (partner: Partner, dossierId: string): Promise<DossierStatus | undefined> =>
  within(partner, async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    if (!dossier) return undefined
    const version = await readVersion(tx, dossierId, dossier.version)
    const keys = await certificateKeysOf(tx, dossierId)
    const certificates = await currentCertificates(tx, dossier, version)
    const registered = await registeredBy(tx, dossier)
    return {
      dossier,
      version,
      authority: await readAuthority(tx, dossierId),
      keys,
      certificates,
      released: registered ? await releasedOf(tx, keys, certificates, registered) : {},
      issued: await issuedOnDossier(tx, dossierId),
      checks: await readCheckResults(tx, dossierId, dossier.version),
      decisions: await decisionsOf(tx, dossierId),
      papers: await decisionsWithPaper(tx, dossierId),
      history: await readHistory(tx, dossierId, 'institution'),
      registered,
      unread: await unreadFor(tx, partner.personId, dossier),
    }
  })

async function releasedOf(
  tx: Transaction,
  keys: readonly CertificateKey[],
  certificates: CertificateAnswers,
  { institution, issuer }: Registered,
): Promise<DossierStatus['released']> {
  const released: DossierStatus['released'] = {}
  for (const key of keys) {
    const { environment } = key
    const pem = certificates[environment]?.pem
    if (!key.releasedAt || !pem) continue
    const facts = subjectFactsOf(institution.answers, issuer.answers, environment)
    released[environment] = await openReleased(tx, key, { pem, facts })
  }
  return released
}

async function registeredBy(tx: Transaction, dossier: Dossier): Promise<Registered | undefined> {
  if (dossier.state !== 'approved' || !dossier.institutionId || !dossier.issuerId) return undefined
  const institution = await readInstitution(tx, dossier.institutionId)
  const issuer = await readIssuer(tx, dossier.issuerId)
  if (!institution || !issuer) throw new Error('an approved dossier without its issuer')
  return { institution, issuer, documentTypes: await documentTypesOf(tx, issuer.id) }
}
