import type { ReactNode } from 'react'
import { afterAct, isUnsettled, type RemarkPart, type RemarkState } from '#app/domain/remark.ts'
import { nameIn, remarkLabel } from '#app/i18n/remark-label.ts'
import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { personName } from './person-name.ts'
import { RemarkChange } from './remark-change.tsx'
import { RemarkStateTag } from './remark-state.tsx'

export type ShownRemark = {
  id: string
  part: RemarkPart
  partId: string
  field: string
  names: { nameFr: string; nameNl: string; nameDe: string } | undefined
  version: number
  state: RemarkState
  text: string
  addition: string
  officer: string
  createdAt: Date
  sentAt: Date | null
  answer: string
  answeredAt: Date | null
  change: { before: string; after: string } | undefined
}

type Props = {
  remarks: readonly ShownRemark[]
  unsettled: number
  /** With the ball, answers are accepted and remarks opened again; until the end they can be withdrawn. */
  can: { settle: boolean; withdraw: boolean }
  target: Target
  refused: RefusedForm
  /** The form for a new one, when it was asked for. */
  pin: ReactNode
}

/** What the team has to say about the answers, and what became of it: first what is not settled. */
export function OfficeRemarks({ remarks, unsettled, can, target, refused, pin }: Props) {
  const t = useTranslator()
  const settled = remarks.filter(({ state }) => !isUnsettled(state))
  const draw = (remark: ShownRemark) => (
    <Remark key={remark.id} remark={remark} can={can} target={target} refused={refused} />
  )
  return (
    <>
      {pin}
      {remarks.length === 0 && !pin && (
        <p className="govuk-body">
          {t('review.remarks.none')} {can.settle && t('review.remarks.how')}
        </p>
      )}
      {unsettled > 0 && <p className="govuk-body">{t.plural('review.remarks.unsettled', unsettled)}</p>}
      {remarks.filter(({ state }) => isUnsettled(state)).map(draw)}
      {settled.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {t.plural('review.remarks.settled', settled.length)}
            </span>
          </summary>
          <div className="govuk-details__text">{settled.map(draw)}</div>
        </details>
      )}
    </>
  )
}

type RemarkProps = Pick<Props, 'can' | 'target' | 'refused'> & { remark: ShownRemark }

function Remark({ remark, can, target, refused }: RemarkProps) {
  const t = useTranslator()
  const { part, field, names, state, text, addition, answer, answeredAt, change } = remark
  const label = remarkLabel(t, { part, field, name: nameIn(t, names) })
  const by = personName(t, remark.officer)
  return (
    <article className="office-box">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {label} <RemarkStateTag state={state} />
      </h3>
      <p className="govuk-hint">
        {t('review.remarks.meta', { by, date: t.dateTime(remark.createdAt), version: remark.version })}.{' '}
        {remark.sentAt
          ? t('review.remarks.sent', { date: t.date(remark.sentAt) })
          : t('review.remarks.unsent')}
      </p>
      <p className="govuk-body portal-lines">{text}</p>
      {addition && (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">{t('review.remarks.addition')}</p>
          <p className="govuk-body portal-lines">{addition}</p>
        </>
      )}
      {answer && answeredAt && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{t('review.remarks.answer', { date: t.date(answeredAt) })}</p>
          <p className="govuk-body portal-lines">{answer}</p>
        </div>
      )}
      {change && <RemarkChange part={part} field={field} change={change} />}
      <Acts remark={remark} label={label} can={can} target={target} refused={refused} />
    </article>
  )
}

function Acts({ remark, label, can, target, refused }: RemarkProps & { label: string }) {
  const t = useTranslator()
  const { id, state } = remark
  const about = <span className="govuk-visually-hidden"> {t('review.remarks.about', { label })}</span>
  const mine = refused?.typed.remarkId === id ? refused : undefined
  const error = mine?.refusal.field ? t.message(mine.refusal.message) : undefined
  const one = (act: 'accept' | 'withdraw', look: string) => (
    <OfficeForm intent={`${act}Remark`} target={target}>
      <input type="hidden" name="remarkId" value={id} />
      <button type="submit" className={`govuk-button ${look}`}>
        {t(`review.remarks.${act}`)}
        {about}
      </button>
    </OfficeForm>
  )
  return (
    <div className="office-inline">
      {can.settle && afterAct(state, 'accept') && one('accept', '')}
      {can.withdraw && afterAct(state, 'withdraw') && one('withdraw', 'govuk-button--secondary')}
      {can.settle && afterAct(state, 'reopen') && (
        <details className="govuk-details portal-fold" open={mine?.intent === 'reopenRemark'}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {t('review.remarks.reopen')}
              {about}
            </span>
          </summary>
          <OfficeForm intent="reopenRemark" target={target}>
            <input type="hidden" name="remarkId" value={id} />
            <div className="govuk-form-group">
              <label className="govuk-label" htmlFor={`addition-${id}`}>
                {t('review.remarks.reopenText')} <span className="portal-optional">{t('form.optional')}</span>
              </label>
              {error && <p className="govuk-error-message">{error}</p>}
              <textarea
                id={`addition-${id}`}
                name="addition"
                rows={3}
                className="govuk-textarea"
                defaultValue={mine?.typed.addition ?? ''}
              />
            </div>
            <button type="submit" className="govuk-button govuk-button--secondary">
              {t('review.remarks.reopen')}
              {about}
            </button>
          </OfficeForm>
        </details>
      )}
    </div>
  )
}
