import { and, asc, eq, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import { dossiers } from './schema/dossiers.ts'

/** Between the notice and the closing. */
export const NOTICE_DAYS = 7

const ago = (days: number) => sql`now() - make_interval(days => ${days}::int)`

/** What counts as the partner's doing something: a save, a message, an answer to a remark. */
const lastActed = sql`greatest(${dossiers.stateSince},
  (select max(p.saved_at) from draft_parts p where p.dossier_id = ${dossiers.id}),
  (select max(m.at) from thread_messages m where m.dossier_id = ${dossiers.id} and m.side = 'partner'),
  (select max(r.answered_at) from remarks r where r.dossier_id = ${dossiers.id}))`

const isLeft = (days: number) =>
  and(
    eq(dossiers.state, 'changesRequested'),
    // The index can tell this; what follows it cannot.
    sql`${dossiers.stateSince} < ${ago(days)}`,
    sql`${lastActed} < ${ago(days)}`,
  )

// A notice counts for the silence it was given in.
const isWarned = sql`coalesce(${dossiers.warnedAt} > ${lastActed}, false)`

/**
 * One dossier whose partner did nothing for so many days and was not told yet, locked and from now on told (and so not
 * reminded as well); undefined when there is none (left).
 */
export async function takeDossierToWarn(tx: Transaction, days: number): Promise<Dossier | undefined> {
  const dossier = await lockOne(tx, and(isLeft(days), sql`not ${isWarned}`))
  if (!dossier) return undefined
  await tx
    .update(dossiers)
    .set({ warnedAt: sql`now()`, remindedAt: sql`now()` })
    .where(eq(dossiers.id, dossier.id))
  return dossier
}

/** One dossier whose notice has passed without an act of its partner, locked; undefined when there is none (left). */
export const lockDossierToClose = (tx: Transaction, days: number): Promise<Dossier | undefined> =>
  lockOne(tx, and(isLeft(days), isWarned, sql`${dossiers.warnedAt} < ${ago(NOTICE_DAYS)}`))

async function lockOne(tx: Transaction, which: ReturnType<typeof and>): Promise<Dossier | undefined> {
  const [row] = await tx
    .select()
    .from(dossiers)
    .where(which)
    .orderBy(asc(dossiers.stateSince))
    .limit(1)
    .for('update', { skipLocked: true })
  return row
}
