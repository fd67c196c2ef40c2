import type { Officer, Partner } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { revokeToken as revoke } from '#db/tokens.server.ts'

/** Ends a token of the institution at once, on every replica; ending it twice is no error. */
export async function revokeToken(partner: Partner, tokenId: string): Promise<Result<undefined>> {
  if (!may(partner, 'tokens.manage')) return refused('refusal.role')
  const { personId, workspaceId } = partner
  return within(partner, async (tx) => {
    if (await revoke(tx, tokenId, workspaceId))
      await recordEvent(tx, { kind: 'tokenRevoked', workspaceId, actorId: personId, data: { tokenId } })
    return ok(undefined)
  })
}

/** The same for a token of the eBox team. */
export async function revokeSystemToken(officer: Officer, tokenId: string): Promise<Result<undefined>> {
  if (!may(officer, 'systemTokens.manage')) return refused('refusal.role')
  return asOffice(async (tx) => {
    if (await revoke(tx, tokenId, undefined))
      await recordEvent(tx, { kind: 'systemTokenRevoked', actorId: officer.personId, data: { tokenId } })
    return ok(undefined)
  })
}
