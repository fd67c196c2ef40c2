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
import { nextNumber } from '#db/references.server.ts'

export type Registered = {
  institution: Institution
  issuer: Issuer
  documentTypes: { name: string; reference: string }[]
}

/** References as the team writes them: what it is, and a running number (`ISS-000012`). */
const PREFIX = { institution: 'INS', issuer: 'ISS', application: 'APP', documentType: 'DOC' } as const

const newReference = async (tx: Transaction, of: keyof typeof PREFIX): Promise<string> =>
  `${PREFIX[of]}-${String(await nextNumber(tx, of)).padStart(6, '0')}`

/**
 * Makes what an approved dossier asks for: the institution and its issuer unless they are registered already, and
 * each document type. Only here a workspace is bound to an institution, and its first person becomes its manager.
 */
export async function registerIssuer(
  tx: Transaction,
  dossier: Dossier,
  content: DossierContent,
): Promise<Result<Registered>> {
  const institution = await theInstitution(tx, dossier, content)
  if (!institution) return refused('refusal.approve.institutionKnown')
  const issuer = await theIssuer(tx, dossier, institution, content)
  const registered = await documentTypesOf(tx, issuer.id)
  const documentTypes: Registered['documentTypes'] = []
  for (const [index, answers] of content.documentTypes.entries()) {
    const { documentTypeId } = answers
    if (registered.some((type) => type.documentTypeId === documentTypeId))
      return refused('refusal.approve.documentTypeKnown', `documentTypeId.${index}`)
    const reference = await newReference(tx, 'documentType')
    await insertDocumentType(tx, {
      workspaceId: dossier.workspaceId,
      issuerId: issuer.id,
      documentTypeId,
      reference,
      answers,
    })
    documentTypes.push({ name: nameOf(answers, dossier.language), reference })
  }
  return ok({ institution, issuer, documentTypes })
}

const nameOf = (names: { nameFr: string; nameNl: string }, language: string): string =>
  language === 'nl' ? names.nameNl : names.nameFr

/** Undefined when the institution became known by another dossier meanwhile: its members must let this partner in. */
async function theInstitution(
  tx: Transaction,
  dossier: Dossier,
  { institution }: DossierContent,
): Promise<Institution | undefined> {
  if (dossier.institutionId) return readInstitution(tx, dossier.institutionId)
  if (await institutionByNumber(tx, institution.enterpriseNumber)) return undefined
  await makeManager(tx, dossier.workspaceId, dossier.createdBy)
  return insertInstitution(tx, {
    workspaceId: dossier.workspaceId,
    enterpriseNumber: institution.enterpriseNumber,
    reference: await newReference(tx, 'institution'),
    answers: institution,
  })
}

async function theIssuer(
  tx: Transaction,
  dossier: Dossier,
  institution: Institution,
  { application }: DossierContent,
): Promise<Issuer> {
  const known = await findIssuer(tx, institution.id, application.applicationId)
  if (known) return known
  return insertIssuer(tx, {
    workspaceId: dossier.workspaceId,
    institutionId: institution.id,
    applicationId: application.applicationId,
    reference: await newReference(tx, 'issuer'),
    applicationReference: await newReference(tx, 'application'),
    answers: application,
  })
}
