import { useId, useState } from 'react'
import { useTranslator } from '#app/components/language.tsx'
import type { SavedKey } from './messages.ts'

type Props = {
  /** The key file was downloaded at least once; before that there is nothing to confirm. */
  downloaded: boolean
  confirmed: boolean
  onConfirm: (confirmed: boolean) => void
  /** Opens the text of the chosen file in the worker. */
  verify: (encryptedKeyPem: string) => Promise<SavedKey | undefined>
}

/** The saved file is dropped back and opened, or the person says in words that it is saved. */
export function SavedKeyCheck({ downloaded, confirmed, onConfirm, verify }: Props) {
  const t = useTranslator()
  const id = useId()
  const [saved, setSaved] = useState<SavedKey>()
  const check = async (file: File | undefined) => {
    if (!file) return
    // The encrypted key of 4096 bits takes 3.4 kB; a larger file is something else.
    const result = file.size > 16_384 ? 'notOurs' : await verify(await file.text())
    setSaved(result)
    if (result === 'matches') onConfirm(true)
  }
  const error = saved === undefined || saved === 'matches' ? undefined : t(`keyMaker.error.${saved}`)
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t('keyMaker.saved')}</legend>
      <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor={`${id}-file`}>
          {t('keyMaker.saved.file')}
        </label>
        <p className="govuk-error-message" id={`${id}-error`} aria-live="polite">
          {error}
        </p>
        <input
          id={`${id}-file`}
          className="govuk-file-upload"
          type="file"
          accept=".pem"
          aria-describedby={`${id}-error`}
          onChange={(event) => void check(event.currentTarget.files?.[0])}
        />
        <p className="govuk-body" role="status">
          {saved === 'matches' && t('keyMaker.saved.matches')}
        </p>
      </div>
      <p className="govuk-body">{t('keyMaker.saved.or')}</p>
      <div className="govuk-checkboxes govuk-form-group">
        <div className="govuk-checkboxes__item">
          <input
            id={`${id}-word`}
            className="govuk-checkboxes__input"
            type="checkbox"
            checked={confirmed}
            disabled={!downloaded}
            onChange={(event) => onConfirm(event.currentTarget.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-word`}>
            {t('keyMaker.saved.word')}
          </label>
        </div>
      </div>
    </fieldset>
  )
}
