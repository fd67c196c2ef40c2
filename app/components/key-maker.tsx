import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { MadeKeyFiles } from './key-maker/made-key-files.tsx'
import type { SavedKey, Stage } from './key-maker/messages.ts'
import { PassPhraseField } from './key-maker/pass-phrase-field.tsx'
import { SavedKeyCheck } from './key-maker/saved-key-check.tsx'
import { useKeyWorker } from './key-maker/use-key-worker.ts'
import { type MadeFiles, useMadeFiles } from './key-maker/use-made-files.ts'
import { useTranslator } from './language.tsx'

const SIZES = [2048, 3072, 4096] as const
const RECOMMENDED = 3072

type Props = {
  subject: readonly SubjectAttribute[]
  /** Names the two files; carries the environment (fileStemOf). */
  fileStem: string
  /** The id of the form that receives the hidden `csr`; without it, the form around this component. */
  form?: string
  /** True once the key is saved and the hidden `csr` filled: the moment to enable the form's button. */
  onReady?: (ready: boolean) => void
}

/**
 * Makes a key pair and its CSR in a worker of this page. The page must be served under the policy of the key pages
 * (`connect-src 'none'`) and be left by full document loads and plain form posts only.
 */
export function KeyMaker({ subject, fileStem, form, onReady }: Props) {
  const t = useTranslator()
  const id = useId()
  const size = useRef<HTMLSelectElement>(null)
  const passPhrase = useRef<HTMLInputElement>(null)
  const [stage, setStage] = useState<Stage>()
  const [error, setError] = useState<{ at: 'passPhrase' | 'whole'; text: string }>()
  const { files, keep, drop } = useMadeFiles()
  const [downloaded, setDownloaded] = useState(false)
  const [confirmed, setConfirmed] = useState(false)
  const { run, cancel } = useKeyWorker(setStage)
  const ready = files !== undefined && confirmed
  useEffect(() => onReady?.(ready), [ready, onReady])
  useWarningBeforeLeaving(stage !== undefined || (files !== undefined && !downloaded))

  const start = async () => {
    const { checkPassPhrase } = await import('#app/pki/pass-phrase.ts')
    const typed = passPhrase.current?.value ?? ''
    const refusal = checkPassPhrase(typed)
    if (refusal) {
      setError({ at: 'passPhrase', text: t.message(refusal) })
      return passPhrase.current?.focus()
    }
    setError(undefined)
    setStage('check')
    const bits = SIZES.find((known) => String(known) === size.current?.value) ?? RECOMMENDED
    const outcome = await run({ act: 'make', bits, subject, passPhrase: typed })
    setStage(undefined)
    if (outcome.is === 'made') keep(outcome.key)
    if (outcome.is === 'refused') setError({ at: 'whole', text: t(`keyMaker.error.${outcome.reason}`) })
    if (outcome.is === 'cancelled') setError({ at: 'whole', text: t('keyMaker.error.cancelled') })
  }

  const verify = async (made: MadeFiles, encryptedKeyPem: string): Promise<SavedKey | undefined> => {
    const typed = passPhrase.current?.value ?? ''
    const outcome = await run({
      act: 'verify',
      encryptedKeyPem,
      passPhrase: typed,
      spkiSha256: made.spkiSha256,
    })
    setStage(undefined)
    if (outcome.is === 'refused') setError({ at: 'whole', text: t(`keyMaker.error.${outcome.reason}`) })
    if (outcome.is !== 'verified') return undefined
    setError(undefined)
    if (outcome.saved === 'matches') setDownloaded(true)
    return outcome.saved
  }

  const again = () => {
    drop()
    setDownloaded(false)
    setConfirmed(false)
  }

  return (
    <div className="key-maker">
      <noscript>
        <p className="govuk-inset-text">{t('keyMaker.noScript')}</p>
      </noscript>
      <p className="govuk-inset-text">{t('keyMaker.stays')}</p>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor={id}>
          {t('keyMaker.size')}
        </label>
        <select
          id={id}
          ref={size}
          className="govuk-select"
          defaultValue={RECOMMENDED}
          disabled={files !== undefined}
        >
          {SIZES.map((bits) => (
            <option key={bits} value={bits}>
              {t(bits === RECOMMENDED ? 'keyMaker.size.recommended' : 'keyMaker.size.bits', { bits })}
            </option>
          ))}
        </select>
      </div>
      <PassPhraseField
        input={passPhrase}
        error={error?.at === 'passPhrase' ? error.text : undefined}
        onEnter={() => void (files || stage ? undefined : start())}
      />
      {error?.at === 'whole' && (
        <p className="govuk-error-message" role="alert">
          {error.text}
        </p>
      )}
      <p className="govuk-body" role="status">
        {stage && t(`keyMaker.stage.${stage}`)}
      </p>
      <Buttons
        busy={stage !== undefined}
        made={files !== undefined}
        onStart={start}
        onCancel={cancel}
        onAgain={again}
      />
      {files && (
        <>
          <MadeKeyFiles files={files} fileStem={fileStem} onDownloadKey={() => setDownloaded(true)} />
          <SavedKeyCheck
            downloaded={downloaded}
            confirmed={confirmed}
            onConfirm={setConfirmed}
            verify={(pem) => verify(files, pem)}
          />
        </>
      )}
      {files && (
        <p className="govuk-body" role="status">
          {t(ready ? 'keyMaker.ready' : 'keyMaker.notYet')}
        </p>
      )}
      <input type="hidden" name="csr" form={form} value={ready ? files.csrPem : ''} />
    </div>
  )
}

type ButtonsProps = {
  busy: boolean
  made: boolean
  onStart: () => Promise<void>
  onCancel: () => void
  onAgain: () => void
}

function Buttons({ busy, made, onStart, onCancel, onAgain }: ButtonsProps) {
  const t = useTranslator()
  // Without JavaScript the button would do nothing: it works from hydration on.
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  if (made) {
    return (
      <button type="button" className="govuk-button govuk-button--secondary" onClick={onAgain}>
        {t('keyMaker.again')}
      </button>
    )
  }
  return (
    <div className="govuk-button-group">
      <button type="button" className="govuk-button" disabled={busy || !alive} onClick={() => void onStart()}>
        {t('keyMaker.make')}
      </button>
      {busy && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onCancel}>
          {t('keyMaker.cancel')}
        </button>
      )}
    </div>
  )
}

/** The browser's own question; leaving now would lose the key for good. */
function useWarningBeforeLeaving(unsaved: boolean) {
  const warn = useCallback((event: BeforeUnloadEvent) => event.preventDefault(), [])
  useEffect(() => {
    if (!unsaved) return
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved, warn])
}
