import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

/** Times are ISO. */
export type ShownToken = {
  id: string
  name: string
  prefix: string
  scopes: readonly string[]
  madeBy: string
  createdAt: string
  expiresAt: string
  lastUsedAt: string | undefined
  state: 'living' | 'expired' | 'revoked'
}

const COLUMNS = ['name', 'scopes', 'made', 'used', 'expires', 'state'] as const

/** The tokens there are, each living one with the way to end it. */
export function TokensTable({
  tokens,
  workspace,
}: {
  tokens: readonly ShownToken[]
  workspace?: string | undefined
}) {
  const t = useTranslator()
  if (tokens.length === 0) return <p className="govuk-body">{t('tokens.none')}</p>
  return (
    <Table
      caption={t('tokens.caption')}
      hideCaption
      columns={COLUMNS.map((key) => ({ key, title: t(`tokens.column.${key}`) }))}
      rows={tokens.map((token) => ({
        id: token.id,
        cells: {
          name: <Name token={token} />,
          scopes: token.scopes.map((scope) => t.optional(`tokens.scope.${scope}`) ?? scope).join(' · '),
          made: t('tokens.made', { date: t.date(token.createdAt, 'short'), by: token.madeBy }),
          used: token.lastUsedAt ? t.dateTime(token.lastUsedAt) : t('tokens.neverUsed'),
          expires: t.date(token.expiresAt, 'short'),
          state:
            token.state === 'living' ? (
              <Revoke token={token} workspace={workspace} />
            ) : (
              t(`tokens.state.${token.state}`)
            ),
        },
      }))}
    />
  )
}

function Name({ token: { name, prefix } }: { token: ShownToken }) {
  const t = useTranslator()
  return (
    <>
      {name}
      <br />
      <span className="govuk-hint">{t('tokens.begins', { prefix })}</span>
    </>
  )
}

/** The button says aloud which token it ends. */
function Revoke({ token: { id, name }, workspace }: { token: ShownToken; workspace: string | undefined }) {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      {t('tokens.state.living')}
      <input type="hidden" name="id" value={id} />
      {workspace && <input type="hidden" name="workspace" value={workspace} />}
      <button
        type="submit"
        name="intent"
        value="revoke"
        className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0 govuk-!-display-block"
      >
        {t('tokens.revoke')} <span className="govuk-visually-hidden">{name}</span>
      </button>
    </form>
  )
}
