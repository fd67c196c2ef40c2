import type { CertificateState } from '#app/domain/certificate-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import { CertificateStateTag } from './certificate-state-tag.tsx'
import { shortSerial } from './certificates-line.tsx'
import { useTranslator } from './language.tsx'
import { Select } from './select.tsx'
import { Table } from './table.tsx'

type EndView = '30' | '90' | 'all' | 'ended' | 'compromised'

type EndLine = {
  id: string
  institutionId: string
  institution: string
  application: string
  environment: Environment
  serial: string
  notAfter: string
  daysLeft: number
  ended: boolean
  state: CertificateState
}

type Props = { lines: readonly EndLine[]; view: EndView; views: readonly EndView[] }

const COLUMNS = ['certificate', 'to', 'days', 'institution', 'application', 'environment', 'state'] as const

/** What ends next, of all institutions, and the choice of what is looked at. */
export function CertificateEnds({ lines, view, views }: Props) {
  const t = useTranslator()
  return (
    <>
      <form method="get" action="/office/certificates" className="portal-filter">
        <Select
          name="show"
          label={t('certificates.office.show')}
          value={view}
          none={undefined}
          options={views.map((value) => ({ value, text: t(`certificates.office.show.${value}`) }))}
        />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('certificates.office.apply')}
        </button>
      </form>
      {lines.length === 0 ? (
        <p className="govuk-body">{t('certificates.office.empty')}</p>
      ) : (
        <Table
          caption={t(`certificates.office.show.${view}`)}
          columns={COLUMNS.map((key) => ({ key, title: t(`certificates.column.${key}`) }))}
          rows={lines.map((line) => ({
            id: line.id,
            cells: {
              certificate: (
                <a className="govuk-link portal-code portal-whole" href={`/office/certificates/${line.id}`}>
                  {shortSerial(line.serial)}
                </a>
              ),
              to: <span className="portal-whole">{t.date(line.notAfter)}</span>,
              days: line.ended ? '' : t.number(line.daysLeft),
              institution: (
                <a
                  className="govuk-link portal-words"
                  href={`/office/institutions/${line.institutionId}/certificates`}
                >
                  {line.institution}
                </a>
              ),
              application: line.application,
              environment: t(`certificates.environment.${line.environment}`),
              state: <CertificateStateTag state={line.state} ended={line.ended} />,
            },
          }))}
        />
      )}
    </>
  )
}
