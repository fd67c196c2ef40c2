import { DOSSIER_PURPOSES } from '#app/domain/dossier-purpose.ts'
import type { DossierState } from '#app/domain/dossier-state.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { OFFICIAL_LANGUAGES } from '#app/domain/language.ts'
import {
  QUEUE_AGES,
  QUEUE_DUES,
  QUEUE_REGIONS,
  QUEUE_SORTS,
  QUEUE_STATES,
  type QueueView,
} from '#app/domain/queue-view.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { Checkbox } from './checkbox.tsx'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  view: QueueView
  /** `more`: counting stopped there. */
  counts: Partial<Record<DossierState, { count: number; more: boolean }>>
  team: readonly { personId: string; name: string }[]
}

/** The filters of the queue, as a form of the address: each view can be kept as a bookmark. */
export function OfficeQueueFilter({ view, counts, team }: Props) {
  const t = useTranslator()
  return (
    <form method="get" action="/office" aria-label={t('office.queue.filter')} className="office-filter">
      <fieldset className="govuk-fieldset govuk-form-group">
        <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">
          {t('office.queue.states')}
        </legend>
        <div className="govuk-checkboxes govuk-checkboxes--small office-filter__states">
          {QUEUE_STATES.map((state) => (
            <Checkbox
              key={state}
              name="state"
              value={state}
              checked={view.states.includes(state)}
              text={`${t(`state.${state}`)} (${shownCount(t, counts[state])})`}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        name="text"
        label={t('office.queue.text')}
        hint={t('office.queue.textHint')}
        value={view.text}
      />
      <div className="office-filter__fields">
        <TextField
          name="institution"
          label={t('office.queue.institution')}
          hint={t('office.queue.institutionHint')}
          value={view.institution}
        />
        <OfficerFilter officer={view.officer} team={team} />
        <Select
          name="due"
          label={t('office.queue.due')}
          value={view.due}
          none={t('office.queue.due.any')}
          options={QUEUE_DUES.map((due) => ({ value: due, text: t(`office.queue.due.${due}`) }))}
        />
      </div>
      <MoreFilters view={view} />
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('office.queue.apply')}
        </button>
        <a className="govuk-link" href="/office">
          {t('office.queue.reset')}
        </a>
      </div>
    </form>
  )
}

function OfficerFilter({ officer, team }: { officer: string; team: Props['team'] }) {
  const t = useTranslator()
  const options = [
    ...(['me', 'nobody'] as const).map((value) => ({ value, text: t(`office.queue.officer.${value}`) })),
    ...team.map(({ personId, name }) => ({ value: personId, text: personName(t, name) })),
  ]
  return (
    <Select
      name="officer"
      label={t('office.queue.officer')}
      value={officer}
      none={t('office.queue.officer.any')}
      options={options}
    />
  )
}

/** The filters that are asked for less often; open when one of them is set. */
function MoreFilters({ view }: { view: QueueView }) {
  const t = useTranslator()
  const { age, language, region, environment, purpose, failing, sort } = view
  const isSet = Boolean(age || language || region || environment || purpose || failing || sort !== 'due')
  const selects = {
    age: { value: age, none: t('office.queue.age.any'), options: QUEUE_AGES },
    language: { value: language, none: t('office.queue.anyLanguage'), options: OFFICIAL_LANGUAGES },
    region: { value: region, none: t('office.queue.anyRegion'), options: QUEUE_REGIONS },
    environment: { value: environment, none: t('office.queue.anyEnvironment'), options: ENVIRONMENTS },
    purpose: { value: purpose, none: t('office.queue.anyPurpose'), options: DOSSIER_PURPOSES },
    sort: { value: sort, none: undefined, options: QUEUE_SORTS },
  } as const
  return (
    <details className="govuk-details" open={isSet}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('office.queue.more')}</span>
      </summary>
      <div className="office-filter__fields">
        {Object.entries(selects).map(([name, { options, ...select }]) => (
          <Select
            key={name}
            {...select}
            name={name}
            label={t.dynamic(`office.queue.${name}`)}
            options={options.map((value) => ({ value, text: optionText(t, name, value) }))}
          />
        ))}
        <div className="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
          <Checkbox name="checks" value="failing" checked={failing} text={t('office.queue.checks')} />
        </div>
      </div>
    </details>
  )
}

/** Where the words for a choice stand; those of an answer are the answer's own. */
const WORDS: Readonly<Record<string, string>> = {
  language: 'field.institution.language',
  region: 'field.institution.region',
  environment: 'office.certificate',
  purpose: 'office.purpose',
  sort: 'office.queue.sort',
}

const optionText = (t: Translator, name: string, value: string): string =>
  name === 'age' ? t('office.queue.age.more', { days: value }) : t.dynamic(`${WORDS[name]}.${value}`)

const shownCount = (
  t: Translator,
  { count, more }: { count: number; more: boolean } = { count: 0, more: false },
): string => `${t.number(count)}${more ? '+' : ''}`
