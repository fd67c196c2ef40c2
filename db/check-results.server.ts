import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { CheckResult } from '#app/domain/automatic-check.ts'
import type { Transaction } from './client.server.ts'
import { checkResults, dossiers } from './schema/dossiers.ts'

export type StoredCheck = typeof checkResults.$inferSelect

export const readCheckResults = (
  tx: Transaction,
  dossierId: string,
  version: number,
): Promise<StoredCheck[]> =>
  tx
    .select()
    .from(checkResults)
    .where(and(eq(checkResults.dossierId, dossierId), eq(checkResults.version, version)))

/**
 * One row a check of a version: running the checks again replaces what they said before. The dossier says how many fail
 * while this is its current version.
 */
export async function saveCheckResults(
  tx: Transaction,
  of: { dossierId: string; workspaceId: string; version: number },
  results: readonly CheckResult[],
): Promise<void> {
  await tx
    .insert(checkResults)
    .values(results.map((result) => ({ ...of, ...result })))
    .onConflictDoUpdate({
      target: [checkResults.dossierId, checkResults.version, checkResults.check],
      set: { outcome: sql`excluded.outcome`, evidence: sql`excluded.evidence`, ranAt: sql`now()` },
    })
  await tx
    .update(dossiers)
    .set({ checksFailing: results.filter(({ outcome }) => outcome === 'fail').length })
    .where(and(eq(dossiers.id, of.dossierId), eq(dossiers.version, of.version)))
}

/** The references of other dossiers about the same couple that wait for a decision, of whatever workspace. */
export async function otherOpenDossiers(
  tx: Transaction,
  dossier: { id: string; enterpriseNumber: string; applicationId: string },
): Promise<string[]> {
  const rows = await tx
    .select({ reference: dossiers.reference })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.enterpriseNumber, dossier.enterpriseNumber),
        eq(dossiers.applicationId, dossier.applicationId),
        inArray(dossiers.state, ['submitted', 'inReview', 'changesRequested']),
        ne(dossiers.id, dossier.id),
      ),
    )
    .orderBy(dossiers.reference)
  return rows.flatMap(({ reference }) => reference ?? [])
}
