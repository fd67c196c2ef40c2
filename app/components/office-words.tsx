import { REJECTION_REASONS } from '#app/domain/rejection-reason.ts'
import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { RadioField } from './radio-field.tsx'
import { TextArea } from './text-area.tsx'

export type WordAction = 'requestChanges' | 'reject' | 'reopen'

type Props = { action: WordAction; target: Target; refused: RefusedForm }

/** A decision that is words to the partner; of a rejection also the kind of reason. */
export function OfficeWords({ action, target, refused }: Props) {
  const t = useTranslator()
  const mine = refused?.intent === action ? refused : undefined
  const control = (name: string) => ({
    name,
    value: mine?.typed[name] ?? '',
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
      <button
        type="submit"
        className={action === 'reject' ? 'govuk-button govuk-button--warning' : 'govuk-button'}
      >
        {t(`office.${action}.submit`)}
      </button>
    </OfficeForm>
  )
}
