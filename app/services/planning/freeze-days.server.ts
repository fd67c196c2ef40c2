import type { Officer } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import {
  type OfficeSettings,
  officeTimeOf,
  PLANNING_LIMITS,
  type PlanningLimit,
} from '#app/domain/office-settings.ts'
import { may } from '#app/domain/permission.ts'
import { addDays, isDay } from '#app/domain/production-slot.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import {
  deleteFreeze,
  type FreezePeriod,
  freezePeriodsFrom,
  insertFreeze,
} from '#db/freeze-periods.server.ts'
import { readOfficeSettings, writeOfficeSetting } from '#db/office-settings.server.ts'

/** A period is a pause, not a policy. */
const FREEZE_DAYS_MAX = 92
const NOTE_MAX = 200

export type PlanningSettings = { limits: Pick<OfficeSettings, PlanningLimit>; freezes: FreezePeriod[] }

/** What admins decide about planning, with the periods that are not over. */
export const readPlanningSettings = (now: Date = new Date()): Promise<PlanningSettings> =>
  asOffice(async (tx) => {
    const { productionNoticeDays, productionsADay } = await readOfficeSettings(tx)
    const freezes = await freezePeriodsFrom(tx, dayInBelgium(now))
    return { limits: { productionNoticeDays, productionsADay }, freezes }
  })

const NAMES = Object.keys(PLANNING_LIMITS) as PlanningLimit[]

/** Changes the notice and the room of a day, each refused at its field. What is agreed stays agreed. */
export async function changePlanningLimits(
  officer: Officer,
  typed: Readonly<Record<PlanningLimit, string>>,
): Promise<Result<undefined>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  const limits: Partial<Record<PlanningLimit, number>> = {}
  for (const name of NAMES) {
    const value = officeTimeOf(name, typed[name])
    if (value === undefined)
      return refused(message('freeze.refusal.number', { max: PLANNING_LIMITS[name] }), name)
    limits[name] = value
  }
  return asOffice(async (tx) => {
    const before = await readOfficeSettings(tx)
    const changed = NAMES.filter((name) => limits[name] !== before[name])
    if (changed.length === 0) return ok(undefined)
    for (const name of changed)
      await writeOfficeSetting(tx, name, limits[name] ?? before[name], officer.personId)
    await recordEvent(tx, { kind: 'planningRulesChanged', actorId: officer.personId, data: { ...limits } })
    return ok(undefined)
  })
}

export type TypedFreeze = { from: string; until: string; note: string }

/** Closes days for going to production. What is agreed on them stays agreed until a side moves it. */
export async function addFreeze(
  officer: Officer,
  typed: TypedFreeze,
  now: Date = new Date(),
): Promise<Result<undefined>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  const judged = judgeFreeze(typed, now)
  if (!judged.ok) return judged
  return asOffice(async (tx) => {
    if (!(await insertFreeze(tx, judged.value))) return ok(undefined)
    const { fromDay, untilDay } = judged.value
    const data = { from: fromDay, until: untilDay }
    await recordEvent(tx, { kind: 'freezeAdded', actorId: officer.personId, data })
    return ok(undefined)
  })
}

function judgeFreeze({ from, until, note }: TypedFreeze, now: Date): Result<Omit<FreezePeriod, 'id'>> {
  const [fromDay, untilDay] = [from.trim(), until.trim()]
  const text = note.normalize('NFC').trim()
  if (!isDay(fromDay)) return refused('freeze.refusal.from', 'from')
  if (!isDay(untilDay)) return refused('freeze.refusal.until', 'until')
  if (untilDay < fromDay) return refused('freeze.refusal.order', 'until')
  if (untilDay < dayInBelgium(now)) return refused('freeze.refusal.past', 'until')
  if (untilDay > addDays(fromDay, FREEZE_DAYS_MAX - 1))
    return refused(message('freeze.refusal.long', { max: FREEZE_DAYS_MAX }), 'until')
  if ([...text].length > NOTE_MAX) return refused(message('freeze.refusal.note', { max: NOTE_MAX }), 'note')
  return ok({ fromDay, untilDay, note: text })
}

/** Opens the days again; twice is no error. */
export async function removeFreeze(officer: Officer, id: string): Promise<Result<undefined>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  if (!isUuid(id)) return refused('refusal.gone')
  return asOffice(async (tx) => {
    const gone = await deleteFreeze(tx, id)
    if (gone) await recordEvent(tx, { kind: 'freezeRemoved', actorId: officer.personId, data: { ...gone } })
    return ok(undefined)
  })
}
