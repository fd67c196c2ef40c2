import type { Partner } from '#app/domain/actor.ts'
import { DOCUMENT_TYPES_MAX } from '#app/domain/document-type.ts'
import { tasksOf } from '#app/domain/dossier.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { message } from '#app/domain/message.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { insertPart, readParts } from '#db/dossiers.server.ts'
import { editDossier } from './edit-dossier.server.ts'

/** What a new document type starts from: nothing, a template's answers, or another one of the dossier. */
export type StartFrom = { answers: RawAnswers } | { copyOf: string }

/** Adds a document type at the end of the list; answers its id. A copy leaves out the identifier, which is unique. */
export const addDocumentType = (
  partner: Partner,
  dossierId: string,
  from: StartFrom,
): Promise<Result<string>> =>
  editDossier(partner, dossierId, async (tx, { purpose }) => {
    if (!tasksOf({ purpose, certificates: {} }).includes('documentTypes'))
      return refused('refusal.save.notAsked')
    const types = (await readParts(tx, dossierId)).filter((part) => part.part === 'documentType')
    if (types.length >= DOCUMENT_TYPES_MAX)
      return refused(message('refusal.documentTypes.many', { max: DOCUMENT_TYPES_MAX }))
    const original = 'copyOf' in from ? types.find((type) => type.id === from.copyOf) : undefined
    if ('copyOf' in from && !original) return refused('refusal.save.removed')
    const made = await insertPart(tx, {
      workspaceId: partner.workspaceId,
      dossierId,
      part: 'documentType',
      answers: 'copyOf' in from ? { ...original?.answers, documentTypeId: '' } : from.answers,
      position: Math.max(-1, ...types.map(({ position }) => position)) + 1,
      savedBy: partner.personId,
    })
    if (!made) throw new Error('the document type was not stored')
    return ok(made.id)
  })
