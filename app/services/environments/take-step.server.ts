import type { Actor } from '#app/domain/actor.ts'
import {
  type EnvironmentAction,
  type EnvironmentState,
  nextEnvironmentState,
} from '#app/domain/environment-state.ts'
import type { EventKind } from '#app/domain/event-kind.ts'
import type { Result } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import { type IssuerEnvironment, moveEnvironment } from '#db/environments.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { environmentFacts } from './environment-facts.server.ts'

/** What each act is in the log; the approval of the dossier is in it as such. */
const EVENTS = {
  certificateRegistered: 'environmentReady',
  configure: 'environmentConfigured',
  reportTests: 'testsReported',
  confirmTests: 'testsConfirmed',
  refuseTests: 'testsRefused',
  requestProduction: 'productionRequested',
  signOff: 'productionSignedOff',
  refuseProduction: 'productionRefused',
  schedule: 'goLiveScheduled',
  unschedule: 'goLiveUnscheduled',
  goLive: 'wentLive',
  suspend: 'publishingSuspended',
  resume: 'publishingResumed',
  end: 'environmentEnded',
} as const satisfies Record<Exclude<EnvironmentAction, 'approve'>, EventKind>

export type StepAction = keyof typeof EVENTS

/** What goes with a move. */
export type StepDetail = {
  /** For the partner to read; at most 4,000 characters. */
  reason?: string
  /** `2027-03-01`; null takes the day away. */
  liveOn?: string | null
  /** For the log: ids, numbers and key words. */
  data?: Readonly<Record<string, string | number>>
}

/** Where an act of this actor leads from a locked rung, or why not. */
export const judgeStep = async (
  tx: Transaction,
  actor: Actor,
  rung: IssuerEnvironment,
  action: StepAction,
): Promise<Result<EnvironmentState>> =>
  nextEnvironmentState(rung, action, actor, await environmentFacts(tx, rung, actor))

/** Moves the rung and records the act. */
export async function recordStep(
  tx: Transaction,
  actor: Actor,
  rung: IssuerEnvironment,
  { action, to, reason, liveOn, data }: StepDetail & { action: StepAction; to: EnvironmentState },
): Promise<void> {
  const change = { ...(reason !== undefined && { reason }), ...(liveOn !== undefined && { liveOn }) }
  await moveEnvironment(tx, rung, to, change)
  const { issuerId, environment, workspaceId } = rung
  await recordEvent(tx, {
    kind: EVENTS[action],
    workspaceId,
    ...(actor.kind !== 'system' && { actorId: actor.personId }),
    data: { issuerId, environment, state: to, ...data },
  })
}

/**
 * Moves a locked rung by an act that the table of states allows this actor, and records it. Answers where it led.
 * Everything that moves an environment after its approval goes through here, or through act-on-environment.
 */
export async function takeStep(
  tx: Transaction,
  actor: Actor,
  rung: IssuerEnvironment,
  { action, ...detail }: StepDetail & { action: StepAction },
): Promise<Result<EnvironmentState>> {
  const moved = await judgeStep(tx, actor, rung, action)
  if (moved.ok) await recordStep(tx, actor, rung, { ...detail, action, to: moved.value })
  return moved
}
