import { randomUUID } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from './dossier.ts'
import { aDraft } from './people.ts'

type Wanted = {
  enterpriseNumber?: string
  /** Who fills it in, instead of somebody new. */
  personId?: string
  institution?: RawAnswers
  application?: RawAnswers
  documentTypes?: readonly RawAnswers[]
  /** PEM of the CSR; an environment without one is left for later. */
  csrs?: Partial<Record<Environment, string>>
}

export type SubmittedDossier = { partner: Partner; dossierId: string; reference: string }

/** A draft with nothing missing, filled in by the portal's own acts; what is registered already stays as it is. */
export async function aCompleteDraft(wanted: Wanted = {}): Promise<Omit<SubmittedDossier, 'reference'>> {
  const enterpriseNumber = wanted.enterpriseNumber ?? '0671516647'
  const { partner, dossierId } = await aDraft(enterpriseNumber, wanted.personId)
  const edit = { dossierId, version: 0, editSession: 'tab', overwrite: true }
  const institution = { ...INSTITUTION, enterpriseNumber, ...wanted.institution }
  const application = { ...APPLICATION, ...wanted.application }
  await saveAnswers(partner, { ...edit, key: { part: 'institution' }, answers: institution })
  await saveAnswers(partner, { ...edit, key: { part: 'application' }, answers: application })
  for (const answers of wanted.documentTypes ?? [DOCUMENT_TYPE])
    await addDocumentType(partner, dossierId, { answers })
  for (const environment of ['acceptance', 'production'] as const) {
    const pem = wanted.csrs?.[environment]
    const choice = pem === undefined ? 'later' : 'csr'
    await saveCertificate(partner, { dossierId, environment, choice, pem: pem ?? '' })
  }
  return { partner, dossierId }
}

/** The same, submitted. */
export async function aSubmittedDossier(wanted: Wanted = {}): Promise<SubmittedDossier> {
  const { partner, dossierId } = await aCompleteDraft(wanted)
  const submitted = await submitDossier(partner, { dossierId, submissionId: randomUUID() })
  if (!submitted.ok) throw new Error(`the dossier was not submitted: ${submitted.refusal.message}`)
  return { partner, dossierId, reference: submitted.value.reference }
}
