import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import { tasksIn } from '#app/domain/dossier.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import { END_FIELDS } from '#app/domain/service-end.ts'
import { AnswersList } from './answers-list.tsx'
import { nameOfDocumentType } from './document-types-table.tsx'
import { DossierRemarks } from './dossier-remarks.tsx'
import { type DraftView, taskAddress } from './dossier-tasks.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { TaskList } from './task-list.tsx'
import { ThreadLink } from './thread-link.tsx'

export type DraftAnswers = {
  institution: RawAnswers
  application: RawAnswers
  documentTypes: readonly { id: string; answers: RawAnswers }[]
  end: RawAnswers | undefined
}

const namesIn = ({ nameFr = '', nameNl = '', nameDe = '' }: RawAnswers) => ({ nameFr, nameNl, nameDe })

/** A draft for a member who may read it only: how far it is, and its answers as they stand. */
export function DossierReadingPage({ dossier, answers }: { dossier: DraftView; answers: DraftAnswers }) {
  const t = useTranslator()
  const { id, reference, statuses } = dossier
  const tasks = tasksIn(statuses).map((task) => ({
    name: t(`task.${task}`),
    status: t(`taskStatus.${statuses[task] ?? 'notStarted'}`),
    // The certificate has a page that can be read; the other answers stand below.
    href: task.startsWith('certificate') && statuses[task] === 'done' ? taskAddress(id, task) : undefined,
  }))
  return (
    <Page
      heading={
        reference
          ? t('dossier.titleOf', { reference })
          : t('dossier.draft', { date: t.date(dossier.createdAt) })
      }
      caption={dossier.institutionName || undefined}
      backTo="/dossiers"
    >
      <InsetText>{t('reader.what')}</InsetText>
      <ThreadLink side="partner" dossierId={id} unread={dossier.unread} />
      <DossierRemarks id={id} remarks={dossier.remarks} isOpen={false} />
      <TaskList id="tasks" tasks={tasks} />
      <h2 className="govuk-heading-m">{t('task.institution')}</h2>
      <AnswersList part="institution" fields={INSTITUTION_FIELDS} answers={answers.institution} />
      <h2 className="govuk-heading-m">{t('task.application')}</h2>
      <AnswersList part="application" fields={APPLICATION_FIELDS} answers={answers.application} />
      {answers.documentTypes.map((type, index) => (
        <section key={type.id}>
          <h2 className="govuk-heading-m">
            {nameOfDocumentType(t, { names: namesIn(type.answers) }, index)}
          </h2>
          <AnswersList part="documentType" fields={DOCUMENT_TYPE_FIELDS} answers={type.answers} />
        </section>
      ))}
      {answers.end && (
        <>
          <h2 className="govuk-heading-m">{t('task.end')}</h2>
          <AnswersList part="end" fields={END_FIELDS} answers={answers.end} />
        </>
      )}
    </Page>
  )
}
