import { and, asc, desc, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm'
import type { Planning, PlanningSide } from '#app/domain/planning.ts'
import type { Slot } from '#app/domain/production-slot.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'
import { issuerEnvironments } from './schema/environments.ts'
import { institutions, issuers } from './schema/institutions.ts'
import { productionSlots } from './schema/production-slots.ts'

export type ProductionSlot = typeof productionSlots.$inferSelect

const STANDING = ['proposed', 'agreed'] as const

/** An issuer's planning as it stands; `sequence` is the last act on it, 0 before the first. */
export type StandingPlanning = Planning & { sequence: number }

/** One planner at a time: two issuers that want the last place of a day come one after the other. */
export async function lockPlanning(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('production-slots', 0))`)
}

/** All days that were ever proposed for an issuer, the newest first. */
export const slotsOf = (tx: Transaction, issuerId: string): Promise<ProductionSlot[]> =>
  tx
    .select()
    .from(productionSlots)
    .where(eq(productionSlots.issuerId, issuerId))
    .orderBy(desc(productionSlots.proposedAt), desc(productionSlots.sequence))

/** What stands of an issuer's slots. */
export function planningOf(slots: readonly ProductionSlot[]): StandingPlanning {
  const agreed = slots.find(({ state }) => state === 'agreed')
  const proposed = slots.find(({ state }) => state === 'proposed')
  return {
    agreed: agreed && { day: agreed.day, part: agreed.part },
    proposed: proposed && { day: proposed.day, part: proposed.part, by: proposed.proposedBy },
    sequence: Math.max(0, ...slots.map(({ sequence }) => sequence)),
  }
}

/** How many slots other issuers have on each day, whoever asks. */
export async function daysTaken(
  tx: Transaction,
  { from, until, beside }: { from: Day; until: Day; beside: string | undefined },
): Promise<Map<Day, number>> {
  const rows = await tx.execute<{ day: string; taken: number }>(
    sql`select day::text as day, taken from production_days_taken(${from}::date, ${until}::date, ${beside ?? null}::uuid)`,
  )
  return new Map(rows.map(({ day, taken }) => [day, taken]))
}

type Step = { issuerId: string; sequence: number }

/** What stands in one of these states ends in another. */
export async function closeSlots(
  tx: Transaction,
  { issuerId, sequence }: Step,
  from: readonly (typeof STANDING)[number][],
  to: 'replaced' | 'dropped' | 'cancelled',
): Promise<void> {
  await tx
    .update(productionSlots)
    .set({ state: to, sequence, changedAt: new Date() })
    .where(and(eq(productionSlots.issuerId, issuerId), inArray(productionSlots.state, [...from])))
}

export async function proposeSlot(
  tx: Transaction,
  { issuerId, sequence }: Step,
  slot: Slot & { by: PlanningSide; workspaceId: string },
): Promise<void> {
  const { day, part, by, workspaceId } = slot
  await tx
    .insert(productionSlots)
    .values({ issuerId, sequence, workspaceId, day, part, state: 'proposed', proposedBy: by })
}

/** The proposed day is agreed from now, in the place of the one before. */
export async function agreeToSlot(tx: Transaction, step: Step): Promise<void> {
  await closeSlots(tx, step, ['agreed'], 'replaced')
  await tx
    .update(productionSlots)
    .set({ state: 'agreed', sequence: step.sequence, changedAt: new Date() })
    .where(and(eq(productionSlots.issuerId, step.issuerId), eq(productionSlots.state, 'proposed')))
}

const planned = {
  id: productionSlots.id,
  issuerId: productionSlots.issuerId,
  day: productionSlots.day,
  part: productionSlots.part,
  state: productionSlots.state,
  proposedBy: productionSlots.proposedBy,
  sequence: productionSlots.sequence,
  changedAt: productionSlots.changedAt,
  applicationId: issuers.applicationId,
  institution: institutions.answers,
}

export type PlannedSlot = Pick<
  ProductionSlot,
  'id' | 'issuerId' | 'day' | 'part' | 'state' | 'proposedBy' | 'sequence' | 'changedAt'
> & {
  applicationId: string
  institution: typeof institutions.$inferSelect.answers
}

/** A service that has ended goes nowhere. */
const joined = (tx: Transaction) =>
  tx
    .select(planned)
    .from(productionSlots)
    .innerJoin(issuers, eq(issuers.id, productionSlots.issuerId))
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .innerJoin(
      issuerEnvironments,
      and(
        eq(issuerEnvironments.issuerId, issuers.id),
        eq(issuerEnvironments.environment, 'production'),
        ne(issuerEnvironments.state, 'ended'),
      ),
    )

/** What stands between two days, of every issuer that this role may see. */
export const slotsBetween = (tx: Transaction, from: Day, until: Day): Promise<PlannedSlot[]> =>
  joined(tx)
    .where(
      and(
        inArray(productionSlots.state, [...STANDING]),
        gte(productionSlots.day, from),
        lte(productionSlots.day, until),
      ),
    )
    .orderBy(asc(productionSlots.day), desc(productionSlots.part), asc(issuers.applicationId))

/** For calendars: of each issuer what stands, or how its planning last ended; nothing of before `since`. */
export async function calendarSlots(
  tx: Transaction,
  { since, issuerId, limit }: { since: Day; issuerId?: string; limit: number },
): Promise<PlannedSlot[]> {
  const latest = sql`${productionSlots.id} in (select distinct on (issuer_id) id from production_slots
    order by issuer_id, state = 'agreed' desc, state = 'proposed' desc, sequence desc, state = 'cancelled' desc, id)`
  return joined(tx)
    .where(
      and(
        gte(productionSlots.day, since),
        issuerId === undefined ? undefined : eq(productionSlots.issuerId, issuerId),
        latest,
      ),
    )
    .orderBy(asc(productionSlots.day), asc(productionSlots.id))
    .limit(limit)
}

/** The days that were proposed for an institution's issuers go with it into another workspace. */
export async function moveSlotsTo(
  tx: Transaction,
  workspaceId: string,
  institutionId: string,
): Promise<void> {
  await tx.execute(sql`update production_slots set workspace_id = ${workspaceId}::uuid
    where issuer_id in (select id from issuers where institution_id = ${institutionId}::uuid)`)
}
