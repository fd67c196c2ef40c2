import { useEffect, useRef } from 'react'
import { useTranslator } from '#app/components/language.tsx'
import type { MadeFiles } from './use-made-files.ts'

type Props = { files: MadeFiles; fileStem: string; onDownloadKey: () => void }

export function MadeKeyFiles({ files, fileStem, onDownloadKey }: Props) {
  const t = useTranslator()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const keyName = `${fileStem}.key.pem`
  const csrName = `${fileStem}.csr.pem`
  return (
    <>
      <h3 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        {t('keyMaker.done')}
      </h3>
      <div className="govuk-warning-text">
        <span className="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong className="govuk-warning-text__text">{t('keyMaker.download.first')}</strong>
      </div>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={files.keyUrl} download={keyName} onClick={onDownloadKey}>
            {t('keyMaker.download.key', { name: keyName })}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={files.csrUrl} download={csrName}>
            {t('keyMaker.download.csr', { name: csrName })}
          </a>
        </li>
      </ul>
      <dl className="govuk-summary-list">
        <div className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{t('keyMaker.fingerprint')}</dt>
          <dd className="govuk-summary-list__value">
            <code>{files.spkiSha256}</code>
          </dd>
        </div>
      </dl>
    </>
  )
}
