import { nameOfDocumentType } from './document-types-table.tsx'
import { useTranslator } from './language.tsx'
import { LastDay } from './last-day.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { WholeReferences } from './whole-references.tsx'

export type References = {
  institution: string
  issuer: string
  application: string
  applicationId: string
  /** Its last day, as an ISO day, once its end is recorded. */
  endedOn: string | null
  documentTypes: readonly {
    documentTypeId: string
    reference: string
    endedOn: string | null
    names: { nameFr: string; nameNl: string; nameDe: string }
  }[]
}

/** What approval gave the partner to work with. */
export function DossierReferences({ references }: { references: References }) {
  const t = useTranslator()
  const columns = ['name', 'identifier', 'reference'] as const
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.references')}</h2>
      <p className="govuk-body">{t('status.references.what')}</p>
      <SummaryList
        rows={[
          { label: t('status.reference.institution'), value: references.institution },
          { label: t('status.reference.issuer'), value: references.issuer },
          {
            label: t('status.reference.application'),
            value: (
              <>
                {references.application} <code>{references.applicationId}</code>
                <LastDay day={references.endedOn} />
              </>
            ),
          },
        ]}
      />
      <Table
        caption={t('status.reference.caption')}
        columns={columns.map((key) => ({ key, title: t(`status.reference.${key}`) }))}
        rows={references.documentTypes.map(({ documentTypeId, reference, endedOn, names }, index) => ({
          id: reference,
          cells: {
            name: (
              <>
                {nameOfDocumentType(t, { names }, index)}
                <LastDay day={endedOn} />
              </>
            ),
            identifier: <code>{documentTypeId}</code>,
            reference: <WholeReferences text={reference} />,
          },
        }))}
      />
    </>
  )
}
