import { useRevalidator } from '@remix-run/react'
import { useTranslator } from './language.tsx'
import { PasskeyStep } from './passkey-step.tsx'
import { ProviderButton } from './provider-button.tsx'

/** How a person shows once more who they are: `email` and `provider` name where. */
export type Proof = { by: 'passkey' } | { by: 'mail'; email: string } | { by: 'provider'; provider: string }

type Props = { proof: Proof; formToken: string }

/** What changes the ways to sign in waits for a fresh proof; afterwards the person is back on this page. */
export function ProveAgain({ proof, formToken }: Props) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('ways.again')}</h2>
      <p className="govuk-body">{t('ways.again.why')}</p>
      {proof.by === 'passkey' && <ByPasskey />}
      {proof.by === 'mail' && <ByMail email={proof.email} formToken={formToken} />}
      {proof.by === 'provider' && (
        <ProviderButton
          intent="again"
          formToken={formToken}
          next="/settings/sign-in"
          text={t('provider.signIn', { name: proof.provider })}
        />
      )}
    </>
  )
}

function ByPasskey() {
  const { revalidate } = useRevalidator()
  return <PasskeyStep purpose="verify" onDone={revalidate} />
}

/** A sign-in by mail like any other, whose session takes the place of this one. */
function ByMail({ email, formToken }: { email: string; formToken: string }) {
  const t = useTranslator()
  return (
    <form method="post" action="/sign-in">
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="next" value="/settings/sign-in" />
      <button type="submit" className="govuk-button">
        {t('ways.again.mail', { email })}
      </button>
    </form>
  )
}
