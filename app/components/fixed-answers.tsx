import { SummaryList } from './summary-list.tsx'

type Props = { heading: string; why: string; rows: readonly { label: string; value: string }[] }

/** Registered answers that a request for a change leaves alone, and why. */
export function FixedAnswers({ heading, why, rows }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      <p className="govuk-body">{why}</p>
      <SummaryList rows={rows.map(({ label, value }) => ({ label, value }))} />
    </>
  )
}
