import { useTranslator } from './language.tsx'
import { TextField } from './text-field.tsx'

/** The eight digits of a mail, on every page that asks for them; never filled in again after a refusal. */
export function MailedCodeField({ error }: { error: string | undefined }) {
  const t = useTranslator()
  return (
    <TextField
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      width={10}
      code
      label={t('signIn.code.label')}
      hint={t('signIn.code.hint')}
      error={error}
      value=""
    />
  )
}
