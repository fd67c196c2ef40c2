import type { Officer, Partner } from '#app/domain/actor.ts'
import { nextPlanning, type PlanningAction, sideOf } from '#app/domain/planning.ts'
import { judgeSlot, type Slot } from '#app/domain/production-slot.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { PlanningOccasion } from '#app/domain/step-letter.ts'
import { scheduleGoLive, unscheduleGoLive } from '#app/services/environments/schedule-go-live.server.ts'
import { tellOfStep } from '#app/services/environments/tell-of-step.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type IssuerEnvironment, lockEnvironment } from '#db/environments.server.ts'
import { type NewEvent, recordEvent } from '#db/events.server.ts'
import {
  agreeToSlot,
  closeSlots,
  lockPlanning,
  planningOf,
  proposeSlot,
  type StandingPlanning,
  slotsOf,
} from '#db/production-slots.server.ts'
import { planningRules } from './planning-rules.server.ts'

/** What a button of the planning asks; the day and its part as typed, for a proposal only. */
export type PlanningAsked = {
  action: PlanningAction
  /** The last act on the planning when the page was made: a later one is told instead of undone. */
  sequence: number
  day: string
  part: string
}

type At = { actor: Partner | Officer; rung: IssuerEnvironment; planning: StandingPlanning; now: Date }

/**
 * One act on when an issuer goes to production: proposing a day, agreeing to the other side's, taking a proposal away,
 * giving the agreed day up. The environment follows: it is scheduled while a day is agreed.
 */
export async function planProduction(
  actor: Partner | Officer,
  issuerId: string,
  asked: PlanningAsked,
  now: Date = new Date(),
): Promise<Result<undefined>> {
  const act = async (tx: Transaction): Promise<Result<undefined>> => {
    const rung = await lockEnvironment(tx, issuerId, 'production')
    if (!rung) return refused('refusal.gone')
    await lockPlanning(tx)
    const planning = planningOf(await slotsOf(tx, issuerId))
    if (isDone(planning, actor, asked)) return ok(undefined)
    if (planning.sequence !== asked.sequence) return refused('slot.refusal.changed')
    const next = nextPlanning(planning, rung.state, asked.action, actor)
    if (!next.ok) return next
    const at = { actor, rung, planning, now }
    const taken = await take(tx, at, asked)
    if (taken.ok) await tellOtherSide(tx, at, asked)
    return taken
  }
  return actor.kind === 'partner' ? within(actor, act) : asOffice(act)
}

/** The same button pressed twice: what it asked is how things stand. */
function isDone(
  { proposed, agreed, sequence }: StandingPlanning,
  actor: Partner | Officer,
  { action, day, part, sequence: seen }: PlanningAsked,
): boolean {
  if (sequence !== seen + 1) return false
  if (action === 'propose')
    return proposed?.by === sideOf(actor) && proposed.day === day.trim() && proposed.part === part
  if (action === 'agree') return agreed !== undefined && !proposed
  return !proposed && (action === 'drop' || !agreed)
}

async function take(tx: Transaction, at: At, asked: PlanningAsked): Promise<Result<undefined>> {
  switch (asked.action) {
    case 'propose':
      return propose(tx, at, asked)
    case 'agree':
      return agree(tx, at)
    case 'drop':
      return drop(tx, at)
    case 'cancel':
      return cancel(tx, at)
  }
}

const stepOf = ({ rung: { issuerId }, planning }: At) => ({ issuerId, sequence: planning.sequence + 1 })

const isSame = (one: Slot, other: Slot | undefined): boolean =>
  one.day === other?.day && one.part === other.part

async function propose(tx: Transaction, at: At, asked: PlanningAsked): Promise<Result<undefined>> {
  const { actor, rung, planning, now } = at
  const judged = judgeSlot(asked, await planningRules(tx, now, rung.issuerId))
  if (!judged.ok) return judged
  if (isSame(judged.value, planning.agreed)) return refused('slot.refusal.same', 'day')
  const by = sideOf(actor)
  await closeSlots(tx, stepOf(at), ['proposed'], 'replaced')
  await proposeSlot(tx, stepOf(at), { ...judged.value, by, workspaceId: rung.workspaceId })
  await recordEvent(tx, eventOf(at, 'slotProposed', judged.value))
  return ok(undefined)
}

/** The rules are asked again: a day may have been closed or filled since it was proposed. */
async function agree(tx: Transaction, at: At): Promise<Result<undefined>> {
  const { actor, rung, planning, now } = at
  if (!planning.proposed) throw new Error('agreed to nothing')
  const judged = judgeSlot(planning.proposed, await planningRules(tx, now, rung.issuerId))
  if (!judged.ok) return refused(judged.refusal.message)
  await agreeToSlot(tx, stepOf(at))
  return scheduleGoLive(tx, actor, rung.issuerId, judged.value.day)
}

async function drop(tx: Transaction, at: At): Promise<Result<undefined>> {
  const { proposed } = at.planning
  if (!proposed) throw new Error('dropped nothing')
  await closeSlots(tx, stepOf(at), ['proposed'], 'dropped')
  await recordEvent(tx, eventOf(at, 'slotDropped', proposed))
  return ok(undefined)
}

async function cancel(tx: Transaction, at: At): Promise<Result<undefined>> {
  const { actor, rung } = at
  await closeSlots(tx, stepOf(at), ['proposed'], 'dropped')
  await closeSlots(tx, stepOf(at), ['agreed'], 'cancelled')
  return unscheduleGoLive(tx, actor, rung.issuerId)
}

const OCCASIONS = {
  propose: 'dayProposed',
  agree: 'dayAgreed',
  drop: 'dayDropped',
  cancel: 'dayCancelled',
} as const satisfies Record<PlanningAction, PlanningOccasion>

/** Each act is the other side's news. */
async function tellOtherSide(tx: Transaction, at: At, { action, day }: PlanningAsked): Promise<void> {
  const { actor, rung, planning } = at
  const about =
    action === 'propose' ? day.trim() : action === 'cancel' ? planning.agreed?.day : planning.proposed?.day
  await tellOfStep(tx, rung, {
    to: actor.kind === 'partner' ? 'team' : 'partner',
    occasion: OCCASIONS[action],
    ...(about !== undefined && { liveOn: about }),
    again: planning.sequence + 1,
  })
}

const eventOf = (
  { actor, rung: { issuerId, environment, workspaceId } }: At,
  kind: 'slotProposed' | 'slotDropped',
  { day, part }: Slot,
): NewEvent => ({
  kind,
  workspaceId,
  actorId: actor.personId,
  data: { issuerId, environment, day, part },
})
