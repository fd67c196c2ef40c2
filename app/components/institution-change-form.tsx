import { CHANGED_FIELDS, type ChangedField } from '#app/domain/institution-change.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  revision: number
  typed: Readonly<Record<ChangedField, string>>
  error: { name: string; text: string } | undefined
}

/** Name and number as they are, to be typed over; what that changes is shown before it is done. */
export function InstitutionChangeForm({ revision, typed, error }: Props) {
  const t = useTranslator()
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="revision" value={revision} />
      {CHANGED_FIELDS.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`field.institution.${name}.label`)}
          hint={name === 'enterpriseNumber' ? t('institutionChange.number.hint') : undefined}
          value={typed[name]}
          error={error?.name === name ? error.text : undefined}
          autoComplete="off"
        />
      ))}
      <button type="submit" name="intent" value="preview" className="govuk-button">
        {t('institutionChange.preview')}
      </button>
    </form>
  )
}
