import type { ThreadSide } from '#app/domain/thread.ts'
import { ErrorSummary } from './error-summary.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { type RefusedMessage, ThreadForm } from './thread-form.tsx'
import { type ShownMessage, ThreadMessage } from './thread-message.tsx'

export type ShownThread = {
  dossierId: string
  reference: string
  institution: string
  isClosed: boolean
  /** Oldest first. */
  messages: readonly ShownMessage[]
  /** Where the page before this one ends, when there is one. */
  earlier: number | undefined
  /** Whether the last message is among these. */
  isEnd: boolean
  canWrite: boolean
  submissionId: string
}

type Props = { side: ThreadSide; thread: ShownThread; refused: RefusedMessage }

/** The conversation on a dossier, as one side reads it. */
export function ThreadPage({ side, thread, refused }: Props) {
  const t = useTranslator()
  const dossier = `${side === 'team' ? '/office' : ''}/dossiers/${thread.dossierId}`
  return (
    <Page
      heading={t('thread.title', { reference: thread.reference })}
      caption={thread.institution || undefined}
      backTo={dossier}
    >
      {refused && (
        <ErrorSummary errors={[{ name: refused.refusal.field, text: t.message(refused.refusal.message) }]} />
      )}
      <p className="govuk-body">{t(`thread.lead.${side}`)}</p>
      {thread.isClosed && <InsetText>{t('thread.closed')}</InsetText>}
      <Messages side={side} thread={thread} address={`${dossier}/thread`} />
      {thread.canWrite ? (
        <ThreadForm address={`${dossier}/thread`} submissionId={thread.submissionId} refused={refused} />
      ) : (
        <InsetText>{t('thread.readOnly')}</InsetText>
      )}
    </Page>
  )
}

function Messages({ side, thread, address }: Pick<Props, 'side' | 'thread'> & { address: string }) {
  const t = useTranslator()
  const { messages, earlier, isEnd, dossierId } = thread
  return (
    <section aria-labelledby="messages">
      <h2 id="messages" className="govuk-heading-m">
        {t('thread.messages')}
      </h2>
      {earlier !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}?before=${earlier}`}>
            {t('thread.earlier')}
          </a>
        </p>
      )}
      {messages.length === 0 && <p className="govuk-body">{t('thread.none')}</p>}
      <ol className="portal-thread">
        {messages.map((message) => (
          <li key={message.number}>
            <ThreadMessage message={message} side={side} dossierId={dossierId} />
          </li>
        ))}
      </ol>
      {!isEnd && (
        <p className="govuk-body">
          <a className="govuk-link" href={address}>
            {t('thread.latest')}
          </a>
        </p>
      )}
    </section>
  )
}
