import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'

/** What the team's own work on a dossier says about a decision: numbers of remarks and items. */
export type ReviewState = { unsettled: number; open: number; unmarked: number }

/** Before validating and approving: remarks that stop it, and items of the checklist that nobody has looked at. */
export function OfficeReviewState({ unsettled, unmarked }: ReviewState) {
  const t = useTranslator()
  if (unsettled === 0 && unmarked === 0) return null
  return (
    <InsetText>
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
