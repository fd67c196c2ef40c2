import { useTranslator } from './language.tsx'

type Props = {
  /** PEM. */
  csr: string
  fileStem: string
}

/** A stored CSR as a file, for the order; in the page already, so that it costs no request. */
export function CsrDownload({ csr, fileStem }: Props) {
  const t = useTranslator()
  return (
    <a
      className="govuk-link"
      href={`data:application/x-pem-file,${encodeURIComponent(csr)}`}
      download={`${fileStem}.csr.pem`}
    >
      {t('certificate.page.stored.download')}
    </a>
  )
}
