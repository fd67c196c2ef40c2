import { HAPPENED, NOTICED_BY, type TypedCompromise } from '#app/domain/key-compromise.ts'
import type { Message } from '#app/domain/message.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { DateField } from './text-field.tsx'

type Props = {
  typed: TypedCompromise
  /** By control. */
  errors: Partial<Record<keyof TypedCompromise, Message>>
}

/** What happened, who noticed it and when: choices, since free words would hold names. */
export function CompromiseForm({ typed, errors }: Props) {
  const t = useTranslator()
  const errorOf = (name: keyof TypedCompromise) => errors[name] && t.message(errors[name])
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="report" />
      <RadioField
        name="happened"
        label={t('certificates.report.happened')}
        value={typed.happened}
        error={errorOf('happened')}
        choices={HAPPENED.map((value) => ({ value, text: t(`certificates.happened.${value}`) }))}
      />
      <RadioField
        name="noticedBy"
        label={t('certificates.report.noticedBy')}
        value={typed.noticedBy}
        error={errorOf('noticedBy')}
        choices={NOTICED_BY.map((value) => ({ value, text: t(`certificates.noticedBy.${value}`) }))}
      />
      <DateField
        name="noticedOn"
        label={t('certificates.report.noticedOn')}
        value={typed.noticedOn}
        error={errorOf('noticedOn')}
      />
      <button type="submit" className="govuk-button govuk-button--warning">
        {t('certificates.report.submit')}
      </button>
    </form>
  )
}
