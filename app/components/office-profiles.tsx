import type { Environment } from '#app/domain/environment.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import type { Refusal } from '#app/domain/result.ts'
import type { SubjectRow } from '#app/domain/subject-row.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Select } from './select.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'

export type ShownProfile = {
  /** `guide@1` */
  ref: string
  id: string
  version: number
  minimumBits: number
  subject: readonly SubjectRow[]
  isNewest: boolean
  /** Undefined for a built-in one; `at` in ISO 8601. */
  made: { at: string; by: string } | undefined
}

type Props = {
  profiles: readonly ShownProfile[]
  inForce: Readonly<Record<Environment, string>>
  refusal: Refusal | undefined
}

/** Which profile is in force where, and all that there are. */
export function OfficeProfiles({ profiles, inForce, refusal }: Props) {
  const t = useTranslator()
  const options = profiles.map(({ ref, id, version }) => ({
    value: ref,
    text: t('profiles.version', { id, version }),
  }))
  return (
    <>
      <h2 className="govuk-heading-m">{t('profiles.inForce')}</h2>
      <p className="govuk-body">{t('profiles.inForce.lead')}</p>
      <form method="post" noValidate>
        <FormToken />
        {ENVIRONMENTS.map((environment) => (
          <div key={environment}>
            <input type="hidden" name={`was.${environment}`} value={inForce[environment]} />
            <Select
              key={inForce[environment]}
              name={environment}
              label={t(`profiles.inForce.${environment}`)}
              value={inForce[environment]}
              none={undefined}
              options={options}
              error={refusal?.field === environment ? t.message(refusal.message) : undefined}
            />
          </div>
        ))}
        <button type="submit" className="govuk-button">
          {t('profiles.choose')}
        </button>
      </form>
      <ProfilesTable profiles={profiles} inForce={inForce} />
      <p className="govuk-body">
        <a className="govuk-button govuk-button--secondary" href="/office/settings/profiles/new">
          {t('profiles.new')}
        </a>
      </p>
    </>
  )
}

function ProfilesTable({ profiles, inForce }: Pick<Props, 'profiles' | 'inForce'>) {
  const t = useTranslator()
  const made = (profile: ShownProfile) =>
    profile.made
      ? t('profiles.made', { date: t.date(profile.made.at), name: profile.made.by })
      : t('profiles.builtIn')
  return (
    <Table
      caption={t('profiles.caption')}
      columns={[
        { key: 'name', title: t('profiles.column.name') },
        { key: 'subject', title: t('profiles.column.subject') },
        { key: 'bits', title: t('profiles.column.bits') },
        { key: 'made', title: t('profiles.column.made') },
      ]}
      rows={profiles.map((profile) => ({
        id: profile.ref,
        cells: {
          name: <ProfileName profile={profile} inForce={inForce} />,
          subject: <SubjectWords rows={profile.subject} />,
          bits: t('profiles.bits', { bits: profile.minimumBits }),
          made: made(profile),
        },
      }))}
    />
  )
}

function ProfileName({ profile, inForce }: { profile: ShownProfile; inForce: Props['inForce'] }) {
  const t = useTranslator()
  const { ref, id, version, isNewest } = profile
  return (
    <>
      {t('profiles.version', { id, version })}
      {ENVIRONMENTS.filter((environment) => inForce[environment] === ref).map((environment) => (
        <span key={environment} className="office-profile-tag">
          <Tag colour="green">{t(`profiles.inForce.${environment}`)}</Tag>
        </span>
      ))}
      {isNewest && (
        <a className="govuk-link office-profile-tag" href={`/office/settings/profiles/${id}`}>
          {t('profiles.change')}{' '}
          <span className="govuk-visually-hidden">{t('profiles.change.of', { id })}</span>
        </a>
      )}
    </>
  )
}

/** What each fact is called where it is asked. */
const FACT_WORDS = {
  institutionName: 'field.institution.certificateName.label',
  enterpriseNumber: 'field.institution.enterpriseNumber.label',
  applicationId: 'field.application.applicationId.label',
  city: 'field.institution.city.label',
  region: 'field.institution.region.label',
} as const

function SubjectWords({ rows }: { rows: readonly SubjectRow[] }) {
  const t = useTranslator()
  return (
    <ul className="govuk-list office-profile-subject">
      {rows.map((row) => (
        <li key={JSON.stringify(row)}>
          <code>{row.type}=</code>
          {'fixed' in row ? (
            <code>{row.fixed}</code>
          ) : row.from === 'environment' ? (
            <code>{`${row.values.acceptance} / ${row.values.production}`}</code>
          ) : (
            t(FACT_WORDS[row.from])
          )}
        </li>
      ))}
    </ul>
  )
}
