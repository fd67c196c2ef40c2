import type { ReactNode } from 'react'

/** Words that stand out of the text: a condition, a warning, a quotation. */
export const InsetText = ({ children }: { children: ReactNode }) => (
  <div className="govuk-inset-text">{children}</div>
)
