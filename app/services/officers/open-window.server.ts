import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { tellFactorChange } from '#app/services/passkey/tell-factor-change.server.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { rolesOf } from '#db/officers.server.ts'
import { deletePasskeysOf, openWindow } from '#db/passkeys.server.ts'
import { deleteSessionsOf } from '#db/sessions.server.ts'

/**
 * Recovery of an officer who lost every passkey: another admin removes those and lets the officer add one within 24
 * hours. Nobody does it for themself. The officer's sessions end, since a lost device may hold one.
 */
export const openEnrolmentWindow = (admin: Officer, personId: string): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!may(admin, 'officers.manage')) return refused('refusal.role')
    if (personId === admin.personId) return refused('security.refusal.ownWindow')
    if ((await rolesOf(tx, personId)).length === 0) return refused('security.refusal.noOfficer')
    const removed = await deletePasskeysOf(tx, personId)
    await openWindow(tx, { personId, openedBy: admin.personId })
    await deleteSessionsOf(tx, personId)
    await tellFactorChange(tx, personId, 'passkeyWindow')
    await recordEvent(tx, {
      kind: 'enrolmentOpened',
      actorId: admin.personId,
      data: { personId, removed },
    })
    return ok(undefined)
  })
