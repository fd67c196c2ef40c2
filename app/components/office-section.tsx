import type { ReactNode } from 'react'

type Props = { id: string; heading: string; children: ReactNode }

/** A part of the dossier page that a link can lead to. */
export function OfficeSection({ id, heading, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="govuk-!-margin-bottom-8">
      <h2 id={`${id}-heading`} className="govuk-heading-m">
        {heading}
      </h2>
      {children}
    </section>
  )
}
