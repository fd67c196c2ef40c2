import { useState } from 'react'
import type { Refusal } from '#app/domain/result.ts'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { PasskeyStep } from './passkey-step.tsx'

/** Whether a form was refused for want of a fresh second step. */
export const needsStepUp = (refusal: Refusal | undefined): boolean =>
  refusal?.message === 'security.refusal.stepUp'

/**
 * The second step again, on the page whose form was refused for want of it: what was typed stays in the form. Nothing
 * is loaded again, which would drop the refused form; its token is of the session's old id, but browsers that know
 * passkeys send an Origin, and the gate asks them for no token.
 */
export function PasskeyStepUp() {
  const t = useTranslator()
  const [isDone, setDone] = useState(false)
  if (isDone) return <NotificationBanner kind="success" heading={t('security.stepUp.done')} />
  return (
    <>
      <p className="govuk-body">{t('security.stepUp.lead')}</p>
      <PasskeyStep purpose="verify" onDone={() => setDone(true)} />
    </>
  )
}
