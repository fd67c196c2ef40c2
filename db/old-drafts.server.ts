import { and, eq, inArray, sql } from 'drizzle-orm'
import { RETENTION } from '#app/domain/retention.ts'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import { certificateKeys, dossiers, draftParts } from './schema/dossiers.ts'
import { memberships } from './schema/institutions.ts'
import { persons } from './schema/people.ts'

const days = (count: number) => sql`make_interval(days => ${count}::int)`

/** Any save counts as a touch; that somebody only looked does not. */
const lastTouched = sql`greatest(${dossiers.createdAt}, ${dossiers.stateSince},
  (select max(p.saved_at) from draft_parts p where p.dossier_id = ${dossiers.id}))`

/** A warning counts for the silence it was given in: whoever goes on after it is warned again, 60 days later. */
const isWarned = sql`(${dossiers.warnedAt} is not null and ${dossiers.warnedAt} > ${lastTouched})`

// What was submitted once has a frozen version, and is kept with the decisions.
const neverSubmitted = eq(dossiers.version, 0)
const isDraft = and(eq(dossiers.state, 'draft'), neverSubmitted)

const { drafts, withdrawnDrafts } = RETENTION

/** One draft nobody touched for 60 days and nobody was told of, locked; undefined when there is none (left). */
export const lockDraftToWarn = (tx: Transaction): Promise<Dossier | undefined> =>
  lockOne(tx, and(isDraft, sql`${lastTouched} < now() - ${days(drafts.warnAfter)}`, sql`not ${isWarned}`))

/**
 * One draft whose time is over, locked: 90 days untouched and told of 30 days ago, or withdrawn 30 days ago.
 */
export const lockDraftToDelete = (tx: Transaction): Promise<Dossier | undefined> =>
  lockOne(
    tx,
    sql`(${and(
      isDraft,
      sql`${lastTouched} < now() - ${days(drafts.days)}`,
      isWarned,
      sql`${dossiers.warnedAt} < now() - ${days(drafts.warnedFor)}`,
    )}) or (${and(
      eq(dossiers.state, 'withdrawn'),
      neverSubmitted,
      sql`${dossiers.stateSince} < now() - ${days(withdrawnDrafts.days)}`,
    )})`,
  )

async function lockOne(tx: Transaction, which: ReturnType<typeof and>): Promise<Dossier | undefined> {
  const [row] = await tx.select().from(dossiers).where(which).limit(1).for('update', { skipLocked: true })
  return row
}

export async function noteWarning(tx: Transaction, dossierId: string): Promise<void> {
  await tx.update(dossiers).set({ warnedAt: sql`now()` }).where(eq(dossiers.id, dossierId))
}

/** When a draft warned of now will be deleted at the earliest. */
export const deletionDay = (now: Date): Date => new Date(now.getTime() + drafts.warnedFor * 86_400_000)

/** Who can still go on with the draft. */
export const editorsOf = (
  tx: Transaction,
  workspaceId: string,
): Promise<{ id: string; email: string; language: string }[]> =>
  tx
    .select({ id: persons.id, email: persons.email, language: persons.language })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(eq(memberships.workspaceId, workspaceId), inArray(memberships.role, ['editor', 'manager'])))

/** A draft with everything in it. Refused by the database for what was ever submitted: its versions stay. */
export async function deleteDraft(tx: Transaction, dossierId: string): Promise<void> {
  await tx.delete(draftParts).where(eq(draftParts.dossierId, dossierId))
  await tx.delete(certificateKeys).where(eq(certificateKeys.dossierId, dossierId))
  await tx.delete(dossiers).where(eq(dossiers.id, dossierId))
}

/**
 * A workspace that holds nothing any more goes with its members, invitations and tokens; one with an institution or
 * another dossier stays. True when it went.
 */
export async function deleteEmptyWorkspace(tx: Transaction, workspaceId: string): Promise<boolean> {
  const [empty] = await tx.execute(sql`
    select 1 from workspaces w where w.id = ${workspaceId}::uuid
    and not exists (select from dossiers d where d.workspace_id = w.id)
    and not exists (select from institutions i where i.workspace_id = w.id) for update`)
  if (!empty) return false
  const of = sql`workspace_id = ${workspaceId}::uuid`
  await tx.execute(
    sql`delete from idempotency_keys where token_id in (select id from api_tokens where ${of})`,
  )
  await tx.execute(sql`delete from api_tokens where ${of}`)
  await tx.execute(sql`delete from invitations where ${of}`)
  await tx.execute(sql`delete from memberships where ${of}`)
  await tx.execute(sql`delete from workspaces where id = ${workspaceId}::uuid`)
  return true
}
