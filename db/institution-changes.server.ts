import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { ChangedIdentity } from '#app/domain/institution-change.ts'
import { moveCertificatesTo } from './certificates.server.ts'
import type { Transaction } from './client.server.ts'
import { moveDryRunsTo } from './dry-runs.server.ts'
import { moveEnvironmentsTo } from './environments.server.ts'
import type { Institution } from './institutions.server.ts'
import { moveSlotsTo } from './production-slots.server.ts'
import { apiTokens, invitations } from './schema/accounts.ts'
import { certificateKeys, dossiers, draftParts } from './schema/dossiers.ts'
import { formerNumbers } from './schema/former-numbers.ts'
import { documentTypes, institutions, issuers, memberships } from './schema/institutions.ts'

/** The number under which the institution goes on that once had this one; undefined for every other number. */
export async function numberNow(tx: Transaction, enterpriseNumber: string): Promise<string | undefined> {
  const [row] = await tx.execute<{ number: string | null }>(
    sql`select number_now(${enterpriseNumber}) as number`,
  )
  return row?.number ?? undefined
}

/** Held until the transaction ends; several always in the same order. */
export const lockInstitutions = (tx: Transaction, ids: readonly string[]): Promise<Institution[]> =>
  tx
    .select()
    .from(institutions)
    .where(inArray(institutions.id, [...ids]))
    .orderBy(institutions.id)
    .for('update')

/** References of what is being worked on in this workspace, by either side. */
export async function openReferences(tx: Transaction, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .select({ reference: sql<string>`coalesce(${dossiers.reference}, '')` })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.workspaceId, workspaceId),
        inArray(dossiers.state, ['submitted', 'inReview', 'changesRequested']),
      ),
    )
    .orderBy(dossiers.reference)
  return rows.map(({ reference }) => reference)
}

/** Another name or number, in the register and in what is not decided yet; what was submitted stays as it was. */
export async function changeIdentity(
  tx: Transaction,
  institution: Institution,
  after: ChangedIdentity,
  shown: { name: string; search: { searchWords: string; institutionWords: string } },
): Promise<void> {
  const { id, revision } = institution
  await tx
    .update(institutions)
    .set({
      enterpriseNumber: after.enterpriseNumber,
      answers: { ...institution.answers, ...after },
      revision: revision + 1,
    })
    .where(eq(institutions.id, id))
  const ofIt = eq(dossiers.institutionId, id)
  await tx
    .update(dossiers)
    .set({ enterpriseNumber: after.enterpriseNumber, institutionName: shown.name.slice(0, 200) })
    .where(and(ofIt, inArray(dossiers.state, ['draft', 'submitted', 'inReview', 'changesRequested'])))
  await addSearchWords(tx, id, shown.search)
  const editable = tx
    .select({ id: dossiers.id })
    .from(dossiers)
    // A change of contacts has its own way of following the register.
    .where(
      and(ofIt, ne(dossiers.purpose, 'contacts'), inArray(dossiers.state, ['draft', 'changesRequested'])),
    )
  await tx
    .update(draftParts)
    .set({
      answers: sql`${draftParts.answers} || ${JSON.stringify(after)}::jsonb`,
      version: sql`${draftParts.version} + 1`,
    })
    .where(and(eq(draftParts.part, 'institution'), inArray(draftParts.dossierId, editable)))
}

/** Its dossiers are found by the former words and by the new ones. */
export async function addSearchWords(
  tx: Transaction,
  institutionId: string,
  { searchWords, institutionWords }: { searchWords: string; institutionWords: string },
): Promise<void> {
  await tx
    .update(dossiers)
    .set({
      searchWords: sql`${dossiers.searchWords} || ' ' || ${searchWords}`,
      institutionWords: sql`${dossiers.institutionWords} || ' ' || ${institutionWords}`,
    })
    .where(and(eq(dossiers.institutionId, institutionId), sql`${dossiers.reference} is not null`))
}

/** From now on a number is a former one of this institution's; a number it has again is none any more. */
export async function keepFormerNumber(
  tx: Transaction,
  former: string,
  { id, workspaceId }: Pick<Institution, 'id' | 'workspaceId'>,
  now: string,
): Promise<void> {
  const of = { institutionId: id, workspaceId }
  await tx.delete(formerNumbers).where(eq(formerNumbers.enterpriseNumber, now))
  await tx
    .insert(formerNumbers)
    .values({ enterpriseNumber: former, ...of })
    .onConflictDoUpdate({ target: formerNumbers.enterpriseNumber, set: of })
  // Whoever asks to be let in asks the institution as it is called now.
  await tx.execute(sql`update access_requests a set enterprise_number = ${now}
    where a.enterprise_number = ${former} and a.answer is null and not exists (
      select from access_requests b where b.enterprise_number = ${now} and b.person_id = a.person_id)`)
}

/** Marks what is in use of an institution's certificates as to be renewed. */
export async function markToRenew(tx: Transaction, institutionId: string): Promise<number> {
  const own = tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(eq(dossiers.institutionId, institutionId), eq(dossiers.state, 'approved')))
  const marked = await tx
    .update(certificateKeys)
    .set({ renewSince: sql`now()` })
    .where(and(inArray(certificateKeys.dossierId, own), isNull(certificateKeys.renewSince)))
    .returning({ dossierId: certificateKeys.dossierId })
  return marked.length
}

/**
 * One institution goes into another: its issuers and document types move with their references, its members are let in
 * there as what they may do here, at most editors, and from now on only read here. Nobody else gains anything.
 */
export async function moveInto(tx: Transaction, from: Institution, into: Institution): Promise<void> {
  const to = { workspaceId: into.workspaceId }
  const moved = tx.select({ id: issuers.id }).from(issuers).where(eq(issuers.institutionId, from.id))
  await moveEnvironmentsTo(tx, into.workspaceId, from.id)
  await moveSlotsTo(tx, into.workspaceId, from.id)
  await tx.update(documentTypes).set(to).where(inArray(documentTypes.issuerId, moved))
  await moveCertificatesTo(tx, into.workspaceId, from.id)
  await moveDryRunsTo(tx, into.workspaceId, from.id)
  await tx
    .update(issuers)
    .set({ ...to, institutionId: into.id })
    .where(eq(issuers.institutionId, from.id))
  await tx.execute(sql`insert into memberships (workspace_id, person_id, role, mandate_holder, mandate_basis)
    select ${into.workspaceId}::uuid, person_id, case role when 'reader' then 'reader' else 'editor' end,
      mandate_holder, mandate_basis
    from memberships where workspace_id = ${from.workspaceId}::uuid
    on conflict (workspace_id, person_id) do nothing`)
  await tx.update(memberships).set({ role: 'reader' }).where(eq(memberships.workspaceId, from.workspaceId))
  await tx
    .update(invitations)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(invitations.workspaceId, from.workspaceId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
  await tx
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiTokens.workspaceId, from.workspaceId), isNull(apiTokens.revokedAt)))
  await tx
    .update(formerNumbers)
    .set({ ...to, institutionId: into.id })
    .where(eq(formerNumbers.institutionId, from.id))
  await tx
    .update(institutions)
    .set({ mergedInto: into.id, revision: from.revision + 1 })
    .where(eq(institutions.id, from.id))
}
