import { DOCUMENT_TYPES_MAX } from '#app/domain/document-type.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { decideInWords, type WordDecision } from '#app/services/decide-in-words.server.ts'
import { referenceField } from '#app/services/decisions/give-references.server.ts'
import { validateDossier } from '#app/services/decisions/validate-dossier.server.ts'
import type { Act, Posted } from './posted.ts'

/** The forms by which an officer decides. */
export const DECISION_ACTS = {
  validate: { done: 'validated', weighty: true, run: ({ officer, ...act }) => validateDossier(officer, act) },
  requestChanges: {
    done: 'changesRequested',
    weighty: true,
    run: (posted) => inWords('requestChanges', posted),
  },
  reject: { done: 'rejected', weighty: true, run: (posted) => inWords('reject', posted) },
  reopen: { done: 'reopened', weighty: true, run: (posted) => inWords('reopen', posted) },
  approve: { done: 'approved', weighty: true, run: (posted) => approve(posted) },
} as const satisfies Record<string, Act>

const indexes = Array.from({ length: DOCUMENT_TYPES_MAX }, (_, index) => index)
const documentTypeFields = indexes.map((index) => `documentTypeId.${index}`)
const documentTypeReferences = indexes.map((index) => referenceField('documentType', index))
const ONE_EACH = ['institution', 'issuer', 'application'] as const

/** The controls of these forms. Several forms of the page have a text, so each is named after its form. */
export const DECISION_FIELDS = [
  'applicationId',
  'certificateName',
  'approve.text',
  'approve.reservations',
  'requestChanges.text',
  'reject.text',
  'reject.reason',
  'reopen.text',
  ...documentTypeFields,
  ...documentTypeReferences,
  ...ONE_EACH.map((kind) => referenceField(kind, 0)),
]

const inWords = (intent: WordDecision, { officer, typed, ...act }: Posted) =>
  decideInWords(officer, intent, {
    ...act,
    text: typed[`${intent}.text`] ?? '',
    reason: typed[`${intent}.reason`] ?? '',
  })

const approve = ({ officer, typed, ...act }: Posted) => {
  const reference = (kind: (typeof ONE_EACH)[number]) => [typed[referenceField(kind, 0)] ?? '']
  return approveDossier(officer, {
    ...act,
    applicationId: typed.applicationId ?? '',
    certificateName: typed.certificateName ?? '',
    documentTypeIds: documentTypeFields.flatMap((name) => typed[name] ?? []),
    text: typed['approve.text'] ?? '',
    reservations: typed['approve.reservations'] ?? '',
    references: {
      institution: reference('institution'),
      issuer: reference('issuer'),
      application: reference('application'),
      documentType: documentTypeReferences.map((name) => typed[name] ?? ''),
    },
  })
}
