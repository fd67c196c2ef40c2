import type { ReactNode } from 'react'
import { FormToken } from './form-token.tsx'

type Props = {
  id: string
  about: string
  acts: readonly { intent: string; text: string }[]
  children?: ReactNode
}

/** What can be done with one row of a settings list: plain buttons that say aloud about what they decide. */
export function SettingsActs({ id, about, acts, children }: Props) {
  return (
    <form method="post" className="office-row-acts">
      <FormToken />
      <input type="hidden" name="id" value={id} />
      {children}
      {acts.map(({ intent, text }) => (
        <button
          key={intent}
          type="submit"
          name="intent"
          value={intent}
          className="govuk-button govuk-button--secondary"
        >
          {text} <span className="govuk-visually-hidden">({about})</span>
        </button>
      ))}
    </form>
  )
}
