import { useTranslator } from './language.tsx'
import { LastDay } from './last-day.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'

export type Registered = {
  /** Of the institution, for who may change it. */
  changeId: string | undefined
  institution: string
  issuer:
    | { reference: string; application: string; applicationId: string; endedOn: string | null }
    | undefined
  documentTypes: readonly {
    reference: string
    documentTypeId: string
    nameFr: string
    nameNl: string
    endedOn: string | null
  }[]
}

/** The references given so far to the institution, its application and their document types. */
export function OfficeRegistered({ changeId, institution, issuer, documentTypes }: Registered) {
  const t = useTranslator()
  return (
    <>
      <SummaryList
        rows={[
          { label: t('office.registered.institution'), value: institution },
          ...(issuer
            ? [
                { label: t('office.registered.issuer'), value: issuer.reference },
                {
                  label: t('office.registered.application'),
                  value: (
                    <>
                      {`${issuer.application} (${issuer.applicationId})`}
                      <LastDay day={issuer.endedOn} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {changeId !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/institutions/${changeId}/change`}>
            {t('institutionChange.link')}
          </a>
        </p>
      )}
      {documentTypes.length > 0 && (
        <Table
          caption={t('office.registered.documentTypes')}
          columns={(['reference', 'documentTypeId', 'name'] as const).map((key) => ({
            key,
            title: t(`office.registered.column.${key}`),
          }))}
          rows={documentTypes.map((type) => ({
            id: type.reference,
            cells: {
              reference: type.reference,
              documentTypeId: <span className="portal-code">{type.documentTypeId}</span>,
              name: (
                <>
                  {t.language === 'nl' ? type.nameNl : type.nameFr}
                  <LastDay day={type.endedOn} />
                </>
              ),
            },
          }))}
        />
      )}
    </>
  )
}
