import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

type Shown = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }

/** An officer's own passkeys, each with its button to remove it. */
export function PasskeysTable({ passkeys }: { passkeys: readonly Shown[] }) {
  const t = useTranslator()
  if (passkeys.length === 0) return <p className="govuk-body">{t('security.passkeys.empty')}</p>
  const nameOf = ({ name }: Shown) => name || t('security.passkeys.unnamed')
  return (
    <Table
      caption={t('security.passkeys.title')}
      hideCaption
      columns={(['name', 'created', 'used', 'remove'] as const).map((key) => ({
        key,
        title: t(`security.passkeys.column.${key}`),
      }))}
      rows={passkeys.map((passkey) => ({
        id: passkey.id,
        cells: {
          name: nameOf(passkey),
          created: t.date(passkey.createdAt),
          used: passkey.lastUsedAt ? t.dateTime(passkey.lastUsedAt) : t('security.passkeys.never'),
          remove: (
            <form method="post">
              <FormToken />
              <button
                type="submit"
                name="id"
                value={passkey.id}
                className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
              >
                {t('security.passkeys.remove')}{' '}
                <span className="govuk-visually-hidden">{nameOf(passkey)}</span>
              </button>
            </form>
          ),
        },
      }))}
    />
  )
}
