import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

export type ListedIssuer = {
  id: string
  institutionId: string
  institution: string
  applicationId: string
  nameFr: string
  nameNl: string
  /** Its last day, as an ISO day, once its end is recorded. */
  endedOn: string | null
  /** This person may begin a request for a change. */
  mayAsk: boolean
}

const changeAddress = ({ institutionId, id }: Pick<ListedIssuer, 'institutionId' | 'id'>): string =>
  `/dossiers/change/${institutionId}?issuer=${id}`

/** The registered applications of a person's institutions, each with the way to ask for a change. */
export function RegisteredIssuers({ issuers }: { issuers: readonly ListedIssuer[] }) {
  const t = useTranslator()
  const mayAsk = issuers.some((issuer) => issuer.mayAsk)
  const columns = ['application', 'institution', 'state', ...(mayAsk ? (['ask'] as const) : [])] as const
  return (
    <Table
      caption={t('change.registered.caption')}
      columns={columns.map((key) => ({ key, title: t(`change.registered.${key}`) }))}
      rows={issuers.map((issuer) => ({
        id: issuer.id,
        cells: {
          application: (
            <>
              <a className="govuk-link portal-words" href={`/issuers/${issuer.id}`}>
                {t.language === 'nl' ? issuer.nameNl : issuer.nameFr}
              </a>
              <br />
              <span className="portal-code govuk-!-font-weight-regular">{issuer.applicationId}</span>
            </>
          ),
          institution: <span className="portal-words">{issuer.institution}</span>,
          state: (
            <span className="portal-words">
              {issuer.endedOn === null
                ? t('change.registered.inForce')
                : t('change.registered.ends', { date: t.date(issuer.endedOn) })}
            </span>
          ),
          ask: issuer.mayAsk && (
            <a className="govuk-link" href={changeAddress(issuer)}>
              {t('change.registered.askFor')}
              <span className="govuk-visually-hidden"> – {issuer.applicationId}</span>
            </a>
          ),
        },
      }))}
    />
  )
}
