import { APPLICATION_FIELDS, applicationSchema } from '#app/domain/application.ts'
import { isFixed } from '#app/domain/changeable-fields.ts'
import { DOCUMENT_TYPE_FIELDS, documentTypeSchema } from '#app/domain/document-type.ts'
import { TASKS, type Task, type TaskStatuses, tasksIn } from '#app/domain/dossier.ts'
import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS, institutionSchema } from '#app/domain/institution.ts'
import type { Message } from '#app/domain/message.ts'
import { END_FIELDS, endSchema } from '#app/domain/service-end.ts'
import { nameOfDocumentType } from './document-types-table.tsx'
import { type NamedRemark, RemarkLinks } from './dossier-remarks.tsx'
import { taskAddress } from './dossier-tasks.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { ReviewCertificates, type ReviewedCertificate } from './review-certificates.tsx'
import { ReviewPart } from './review-part.tsx'

export type ReviewView = {
  dossierId: string
  submissionId: string
  institutionName: string
  purpose: DossierPurpose
  statuses: TaskStatuses
  institution: RawAnswers | undefined
  application: RawAnswers | undefined
  documentTypes: readonly { id: string; answers: RawAnswers }[]
  end: RawAnswers | undefined
  /** Registered, and not to be changed by this request. */
  known: { institution: boolean; application: boolean }
  certificates: readonly ReviewedCertificate[]
  /** Remarks that a submit would neither answer nor mend. */
  unanswered: readonly NamedRemark[]
}

type Refused = { refusal: Message; field?: string | undefined }
type Props = { review: ReviewView; refused: Refused | undefined }

/** Everything on one page before it is submitted: what is missing first, then all answers, then the declaration. */
export function DossierReview({ review, refused }: Props) {
  const t = useTranslator()
  const { dossierId, statuses } = review
  const open = tasksIn(statuses).filter((task) => statuses[task] !== 'done')
  return (
    <Page heading={t('review.title')} backTo={`/dossiers/${dossierId}`}>
      {refused && <Refusal dossierId={dossierId} refused={refused} />}
      {open.length > 0 ? (
        <Problems dossierId={dossierId} open={open} statuses={statuses} />
      ) : (
        <p className="govuk-body">{t('review.lead')}</p>
      )}
      {review.unanswered.length > 0 && <Unanswered remarks={review.unanswered} />}
      <Parts review={review} />
      {review.certificates.length > 0 && (
        <ReviewCertificates
          dossierId={dossierId}
          certificates={review.certificates}
          isBlocked={statuses['certificate.acceptance'] === 'blocked'}
        />
      )}
      {open.length === 0 && <Submit review={review} />}
    </Page>
  )
}

const isTask = (field: string): field is Task => TASKS.some((task) => task === field)

/** A refusal that belongs to a step leads to that step. */
function Refusal({ dossierId, refused: { refusal, field } }: { dossierId: string; refused: Refused }) {
  const t = useTranslator()
  const text = t.message(refusal)
  const task = field !== undefined && isTask(field) ? field : undefined
  if (!task) return <ErrorSummary errors={[{ text }]} />
  const name = t(`task.${task}`)
  return (
    <>
      <ErrorSummary errors={[{ text: t('review.refusal', { task: name, text }) }]} />
      <p className="govuk-body">
        <a className="govuk-link" href={taskAddress(dossierId, task)}>
          {name}
        </a>
      </p>
    </>
  )
}

type ProblemsProps = { dossierId: string; open: readonly Task[]; statuses: TaskStatuses }

function Problems({ dossierId, open, statuses }: ProblemsProps) {
  const t = useTranslator()
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{t('review.problems')}</h2>
      <p className="govuk-body">{t('review.problems.what')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {open.map((task) => {
          const status = statuses[task]
          if (status === undefined || status === 'done') return null
          const text = t(`review.problem.${status}`, { task: t(`task.${task}`) })
          return (
            <li key={task}>
              {status === 'blocked' ? (
                text
              ) : (
                <a className="govuk-link" href={taskAddress(dossierId, task)}>
                  {text}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </InsetText>
  )
}

function Unanswered({ remarks }: { remarks: readonly NamedRemark[] }) {
  const t = useTranslator()
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{t('remarks.unanswered')}</h2>
      <p className="govuk-body">{t('remarks.unanswered.what')}</p>
      <RemarkLinks remarks={remarks} isOpen />
    </InsetText>
  )
}

function Parts({ review }: { review: ReviewView }) {
  const t = useTranslator()
  const { dossierId, known, institution, application, documentTypes, purpose } = review
  const fixed = (part: 'institution' | 'application') =>
    purpose === 'contacts' ? { isFixed: (name: string) => isFixed(part, name) } : {}
  return (
    <>
      <ReviewPart
        part="institution"
        heading={t('task.institution')}
        fields={INSTITUTION_FIELDS}
        schema={institutionSchema}
        answers={institution ?? {}}
        changeTo={known.institution ? undefined : taskAddress(dossierId, 'institution')}
        {...fixed('institution')}
      />
      <ReviewPart
        part="application"
        heading={t('task.application')}
        fields={APPLICATION_FIELDS}
        schema={applicationSchema}
        answers={application ?? {}}
        changeTo={known.application ? undefined : taskAddress(dossierId, 'application')}
        {...fixed('application')}
      />
      {documentTypes.length === 0 && review.statuses.documentTypes && (
        <>
          <h2 className="govuk-heading-m">{t('task.documentTypes')}</h2>
          <p className="govuk-body">{t('documentTypes.none')}</p>
        </>
      )}
      {documentTypes.map(({ id, answers }, index) => (
        <ReviewPart
          key={id}
          part="documentType"
          heading={t('review.documentType', {
            name: nameOfDocumentType(t, { names: namesOf(answers) }, index),
          })}
          fields={DOCUMENT_TYPE_FIELDS}
          schema={documentTypeSchema}
          answers={answers}
          changeTo={`${taskAddress(dossierId, 'documentTypes')}/${id}`}
        />
      ))}
      {purpose === 'end' && (
        <ReviewPart
          part="end"
          heading={t('task.end')}
          fields={END_FIELDS}
          schema={endSchema}
          answers={review.end ?? {}}
          changeTo={taskAddress(dossierId, 'end')}
        />
      )}
    </>
  )
}

const namesOf = ({ nameFr = '', nameNl = '', nameDe = '' }: RawAnswers) => ({ nameFr, nameNl, nameDe })

function Submit({ review: { submissionId, institutionName, certificates } }: { review: ReviewView }) {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="submissionId" value={submissionId} />
      <h2 className="govuk-heading-m">{t('review.declaration.title')}</h2>
      <p className="govuk-body">
        {t('review.declaration', { institution: institutionName || t('dossier.unknown') })}
      </p>
      <p className="govuk-body">{t('review.authority')}</p>
      {certificates.length > 0 && <p className="govuk-body">{t('review.orderNot')}</p>}
      <button type="submit" className="govuk-button">
        {t('review.submit')}
      </button>
    </form>
  )
}
