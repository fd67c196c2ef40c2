import { addDays, PLANNED_AHEAD_DAYS, type PlanningRules } from '#app/domain/production-slot.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import type { Transaction } from '#db/client.server.ts'
import { freezesFrom } from '#db/freeze-periods.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { daysTaken } from '#db/production-slots.server.ts'

/** The rules of this moment for an issuer, whose own slots take no room; without one, for a calendar of all. */
export async function planningRules(
  tx: Transaction,
  now: Date,
  beside: string | undefined,
): Promise<PlanningRules> {
  const today = dayInBelgium(now)
  const until = addDays(today, PLANNED_AHEAD_DAYS)
  const { productionNoticeDays, productionsADay } = await readOfficeSettings(tx)
  return {
    today,
    noticeDays: productionNoticeDays,
    dayCapacity: productionsADay,
    freezes: await freezesFrom(tx, today),
    taken: await daysTaken(tx, { from: today, until, beside }),
  }
}
