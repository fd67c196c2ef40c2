import { useLocation } from '@remix-run/react'
import { clockTime } from './clock-time.ts'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import type { Conflict } from './save-answer.ts'

type Props = { conflict: Conflict; onKeepMine(): void; onLoadTheirs(): void }

/**
 * Who changed the same answers, and the choice. Works without JavaScript: keeping one's own posts the form with
 * `overwrite=yes`, showing the others' loads the page anew.
 */
export function ConflictNotice({ conflict, onKeepMine, onLoadTheirs }: Props) {
  const t = useTranslator()
  const { pathname, search } = useLocation()
  const by = personName(t, conflict.by)
  return (
    <div className="portal-conflict" role="alert">
      <h2 className="govuk-heading-m">{t('conflict.title', { by, time: clockTime(t, conflict.at) })}</h2>
      <p className="govuk-body">{t('conflict.what', { by })}</p>
      <div className="govuk-button-group">
        <button
          type="submit"
          name="overwrite"
          value="yes"
          className="govuk-button govuk-button--secondary"
          onClick={(event) => {
            event.preventDefault()
            onKeepMine()
          }}
        >
          {t('conflict.keepMine')}
        </button>
        <a className="govuk-link" href={`${pathname}${search}`} onClick={onLoadTheirs}>
          {t('conflict.loadTheirs')}
        </a>
      </div>
    </div>
  )
}
