import { randomUUID } from 'node:crypto'
import type { Officer, Partner } from '#app/domain/actor.ts'
import type { RegisteredPart } from '#app/domain/changeable-fields.ts'
import type { ChangePurpose } from '#app/domain/dossier-purpose.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import type { Result } from '#app/domain/result.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { startChange } from '#app/services/change/start-change.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier, readParts } from '#db/dossiers.server.ts'
import { documentTypesOf, readInstitution, readIssuer } from '#db/institutions.server.ts'
import { anInstitution } from './institution.ts'

export type RegisteredIssuer = {
  manager: Partner
  dossierId: string
  institutionId: string
  issuerId: string
}

/** A registered institution with its one issuer. */
export async function anIssuer(enterpriseNumber: string): Promise<RegisteredIssuer> {
  const { manager, dossierId } = await anInstitution(enterpriseNumber)
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  const { institutionId, issuerId } = dossier ?? {}
  if (!institutionId || !issuerId) throw new Error('an approved dossier without its issuer')
  return { manager, dossierId, institutionId, issuerId }
}

/** A request for a change, begun; answers the draft's id. */
export async function aChange(
  { manager, institutionId, issuerId }: RegisteredIssuer,
  purpose: ChangePurpose,
  environments: readonly Environment[] = [],
): Promise<string> {
  const asked = { institutionId, issuerId, purpose, environments, dossierId: randomUUID() }
  const begun = await startChange({ personId: manager.personId, language: 'fr' }, asked)
  if (!begun.ok) throw new Error(`the change did not start: ${begun.refusal.message}`)
  return begun.value
}

/** Changes some answers of a part, as its page does: the questions that it asks, with what stands there. */
export async function changeAnswers(
  manager: Partner,
  dossierId: string,
  part: RegisteredPart,
  change: RawAnswers,
) {
  const stored = await asOffice(async (tx) =>
    (await readParts(tx, dossierId)).find((one) => one.part === part),
  )
  const answers = { ...stored?.answers, ...change }
  const edit = { dossierId, key: { part }, answers, version: stored?.version ?? 0, editSession: 'tab' }
  return saveAnswers(manager, edit)
}

export const submitted = (manager: Partner, dossierId: string) =>
  submitDossier(manager, { dossierId, submissionId: randomUUID() })

/** Takes a submitted request up, and tries to approve it; with the identifiers of what is new. */
export async function approved(
  officer: Officer,
  dossierId: string,
  confirmed: { documentTypeIds?: readonly string[]; applicationId?: string; certificateName?: string } = {},
): Promise<Result<undefined>> {
  const revision = async () => (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1
  await startReview(officer, { dossierId, revision: await revision() })
  return approveDossier(officer, {
    dossierId,
    revision: await revision(),
    applicationId: confirmed.applicationId ?? '',
    certificateName: confirmed.certificateName ?? '',
    documentTypeIds: confirmed.documentTypeIds ?? [],
    text: '',
  })
}

/** What is registered now. */
export const registered = ({ institutionId, issuerId }: RegisteredIssuer) =>
  asOffice(async (tx) => {
    const institution = await readInstitution(tx, institutionId)
    const issuer = await readIssuer(tx, issuerId)
    if (!institution || !issuer) throw new Error('nothing is registered')
    return { institution, issuer, documentTypes: await documentTypesOf(tx, issuerId) }
  })
