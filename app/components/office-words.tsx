import type { ReactNode } from 'react'
import { REJECTION_REASONS } from '#app/domain/rejection-reason.ts'
import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { RadioField } from './radio-field.tsx'
import { TextArea } from './text-area.tsx'

export type WordAction = 'requestChanges' | 'reject' | 'reopen'

type Props = {
  action: WordAction
  target: Target
  refused: RefusedForm
  /** Between the question and the button. */
  children?: ReactNode
  /** What was typed before a preview; with a value here the form can be previewed. */
  previewed?: Readonly<Record<string, string>>
}

/** A decision that is words to the partner; of a rejection also the kind of reason. */
export function OfficeWords({ action, target, refused, children, previewed }: Props) {
  const t = useTranslator()
  const mine = refused?.intent === action ? refused : undefined
  const control = (name: string) => ({
    name,
    value: mine?.typed[name] ?? previewed?.[name] ?? '',
    error: mine?.refusal.field === name ? t.message(mine.refusal.message) : undefined,
  })
  return (
    <OfficeForm intent={action} target={target}>
      {action === 'reject' && (
        <RadioField
          {...control('reject.reason')}
          label={t('office.reject.reason')}
          hint={t('office.reject.reasonHint')}
          choices={REJECTION_REASONS.map((value) => ({ value, text: t(`rejection.${value}`) }))}
        />
      )}
      <TextArea
        {...control(`${action}.text`)}
        label={t(`office.${action}.text`)}
        hint={t(`office.${action}.hint`)}
        rows={6}
      />
      {children}
      <div className="govuk-button-group">
        <button
          type="submit"
          className={action === 'reject' ? 'govuk-button govuk-button--warning' : 'govuk-button'}
        >
          {t(`office.${action}.submit`)}
        </button>
        {previewed && (
          <button
            type="submit"
            name="preview"
            value="yes"
            formAction={`/office/dossiers/${target.id}#preview`}
            className="govuk-button govuk-button--secondary"
          >
            {t('review.preview.submit')}
          </button>
        )}
      </div>
    </OfficeForm>
  )
}
