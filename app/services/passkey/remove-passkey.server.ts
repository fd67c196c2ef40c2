import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { lockTeam } from '#db/officers.server.ts'
import { deletePasskey, listPasskeys } from '#db/passkeys.server.ts'
import type { PasskeySession } from './step-up.server.ts'
import { tellFactorChange } from './tell-factor-change.server.ts'

/** An officer removes one of their own passkeys, shortly after a second step; the last one stays. */
export const removePasskey = (session: PasskeySession, id: string): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    const { personId } = session
    if (session.secondStep !== 'fresh') return refused('security.refusal.stepUp')
    await lockTeam(tx)
    const passkeys = await listPasskeys(tx, personId)
    if (!passkeys.some((passkey) => passkey.id === id)) return refused('security.refusal.passkeyGone')
    if (passkeys.length === 1) return refused('security.refusal.lastPasskey')
    await deletePasskey(tx, personId, id)
    await tellFactorChange(tx, personId, 'passkeyRemoved')
    await recordEvent(tx, { kind: 'passkeyRemoved', actorId: personId })
    return ok(undefined)
  })
