import type { Actor } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from '#db/client.server.ts'
import { lockEnvironment, moveEnvironment } from '#db/environments.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { takeStep } from './take-step.server.ts'

/** The day on which both sides agreed becomes production's; one that is agreed already is moved. */
export async function scheduleGoLive(
  tx: Transaction,
  actor: Actor,
  issuerId: string,
  liveOn: Day,
): Promise<Result<undefined>> {
  const rung = await lockEnvironment(tx, issuerId, 'production')
  if (!rung) return refused('refusal.environment.gone')
  if (rung.state !== 'scheduled' && rung.state !== 'configured') {
    const moved = await takeStep(tx, actor, rung, { action: 'schedule', liveOn, data: { liveOn } })
    return moved.ok ? ok(undefined) : moved
  }
  if (actor.kind !== 'system' && !may(actor, 'production.schedule')) return refused('refusal.role')
  await moveEnvironment(tx, rung, rung.state, { liveOn })
  await recordEvent(tx, {
    kind: 'goLiveScheduled',
    workspaceId: rung.workspaceId,
    ...(actor.kind !== 'system' && { actorId: actor.personId }),
    data: { issuerId, environment: 'production', state: rung.state, liveOn },
  })
  return ok(undefined)
}

/** The agreed day is given up: another one is to be agreed. */
export async function unscheduleGoLive(
  tx: Transaction,
  actor: Actor,
  issuerId: string,
): Promise<Result<undefined>> {
  const rung = await lockEnvironment(tx, issuerId, 'production')
  if (!rung) return refused('refusal.environment.gone')
  const moved = await takeStep(tx, actor, rung, { action: 'unschedule', liveOn: null })
  return moved.ok ? ok(undefined) : moved
}
