import type { ReactNode } from 'react'
import type { Refusal } from '#app/domain/result.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Page } from './page.tsx'

type Props<Row> = {
  heading: string
  lead: string
  /** Said while there is nothing in use. */
  none: string
  rows: readonly Row[]
  /** A table of some of them: those in use, or those put away. */
  draw: (caption: string, rows: readonly Row[], isArchived: boolean) => ReactNode
  refusal: Refusal | undefined
  done: boolean
  /** The form for one. */
  children: ReactNode
}

/** Texts that admins keep for the whole team: those in use, those put away, and the form for one. */
export function OfficeTextsPage<Row extends { archived: boolean }>(props: Props<Row>) {
  const { heading, lead, none, rows, draw, refusal, done, children } = props
  const t = useTranslator()
  const used = rows.filter(({ archived }) => !archived)
  const archived = rows.filter((row) => row.archived)
  return (
    <Page heading={heading} backTo="/office/settings" wide>
      {refusal && <ErrorSummary errors={[{ name: refusal.field, text: t.message(refusal.message) }]} />}
      {done && !refusal && <NotificationBanner kind="success" heading={t('officeSettings.saved')} />}
      <p className="govuk-body">{lead}</p>
      {used.length === 0 ? <p className="govuk-body">{none}</p> : draw(heading, used, false)}
      {archived.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t('officeSettings.archived')}</h2>
          {draw(t('officeSettings.archived'), archived, true)}
        </>
      )}
      {children}
    </Page>
  )
}

type FormProps = { id: string; isNew: boolean; heading: string; address: string; children: ReactNode }

/** The form for one text, new or kept; leaving it goes back to the list. */
export function OfficeTextForm({ id, isNew, heading, address, children }: FormProps) {
  const t = useTranslator()
  return (
    <form method="post" id="form" noValidate>
      <h2 className="govuk-heading-m">{heading}</h2>
      <FormToken />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="id" value={id} />
      {children}
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button">
          {t('officeSettings.save')}
        </button>
        {!isNew && (
          <a className="govuk-link" href={address}>
            {t('officeSettings.cancel')}
          </a>
        )}
      </div>
    </form>
  )
}

/** The way from a row to the form with it. */
export function EditLink({ address, id, about }: { address: string; id: string; about: string }) {
  const t = useTranslator()
  return (
    <a className="govuk-link" href={`${address}?edit=${id}#form`}>
      {t('officeSettings.edit')} <span className="govuk-visually-hidden">({about})</span>
    </a>
  )
}
