import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'

type Props = {
  choices: readonly CertificateChoice[]
  chosen?: string | undefined
  error?: string | undefined
}

/** The ways to a certificate; each has its own screen under the same address. */
export function CertificateChoiceForm({ choices, chosen = '', error }: Props) {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="choose" />
      <RadioField
        name="choice"
        label={t('certificate.page.choice')}
        value={chosen}
        error={error}
        choices={choices.map((value) => ({
          value,
          text: t(`certificate.page.choice.${value}`),
          hint: t(`certificate.page.choice.${value}.hint`),
        }))}
      />
      <button type="submit" className="govuk-button">
        {t('form.continue')}
      </button>
    </form>
  )
}
