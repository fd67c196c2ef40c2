import { DOSSIER_STATES, type DossierState } from '#app/domain/dossier-state.ts'
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from '#app/domain/language.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  filter: {
    states: readonly DossierState[]
    language: OfficialLanguage | undefined
    text: string
    mine: boolean
  }
  /** `more`: counting stopped there. */
  counts: Partial<Record<DossierState, { count: number; more: boolean }>>
}

const STATES = DOSSIER_STATES.filter((state) => state !== 'draft')

/** The filters of the queue, as a form of the address: each view can be kept as a bookmark. */
export function OfficeQueueFilter({ filter, counts }: Props) {
  const t = useTranslator()
  return (
    <form method="get" action="/office" aria-label={t('office.queue.filter')} className="govuk-grid-row">
      <div className="govuk-grid-column-one-third">
        <fieldset className="govuk-fieldset govuk-form-group">
          <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">
            {t('office.queue.states')}
          </legend>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {STATES.map((state) => (
              <Checkbox
                key={state}
                name="state"
                value={state}
                checked={filter.states.includes(state)}
                text={`${t(`state.${state}`)} (${shownCount(t, counts[state])})`}
              />
            ))}
          </div>
        </fieldset>
      </div>
      <div className="govuk-grid-column-two-thirds">
        <TextField
          name="text"
          label={t('office.queue.text')}
          hint={t('office.queue.textHint')}
          value={filter.text}
        />
        <LanguageChoice language={filter.language} />
        <div className="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
          <Checkbox name="mine" value="yes" checked={filter.mine} text={t('office.queue.mine')} />
        </div>
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('office.queue.apply')}
        </button>
      </div>
    </form>
  )
}

function LanguageChoice({ language: chosen }: { language: OfficialLanguage | undefined }) {
  const t = useTranslator()
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor="language">
        {t('office.queue.language')}
      </label>
      <select className="govuk-select" id="language" name="language" defaultValue={chosen ?? ''}>
        <option value="">{t('office.queue.anyLanguage')}</option>
        {OFFICIAL_LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {t(`field.institution.language.${language}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

const shownCount = (
  t: Translator,
  { count, more }: { count: number; more: boolean } = { count: 0, more: false },
): string => `${t.number(count)}${more ? '+' : ''}`

type CheckboxProps = { name: string; value: string; checked: boolean; text: string }

function Checkbox({ name, value, checked, text }: CheckboxProps) {
  const id = `${name}-${value}`
  return (
    <div className="govuk-checkboxes__item">
      <input
        id={id}
        name={name}
        value={value}
        type="checkbox"
        className="govuk-checkboxes__input"
        defaultChecked={checked}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {text}
      </label>
    </div>
  )
}
