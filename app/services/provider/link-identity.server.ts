import { ok, type Result, refused } from '#app/domain/result.ts'
import { asPartner } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { type Asserted, deleteIdentity, holderOfIdentity, putIdentity } from '#db/identities.server.ts'
import { readPerson } from '#db/persons.server.ts'
import { letInByNumber } from './let-in-by-number.server.ts'
import { done, notDone, type ProviderResult } from './refusal.ts'

/** Makes the provider a further way in for a signed-in person; refused when the identity is somebody else's. */
export async function linkIdentity(asserted: Asserted, personId: string): Promise<ProviderResult<undefined>> {
  const linked = await asPartner({ personId }, async (tx) => {
    const holder = await holderOfIdentity(tx, asserted)
    if (holder !== undefined && holder !== personId) return notDone('taken')
    await putIdentity(tx, asserted, personId)
    if (holder === undefined) await recordEvent(tx, { kind: 'identityLinked', actorId: personId })
    return done(undefined)
  })
  if (linked.ok) await letInByNumber(asserted, personId)
  return linked
}

/** Takes a provider away as a way in; refused to who has no mailbox to sign in with instead. */
export const unlinkIdentity = (
  personId: string,
  identity: { issuer: string; subject: string },
): Promise<Result<undefined>> =>
  asPartner({ personId }, async (tx) => {
    const person = await readPerson(tx, personId)
    if (!person?.email) return refused('provider.unlink.only')
    if (await deleteIdentity(tx, { ...identity, personId }))
      await recordEvent(tx, { kind: 'identityUnlinked', actorId: personId })
    return ok(undefined)
  })
