import type { Officer } from '#app/domain/actor.ts'
import { may, type OfficerRole } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { tellFactorChange } from '#app/services/passkey/tell-factor-change.server.ts'
import { readMailAddress } from '#app/services/sign-in/mail-address.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import {
  countWithRole,
  deleteOfficerRole,
  insertOfficerRole,
  lockTeam,
  personIdOf,
  rolesOf,
} from '#db/officers.server.ts'
import { closeWindow, deletePasskeysOf, listPasskeys, openWindow } from '#db/passkeys.server.ts'
import { deleteSessionsOf, ensurePerson } from '#db/sessions.server.ts'

/** Who changes the team: an admin, or the operator by a command. */
export type TeamChanger = Officer | 'operator'

/** `email` as typed. */
export type RoleChange = { email: string; role: OfficerRole }

/** `added`: the person did not have the role; `window`: they may make a passkey within the next 24 hours. */
export type Granted = { added: boolean; window: boolean }

const mayManage = (by: TeamChanger): boolean => by === 'operator' || may(by, 'officers.manage')
const idOf = (by: TeamChanger): string | null => (by === 'operator' ? null : by.personId)
const actor = (by: TeamChanger) => (by === 'operator' ? {} : { actorId: by.personId })

/** Gives a role; makes the person when there is none with this address, and opens a window for one without a passkey. */
export const grantRole = (by: TeamChanger, { email, role }: RoleChange): Promise<Result<Granted>> =>
  asOffice(async (tx) => {
    if (!mayManage(by)) return refused('refusal.role')
    const address = readMailAddress(email)
    if (!address.ok) return address
    await lockTeam(tx)
    const { teamLanguage: language } = await readOfficeSettings(tx)
    const { id: personId } = await ensurePerson(tx, { email: address.value, language })
    const added = await insertOfficerRole(tx, personId, role)
    const window = await openFirstWindow(tx, by, personId)
    const data = { personId, role, window: window ? 'opened' : 'none' }
    if (added || window) await recordEvent(tx, { kind: 'officerRoleGranted', ...actor(by), data })
    return ok({ added, window })
  })

/** Never for oneself: an admin who has no passkey asks another admin, or the operator. */
async function openFirstWindow(tx: Transaction, by: TeamChanger, personId: string): Promise<boolean> {
  if (idOf(by) === personId || (await listPasskeys(tx, personId)).length > 0) return false
  await openWindow(tx, { personId, openedBy: idOf(by) })
  await tellFactorChange(tx, personId, 'passkeyWindow')
  return true
}

/**
 * Takes a role back and ends the person's sessions. With the last role go the passkeys. The team keeps an admin,
 * unless the operator takes the last one.
 */
export const revokeRole = (
  by: TeamChanger,
  { role, ...who }: { role: OfficerRole } & ({ email: string } | { personId: string }),
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!mayManage(by)) return refused('refusal.role')
    await lockTeam(tx)
    const personId = 'email' in who ? await personIdOf(tx, who.email.trim().toLowerCase()) : who.personId
    if (personId === undefined || !(await deleteOfficerRole(tx, personId, role)))
      return refused('security.refusal.noSuchRole')
    if (by !== 'operator' && (await countWithRole(tx, 'admin')) === 0) {
      await insertOfficerRole(tx, personId, role)
      return refused('security.refusal.lastAdmin')
    }
    if ((await rolesOf(tx, personId)).length === 0) {
      await deletePasskeysOf(tx, personId)
      await closeWindow(tx, personId)
    }
    await deleteSessionsOf(tx, personId)
    await recordEvent(tx, {
      kind: 'officerRoleRevoked',
      ...actor(by),
      data: { personId, role },
    })
    return ok(undefined)
  })
