import { useEffect, useRef } from 'react'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { CsrPaste } from './csr-paste.tsx'
import { CsrReportView, type ShownReport } from './csr-report-view.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { type CsrMeasure, type CsrMeasures, useCheckHere } from './use-check-here.ts'

type FormProps = {
  measure: CsrMeasure
  /** Where each environment asks something else, and none is chosen yet. */
  measures?: CsrMeasures | undefined
  checkFor?: Environment | undefined
  /** The subject is known, and compared. */
  compares: boolean
  pasted?: string | undefined
  error?: string | undefined
}

/** Posts to the address as it is, so that the CSR is judged by the subject in it. */
export function CsrCheckForm({ measure, measures, checkFor, compares, pasted, error }: FormProps) {
  const t = useTranslator()
  const { report, onSubmit } = useCheckHere(measure, measures)
  return (
    <form method="post" encType="multipart/form-data" noValidate onSubmit={onSubmit}>
      <FormToken />
      <p className="govuk-body">{t(compares ? 'csr.page.check.compared' : 'csr.page.check.what')}</p>
      {measures && (
        <RadioField
          name="checkFor"
          label={t('csr.page.checkFor')}
          value={checkFor ?? 'acceptance'}
          choices={ENVIRONMENTS.map((value) => ({ value, text: t(`csr.page.environment.${value}`) }))}
          inline
        />
      )}
      <CsrPaste id="csr" fileName="csrFile" defaultValue={pasted} error={error} />
      <button type="submit" className="govuk-button">
        {t('csr.page.check.submit')}
      </button>
      {report && (
        <>
          <CheckedCsr report={report} />
          <p className="govuk-inset-text">{t('csr.page.check.here')}</p>
        </>
      )}
    </form>
  )
}

/** The answer to what was just posted: on top, and focused. */
export function CheckedCsr({ report }: { report: ShownReport }) {
  const t = useTranslator()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        {t('certificate.page.report')}
      </h2>
      <CsrReportView report={report} />
    </>
  )
}
