import type { Officer } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { judgeWebhookUrl, WEBHOOK_KINDS, WEBHOOKS_MAX } from '#app/domain/webhook.ts'
import { settings } from '#app/env.server.ts'
import { openSecrets, sealSecrets } from '#app/services/mail-secrets.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import {
  countTargets,
  deleteTarget,
  insertTarget,
  lockTarget,
  pauseTarget,
  replaceSecret,
  replayDeliveries,
  type WebhookTarget,
} from '#db/webhooks.server.ts'
import { newSecret } from './sign.server.ts'

/** `id` is given by the page: the same form sent twice adds one target. */
export type WantedTarget = { id: string; url: string; kinds: readonly string[] }

/** `secret` is told this once, and kept sealed. */
export type TargetSecret = { url: string; secret: string }

/** Adds a target to the list of what is told of events. */
export async function addTarget(admin: Officer, wanted: WantedTarget): Promise<Result<TargetSecret>> {
  if (!may(admin, 'webhooks.manage')) return refused('refusal.role')
  if (!isUuid(wanted.id)) return refused('refusal.gone')
  const url = judgeWebhookUrl(wanted.url, settings().development)
  if (!url.ok) return url
  const kinds = WEBHOOK_KINDS.filter((kind) => wanted.kinds.includes(kind))
  if (kinds.length === 0 || kinds.length !== wanted.kinds.length)
    return refused('webhooks.refusal.kinds', 'kinds')
  const secret = newSecret()
  return asOffice(async (tx) => {
    if ((await countTargets(tx)) >= WEBHOOKS_MAX)
      return refused(message('webhooks.refusal.many', { max: WEBHOOKS_MAX }))
    const target = { id: wanted.id, url: url.value, kinds, sealed: sealSecrets(wanted.id, { secret }) }
    if (!(await insertTarget(tx, target))) return refused('webhooks.refusal.again')
    await recordEvent(tx, {
      kind: 'webhookAdded',
      actorId: admin.personId,
      data: { targetId: wanted.id, kinds: kinds.join(',') },
    })
    return ok({ url: url.value, secret })
  })
}

/** Gives a target a new secret; for a day, deliveries are signed with the one before as well. */
export const rotateSecret = (admin: Officer, targetId: string): Promise<Result<TargetSecret>> =>
  onTarget(admin, targetId, async (tx, target) => {
    const secret = newSecret()
    const former = openSecrets(target.id, target.sealed)?.secret ?? ''
    await replaceSecret(tx, target.id, sealSecrets(target.id, { secret, former }))
    await recordEvent(tx, { kind: 'webhookRotated', actorId: admin.personId, data: { targetId } })
    return ok({ url: target.url, secret })
  })

/** Stops telling a target, or goes on: what it missed meanwhile is sent then. Twice is no error. */
export const setPaused = (admin: Officer, targetId: string, paused: boolean): Promise<Result<undefined>> =>
  onTarget(admin, targetId, async (tx, target) => {
    if ((target.pausedAt !== null) === paused) return ok(undefined)
    await pauseTarget(tx, target.id, paused)
    const kind = paused ? 'webhookPaused' : 'webhookResumed'
    await recordEvent(tx, { kind, actorId: admin.personId, data: { targetId } })
    return ok(undefined)
  })

/** Takes a target off the list, with the record of what it was told. */
export const removeTarget = (admin: Officer, targetId: string): Promise<Result<undefined>> =>
  onTarget(admin, targetId, async (tx) => {
    await deleteTarget(tx, targetId)
    await recordEvent(tx, { kind: 'webhookDeleted', actorId: admin.personId, data: { targetId } })
    return ok(undefined)
  })

/** Sends again what has ended: one delivery, or all that failed since a moment. Answers how many. */
export const replay = (
  admin: Officer,
  targetId: string,
  which: { deliveryId: string } | { failedSince: Date },
): Promise<Result<number>> =>
  onTarget(admin, targetId, async (tx, target) => {
    if ('deliveryId' in which && !isUuid(which.deliveryId)) return refused('refusal.gone')
    const count = await replayDeliveries(tx, target, which)
    if (count === 0) return ok(0)
    await recordEvent(tx, { kind: 'webhookReplayed', actorId: admin.personId, data: { targetId, count } })
    return ok(count)
  })

async function onTarget<T>(
  admin: Officer,
  targetId: string,
  act: (tx: Transaction, target: WebhookTarget) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!may(admin, 'webhooks.manage')) return refused('refusal.role')
  if (!isUuid(targetId)) return refused('refusal.gone')
  return asOffice(async (tx) => {
    const target = await lockTarget(tx, targetId)
    return target ? act(tx, target) : refused('refusal.gone')
  })
}
