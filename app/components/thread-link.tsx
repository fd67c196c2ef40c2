import type { ThreadSide } from '#app/domain/thread.ts'
import { useTranslator } from './language.tsx'
import { Tag } from './tag.tsx'

/** `unread` is undefined where there is no conversation: then there is no way to it. */
type Props = { side: ThreadSide; dossierId: string; unread: number | undefined }

/** The way to the conversation on a dossier, with how many messages wait there for this side. */
export function ThreadLink({ side, dossierId, unread }: Props) {
  const t = useTranslator()
  if (unread === undefined) return null
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={threadAddress(side, dossierId)}>
        {t(side === 'team' ? 'thread.link.team' : 'thread.link')}
      </a>
      {unread > 0 && (
        <>
          {' '}
          <Tag>{t.plural('thread.unread', unread)}</Tag>
        </>
      )}
    </p>
  )
}

/** In a cell of a list, on a line of its own: only where messages wait. */
export function UnreadMessages({ side, dossierId, unread = 0 }: Props) {
  const t = useTranslator()
  if (unread === 0) return null
  return (
    <>
      <br />
      <a className="govuk-link portal-words" href={threadAddress(side, dossierId)}>
        {t.plural('thread.unread', unread)}
      </a>
    </>
  )
}

const threadAddress = (side: ThreadSide, dossierId: string): string =>
  `${side === 'team' ? '/office' : ''}/dossiers/${dossierId}/thread`
