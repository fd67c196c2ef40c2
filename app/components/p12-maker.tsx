import { useEffect, useState } from 'react'
import { CodeBox } from './code-box.tsx'
import { PassPhraseField } from './key-maker/pass-phrase-field.tsx'
import { useWarningBeforeLeaving } from './key-maker/use-warning-before-leaving.ts'
import { useTranslator } from './language.tsx'
import { Control } from './p12-maker/control.tsx'
import type { Controls, Place } from './p12-maker/controls.ts'
import { MadeP12File } from './p12-maker/made-p12.tsx'
import { useP12Maker } from './p12-maker/use-p12-maker.ts'

/**
 * Puts a key file and its certificates into a .p12, or says whether they belong together, in a worker of this page. The
 * page must be served under the policy of the key pages (`connect-src 'none'`).
 */
export function P12Maker() {
  const t = useTranslator()
  const maker = useP12Maker()
  const { stage, error, belongs, file, downloaded, controls } = maker
  const errorAt = (place: Place) => (error?.at === place ? error.text : undefined)
  useWarningBeforeLeaving(file !== undefined && !downloaded)
  return (
    <div className="key-maker">
      <p className="govuk-inset-text">{t('p12.stays')}</p>
      <PairControls controls={controls} errorAt={errorAt} mending={error?.command} />
      <Act text={t('p12.judge')} secondary busy={stage !== undefined} onAct={maker.judge} />
      <p className="govuk-body" role="status">
        {belongs && <strong>{t('p12.belongs')}</strong>}
      </p>
      <h2 className="govuk-heading-m">{t('p12.make.title')}</h2>
      <Control
        input={controls.alias}
        kind="text"
        label={t('p12.alias')}
        hint={t('p12.alias.hint')}
        error={errorAt('alias')}
        defaultValue="ebox"
        maxLength={64}
      />
      <PassPhraseField
        input={controls.p12PassPhrase}
        label={t('p12.passPhrase')}
        hint={t('p12.passPhrase.hint')}
        error={errorAt('p12PassPhrase')}
        onEnter={() => void (stage ? undefined : maker.join())}
      />
      {error?.at === 'whole' && (
        <p className="govuk-error-message" role="alert">
          {error.text}
        </p>
      )}
      <p className="govuk-body" role="status">
        {stage && t(`p12.stage.${stage}`)}
      </p>
      <div className="govuk-button-group">
        <Act text={t('p12.make')} busy={stage !== undefined} onAct={maker.join} />
        {stage && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={maker.cancel}>
            {t('keyMaker.cancel')}
          </button>
        )}
      </div>
      {file && <MadeP12File file={file} onDownload={maker.noteDownload} />}
    </div>
  )
}

type PairProps = {
  controls: Controls
  errorAt: (place: Place) => string | undefined
  /** The command that mends the key file. */
  mending: string | undefined
}

function PairControls({ controls, errorAt, mending }: PairProps) {
  const t = useTranslator()
  return (
    <>
      <Control
        input={controls.key}
        kind="file"
        label={t('p12.key')}
        hint={t('p12.key.hint')}
        error={errorAt('key')}
        accept=".pem,.key,.der,.p8"
      />
      {mending && (
        <div className="govuk-form-group">
          <CodeBox>{mending}</CodeBox>
        </div>
      )}
      <Control
        input={controls.passPhrase}
        kind="password"
        label={t('p12.keyPassPhrase')}
        hint={t('p12.keyPassPhrase.hint')}
        error={errorAt('passPhrase')}
      />
      <Control
        input={controls.certificates}
        kind="file"
        label={t('p12.certificates')}
        hint={t('p12.certificates.hint')}
        error={errorAt('certificates')}
        accept=".pem,.crt,.cer,.der,.p7b,.p7c,.txt"
        multiple
      />
    </>
  )
}

type ActProps = { text: string; secondary?: boolean; busy: boolean; onAct: () => Promise<void> }

function Act({ text, secondary, busy, onAct }: ActProps) {
  // Without JavaScript the button would do nothing: it works from hydration on.
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return (
    <button
      type="button"
      className={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}
      disabled={busy || !alive}
      onClick={() => void onAct()}
    >
      {text}
    </button>
  )
}
