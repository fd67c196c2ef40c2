import type { ReactNode } from 'react'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { Select } from './select.tsx'

export type Team = { people: readonly { personId: string; name: string }[]; me: string }

type Props = {
  /** Of the page, filters and all. */
  address: string
  team: Team
  to: string
  error: string | undefined
  children: ReactNode
}

/** The form around the table: what is done with all ticked dossiers. */
export function OfficeQueueActs({ address, team, to, error, children }: Props) {
  const t = useTranslator()
  return (
    <form method="post" action={address}>
      <FormToken />
      {children}
      <fieldset className="govuk-fieldset office-acts">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          {t('office.queue.ticked')}
        </legend>
        <div className="govuk-button-group">
          <Act intent="claim" text={t('office.queue.claim')} />
          <Act intent="release" text={t('office.queue.release')} />
        </div>
        <div className="office-acts__assign">
          <SelectColleague team={team} to={to} error={error} />
          <Act intent="assign" text={t('office.assign.submit')} />
        </div>
      </fieldset>
    </form>
  )
}

export function SelectColleague({ team, to, error }: { team: Team } & Pick<Props, 'to' | 'error'>) {
  const t = useTranslator()
  return (
    <Select
      name="to"
      label={t('office.assign.to')}
      value={to}
      none={t('office.assign.choose')}
      error={error}
      options={team.people.map(({ personId, name }) => ({
        value: personId,
        text: personId === team.me ? t('office.assign.me', { name }) : personName(t, name),
      }))}
    />
  )
}

const Act = ({ intent, text }: { intent: string; text: string }) => (
  <button type="submit" name="intent" value={intent} className="govuk-button govuk-button--secondary">
    {text}
  </button>
)
