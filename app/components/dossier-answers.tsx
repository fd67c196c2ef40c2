import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS, type DocumentTypeAnswers } from '#app/domain/document-type.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import { END_FIELDS } from '#app/domain/service-end.ts'
import { AnswersList } from './answers-list.tsx'
import { nameOfDocumentType } from './document-types-table.tsx'
import { useTranslator } from './language.tsx'

export type SubmittedAnswers = {
  number: number
  /** ISO time. */
  at: string
  institution: RawAnswers
  application: RawAnswers
  documentTypes: readonly DocumentTypeAnswers[]
  end: RawAnswers | undefined
}

/** What was submitted last: on paper, and folded away on the page. */
export function DossierAnswers({ id, submitted }: { id: string; submitted: SubmittedAnswers }) {
  const t = useTranslator()
  const { number, at, institution, application, documentTypes, end } = submitted
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.answers')}</h2>
      <p className="govuk-body">{t('status.answers.version', { version: number, date: t.date(at) })}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/dossiers/${id}/form.pdf`}>
          {t('status.pdf')}
        </a>
      </p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('status.answers.show')}</span>
        </summary>
        <div className="govuk-details__text">
          <h3 className="govuk-heading-s">{t('task.institution')}</h3>
          <AnswersList part="institution" fields={INSTITUTION_FIELDS} answers={institution} />
          <h3 className="govuk-heading-s">{t('task.application')}</h3>
          <AnswersList part="application" fields={APPLICATION_FIELDS} answers={application} />
          {end && (
            <>
              <h3 className="govuk-heading-s">{t('task.end')}</h3>
              <AnswersList part="end" fields={END_FIELDS} answers={end} />
            </>
          )}
          {documentTypes.map((answers, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a submitted list never changes
            <section key={index}>
              <h3 className="govuk-heading-s">{nameOfDocumentType(t, { names: answers }, index)}</h3>
              <AnswersList part="documentType" fields={DOCUMENT_TYPE_FIELDS} answers={answers} />
            </section>
          ))}
        </div>
      </details>
    </>
  )
}
