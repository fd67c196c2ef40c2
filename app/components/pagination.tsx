import { useLocation } from '@remix-run/react'
import { useTranslator } from './language.tsx'

type Props = { page: number; hasNext: boolean }

/** Previous and next of a long list, by `?page=` on the current address. */
export function Pagination({ page, hasNext }: Props) {
  const t = useTranslator()
  const { pathname, search } = useLocation()
  const to = (number: number) => {
    const query = new URLSearchParams(search)
    query.set('page', String(number))
    return `${pathname}?${query}`
  }
  if (page <= 1 && !hasNext) return null
  return (
    <nav className="govuk-pagination" aria-label={t('pagination.name')}>
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={to(page - 1)} rel="prev">
            <span aria-hidden="true">← </span>
            <span className="govuk-pagination__link-title">{t('pagination.previous')}</span>
          </a>
        </div>
      )}
      {hasNext && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={to(page + 1)} rel="next">
            <span className="govuk-pagination__link-title">{t('pagination.next')}</span>
            <span aria-hidden="true"> →</span>
          </a>
        </div>
      )}
    </nav>
  )
}
