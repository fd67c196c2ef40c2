import { BALL, type DossierAction, type DossierState } from '#app/domain/dossier-state.ts'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { Language } from '#app/domain/language.ts'
import type { Due } from '#app/domain/queue-view.ts'
import { DueWords } from './due-words.tsx'
import { useTranslator } from './language.tsx'
import { OfficeForm } from './office-form.tsx'
import { personName } from './person-name.ts'
import { StateTag } from './state-tag.tsx'
import { SummaryList } from './summary-list.tsx'

export type DossierSummary = {
  id: string
  reference: string
  state: DossierState
  stateSince: Date
  revision: number
  version: number
  submittedAt: Date
  submittedBy: string
  /** Of who submitted; `holder` is empty without one. */
  mandate: { holder: string; basis: string }
  officer: string
  institution: string
  enterpriseNumber: string
  application: string
  language: Language
}

type Props = {
  summary: DossierSummary
  actions: readonly DossierAction[]
  due: Due | undefined
  /** Who found the present version fit for approval. */
  validated: { by: string; at: Date } | null
}

/** Where the dossier stands, whose move it is, and the first step of the review. */
export function OfficeSummary({ summary, actions, due, validated }: Props) {
  const t = useTranslator()
  const { id, state, stateSince, version, submittedAt, submittedBy, mandate, officer } = summary
  const language = t.optional(`field.institution.language.${summary.language}`) ?? summary.language
  const rows = {
    state: <StateTag state={state} />,
    ball: t(`office.ball.${BALL[state]}`),
    since: t.dateTime(stateSince),
    due: <DueWords state={state} due={due} />,
    officer: personName(t, officer) || t('office.nobody'),
    institution: `${summary.institution} (${formatEnterpriseNumber(summary.enterpriseNumber)})`,
    application: <span className="portal-code">{summary.application}</span>,
    language,
    submitted: t('office.summary.submittedBy', {
      version,
      date: t.dateTime(submittedAt),
      by: personName(t, submittedBy),
    }),
    ...(validated && {
      validated: t('office.validate.by', { date: t.dateTime(validated.at), by: personName(t, validated.by) }),
    }),
    ...(mandate.holder && {
      mandate: `${formatEnterpriseNumber(mandate.holder)}: ${mandate.basis}`,
    }),
  }
  return (
    <>
      <SummaryList
        rows={Object.entries(rows).map(([key, value]) => ({
          label: t.dynamic(`office.summary.${key}`),
          value,
        }))}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`/dossiers/${id}/form.pdf`}>
          {t('office.summary.pdf')}
        </a>
      </p>
      {actions.includes('startReview') && (
        <OfficeForm intent="startReview" target={summary}>
          <p className="govuk-body">{t('office.startReview.what')}</p>
          <button type="submit" className="govuk-button">
            {t('office.startReview.submit')}
          </button>
        </OfficeForm>
      )}
    </>
  )
}
