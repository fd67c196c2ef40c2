import type { DossierContent } from '#app/domain/dossier.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import {
  documentTypesOf,
  findIssuer,
  type Institution,
  type Issuer,
  insertDocumentType,
  insertInstitution,
  insertIssuer,
  institutionByNumber,
  makeManager,
  readInstitution,
} from '#db/institutions.server.ts'
import { lockReferences } from '#db/references.server.ts'
import {
  advanceCounters,
  needsOf,
  openDesk,
  type References,
  settleReferences,
} from './decisions/give-references.server.ts'
import { openEnvironments } from './environments/open-environments.server.ts'

export type Registered = {
  institution: Institution
  issuer: Issuer
  documentTypes: { name: string; documentTypeId: string; reference: string }[]
}

type Known = { institution: Institution | undefined; issuer: Issuer | undefined }

/**
 * Makes what an approved dossier asks for: the institution and its issuer unless they are registered already, and
 * each document type, under the references that the approver typed or the next ones. Only here a workspace is bound to
 * an institution, and its first person becomes its manager. Whatever is refused is refused before anything is written.
 */
export async function registerIssuer(
  tx: Transaction,
  dossier: Dossier,
  content: DossierContent,
  typed: Partial<References> = {},
): Promise<Result<Registered>> {
  await lockReferences(tx)
  const known = await registeredAlready(tx, dossier, content)
  if (!known.ok) return known
  const desk = await openDesk(tx)
  const settled = await settleReferences(tx, desk, needsOf(known.value, content), typed)
  if (!settled.ok) return settled
  const references = settled.value
  const institution =
    known.value.institution ?? (await newInstitution(tx, dossier, content, one(references.institution)))
  const issuer = known.value.issuer ?? (await newIssuer(tx, dossier, institution, content, references))
  const documentTypes: Registered['documentTypes'] = []
  for (const [index, answers] of content.documentTypes.entries()) {
    const { documentTypeId } = answers
    const reference = one(references.documentType, index)
    const { workspaceId } = dossier
    await insertDocumentType(tx, { workspaceId, issuerId: issuer.id, documentTypeId, reference, answers })
    documentTypes.push({ name: nameOf(answers, dossier.language), documentTypeId, reference })
  }
  await advanceCounters(tx, desk)
  return ok({ institution, issuer, documentTypes })
}

function one(references: readonly string[], index = 0): string {
  const reference = references[index]
  if (!reference) throw new Error('an approval that was not given its references')
  return reference
}

const nameOf = (names: { nameFr: string; nameNl: string }, language: string): string =>
  language === 'nl' ? names.nameNl : names.nameFr

/** Refused when the institution became known by another dossier meanwhile: its members must let this partner in. */
async function registeredAlready(
  tx: Transaction,
  dossier: Dossier,
  { institution: asked, application, documentTypes }: DossierContent,
): Promise<Result<Known>> {
  if (!dossier.institutionId && (await institutionByNumber(tx, asked.enterpriseNumber)))
    return refused('refusal.approve.institutionKnown')
  const institution = dossier.institutionId ? await readInstitution(tx, dossier.institutionId) : undefined
  if (dossier.institutionId && !institution) throw new Error('a dossier of an institution that is not there')
  const issuer = institution && (await findIssuer(tx, institution.id, application.applicationId))
  if (issuer && issuer.endedOn !== null) return refused('refusal.change.ended')
  const registered = issuer ? await documentTypesOf(tx, issuer.id) : []
  const taken = documentTypes.findIndex((type) =>
    registered.some(({ documentTypeId }) => documentTypeId === type.documentTypeId),
  )
  if (taken >= 0) return refused('refusal.approve.documentTypeKnown', `documentTypeId.${taken}`)
  return ok({ institution, issuer })
}

async function newInstitution(
  tx: Transaction,
  dossier: Dossier,
  { institution }: DossierContent,
  reference: string,
): Promise<Institution> {
  await makeManager(tx, dossier.workspaceId, dossier.createdBy)
  return insertInstitution(tx, {
    workspaceId: dossier.workspaceId,
    enterpriseNumber: institution.enterpriseNumber,
    reference,
    answers: institution,
  })
}

async function newIssuer(
  tx: Transaction,
  dossier: Dossier,
  institution: Institution,
  { application }: DossierContent,
  references: References,
): Promise<Issuer> {
  const issuer = await insertIssuer(tx, {
    workspaceId: dossier.workspaceId,
    institutionId: institution.id,
    applicationId: application.applicationId,
    reference: one(references.issuer),
    applicationReference: one(references.application),
    answers: application,
  })
  await openEnvironments(tx, issuer)
  return issuer
}
