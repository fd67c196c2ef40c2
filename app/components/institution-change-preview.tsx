import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { CHANGED_FIELDS, type ChangedField, type ChangeKind } from '#app/domain/institution-change.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

type Identity = Readonly<Record<ChangedField, string>>

export type ShownPlan = {
  kind: ChangeKind
  before: Identity
  after: Identity
  applications: readonly string[]
  renewing: boolean
}

type Props = { plan: ShownPlan; revision: number; typed: Identity; backTo: string }

/** What a change would do, before it is done. */
export function InstitutionChangePreview({ plan, revision, typed, backTo }: Props) {
  const t = useTranslator()
  const { kind } = plan
  return (
    <>
      <BeforeAndAfter plan={plan} />
      <h2 className="govuk-heading-m">{t('institutionChange.follows')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t(`institutionChange.follows.${kind}`)}</li>
        {plan.applications.length > 0 && (
          <li>
            {t('institutionChange.follows.applications', { applications: plan.applications.join(', ') })}
          </li>
        )}
        {plan.renewing && <li>{t('institutionChange.follows.renew')}</li>}
      </ul>
      <form method="post">
        <FormToken />
        <input type="hidden" name="revision" value={revision} />
        {CHANGED_FIELDS.map((name) => (
          <input key={name} type="hidden" name={name} value={typed[name]} />
        ))}
        <div className="govuk-button-group">
          <button
            type="submit"
            name="intent"
            value="confirm"
            className={`govuk-button${kind === 'merge' ? ' govuk-button--warning' : ''}`}
          >
            {t(`institutionChange.confirm.${kind}`)}
          </button>
          <a className="govuk-link" href={backTo}>
            {t('institutionChange.back')}
          </a>
        </div>
      </form>
    </>
  )
}

/** Only what differs; the number always, since it says which institution it is. */
function BeforeAndAfter({ plan: { before, after } }: { plan: ShownPlan }) {
  const t = useTranslator()
  const shown = (name: ChangedField, value: string) => {
    if (value === '') return t('institutionChange.empty')
    return name === 'enterpriseNumber' ? formatEnterpriseNumber(value) : value
  }
  return (
    <Table
      caption={t('institutionChange.caption')}
      columns={(['what', 'before', 'after'] as const).map((key) => ({
        key,
        title: t(`institutionChange.column.${key}`),
      }))}
      rows={CHANGED_FIELDS.filter((name) => name === 'enterpriseNumber' || before[name] !== after[name]).map(
        (name) => ({
          id: name,
          cells: {
            what: t(`field.institution.${name}.label`),
            before: shown(name, before[name]),
            after: shown(name, after[name]),
          },
        }),
      )}
    />
  )
}
