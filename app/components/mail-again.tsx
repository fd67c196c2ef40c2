import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'

type Props = { id: string; about: string; fields: Readonly<Record<string, string | number>> }

/** Sends a mail that was given up once more: a plain form to the page itself. */
export function MailAgain({ id, about, fields }: Props) {
  const t = useTranslator()
  return (
    <form method="post" className="office-row-acts">
      <FormToken />
      <input type="hidden" name="intent" value="sendMailAgain" />
      <input type="hidden" name="mailId" value={id} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('mails.again')} <span className="govuk-visually-hidden">({about})</span>
      </button>
    </form>
  )
}
