import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { type Period, stepsOf } from '#app/domain/statistics-period.ts'
import { workingCalendar } from '#app/domain/working-calendar.ts'
import type { Day } from '#app/domain/working-days.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import {
  atOneMoment,
  type Flow,
  firstSubmission,
  readBacklogNow,
  readFlows,
  readInflowBy,
  readRejectionReasons,
  readRemarkedFields,
  readTimes,
  type TimesCount,
} from '#db/statistics.server.ts'
import { type Measured, measured } from './measured-times.ts'

/** One week or month, by its first day. `team` and `partner` wait at its end. */
export type StepFigures = Measured &
  Pick<Flow, 'first' | 'again' | 'rejected'> & { step: Day; team: number; partner: number; withdrawn: number }

export type GroupFigures = Measured & { name: string; first: number }

export type Statistics = {
  period: Period
  whole: Measured & Pick<Flow, 'first' | 'again'> & { team: number; partner: number }
  steps: StepFigures[]
  languages: GroupFigures[]
  regions: GroupFigures[]
  remarked: { part: string; field: string; total: number }[]
  rejections: { reason: string; total: number }[]
}

/** The figures of a period, all of one moment. */
export async function readStatistics(officer: Officer, period: Period): Promise<Result<Statistics>> {
  if (!may(officer, 'office.read')) return refused('refusal.role')
  return asOffice(async (tx) => {
    await atOneMoment(tx)
    const times = await timesOf(tx, period)
    const steps = withFigures(period, await readFlows(tx, period), await readBacklogNow(tx), times)
    const inflow = await readInflowBy(tx, period)
    const sum = (name: 'first' | 'again') => steps.reduce((total, step) => total + step[name], 0)
    const { team, partner } = steps.at(-1) ?? { team: 0, partner: 0 }
    return ok({
      period,
      whole: { ...measured(times, 'step'), first: sum('first'), again: sum('again'), team, partner },
      steps,
      languages: groups('language', inflow, times),
      regions: groups('region', inflow, times),
      remarked: await readRemarkedFields(tx, period),
      rejections: await readRejectionReasons(tx, period),
    })
  })
}

async function timesOf(tx: Transaction, period: Period): Promise<TimesCount[]> {
  const first = await firstSubmission(tx)
  return first === undefined ? [] : readTimes(tx, period, workingCalendar(first, period.to))
}

/** Backwards from how many wait now: at the end of a step as many waited as now, less who came since, and who went. */
function withFigures(
  period: Period,
  flows: readonly Flow[],
  now: { team: number; partner: number },
  times: readonly TimesCount[],
): StepFigures[] {
  const byStep = new Map(flows.map((flow) => [flow.step, flow]))
  const later = byStep.get(null)
  let waiting = later ? before(now, later) : now
  const steps = stepsOf(period).toReversed()
  const figures = steps.map((step) => {
    const flow = byStep.get(step)
    const { first = 0, again = 0, rejected = 0, withdrawnFromTeam = 0, withdrawnFromPartner = 0 } = flow ?? {}
    const atEnd = waiting
    if (flow) waiting = before(waiting, flow)
    const withdrawn = withdrawnFromTeam + withdrawnFromPartner
    return { step, first, again, rejected, withdrawn, ...atEnd, ...measured(times, 'step', step) }
  })
  return figures.toReversed()
}

/** How many waited before what came and went. */
const before = (waiting: { team: number; partner: number }, flow: Flow) => ({
  team:
    waiting.team -
    flow.first -
    flow.again +
    flow.changesRequested +
    flow.approved +
    flow.rejected +
    flow.withdrawnFromTeam,
  partner:
    waiting.partner -
    flow.changesRequested -
    flow.reopened +
    flow.again +
    flow.closed +
    flow.withdrawnFromPartner,
})

function groups(
  of: 'language' | 'region',
  inflow: Awaited<ReturnType<typeof readInflowBy>>,
  times: readonly TimesCount[],
): GroupFigures[] {
  const first = new Map(inflow.filter((row) => row.of === of).map(({ name, total }) => [name, total]))
  const names = new Set([...first.keys(), ...times.filter((row) => row.of === of).map(({ name }) => name)])
  return [...names]
    .map((name) => ({ name, first: first.get(name) ?? 0, ...measured(times, of, name) }))
    .sort((a, b) => b.first - a.first || (a.name < b.name ? -1 : 1))
}
