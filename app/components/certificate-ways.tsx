import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { CertificateRecipes } from './certificate-recipes.tsx'
import { CsrPaste } from './csr-paste.tsx'
import { CsrReportView, type ShownReport } from './csr-report-view.tsx'
import { FormToken } from './form-token.tsx'
import { type Finding, IssuedFindings } from './issued-findings.tsx'
import { useTranslator } from './language.tsx'
import { CsrForm, MakeKey, type ShownMaterial } from './make-key.tsx'
import { OrderWarning } from './order-warning.tsx'
import { SubjectTable } from './subject-table.tsx'

type Props = {
  choice: CertificateChoice
  material: ShownMaterial
  /** The subject is validated already, so that ordering is no longer too early. */
  validated: boolean
  /** Added to addresses of this step, to come back to where the person came from. */
  keep: string
  /** What was posted last, when it was refused. */
  refused?:
    | {
        pasted: string
        error?: string | undefined
        report?: ShownReport | undefined
        /** About a certificate. */
        findings?: readonly Finding[]
      }
    | undefined
}

/** The screen of one way to the certificate. */
export function CertificateWay({ choice, material, validated, keep, refused }: Props) {
  switch (choice) {
    case 'generate':
      return (
        <>
          <SubjectTable subject={material.subject} />
          {!validated && <OrderWarning />}
          <Report report={refused?.report} />
          <MakeKey material={material} ownTool={`?choice=csr${keep}`} />
        </>
      )
    case 'csr':
      return <OwnCsr material={material} validated={validated} refused={refused} />
    case 'certificate':
      return <OwnCertificate refused={refused} />
    case 'later':
      return <Later />
  }
}

function OwnCsr({ material, validated, refused }: Pick<Props, 'material' | 'validated' | 'refused'>) {
  const t = useTranslator()
  return (
    <>
      <SubjectTable subject={material.subject} />
      {!validated && <OrderWarning />}
      <h2 className="govuk-heading-m">{t('certificate.page.recipes')}</h2>
      <p className="govuk-body">{t('certificate.page.recipes.what')}</p>
      <CertificateRecipes recipes={material.recipes} />
      <h2 className="govuk-heading-m">{t('certificate.page.paste')}</h2>
      <CsrForm pasted={refused?.pasted} error={refused?.error} />
      <Report report={refused?.report} />
      <p className="govuk-body">
        <a className="govuk-link" href="/csr">
          {t('certificate.page.check')}
        </a>
      </p>
    </>
  )
}

function Report({ report }: { report: ShownReport | undefined }) {
  const t = useTranslator()
  if (!report) return null
  return (
    <>
      <h2 className="govuk-heading-m" id="report">
        {t('certificate.page.report')}
      </h2>
      <CsrReportView report={report} />
    </>
  )
}

function OwnCertificate({ refused }: Pick<Props, 'refused'>) {
  const t = useTranslator()
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="choice" value="certificate" />
      <IssuedFindings findings={refused?.findings ?? []} />
      <p className="govuk-body">{t('certificate.page.certificate.what')}</p>
      <CsrPaste
        kind="certificate"
        id="certificate"
        fileName="certificateFile"
        defaultValue={refused?.pasted}
        error={refused?.error}
      />
      <button type="submit" className="govuk-button">
        {t('certificate.page.save.certificate')}
      </button>
    </form>
  )
}

function Later() {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="choice" value="later" />
      <p className="govuk-body">{t('certificate.page.later.what')}</p>
      <OrderWarning />
      <button type="submit" className="govuk-button">
        {t('certificate.page.save.later')}
      </button>
    </form>
  )
}
