import type { Officer } from '#app/domain/actor.ts'
import { printProfileRef, readProfileRef } from '#app/domain/certificate-profile.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { lockOfficeSettings, writeOfficeSetting } from '#db/office-settings.server.ts'
import { profilesInForce, readProfile } from './known-profile.server.ts'

/** As `guide@1`; `was`: in force when the admin chose. */
export type ProfileChoice = Readonly<Record<Environment, string>> & {
  was: Readonly<Record<Environment, string>>
}

/** Puts a profile in force for each environment; what another admin chose meanwhile is not overwritten. */
export async function chooseProfiles(
  admin: Officer,
  { was, acceptance, production }: ProfileChoice,
): Promise<Result<undefined>> {
  if (!may(admin, 'officeSettings.manage')) return refused('refusal.role')
  const chosen = { acceptance, production }
  return asOffice(async (tx) => {
    await lockOfficeSettings(tx)
    const inForce = await profilesInForce(tx)
    const now = {
      acceptance: printProfileRef(inForce.acceptance),
      production: printProfileRef(inForce.production),
    }
    if (ENVIRONMENTS.every((environment) => chosen[environment] === now[environment])) return ok(undefined)
    const data: Record<string, string | number> = {}
    for (const environment of ENVIRONMENTS) {
      if (was[environment] !== now[environment]) return refused('profileRefusal.chosen')
      const ref = readProfileRef(chosen[environment])
      if (!ref || !(await readProfile(tx, ref))) return refused('profileRefusal.unknown', environment)
      Object.assign(data, { [environment]: ref.id, [`${environment}Version`]: ref.version })
    }
    await writeOfficeSetting(tx, 'certificateProfiles', chosen, admin.personId)
    await recordEvent(tx, { kind: 'certificateProfileChosen', actorId: admin.personId, data })
    return ok(undefined)
  })
}
