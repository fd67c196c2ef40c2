import type { Counted, TimesCount } from '#db/statistics.server.ts'

/** Times in working days, at half and at nine tenths (by nearest rank); null where there was nothing. */
export type Measured = {
  /** Approvals and rejections; of these, approvals, and approvals of a first version. */
  decided: number
  approved: number
  firstTimeRight: number
  /** From the first submission to the decision. */
  median: number | null
  p90: number | null
  /** From each submission to the team's answer to it: changes asked for, or a decision. */
  answered: number
  answerMedian: number | null
  answerP90: number | null
}

type Timed = { days: number; total: number }

const totalOf = (counts: readonly { total: number }[]): number =>
  counts.reduce((sum, { total }) => sum + total, 0)

/** The days within which that share was done. */
function withinDays(counts: readonly Timed[], share: number): number | null {
  const rank = Math.ceil(totalOf(counts) * share)
  let done = 0
  for (const { days, total } of counts.toSorted((a, b) => a.days - b.days)) {
    done += total
    if (done >= rank) return days
  }
  return null
}

/** What the counts say of one week, month, language or region, or of all that are given. */
export function measured(counts: readonly TimesCount[], of: Counted['of'], name?: string): Measured {
  const own = counts.filter((row) => row.of === of && (name === undefined || row.name === name))
  const answers = own.flatMap(({ answerDays, total }) =>
    answerDays === null ? [] : [{ days: answerDays, total }],
  )
  const decisions = own.flatMap(({ days, ...row }) => (days === null ? [] : [{ ...row, days }]))
  const approvals = decisions.filter(({ kind }) => kind === 'approve')
  return {
    decided: totalOf(decisions),
    approved: totalOf(approvals),
    firstTimeRight: totalOf(approvals.filter(({ isFirstVersion }) => isFirstVersion)),
    median: withinDays(decisions, 0.5),
    p90: withinDays(decisions, 0.9),
    answered: totalOf(answers),
    answerMedian: withinDays(answers, 0.5),
    answerP90: withinDays(answers, 0.9),
  }
}
