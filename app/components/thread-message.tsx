import type { AttachmentKind, ThreadSide } from '#app/domain/thread.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { Tag } from './tag.tsx'

export type ShownMessage = {
  number: number
  side: ThreadSide
  author: string
  text: string
  /** ISO time. */
  at: string
  files: readonly { id: string; name: string; kind: AttachmentKind; size: number }[]
  isNew: boolean
  isMine: boolean
}

type Props = { message: ShownMessage; side: ThreadSide; dossierId: string }

/** One message, as somebody on this side reads it; the address of the page with `#message-N` leads to it. */
export function ThreadMessage({ message, side, dossierId }: Props) {
  const t = useTranslator()
  const { number, text, at, files, isNew } = message
  const id = `message-${number}`
  return (
    <article
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-by`}
      className={`portal-message portal-message--${message.side}`}
    >
      <h3 id={`${id}-by`} className="govuk-heading-s portal-message__by">
        {authorOf(t, message, side)}{' '}
        <time className="portal-message__at" dateTime={at}>
          {t.dateTime(at)}
        </time>
        {isNew && (
          <>
            {' '}
            <Tag>{t('thread.new')}</Tag>
          </>
        )}
      </h3>
      {text !== '' && <p className="govuk-body portal-message__text">{text}</p>}
      {files.length > 0 && (
        <ul className="govuk-list" aria-label={t('thread.files')}>
          {files.map((file) => (
            <li key={file.id}>
              <a className="govuk-link" href={`/dossiers/${dossierId}/thread/${file.id}`}>
                {t('thread.file', {
                  name: file.name,
                  kind: t(`thread.kind.${file.kind}`),
                  size: sizeOf(t, file.size),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** A partner knows colleagues by name and the team as a team. */
function authorOf(t: Translator, { isMine, author, side: wrote }: ShownMessage, side: ThreadSide): string {
  if (isMine) return t('thread.you')
  if (wrote === 'partner') return personName(t, author)
  return side === 'team' ? t('thread.by.team', { name: personName(t, author) }) : t('thread.team')
}

const MEGABYTE = 1024 * 1024

const sizeOf = (t: Translator, bytes: number): string =>
  bytes < MEGABYTE
    ? t('thread.kilobytes', { size: t.number(Math.ceil(bytes / 1024)) })
    : t('thread.megabytes', { size: t.number(Math.ceil((bytes / MEGABYTE) * 10) / 10) })
