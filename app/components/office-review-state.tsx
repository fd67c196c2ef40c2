import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'

/** What the team's own work on a dossier says about a decision: numbers of remarks and items. */
export type ReviewState = { unsettled: number; open: number; unmarked: number }

type Props = ReviewState & { authorityConfirmed: boolean }

/**
 * Before validating and approving: what stops both, a mandate not confirmed and unsettled remarks, and items of the
 * checklist that nobody has looked at.
 */
export function OfficeReviewState({ unsettled, unmarked, authorityConfirmed }: Props) {
  const t = useTranslator()
  if (authorityConfirmed && unsettled === 0 && unmarked === 0) return null
  return (
    <InsetText>
      {!authorityConfirmed && (
        <p className="govuk-body">
          {t('office.approve.noAuthority')}{' '}
          <a className="govuk-link" href="#authority">
            {t('office.authority.heading')}
          </a>
        </p>
      )}
      {unsettled > 0 && (
        <p className="govuk-body">
          {t.plural('review.remarks.unsettled', unsettled)}{' '}
          <a className="govuk-link" href="#remarks">
            {t('review.remarks.see')}
          </a>
        </p>
      )}
      {unmarked > 0 && (
        <p className="govuk-body">
          {t.plural('review.checklist.unmarked', unmarked)}{' '}
          <a className="govuk-link" href="#checklist">
            {t('review.checklist.see')}
          </a>
        </p>
      )}
    </InsetText>
  )
}
