import { afterAct } from '#app/domain/remark.ts'
import type { Refusal } from '#app/domain/result.ts'
import { nameIn, remarkLabel } from '#app/i18n/remark-label.ts'
import type { NamedRemark } from './dossier-remarks.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Page } from './page.tsx'
import { RemarkChange } from './remark-change.tsx'
import { RemarkStateTag } from './remark-state.tsx'
import { TextArea } from './text-area.tsx'

/** Times are ISO times. */
export type PartnerRemark = NamedRemark & {
  addition: string
  sentAt: string
  answer: string
  answeredAt: string | undefined
  change: { before: string; after: string } | undefined
}

type Refused = { refusal: Refusal; typed: { remarkId: string; answer: string } } | undefined

type Props = {
  dossierId: string
  remarks: readonly PartnerRemark[]
  /** The dossier is with the partner, and this member may write. */
  canAnswer: boolean
  /** Nothing is asked any more, whatever was left open. */
  isClosed: boolean
  refused: Refused
  done: boolean
}

/** All remarks on a dossier, each with what became of it and a way to answer in words. */
export function RemarksPage({ dossierId, remarks, canAnswer, isClosed, refused, done }: Props) {
  const t = useTranslator()
  const home = `/dossiers/${dossierId}`
  return (
    <Page heading={t('remarks.title')} backTo={home}>
      {refused && (
        <ErrorSummary errors={[{ name: refused.refusal.field, text: t.message(refused.refusal.message) }]} />
      )}
      {done && !refused && <NotificationBanner kind="success" heading={t('remarks.done')} />}
      <p className="govuk-body">
        {t(remarks.length === 0 ? 'remarks.none' : canAnswer ? 'remarks.lead' : 'remarks.readOnly')}
      </p>
      {remarks.map((remark) => (
        <Remark key={remark.id} remark={remark} canAnswer={canAnswer} isClosed={isClosed} refused={refused} />
      ))}
      {canAnswer && (
        <a className="govuk-button" href={home}>
          {t('remarks.back')}
        </a>
      )}
    </Page>
  )
}

type RemarkProps = Pick<Props, 'canAnswer' | 'isClosed' | 'refused'> & { remark: PartnerRemark }

function Remark({ remark, canAnswer, isClosed, refused }: RemarkProps) {
  const t = useTranslator()
  const { id, part, field, names, state, answer, answeredAt } = remark
  const label = remarkLabel(t, { part, field, name: nameIn(t, names) })
  const isAsked = canAnswer && afterAct(state, 'answer') !== undefined
  return (
    <section id={`remark-${id}`} className="portal-remark-full" aria-labelledby={`remark-${id}-heading`}>
      <h2 id={`remark-${id}-heading`} className="govuk-heading-s govuk-!-margin-bottom-1">
        {label} {!isClosed && <RemarkStateTag state={state} />}
      </h2>
      <p className="govuk-hint">{t('remarks.sent', { date: t.date(remark.sentAt) })}</p>
      <p className="govuk-body portal-lines">{remark.text}</p>
      {remark.addition && (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">{t('remarks.again')}</p>
          <p className="govuk-body portal-lines">{remark.addition}</p>
        </>
      )}
      {answer && answeredAt && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{t('remarks.answered', { date: t.date(answeredAt) })}</p>
          <p className="govuk-body portal-lines">{answer}</p>
        </div>
      )}
      {remark.change && <RemarkChange part={part} field={field} change={remark.change} />}
      {isAsked && <Answer remark={remark} label={label} refused={refused} />}
    </section>
  )
}

function Answer({ remark, label, refused }: Omit<RemarkProps, 'canAnswer' | 'isClosed'> & { label: string }) {
  const t = useTranslator()
  const { id, answer, address } = remark
  const mine = refused?.typed.remarkId === id ? refused : undefined
  const about = <span className="govuk-visually-hidden"> ({label})</span>
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={address}>
          {t('remarks.goTo')}
          {about}
        </a>
      </p>
      <form method="post">
        <FormToken />
        <input type="hidden" name="remarkId" value={id} />
        <TextArea
          name={`answer.${id}`}
          label={t('remarks.answer.label')}
          hint={t('remarks.answer.hint')}
          value={mine?.typed.answer ?? answer}
          error={mine?.refusal.field ? t.message(mine.refusal.message) : undefined}
          optional
          rows={3}
        />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('remarks.answer.submit')}
          {about}
        </button>
      </form>
    </>
  )
}
