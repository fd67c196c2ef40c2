import { useEffect, useRef } from 'react'
import { useTranslator } from '#app/components/language.tsx'
import type { P12File } from './use-p12-file.ts'

type Props = { file: P12File; onDownload: () => void }

export function MadeP12File({ file, onDownload }: Props) {
  const t = useTranslator()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section>
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        {t('p12.done')}
      </h2>
      <p className="govuk-body">{t('p12.done.certificates', { count: file.certificates })}</p>
      {!file.toRoot && <p className="govuk-inset-text">{t('p12.done.notToRoot')}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={file.url} download={file.name} onClick={onDownload}>
          {t('p12.download', { name: file.name })}
        </a>
      </p>
      <p className="govuk-body">{t('p12.done.keep')}</p>
    </section>
  )
}
