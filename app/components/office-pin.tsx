import type { ReactNode } from 'react'
import type { Language } from '#app/domain/language.ts'
import type { RemarkPart } from '#app/domain/remark.ts'
import { remarkLabel } from '#app/i18n/remark-label.ts'
import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { TextArea } from './text-area.tsx'

/** Where the form for a remark on this answer is. */
export const pinAddress = (dossierId: string, target: string): string =>
  `/office/dossiers/${dossierId}?remark=${encodeURIComponent(target)}#remarks`

type LinkProps = {
  dossierId: string
  part: RemarkPart
  target: string
  /** Of the document type. */
  name?: string
  /** Instead of "on this part", where the link stands apart from it. */
  children?: ReactNode
}

/** Leads to the form for a remark on a whole part. */
export function PinPart({ dossierId, part, target, name = '', children }: LinkProps) {
  const t = useTranslator()
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={pinAddress(dossierId, target)}>
        {children ?? (
          <>
            {t('review.pin.part')}
            <span className="govuk-visually-hidden"> ({remarkLabel(t, { part, field: '', name })})</span>
          </>
        )}
      </a>
    </p>
  )
}

export type Pin = {
  part: RemarkPart
  partId: string
  field: string
  target: string
  remarkId: string
  language: Language
  templates: readonly { id: string; name: string }[]
  template: string
  text: string
}

type Props = { pin: Pin; name: string; answer: string; target: Target; refused: RefusedForm }

/** The form for a remark, with its templates: both are plain forms. */
export function OfficePin({ pin, name, answer, target, refused }: Props) {
  const t = useTranslator()
  const mine = refused?.intent === 'pinRemark' ? refused : undefined
  const label = remarkLabel(t, { ...pin, name })
  const language = t.dynamic(`field.institution.language.${pin.language}`)
  return (
    <div className="office-box">
      <h3 className="govuk-heading-s">{t('review.pin.heading', { label })}</h3>
      {answer && <p className="govuk-body portal-lines">{t('review.pin.answer', { answer })}</p>}
      {pin.templates.length > 0 && <Templates pin={pin} target={target} />}
      <OfficeForm intent="pinRemark" target={target} search={`?remark=${encodeURIComponent(pin.target)}`}>
        <input type="hidden" name="remarkId" value={pin.remarkId} />
        <input type="hidden" name="target" value={pin.target} />
        <TextArea
          // Another template is another text to start from.
          key={pin.template}
          name="pinRemark.text"
          label={t('review.pin.text')}
          hint={t('review.pin.hint', { language })}
          value={mine?.typed['pinRemark.text'] ?? pin.text}
          error={mine?.refusal.field ? t.message(mine.refusal.message) : undefined}
          rows={5}
        />
        <div className="govuk-button-group">
          <button type="submit" className="govuk-button">
            {t('review.pin.submit')}
          </button>
          <a className="govuk-link" href={`/office/dossiers/${target.id}`}>
            {t('review.pin.leave')}
          </a>
        </div>
      </OfficeForm>
    </div>
  )
}

function Templates({ pin, target }: { pin: Pin; target: Target }) {
  const t = useTranslator()
  return (
    <form method="get" action={`/office/dossiers/${target.id}#remarks`} className="office-inline">
      <input type="hidden" name="remark" value={pin.target} />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="template">
          {t('review.pin.template')}
        </label>
        <select className="govuk-select" id="template" name="template" defaultValue={pin.template}>
          <option value="">{t('review.pin.noTemplate')}</option>
          {pin.templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('review.pin.fill')}
      </button>
    </form>
  )
}
