import { randomUUID } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import type { Draft } from '#app/domain/dossier.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import type { Field, RawAnswers } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { chooseApplication } from '#app/services/choose-application.server.ts'
import type { OpenDossier } from '#app/services/open-dossier.server.ts'
import { removeDocumentType } from '#app/services/remove-document-type.server.ts'
import { type PartKey, saveAnswers } from '#app/services/save-answers.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { issuesOfAnswers, merged, type Sent } from './answers.ts'
import type { DossierChange } from './dossier-schema.ts'
import { issueAt } from './issues.ts'
import { refusedBy } from './operation.ts'
import type { Issue, Refused } from './problem.ts'

/** What can be said of a change before any of it is stored, so that a PATCH is stored as a whole or not at all. */
export const issuesOfChange = (change: DossierChange, draft: Draft, t: Translator): Issue[] => [
  ...issuesOfAnswers('institution', INSTITUTION_FIELDS, change.institution ?? {}, ['institution'], t),
  ...issuesOfAnswers('application', APPLICATION_FIELDS, change.application ?? {}, ['application'], t),
  ...(change.messageTypes ?? []).flatMap((sent, index) =>
    issuesOfAnswers('documentType', DOCUMENT_TYPE_FIELDS, sent, ['messageTypes', index], t),
  ),
  ...unknownTypes(change, draft, t),
  ...notAlone(change, t),
]

function unknownTypes({ messageTypes = [] }: DossierChange, draft: Draft, t: Translator): Issue[] {
  const known = draft.documentTypes.map(({ id }) => id)
  const ids = messageTypes.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    id === undefined || (known.includes(id) && ids.indexOf(id) === index)
      ? []
      : [issueAt('body', ['messageTypes', index, 'id'], 'invalidInput', t('refusal.save.removed'))],
  )
}

/** What is judged against stored answers, or replaces them, comes by itself. */
function notAlone(change: DossierChange, t: Translator): Issue[] {
  const parts = Object.keys(change)
  const alone = (['certificates', 'issuerId'] as const).filter(
    (part) => change[part] !== undefined && parts.length > 1,
  )
  const environments = ENVIRONMENTS.filter((environment) => change.certificates?.[environment])
  return [
    ...alone.map((part) => issueAt('body', [part], 'invalidInput', t('api.issue.alone'))),
    ...(change.certificates && environments.length !== 1
      ? [issueAt('body', ['certificates'], 'invalidInput', t('api.issue.oneEnvironment'))]
      : []),
  ]
}

type Work = { partner: Partner; opened: OpenDossier; change: DossierChange; t: Translator; edit: string }

/** Stores a change part by part by the wizard's own acts, done together; undefined when all of it is stored. */
export async function applyChange(
  partner: Partner,
  opened: OpenDossier,
  change: DossierChange,
  t: Translator,
): Promise<Refused | undefined> {
  // A name of its own for this edit: what somebody else stores meanwhile is a conflict, not overwritten.
  const work = { partner, opened, change, t, edit: randomUUID() }
  return (
    (await changeInstitution(work)) ??
    (await changeIssuer(work)) ??
    (await changeApplication(work)) ??
    (await changeMessageTypes(work)) ??
    (await changeCertificate(work))
  )
}

const changeInstitution = (work: Work): Promise<Refused | undefined> =>
  saveOne(
    work,
    { part: 'institution' },
    INSTITUTION_FIELDS,
    work.change.institution,
    work.opened.draft.institution,
  )

const changeApplication = (work: Work): Promise<Refused | undefined> =>
  saveOne(
    work,
    { part: 'application' },
    APPLICATION_FIELDS,
    work.change.application,
    work.opened.draft.application,
  )

async function changeIssuer({ partner, opened, change, t }: Work): Promise<Refused | undefined> {
  if (change.issuerId === undefined) return undefined
  const chosen = await chooseApplication(partner, opened.dossier.id, change.issuerId || undefined)
  return chosen.ok ? undefined : refusedBy(chosen.refusal, t)
}

async function saveOne(
  { partner, opened, t, edit }: Work,
  key: PartKey,
  fields: readonly Field[],
  sent: Sent | undefined,
  stored: { answers: RawAnswers; version: number } | undefined,
): Promise<Refused | undefined> {
  if (sent === undefined) return undefined
  const saved = await saveAnswers(partner, {
    dossierId: opened.dossier.id,
    key,
    answers: merged(fields, stored?.answers ?? {}, sent),
    version: stored?.version ?? 0,
    editSession: edit,
  })
  if (!saved.ok) return refusedBy(saved.refusal, t)
  return saved.value.saved ? undefined : { problem: 'preconditionFailed' }
}

async function changeMessageTypes(work: Work): Promise<Refused | undefined> {
  const { partner, opened, change, t } = work
  if (change.messageTypes === undefined) return undefined
  const dossierId = opened.dossier.id
  const stored = opened.draft.documentTypes
  // What goes makes room for what comes.
  const kept = change.messageTypes.map(({ id }) => id)
  for (const { id } of stored.filter((type) => !kept.includes(type.id))) {
    const removed = await removeDocumentType(partner, dossierId, id)
    if (!removed.ok) return refusedBy(removed.refusal, t)
  }
  for (const { id, ...sent } of change.messageTypes) {
    const refused =
      id === undefined
        ? await add(partner, dossierId, merged(DOCUMENT_TYPE_FIELDS, {}, sent), t)
        : await saveOne(
            work,
            { id },
            DOCUMENT_TYPE_FIELDS,
            sent,
            stored.find((type) => type.id === id),
          )
    if (refused) return refused
  }
  return undefined
}

async function add(partner: Partner, dossierId: string, answers: RawAnswers, t: Translator) {
  const added = await addDocumentType(partner, dossierId, { answers })
  return added.ok ? undefined : refusedBy(added.refusal, t)
}

async function changeCertificate({ partner, opened, change, t }: Work): Promise<Refused | undefined> {
  for (const environment of ENVIRONMENTS) {
    const sent = change.certificates?.[environment]
    if (!sent) continue
    const at = ['certificates', environment, 'pem']
    const { choice, pem = '' } = sent
    const saved = await saveCertificate(partner, { dossierId: opened.dossier.id, environment, choice, pem })
    if (!saved.ok) {
      const { field, ...refusal } = saved.refusal
      return refusedBy(field === undefined ? refusal : { ...refusal, field }, t)
    }
    if (saved.value.stored) continue
    const errors = saved.value.report.findings.filter(({ severity }) => severity === 'error')
    const issues = errors.map(({ code }) => issueAt('body', at, 'invalidInput', t('api.issue.csr', { code })))
    return { problem: 'badRequest', issues }
  }
  return undefined
}
