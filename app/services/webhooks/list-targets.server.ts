import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { deliveriesOf, targetsWithCounts } from '#db/webhooks.server.ts'

/** Deliveries of a page. */
const SHOWN = 100

/** All targets, without their secrets. */
export async function listTargets(admin: Officer) {
  if (!may(admin, 'webhooks.manage')) return []
  const targets = await asOffice(targetsWithCounts)
  return targets.map(({ sealed: _, ...target }) => target)
}

/** One target with its newest deliveries; undefined when there is none. */
export async function openTarget(admin: Officer, targetId: string, failed: boolean) {
  if (!isUuid(targetId)) return undefined
  const target = (await listTargets(admin)).find(({ id }) => id === targetId)
  if (!target) return undefined
  const deliveries = await asOffice((tx) => deliveriesOf(tx, target.id, { failed, limit: SHOWN }))
  return { target, deliveries }
}
