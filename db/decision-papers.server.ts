import { and, eq } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { decisionPapers } from './schema/decision-papers.ts'
import { decisions, dossiers } from './schema/dossiers.ts'

export async function insertPaper(
  tx: Transaction,
  paper: Omit<typeof decisionPapers.$inferInsert, 'frozenAt'>,
): Promise<void> {
  await tx.insert(decisionPapers).values(paper)
}

/** The decisions of a dossier that have a paper: those taken before there were papers have none. */
export async function decisionsWithPaper(tx: Transaction, dossierId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ id: decisionPapers.decisionId })
    .from(decisionPapers)
    .where(eq(decisionPapers.dossierId, dossierId))
  return new Set(rows.map(({ id }) => id))
}

/** The stored bytes of one decision's paper, as far as this transaction may see the dossier. */
export async function readPaper(
  tx: Transaction,
  dossierId: string,
  decisionId: string,
): Promise<{ pdf: Buffer; reference: string; kind: string } | undefined> {
  const [row] = await tx
    .select({ pdf: decisionPapers.pdf, reference: dossiers.reference, kind: decisions.kind })
    .from(decisionPapers)
    .innerJoin(decisions, eq(decisions.id, decisionPapers.decisionId))
    .innerJoin(dossiers, eq(dossiers.id, decisionPapers.dossierId))
    .where(and(eq(decisionPapers.dossierId, dossierId), eq(decisionPapers.decisionId, decisionId)))
  return row && { ...row, reference: row.reference ?? '' }
}
