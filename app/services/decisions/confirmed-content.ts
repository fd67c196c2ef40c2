import { APPLICATION_ID_MAX, checkApplicationId } from '#app/domain/application-id.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import type { DossierContent } from '#app/domain/dossier.ts'
import { judge } from '#app/domain/field.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'

/** The identifiers of an approval, as typed. */
export type Confirmed = {
  /** As confirmed or assigned by the team; may differ from what the partner proposed. */
  applicationId: string
  certificateName: string
  /** In the order of the dossier's document types. */
  documentTypeIds: readonly string[]
}

const identifierField =
  DOCUMENT_TYPE_FIELDS.find((field) => field.name === 'documentTypeId') ?? DOCUMENT_TYPE_FIELDS[0]

/** The content with the identifiers that the team confirmed, or the first that cannot be one. */
export function confirmedContent(content: DossierContent, approval: Confirmed): Result<DossierContent> {
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
