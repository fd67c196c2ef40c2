import { CERTIFICATE_CHOICES } from '#app/domain/certificate-answer.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'

type Props = { chosen?: string | undefined; error?: string | undefined }

/** The four ways to a certificate; each has its own screen under the same address. */
export function CertificateChoiceForm({ chosen = '', error }: Props) {
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
        choices={CERTIFICATE_CHOICES.map((value) => ({
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
