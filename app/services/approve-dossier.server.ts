import type { Officer } from '#app/domain/actor.ts'
import { APPLICATION_ID_MAX, checkApplicationId } from '#app/domain/application-id.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import { type DossierContent, subjectFactsOf } from '#app/domain/dossier.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { judge } from '#app/domain/field.ts'
import { queueWords } from '#app/domain/queue-facts.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { releaseCertificateKey } from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, moveDossier, readVersion } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { insertDecision } from '#db/office.server.ts'
import { judgeCsr } from './judge-certificate.server.ts'
import { printedEntry } from './log/printed-entry.ts'
import { actOnDossier, type OfficerAct } from './move-dossier.server.ts'
import { registerIssuer } from './register-issuer.server.ts'
import { tellPartner } from './tell-partner.server.ts'

export type Approval = OfficerAct & {
  /** As confirmed or assigned by the team; may differ from what the partner proposed. */
  applicationId: string
  certificateName: string
  /** In the order of the dossier's document types. */
  documentTypeIds: readonly string[]
  text: string
}

/** Approves: institution, issuer and document types get their references, and CSRs that still fit are released. */
export const approveDossier = (officer: Officer, approval: Approval): Promise<Result<undefined>> =>
  actOnDossier(officer, approval, 'approve', async (tx, dossier, state) => {
    const version = await readVersion(tx, dossier.id, dossier.version)
    if (!version) throw new Error('a dossier in review without a version')
    const content = validated(version.content, approval)
    if (!content.ok) return content
    const registered = await registerIssuer(tx, dossier, content.value)
    if (!registered.ok) return registered
    const { institution, issuer, documentTypes } = registered.value
    const certificates = await releaseCertificates(tx, dossier, content.value)
    const { id: dossierId, workspaceId } = dossier
    const decisionId = await insertDecision(tx, {
      dossierId,
      workspaceId,
      version: dossier.version,
      kind: 'approve',
      text: approval.text.trim(),
      officerId: officer.personId,
    })
    await moveDossier(tx, dossier, state, {
      institutionId: institution.id,
      issuerId: issuer.id,
      applicationId: issuer.applicationId,
      ...queueWords(dossier.reference ?? '', content.value),
    })
    const entry = await recordEvent(tx, {
      kind: 'dossierApproved',
      dossierId,
      workspaceId,
      actorId: officer.personId,
      data: { version: dossier.version, decisionId, issuerId: issuer.id },
    })
    await tellPartner(tx, dossier, 'approved', {
      application: issuer.applicationId,
      institutionReference: institution.reference,
      issuerReference: issuer.reference,
      documentTypes: documentTypes.map(({ name, reference }) => `${name}: ${reference}`).join('\n'),
      released: certificates.released.join(','),
      certificateAgain: certificates.again.join(','),
      text: approval.text.trim(),
      ...printedEntry(entry),
    })
    return ok(undefined)
  })

const identifierField =
  DOCUMENT_TYPE_FIELDS.find((field) => field.name === 'documentTypeId') ?? DOCUMENT_TYPE_FIELDS[0]

/** The content with the identifiers that the team confirmed, or the first that cannot be one. */
function validated(content: DossierContent, approval: Approval): Result<DossierContent> {
  // What is registered already keeps its identifier and name: changing them is no matter of one dossier.
  const { known } = content
  const applicationId = known.application ? content.application.applicationId : approval.applicationId.trim()
  const isShared = content.application.certificateUse === 'shared'
  const odd = checkApplicationId(applicationId, isShared ? APPLICATION_ID_MAX : undefined)
  if (odd) return refused(odd, 'applicationId')
  const certificateName = known.institution
    ? content.institution.certificateName
    : approval.certificateName.trim()
  if (certificateName === '' || [...certificateName].length > 64)
    return refused('refusal.approve.certificateName', 'certificateName')
  const seen = new Set<string>()
  for (const [index, typed] of approval.documentTypeIds.entries()) {
    const field = `documentTypeId.${index}`
    const wrong =
      typed.trim() === ''
        ? 'refusal.approve.documentTypeId'
        : judge('documentType', identifierField, typed.trim())
    if (wrong) return refused(wrong, field)
    if (seen.has(typed.trim())) return refused('refusal.approve.sameDocumentTypeId', field)
    seen.add(typed.trim())
  }
  if (seen.size !== content.documentTypes.length)
    return refused('refusal.approve.documentTypeId', 'documentTypeId.0')
  const identifiers = [...seen]
  return ok({
    ...content,
    institution: { ...content.institution, certificateName },
    application: { ...content.application, applicationId },
    documentTypes: content.documentTypes.map((type, index) => ({
      ...type,
      documentTypeId: identifiers[index] ?? '',
    })),
  })
}

/** A CSR whose subject still equals what was validated may be ordered; the others have to be made again. */
async function releaseCertificates(tx: Transaction, dossier: Dossier, content: DossierContent) {
  const released: Environment[] = []
  const again: Environment[] = []
  for (const environment of ENVIRONMENTS) {
    const answer = content.certificates[environment]
    if (!answer || answer.choice === 'later' || answer.choice === 'certificate') continue
    const report = await judgeCsr(
      answer.pem,
      subjectFactsOf(content.institution, content.application, environment),
    )
    if (report.ok) await releaseCertificateKey(tx, dossier.id, environment)
    ;(report.ok ? released : again).push(environment)
  }
  return { released, again }
}
