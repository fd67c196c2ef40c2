import { type FormEvent, useEffect, useState } from 'react'
import type { Message } from '#app/domain/message.ts'
import { ErrorSummary } from './error-summary.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { type Purpose, performCeremony } from './passkey-ceremony.ts'
import { TextField } from './text-field.tsx'

type Props = { purpose: Purpose; onDone: () => void }

/** The button that makes or uses a passkey. It is a matter between script and browser, so without script it says so. */
export function PasskeyStep({ purpose, onDone }: Props) {
  const t = useTranslator()
  const [isReady, setReady] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<{ message: Message; attempt: number }>()
  useEffect(() => setReady(true), [])
  const run = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const name = new FormData(event.currentTarget).get('passkeyName')
    setBusy(true)
    const message = await performCeremony(purpose, typeof name === 'string' ? name : '')
    setBusy(false)
    if (message === undefined) onDone()
    else setRefusal((before) => ({ message, attempt: (before?.attempt ?? 0) + 1 }))
  }
  return (
    <>
      <noscript>
        <InsetText>{t('security.noScript')}</InsetText>
      </noscript>
      {refusal && <ErrorSummary errors={[{ text: t.message(refusal.message) }]} attempt={refusal.attempt} />}
      {isReady && (
        <form onSubmit={run}>
          {purpose === 'enrol' && (
            <TextField
              name="passkeyName"
              label={t('security.passkeys.name')}
              hint={t('security.passkeys.name.hint')}
              optional
              value=""
            />
          )}
          <button type="submit" className="govuk-button" aria-disabled={isBusy}>
            {t(purpose === 'enrol' ? 'security.passkeys.make' : 'security.secondStep.verify.button')}
          </button>
          <p className="govuk-body" role="status">
            {isBusy ? t('security.working') : ''}
          </p>
        </form>
      )}
    </>
  )
}
