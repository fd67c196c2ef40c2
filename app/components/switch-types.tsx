import type { Environment } from '#app/domain/environment.ts'
import { Checkbox } from './checkbox.tsx'
import { ErrorText, groupClass } from './control.tsx'
import { nameOfDocumentType } from './document-types-table.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'

export type Switches = {
  types: readonly {
    id: string
    documentTypeId: string
    names: { nameFr: string; nameNl: string; nameDe: string }
    isOn: boolean
  }[]
  can?: 'configure' | 'switchTypes' | undefined
}

type Props = {
  environment: Environment
  revision: number
  switches: Switches
  /** Of the refused form. */
  error?: string | undefined
  /** What was ticked in the refused form. */
  ticked?: readonly string[] | undefined
}

/** Which document types are on in an environment; the team configures it by saying so, and changes it afterwards. */
export function SwitchTypes(props: Props) {
  const t = useTranslator()
  const { environment, switches } = props
  const { can } = switches
  return (
    <>
      <h2 className="govuk-heading-m">
        {t(can === 'configure' ? `configure.heading.${environment}` : 'types.heading')}
      </h2>
      {can ? <SwitchForm {...props} can={can} /> : <SwitchedOn types={switches.types} />}
    </>
  )
}

function SwitchedOn({ types }: Pick<Switches, 'types'>) {
  const t = useTranslator()
  const on = types.filter(({ isOn }) => isOn)
  if (on.length === 0) return <p className="govuk-body">{t('types.noneOn')}</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {on.map((type, index) => (
        <li key={type.id}>
          {nameOfDocumentType(t, type, index)} (<span className="portal-words">{type.documentTypeId}</span>)
        </li>
      ))}
    </ul>
  )
}

function SwitchForm({
  environment,
  revision,
  switches: { types },
  error,
  ticked,
  can,
}: Props & { can: 'configure' | 'switchTypes' }) {
  const t = useTranslator()
  if (types.length === 0) return <p className="govuk-body">{t('types.none')}</p>
  const name = 'documentTypeIds'
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value={can} />
      <input type="hidden" name="revision" value={revision} />
      {can === 'configure' && <p className="govuk-body">{t('configure.what')}</p>}
      <div className={groupClass(error)} id={name} tabIndex={-1}>
        <fieldset
          className="govuk-fieldset"
          aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
        >
          <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">{t('types.choose')}</legend>
          <div id={`${name}-hint`} className="govuk-hint">
            {t(`types.hint.${environment}`)}
          </div>
          <ErrorText name={name} error={error} />
          <div className="govuk-checkboxes">
            {types.map((type, index) => (
              <Checkbox
                key={type.id}
                name={name}
                value={type.id}
                checked={ticked ? ticked.includes(type.id) : type.isOn}
                text={`${nameOfDocumentType(t, type, index)} (${type.documentTypeId})`}
              />
            ))}
          </div>
        </fieldset>
      </div>
      <button type="submit" className="govuk-button">
        {t(can === 'configure' ? 'configure.submit' : 'types.save')}
      </button>
    </form>
  )
}
