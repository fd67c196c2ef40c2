import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import type { DossierState } from '#app/domain/dossier-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import { nameOfDocumentType } from './document-types-table.tsx'
import { useTranslator } from './language.tsx'
import { LastDay } from './last-day.tsx'
import { StateTag } from './state-tag.tsx'
import { Table } from './table.tsx'
import { WholeReferences } from './whole-references.tsx'

/** A registered document type, and the environments it is switched on in; `endedOn` an ISO day. */
export type IssuerDocumentType = {
  id: string
  documentTypeId: string
  reference: string
  names: { nameFr: string; nameNl: string; nameDe: string }
  endedOn: string | null
  on: readonly Environment[]
}

const TYPE_COLUMNS = ['name', 'identifier', 'reference', 'on', 'preview'] as const

/** What an issuer may publish, and where. */
export function IssuerDocumentTypes({
  issuerId,
  types,
}: {
  issuerId: string
  types: readonly IssuerDocumentType[]
}) {
  const t = useTranslator()
  if (types.length === 0) return <p className="govuk-body">{t('issuer.types.none')}</p>
  return (
    <Table
      caption={t('issuer.types')}
      columns={TYPE_COLUMNS.map((key) => ({ key, title: t(`issuer.types.column.${key}`) }))}
      rows={types.map(({ id, documentTypeId, reference, names, endedOn, on }, index) => ({
        id,
        cells: {
          name: (
            <span className="portal-words">
              {nameOfDocumentType(t, { names }, index)}
              <LastDay day={endedOn} />
            </span>
          ),
          identifier: <code className="portal-code">{documentTypeId}</code>,
          reference: <WholeReferences text={reference} />,
          on:
            on.length === 0
              ? t('issuer.types.off')
              : on.map((environment) => t(`environment.${environment}`)).join(', '),
          preview: (
            <a className="govuk-link" href={`/issuers/${issuerId}/preview/${id}`}>
              {t('issuer.types.preview')}
              <span className="govuk-visually-hidden"> – {documentTypeId}</span>
            </a>
          ),
        },
      }))}
    />
  )
}

/** A request form about an issuer; `since` in ISO 8601, `href` where this reader opens it. */
export type IssuerChange = {
  id: string
  reference: string
  purpose: DossierPurpose
  state: DossierState
  since: string
  href: string
}

const CHANGE_COLUMNS = ['reference', 'what', 'state', 'since'] as const

/** How what is registered came about: every request form about this issuer, the newest first. */
export function IssuerChanges({
  changes,
  askAt,
}: {
  changes: readonly IssuerChange[]
  askAt: string | undefined
}) {
  const t = useTranslator()
  return (
    <>
      <Table
        caption={t('issuer.changes')}
        columns={CHANGE_COLUMNS.map((key) => ({ key, title: t(`issuer.changes.column.${key}`) }))}
        rows={changes.map(({ id, reference, purpose, state, since, href }) => ({
          id,
          cells: {
            reference: (
              <a className="govuk-link" href={href}>
                <WholeReferences text={reference} />
              </a>
            ),
            what: t(`change.purpose.${purpose}`),
            state: <StateTag state={state} />,
            since: t.date(since),
          },
        }))}
      />
      {askAt && (
        <p className="govuk-body">
          <a className="govuk-button govuk-button--secondary" href={askAt}>
            {t('issuer.changes.ask')}
          </a>
        </p>
      )}
    </>
  )
}
