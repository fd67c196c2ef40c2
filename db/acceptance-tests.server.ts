import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { TestCase, TestLine, TestOutcome } from '#app/domain/acceptance-tests.ts'
import type { Transaction } from './client.server.ts'
import { testEvidence, testResults, testRounds } from './schema/acceptance-tests.ts'

export type TestRound = typeof testRounds.$inferSelect

/** The rounds of an issuer, the newest first. */
export const roundsOf = (tx: Transaction, issuerId: string): Promise<TestRound[]> =>
  tx.select().from(testRounds).where(eq(testRounds.issuerId, issuerId)).orderBy(desc(testRounds.number))

/** Which officer confirmed the tests last; null where nobody has. */
export async function lastConfirmedBy(tx: Transaction, issuerId: string): Promise<string | null> {
  const [row] = await tx
    .select({ answeredBy: testRounds.answeredBy })
    .from(testRounds)
    .where(and(eq(testRounds.issuerId, issuerId), eq(testRounds.state, 'confirmed')))
    .orderBy(desc(testRounds.number))
    .limit(1)
  return row?.answeredBy ?? null
}

export type Evidence = { id: string; name: string; kind: 'pdf' | 'text'; size: number }

export type StoredResult = {
  id: string
  testCase: TestCase
  documentTypeId: string | null
  outcome: TestOutcome | ''
  note: string
  evidence: Evidence | null
}

/** What came out in a round, without the files themselves. */
export const resultsOf = async (tx: Transaction, roundId: string): Promise<StoredResult[]> =>
  (await tx
    .select({
      id: testResults.id,
      testCase: testResults.testCase,
      documentTypeId: testResults.documentTypeId,
      outcome: testResults.outcome,
      note: testResults.note,
      evidence: {
        id: testEvidence.id,
        name: testEvidence.name,
        kind: testEvidence.kind,
        size: testEvidence.size,
      },
    })
    .from(testResults)
    .leftJoin(testEvidence, eq(testEvidence.resultId, testResults.id))
    .where(eq(testResults.roundId, roundId))
    .orderBy(asc(testResults.id))) as StoredResult[]

/** The document types whose publishing passed in a round that the team confirmed. */
export async function testedTypes(tx: Transaction, issuerId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ documentTypeId: testResults.documentTypeId })
    .from(testResults)
    .innerJoin(testRounds, eq(testRounds.id, testResults.roundId))
    .where(
      and(
        eq(testRounds.issuerId, issuerId),
        eq(testRounds.state, 'confirmed'),
        eq(testResults.testCase, 'publish'),
        eq(testResults.outcome, 'passed'),
      ),
    )
  return rows.flatMap(({ documentTypeId }) => documentTypeId ?? [])
}

/** The next round, with what the one before it held: nothing has to be noted twice. */
export async function beginRound(
  tx: Transaction,
  { issuerId, workspaceId }: { issuerId: string; workspaceId: string },
  last: TestRound | undefined,
): Promise<TestRound> {
  const [round] = await tx
    .insert(testRounds)
    .values({ issuerId, workspaceId, number: (last?.number ?? 0) + 1 })
    .returning()
  if (!round) throw new Error('insert returned no row')
  if (!last) return round
  await tx.execute(sql`insert into test_results (workspace_id, round_id, test_case, document_type_id, outcome, note)
    select workspace_id, ${round.id}::uuid, test_case, document_type_id, outcome, note
    from test_results where round_id = ${last.id}::uuid`)
  await tx.execute(sql`insert into test_evidence (workspace_id, result_id, name, kind, size, sha256, content)
    select e.workspace_id, n.id, e.name, e.kind, e.size, e.sha256, e.content
    from test_evidence e join test_results o on o.id = e.result_id
    join test_results n on n.round_id = ${round.id}::uuid and n.test_case = o.test_case
      and n.document_type_id is not distinct from o.document_type_id
    where o.round_id = ${last.id}::uuid`)
  return round
}

/** Marks one line of an open round; answers its id. */
export async function saveResult(
  tx: Transaction,
  round: TestRound,
  { testCase, documentTypeId }: TestLine,
  { outcome, note }: { outcome: TestOutcome; note: string },
): Promise<string> {
  const ofType =
    documentTypeId === null
      ? isNull(testResults.documentTypeId)
      : eq(testResults.documentTypeId, documentTypeId)
  const [changed] = await tx
    .update(testResults)
    .set({ outcome, note })
    .where(and(eq(testResults.roundId, round.id), eq(testResults.testCase, testCase), ofType))
    .returning({ id: testResults.id })
  if (changed) return changed.id
  const { id: roundId, workspaceId } = round
  const [made] = await tx
    .insert(testResults)
    .values({ roundId, workspaceId, testCase, documentTypeId, outcome, note })
    .returning({ id: testResults.id })
  if (!made) throw new Error('insert returned no row')
  return made.id
}

export type NewEvidence = { name: string; kind: 'pdf' | 'text'; sha256: Buffer; content: Buffer }

/** Puts a file in the place of the one a result had; undefined takes it away. */
export async function replaceEvidence(
  tx: Transaction,
  { resultId, workspaceId }: { resultId: string; workspaceId: string },
  file: NewEvidence | undefined,
): Promise<void> {
  await tx.delete(testEvidence).where(eq(testEvidence.resultId, resultId))
  if (!file) return
  await tx.insert(testEvidence).values({ ...file, size: file.content.length, resultId, workspaceId })
}

/** Bytes of all evidence of a workspace. */
export async function evidenceBytes(tx: Transaction, workspaceId: string): Promise<number> {
  const [row] = await tx
    .select({ bytes: sql<number>`coalesce(sum(${testEvidence.size}), 0)::int` })
    .from(testEvidence)
    .where(eq(testEvidence.workspaceId, workspaceId))
  return row?.bytes ?? 0
}

/** A file of an issuer's tests. */
export async function readEvidence(
  tx: Transaction,
  issuerId: string,
  id: string,
): Promise<Pick<NewEvidence, 'name' | 'kind' | 'content'> | undefined> {
  const [row] = await tx
    .select({ name: testEvidence.name, kind: testEvidence.kind, content: testEvidence.content })
    .from(testEvidence)
    .innerJoin(testResults, eq(testResults.id, testEvidence.resultId))
    .innerJoin(testRounds, eq(testRounds.id, testResults.roundId))
    .where(and(eq(testEvidence.id, id), eq(testRounds.issuerId, issuerId)))
  return row
}

/** The partner hands a round in, or the team answers it. */
export async function moveRound(
  tx: Transaction,
  id: string,
  change:
    | { state: 'reported'; reportedBy: string }
    | { state: 'confirmed' | 'refused'; answeredBy: string; reason: string },
): Promise<void> {
  const at = change.state === 'reported' ? { reportedAt: new Date() } : { answeredAt: new Date() }
  await tx
    .update(testRounds)
    .set({ ...change, ...at })
    .where(eq(testRounds.id, id))
}
