import { desc, eq, sql } from 'drizzle-orm'
import type { Language } from '#app/domain/language.ts'
import type { PreparedAnswers } from '#app/domain/prepared-answers.ts'
import { CLAIM_DAYS } from '#app/domain/prepared-answers.ts'
import type { Transaction } from './client.server.ts'
import { persons } from './schema/people.ts'
import { preparedDrafts } from './schema/prepared-drafts.ts'

export type PreparedDraft = Omit<typeof preparedDrafts.$inferSelect, 'answers' | 'tokenHash' | 'submissionId'>

/** Open for `CLAIM_DAYS` by the database's clock. Undefined when this submission was stored before. */
export async function insertPreparedDraft(
  tx: Transaction,
  draft: Omit<typeof preparedDrafts.$inferInsert, 'expiresAt'>,
): Promise<string | undefined> {
  const [row] = await tx
    .insert(preparedDrafts)
    .values({ ...draft, expiresAt: sql`now() + make_interval(days => ${CLAIM_DAYS}::int)` })
    .onConflictDoNothing({ target: preparedDrafts.submissionId })
    .returning({ id: preparedDrafts.id })
  return row?.id
}

const MOST_LISTED = 200

/** The newest first, with who prepared each; without what was typed. */
export const listPreparedDrafts = (
  tx: Transaction,
): Promise<
  (Pick<
    PreparedDraft,
    'id' | 'email' | 'institutionName' | 'enterpriseNumber' | 'preparedAt' | 'expiresAt' | 'claimedAt'
  > & { by: string })[]
> =>
  tx
    .select({
      id: preparedDrafts.id,
      email: preparedDrafts.email,
      institutionName: preparedDrafts.institutionName,
      enterpriseNumber: preparedDrafts.enterpriseNumber,
      preparedAt: preparedDrafts.preparedAt,
      expiresAt: preparedDrafts.expiresAt,
      claimedAt: preparedDrafts.claimedAt,
      by: sql<string>`coalesce(nullif(${persons.name}, ''), ${persons.email})`,
    })
    .from(preparedDrafts)
    .innerJoin(persons, eq(persons.id, preparedDrafts.preparedBy))
    .orderBy(desc(preparedDrafts.preparedAt), desc(preparedDrafts.id))
    .limit(MOST_LISTED)

/** For whom the open draft of a mailed link is, by the link's hash alone. */
export async function preparedDraftByToken(
  tx: Transaction,
  tokenHash: Buffer,
): Promise<{ email: string; institutionName: string } | undefined> {
  const [row] = await tx.execute<{ email: string; institution_name: string }>(
    sql`select * from prepared_draft_by_token(${tokenHash})`,
  )
  return row && { email: row.email, institutionName: row.institution_name }
}

export type ClaimedDraft = {
  id: string
  language: Language
  enterpriseNumber: string
  answers: PreparedAnswers
}

/** Gives the draft to the person of this transaction, once; undefined when it is not open to them. */
export async function claimPreparedDraft(
  tx: Transaction,
  tokenHash: Buffer,
  dossierId: string,
): Promise<ClaimedDraft | undefined> {
  const [row] = await tx.execute<{
    id: string
    language: Language
    enterprise_number: string
    answers: PreparedAnswers
  }>(
    sql`select id, language, enterprise_number, answers from claim_prepared_draft(${tokenHash}, ${dossierId}::uuid)`,
  )
  return (
    row && {
      id: row.id,
      language: row.language,
      enterpriseNumber: row.enterprise_number,
      answers: row.answers,
    }
  )
}
