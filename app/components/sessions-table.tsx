import { browserName } from './browser-name.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'

type Shown = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date; current: boolean }

/** Where a person is signed in; each session but the one that looks has its button to end it. */
export function SessionsTable({ sessions }: { sessions: readonly Shown[] }) {
  const t = useTranslator()
  const nameOf = ({ userAgent }: Shown) => browserName(userAgent) || t('security.sessions.unknown')
  return (
    <Table
      caption={t('security.sessions.title')}
      hideCaption
      columns={(['browser', 'since', 'seen', 'end'] as const).map((key) => ({
        key,
        title: t(`security.sessions.column.${key}`),
      }))}
      rows={sessions.map((session) => ({
        id: session.id,
        cells: {
          browser: nameOf(session),
          since: t.dateTime(session.createdAt),
          seen: t.dateTime(session.lastSeenAt),
          end: session.current ? (
            <Tag>{t('security.sessions.current')}</Tag>
          ) : (
            <form method="post">
              <FormToken />
              <button
                type="submit"
                name="id"
                value={session.id}
                className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
              >
                {t('security.sessions.end')}{' '}
                <span className="govuk-visually-hidden">
                  {nameOf(session)}, {t.dateTime(session.createdAt)}
                </span>
              </button>
            </form>
          ),
        },
      }))}
    />
  )
}
