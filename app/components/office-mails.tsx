import type { DeliveryTrouble, MailState } from '#app/domain/delivery.ts'
import type { Language } from '#app/domain/language.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'
import { MailAgain } from './mail-again.tsx'
import { Table } from './table.tsx'
import { Tag, type TagColour } from './tag.tsx'

/** A mail as the team sees it; `recipient` is empty once it is no longer kept, `answer` where no server gave one. */
export type ShownDelivery = {
  id: string
  template: string
  recipient: string
  language: Language
  copy: boolean
  dossierId: string | null
  state: MailState
  attempts: number
  trouble: DeliveryTrouble | undefined
  answer: string
  createdAt: Date
  triedAt: Date | null
  canRepeat: boolean
}

type Props = {
  caption: string
  hideCaption?: boolean
  mails: readonly ShownDelivery[]
  /** Where the list is of more than one dossier: the way to each. */
  withDossier?: boolean
  /** Dossier and revision, as the dossier's page sends them with each act. */
  fields?: Readonly<Record<string, string | number>>
}

const COLOURS: Readonly<Record<MailState, TagColour>> = {
  waiting: 'yellow',
  sent: 'green',
  failed: 'red',
  shown: 'grey',
}

/** To whom which mail was written, and how it fares; what was given up can be sent again. */
export function OfficeMails({ caption, hideCaption = false, mails, withDossier, fields = {} }: Props) {
  const t = useTranslator()
  const columns = (['mail', 'recipient', 'state'] as const).map((key) => ({
    key,
    title: t(`mails.column.${key}`),
  }))
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      columns={columns}
      rows={mails.map((mail) => ({ id: mail.id, cells: cellsOf(mail, t, withDossier === true, fields) }))}
    />
  )
}

const cellsOf = (
  mail: ShownDelivery,
  t: Translator,
  withDossier: boolean,
  fields: Readonly<Record<string, string | number>>,
) => ({
  mail: (
    <span className="office-words">
      {mailName(t, mail.template)} ({mail.language}){mail.copy && <Line quiet>{t('mails.copy')}</Line>}
      <Line quiet>{t('mails.written', { date: t.dateTime(mail.createdAt) })}</Line>
      {withDossier && mail.dossierId && (
        <>
          <br />
          <a className="govuk-link" href={`/office/dossiers/${mail.dossierId}#mails`}>
            {t('post.dossier')}
          </a>
        </>
      )}
    </span>
  ),
  recipient: <span className="portal-words">{mail.recipient || t('mails.forgotten')}</span>,
  state: (
    <>
      <Tag colour={COLOURS[mail.state]}>{t(`mails.state.${mail.state}`)}</Tag>
      {mail.triedAt && (
        <Line quiet>{t.plural('mails.attempts', mail.attempts, { date: t.dateTime(mail.triedAt) })}</Line>
      )}
      {mail.trouble && <Line>{t(`mails.trouble.${mail.trouble}`)}</Line>}
      {mail.answer !== '' && <Line quiet>{t('mails.answer', { answer: mail.answer })}</Line>}
      {mail.state === 'failed' && !mail.canRepeat && <Line quiet>{t('mails.cannot')}</Line>}
      {mail.canRepeat && (
        <MailAgain id={mail.id} about={`${mailName(t, mail.template)}, ${mail.recipient}`} fields={fields} />
      )}
    </>
  ),
})

/** The mail in a word; one that a newer version wrote by its own name. */
export const mailName = (t: Translator, template: string): string =>
  t.optional(`mailName.${template}`) ?? template

const Line = ({ quiet = false, children }: { quiet?: boolean; children: string }) => (
  <>
    <br />
    <span className={quiet ? 'govuk-hint office-words' : 'office-words'}>{children}</span>
  </>
)
