import { APPLICATION_FIELDS, type ApplicationAnswers } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS, type DocumentTypeAnswers } from '#app/domain/document-type.ts'
import { INSTITUTION_FIELDS, type InstitutionAnswers } from '#app/domain/institution.ts'
import { AnswersList } from './answers-list.tsx'
import { useTranslator } from './language.tsx'

type Props = {
  answers: {
    institution: InstitutionAnswers
    application: ApplicationAnswers
    documentTypes: readonly DocumentTypeAnswers[]
  }
  known: { institution: boolean; application: boolean }
}

/** What the partner submitted, part by part. */
export function OfficeAnswers({ answers: { institution, application, documentTypes }, known }: Props) {
  const t = useTranslator()
  return (
    <>
      <h3 className="govuk-heading-s">{t('office.answers.institution')}</h3>
      {known.institution && <p className="govuk-body">{t('office.answers.known')}</p>}
      <AnswersList part="institution" fields={INSTITUTION_FIELDS} answers={institution} />
      <h3 className="govuk-heading-s">{t('office.answers.application')}</h3>
      {known.application && <p className="govuk-body">{t('office.answers.known')}</p>}
      <AnswersList part="application" fields={APPLICATION_FIELDS} answers={application} />
      {documentTypes.map((type, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: frozen at submission, so the place is the identity
        <div key={index}>
          <h3 className="govuk-heading-s">
            {t('office.answers.documentType', {
              number: index + 1,
              name: t.language === 'nl' ? type.nameNl : type.nameFr,
            })}
          </h3>
          <AnswersList part="documentType" fields={DOCUMENT_TYPE_FIELDS} answers={type} />
        </div>
      ))}
    </>
  )
}
