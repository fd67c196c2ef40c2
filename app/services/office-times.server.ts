import type { Officer } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { OFFICE_TIMES, type OfficeTime, type OfficeTimes, officeTimeOf } from '#app/domain/office-settings.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { readOfficeSettings, writeOfficeSetting } from '#db/office-settings.server.ts'

const NAMES = Object.keys(OFFICE_TIMES) as OfficeTime[]

/** The times in force, in days. */
export const readOfficeTimes = (): Promise<OfficeTimes> => asOffice(readOfficeSettings)

/**
 * Changes the times, each refused at its field. What is on its way keeps the day it was promised; reminders go by the
 * new times from their next run on.
 */
export async function changeOfficeTimes(
  officer: Officer,
  typed: Readonly<Record<OfficeTime, string>>,
): Promise<Result<undefined>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  const times: Partial<OfficeTimes> = {}
  for (const name of NAMES) {
    const days = officeTimeOf(name, typed[name])
    if (days === undefined) return refused(message('refusal.times.days', { max: OFFICE_TIMES[name] }), name)
    times[name] = days
  }
  return asOffice(async (tx) => {
    const before = await readOfficeSettings(tx)
    const changed = NAMES.filter((name) => times[name] !== before[name])
    if (changed.length === 0) return ok(undefined)
    for (const name of changed)
      await writeOfficeSetting(tx, name, times[name] ?? before[name], officer.personId)
    await recordEvent(tx, { kind: 'officeTimesChanged', actorId: officer.personId, data: { ...times } })
    return ok(undefined)
  })
}
