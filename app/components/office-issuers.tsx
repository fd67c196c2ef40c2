import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { type EnvironmentState, statesOf } from '#app/domain/environment-state.ts'
import { EnvironmentStateTag } from './environment-state-tag.tsx'
import { useTranslator } from './language.tsx'
import { Select } from './select.tsx'
import { Table } from './table.tsx'
import { TextField } from './text-field.tsx'
import { WholeReferences } from './whole-references.tsx'

/** What the list is asked for, as its address says. */
export type IssuersAsked = {
  text: string
  acceptance: EnvironmentState | undefined
  production: EnvironmentState | undefined
}

/** `liveOn` is an ISO day. */
export type FoundIssuer = {
  id: string
  applicationId: string
  reference: string
  name: string
  institution: string
  enterpriseNumber: string
  acceptance: EnvironmentState | undefined
  production: EnvironmentState | undefined
  liveOn: string | undefined
}

type Props = {
  asked: IssuersAsked
  rows: readonly FoundIssuer[]
  isFirst: boolean
  /** The id of the last issuer here, when more follow. */
  next: string | undefined
}

function addressOf({ text, acceptance, production }: IssuersAsked, after?: string): string {
  const given = Object.entries({ text, acceptance, production, after })
  const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size === 0 ? '/office/issuers' : `/office/issuers?${query}`
}

/** The team's list of issuers: search, one page, and the way on. */
export function OfficeIssuers({ asked, rows, isFirst, next }: Props) {
  const t = useTranslator()
  return (
    <>
      <IssuersFilter asked={asked} />
      {rows.length === 0 ? <p className="govuk-body">{t('issuers.none')}</p> : <IssuersTable rows={rows} />}
      {(!isFirst || next) && <Pages asked={asked} isFirst={isFirst} next={next} />}
    </>
  )
}

function Pages({ asked, isFirst, next }: Omit<Props, 'rows'>) {
  const t = useTranslator()
  return (
    <nav aria-label={t('issuers.title')}>
      <ul className="govuk-list office-contents">
        {!isFirst && (
          <li>
            <a className="govuk-link" href={addressOf(asked)}>
              {t('issuers.first')}
            </a>
          </li>
        )}
        {next && (
          <li>
            <a className="govuk-link" rel="next" href={addressOf(asked, next)}>
              {t('issuers.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function IssuersFilter({ asked }: { asked: IssuersAsked }) {
  const t = useTranslator()
  return (
    <form method="get" action="/office/issuers" aria-label={t('issuers.filter')} className="office-filter">
      <TextField
        name="text"
        label={t('issuers.text')}
        hint={t('issuers.text.hint')}
        value={asked.text}
        autoComplete="off"
      />
      <div className="office-filter__fields">
        {ENVIRONMENTS.map((environment) => (
          <Select
            key={environment}
            name={environment}
            label={t(`environment.${environment}`)}
            value={asked[environment]}
            none={t('issuers.any')}
            options={statesOf(environment).map((state) => ({
              value: state,
              text: t(`environment.state.${state}`),
            }))}
          />
        ))}
      </div>
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('issuers.apply')}
        </button>
        <a className="govuk-link" href="/office/issuers">
          {t('issuers.reset')}
        </a>
      </div>
    </form>
  )
}

function IssuersTable({ rows }: { rows: readonly FoundIssuer[] }) {
  const t = useTranslator()
  return (
    <Table
      caption={t('issuers.caption')}
      columns={[
        { key: 'application', title: t('issuers.column.application') },
        { key: 'institution', title: t('issuers.column.institution') },
        ...ENVIRONMENTS.map((environment) => ({ key: environment, title: t(`environment.${environment}`) })),
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          application: (
            <>
              <a className="govuk-link portal-words" href={`/issuers/${row.id}`}>
                {row.name}
              </a>
              <br />
              <span className="portal-code govuk-!-font-weight-regular">{row.applicationId}</span>
              <br />
              <span className="govuk-!-font-weight-regular">
                <WholeReferences text={row.reference} />
              </span>
            </>
          ),
          institution: (
            <>
              <span className="portal-words">{row.institution}</span>
              <br />
              {row.enterpriseNumber}
            </>
          ),
          acceptance: row.acceptance && <EnvironmentStateTag state={row.acceptance} />,
          production: row.production && (
            <>
              <EnvironmentStateTag state={row.production} />
              {row.liveOn && (
                <>
                  <br />
                  {t.date(row.liveOn)}
                </>
              )}
            </>
          ),
        },
      }))}
    />
  )
}
