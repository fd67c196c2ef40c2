import { AsyncLocalStorage } from 'node:async_hooks'
import type { Partner } from '#app/domain/actor.ts'
import { asPartner, type Transaction } from '#db/client.server.ts'
import { lockDossier } from '#db/dossiers.server.ts'

type Joint = { partner: Partner; tx: Transaction }

const joint = new AsyncLocalStorage<Joint>()

/** What several acts have come to; without `keep` none of them was done. */
export type Together<T> = { keep: boolean; value: T }

class Undone extends Error {
  constructor(readonly value: unknown) {
    super('acts that are not kept')
  }
}

const scopeOf = ({ personId, workspaceId }: Partner) => ({ personId, workspaceId })

/** The partner's transaction that this runs in already, when several acts are done together; else one of its own. */
export function ownTransaction<T>(partner: Partner, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const open = joint.getStore()
  const isSame =
    open?.partner.workspaceId === partner.workspaceId && open.partner.personId === partner.personId
  return open && isSame ? work(open.tx) : asPartner(scopeOf(partner), work)
}

/**
 * Several acts on one dossier in one transaction: all are done, or none. The dossier is locked first, so that what the
 * acts read of it stays as it is.
 */
export async function doTogether<T>(
  partner: Partner,
  dossierId: string,
  acts: () => Promise<Together<T>>,
): Promise<T> {
  try {
    return await asPartner(scopeOf(partner), async (tx) => {
      await lockDossier(tx, dossierId)
      const { keep, value } = await joint.run({ partner, tx }, acts)
      if (!keep) throw new Undone(value)
      return value
    })
  } catch (error) {
    // The acts' own answer comes back the way it went.
    if (error instanceof Undone) return error.value as T
    throw error
  }
}
