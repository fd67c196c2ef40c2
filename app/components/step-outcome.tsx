import { ErrorSummary } from './error-summary.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { needsStepUp, PasskeyStepUp } from './passkey-step-up.tsx'
import type { RefusedStep } from './step-form.tsx'

/** On top of an environment's page: what was done, or why not, and the second step where it is asked for. */
export function StepOutcome({ refused, done }: { refused: RefusedStep; done: string | undefined }) {
  const t = useTranslator()
  if (refused) {
    const { message, field } = refused.refusal
    return (
      <>
        <ErrorSummary errors={[{ name: field, text: t.message(message) }]} />
        {needsStepUp(refused.refusal) && <PasskeyStepUp />}
      </>
    )
  }
  const words = done && t.optional(`stepDone.${done}`)
  return words ? <NotificationBanner kind="success" heading={words} /> : null
}
