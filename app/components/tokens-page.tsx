import type { ReactNode } from 'react'
import type { Refusal } from '#app/domain/result.ts'
import { ErrorSummary } from './error-summary.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Page } from './page.tsx'
import { TokenForm } from './token-form.tsx'
import { type ShownToken, TokensTable } from './tokens-table.tsx'

/** What the page's action answered: the new token, this once, or why there is none. */
export type TokenOutcome =
  | { issued: { token: string; name: string; expiresAt: string } }
  | { refusal: Refusal; typed: { name: string; scopes: readonly string[]; days: number } }

type Props = {
  heading: string
  lead: string
  caption?: string
  backTo: string
  tokens: readonly ShownToken[]
  scopes: readonly string[]
  revoked: boolean
  outcome: TokenOutcome | undefined
  workspace?: string
  children?: ReactNode
}

/** The tokens of an institution, or of the eBox team: the new one if there is one, the list, and the form. */
export function TokensPage(props: Props) {
  const { heading, lead, caption, backTo, tokens, scopes, revoked, outcome, workspace, children } = props
  const t = useTranslator()
  const refused = outcome && 'refusal' in outcome ? outcome : undefined
  const text = refused && t.message(refused.refusal.message)
  const field = refused?.refusal.field
  return (
    <Page heading={heading} caption={caption} backTo={backTo} wide>
      {text !== undefined && <ErrorSummary errors={[{ name: field, text }]} />}
      {outcome && 'issued' in outcome && <IssuedToken {...outcome.issued} />}
      {revoked && !outcome && <NotificationBanner kind="success" heading={t('tokens.revoked')} />}
      <p className="govuk-body">{lead}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/doc/openapi.yaml">
          {t('tokens.doc')}
        </a>
      </p>
      {children}
      <TokensTable tokens={tokens} workspace={workspace} />
      <h2 className="govuk-heading-m">{t('tokens.new')}</h2>
      <TokenForm
        scopes={scopes}
        typed={refused?.typed}
        error={field !== undefined && text !== undefined ? { name: field, text } : undefined}
        workspace={workspace}
      />
    </Page>
  )
}

function IssuedToken({ token, name, expiresAt }: { token: string; name: string; expiresAt: string }) {
  const t = useTranslator()
  return (
    <NotificationBanner kind="success" heading={t('tokens.issued')}>
      <p className="govuk-body">{t('tokens.issued.copy')}</p>
      <p className="govuk-body">
        {t('tokens.issued.label', { name })}
        <br />
        <code className="portal-code" id="token">
          {token}
        </code>
      </p>
      <p className="govuk-body">{t('tokens.issued.ends', { date: t.date(expiresAt) })}</p>
    </NotificationBanner>
  )
}
