import { APPLICATION_FIELDS, type ApplicationAnswers } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS, type DocumentTypeAnswers } from '#app/domain/document-type.ts'
import { INSTITUTION_FIELDS, type InstitutionAnswers } from '#app/domain/institution.ts'
import { type RemarkPart, targetName } from '#app/domain/remark.ts'
import { END_FIELDS, type EndAnswers } from '#app/domain/service-end.ts'
import { nameIn } from '#app/i18n/remark-label.ts'
import { AnswersList } from './answers-list.tsx'
import { useTranslator } from './language.tsx'
import { PinPart, pinAddress } from './office-pin.tsx'

type Props = {
  answers: {
    institution: InstitutionAnswers
    application: ApplicationAnswers
    documentTypes: readonly DocumentTypeAnswers[]
    end: EndAnswers | undefined
  }
  known: { institution: boolean; application: boolean }
  /** Where remarks can be pinned: the dossier, and the parts that its document types came from. */
  pins: { dossierId: string; partIds: readonly string[] } | undefined
}

/** What the partner submitted, part by part, each answer with a link to say something about it. */
export function OfficeAnswers({ answers, known, pins }: Props) {
  const t = useTranslator()
  const { institution, application, documentTypes, end } = answers
  const pinned = (part: RemarkPart, partId = '', name = '') =>
    pins && {
      beside: (field: string) => ({
        changeTo: pinAddress(pins.dossierId, targetName({ part, partId, field })),
        changeText: t('review.pin'),
      }),
      whole: (
        <PinPart
          dossierId={pins.dossierId}
          part={part}
          target={targetName({ part, partId, field: '' })}
          name={name}
        />
      ),
    }
  const [ofInstitution, ofApplication, ofEnd] = [pinned('institution'), pinned('application'), pinned('end')]
  return (
    <>
      <h3 className="govuk-heading-s">{t('office.answers.institution')}</h3>
      {known.institution && <p className="govuk-body">{t('office.answers.known')}</p>}
      <AnswersList
        part="institution"
        fields={INSTITUTION_FIELDS}
        answers={institution}
        {...(ofInstitution && { beside: ofInstitution.beside })}
      />
      {ofInstitution?.whole}
      <h3 className="govuk-heading-s">{t('office.answers.application')}</h3>
      {known.application && <p className="govuk-body">{t('office.answers.known')}</p>}
      <AnswersList
        part="application"
        fields={APPLICATION_FIELDS}
        answers={application}
        {...(ofApplication && { beside: ofApplication.beside })}
      />
      {ofApplication?.whole}
      {documentTypes.map((type, index) => {
        const partId = pins?.partIds[index]
        const name = nameIn(t, type)
        const ofType = partId ? pinned('documentType', partId, name) : undefined
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: frozen at submission, so the place is the identity
          <div key={index}>
            <h3 className="govuk-heading-s">
              {t('office.answers.documentType', { number: index + 1, name })}
            </h3>
            <AnswersList
              part="documentType"
              fields={DOCUMENT_TYPE_FIELDS}
              answers={type}
              {...(ofType && { beside: ofType.beside })}
            />
            {ofType?.whole}
          </div>
        )
      })}
      {end && (
        <>
          <h3 className="govuk-heading-s">{t('task.end')}</h3>
          <AnswersList
            part="end"
            fields={END_FIELDS}
            answers={end}
            {...(ofEnd && { beside: ofEnd.beside })}
          />
          {ofEnd?.whole}
        </>
      )}
    </>
  )
}
