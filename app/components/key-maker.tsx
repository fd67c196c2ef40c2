import { useEffect, useId, useState } from 'react'
import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { MadeKeyFiles } from './key-maker/made-key-files.tsx'
import { PassPhraseField } from './key-maker/pass-phrase-field.tsx'
import { SavedKeyCheck } from './key-maker/saved-key-check.tsx'
import { sizesFrom, useKeyMaker } from './key-maker/use-key-maker.ts'
import { useWarningBeforeLeaving } from './key-maker/use-warning-before-leaving.ts'
import { useTranslator } from './language.tsx'

type Props = {
  subject: readonly SubjectAttribute[]
  /** Names the two files; carries the environment (fileStemOf). */
  fileStem: string
  /** Bits of the smallest key that is accepted. */
  minimumBits: number
  /** The id of the form that receives the hidden `csr`; without it, the form around this component. */
  form?: string
  /** True once the key is saved and the hidden `csr` filled: the moment to enable the form's button. */
  onReady?: (ready: boolean) => void
}

/**
 * Makes a key pair and its CSR in a worker of this page. The page must be served under the policy of the key pages
 * (`connect-src 'none'`) and be left by full document loads and plain form posts only.
 */
export function KeyMaker({ subject, fileStem, minimumBits, form, onReady }: Props) {
  const t = useTranslator()
  const id = useId()
  const { sizes, recommended } = sizesFrom(minimumBits)
  const maker = useKeyMaker(subject, recommended)
  const { stage, error, files, downloaded, ready } = maker
  const made = files !== undefined
  useEffect(() => onReady?.(ready), [ready, onReady])
  useWarningBeforeLeaving(stage !== undefined || (made && !downloaded))

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
        <select id={id} ref={maker.size} className="govuk-select" defaultValue={recommended} disabled={made}>
          {sizes.map((bits) => (
            <option key={bits} value={bits}>
              {t(bits === recommended ? 'keyMaker.size.recommended' : 'keyMaker.size.bits', { bits })}
            </option>
          ))}
        </select>
      </div>
      <PassPhraseField
        input={maker.passPhrase}
        label={t('keyMaker.passPhrase')}
        hint={t('keyMaker.passPhrase.hint')}
        error={error?.at === 'passPhrase' ? error.text : undefined}
        onEnter={() => void (made || stage ? undefined : maker.start())}
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
        made={made}
        onStart={maker.start}
        onCancel={maker.cancel}
        onAgain={maker.again}
      />
      {files && (
        <>
          <MadeKeyFiles files={files} fileStem={fileStem} onDownloadKey={maker.noteDownload} />
          <SavedKeyCheck
            downloaded={downloaded}
            confirmed={maker.confirmed}
            onConfirm={maker.confirm}
            verify={maker.verify}
          />
          <p className="govuk-body" role="status">
            {t(ready ? 'keyMaker.ready' : 'keyMaker.notYet')}
          </p>
        </>
      )}
      <input type="hidden" name="csr" form={form} value={ready && files ? files.csrPem : ''} />
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
