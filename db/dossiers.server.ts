import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Draft, DraftPart } from '#app/domain/dossier.ts'
import type { DossierState } from '#app/domain/dossier-state.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { isMemberRole, type MemberRole } from '#app/domain/permission.ts'
import { clockAfter } from '#app/domain/response-clock.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { goOnIn, type Transaction } from './client.server.ts'
import { readOfficeSettings } from './office-settings.server.ts'
import { authorities, dossiers, dossierVersions, draftParts } from './schema/dossiers.ts'
import { memberships, workspaces } from './schema/institutions.ts'

export type Dossier = typeof dossiers.$inferSelect
export type DossierVersion = typeof dossierVersions.$inferSelect
export type PartName = (typeof draftParts.$inferSelect)['part']
export type Authority = typeof authorities.$inferSelect

/** This person's place on a dossier; undefined for everybody who is no member, as if it did not exist. */
export async function membershipOnDossier(
  tx: Transaction,
  dossierId: string,
  personId: string,
): Promise<{ workspaceId: string; role: MemberRole } | undefined> {
  const [row] = await tx.execute<{ workspace_id: string; role: string }>(
    sql`select * from membership_on_dossier(${dossierId}::uuid, ${personId}::uuid)`,
  )
  return row && isMemberRole(row.role) ? { workspaceId: row.workspace_id, role: row.role } : undefined
}

export const workspacesOf = (
  tx: Transaction,
  personId: string,
): Promise<{ workspaceId: string; role: string }[]> =>
  tx
    .select({ workspaceId: memberships.workspaceId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.personId, personId))
    .orderBy(asc(memberships.since))

/**
 * How many drafts this person has begun and not yet submitted or given up, over all workspaces they are in. Holds a lock
 * of theirs until the commit, and leaves the transaction in none of these workspaces.
 */
export async function countDraftsBegun(tx: Transaction, personId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`drafts:${personId}`}, 0))`)
  let begun = 0
  // A transaction sees one workspace at a time.
  for (const { workspaceId } of await workspacesOf(tx, personId)) {
    await goOnIn(tx, workspaceId)
    begun += await tx.$count(dossiers, and(eq(dossiers.createdBy, personId), eq(dossiers.state, 'draft')))
  }
  await goOnIn(tx, '')
  return begun
}

/** How many drafts this workspace has, whose transaction this is. Holds a lock of its until the commit. */
export async function countDraftsIn(tx: Transaction, workspaceId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`drafts-in:${workspaceId}`}, 0))`)
  return tx.$count(dossiers, and(eq(dossiers.workspaceId, workspaceId), eq(dossiers.state, 'draft')))
}

export async function insertWorkspace(tx: Transaction, workspaceId: string, personId: string): Promise<void> {
  await tx.insert(workspaces).values({ id: workspaceId })
  await tx.insert(memberships).values({ workspaceId, personId, role: 'editor' })
}

export async function insertDossier(
  tx: Transaction,
  dossier: typeof dossiers.$inferInsert,
): Promise<Dossier> {
  const [row] = await tx.insert(dossiers).values(dossier).returning()
  if (!row) throw new Error('insert returned no row')
  return row
}

export async function readDossier(tx: Transaction, dossierId: string): Promise<Dossier | undefined> {
  const [row] = await tx.select().from(dossiers).where(eq(dossiers.id, dossierId))
  return row
}

/** The same, holding the row until the transaction ends: every change of state starts here. */
export async function lockDossier(tx: Transaction, dossierId: string): Promise<Dossier | undefined> {
  const [row] = await tx.select().from(dossiers).where(eq(dossiers.id, dossierId)).for('update')
  return row
}

export const listDossiers = (tx: Transaction, workspaceId: string): Promise<Dossier[]> =>
  tx.select().from(dossiers).where(eq(dossiers.workspaceId, workspaceId)).orderBy(desc(dossiers.createdAt))

export async function changeDossier(
  tx: Transaction,
  dossierId: string,
  change: Partial<typeof dossiers.$inferInsert>,
): Promise<void> {
  await tx.update(dossiers).set(change).where(eq(dossiers.id, dossierId))
}

/** To another state, with the response clock that goes with it. Whoever is reminded is reminded of the new state. */
export async function moveDossier(
  tx: Transaction,
  dossier: Dossier,
  state: DossierState,
  change: Partial<typeof dossiers.$inferInsert> = {},
): Promise<void> {
  const now = new Date()
  const { responseDays } = await readOfficeSettings(tx)
  await changeDossier(tx, dossier.id, {
    ...clockAfter(dossier, state, dayInBelgium(now), responseDays),
    remindedAt: null,
    ...change,
    state,
    stateSince: now,
    revision: dossier.revision + 1,
  })
}

export type StoredPart = DraftPart & {
  part: PartName
  /** Among the document types. */
  position: number
  editSession: string
  savedBy: string
  savedAt: Date
}

const partColumns = {
  id: draftParts.id,
  part: draftParts.part,
  answers: draftParts.answers,
  version: draftParts.version,
  position: draftParts.position,
  editSession: draftParts.editSession,
  savedBy: draftParts.savedBy,
  savedAt: draftParts.savedAt,
}

export const readParts = (tx: Transaction, dossierId: string): Promise<StoredPart[]> =>
  tx
    .select(partColumns)
    .from(draftParts)
    .where(eq(draftParts.dossierId, dossierId))
    .orderBy(asc(draftParts.position), asc(draftParts.savedAt))

/** The stored parts as the domain's draft. */
export function draftOf(dossier: Dossier, parts: readonly StoredPart[]): Draft {
  const one = (name: PartName) => parts.find((part) => part.part === name)
  const [institution, application] = [one('before.institution'), one('before.application')]
  return {
    purpose: dossier.purpose,
    institution: one('institution'),
    application: one('application'),
    documentTypes: parts.filter((part) => part.part === 'documentType'),
    certificates: { acceptance: one('certificate.acceptance'), production: one('certificate.production') },
    end: one('end'),
    ...(institution &&
      application && {
        before: { institution: institution.answers, application: application.answers },
      }),
    known: { institution: dossier.institutionId !== null, application: dossier.issuerId !== null },
  }
}

/** One part, locked: of the singleton parts by name, of the document types by id. */
export async function lockPart(
  tx: Transaction,
  dossierId: string,
  key: { part: Exclude<PartName, 'documentType'> } | { id: string },
): Promise<StoredPart | undefined> {
  const which = 'id' in key ? eq(draftParts.id, key.id) : eq(draftParts.part, key.part)
  const [row] = await tx
    .select(partColumns)
    .from(draftParts)
    .where(and(eq(draftParts.dossierId, dossierId), which))
    .for('update')
  return row
}

export type NewPart = Pick<
  typeof draftParts.$inferInsert,
  'workspaceId' | 'dossierId' | 'part' | 'answers' | 'savedBy'
> &
  Partial<Pick<typeof draftParts.$inferInsert, 'id' | 'editSession' | 'position'>>

/** Undefined when another save made this part first. */
export async function insertPart(tx: Transaction, part: NewPart): Promise<StoredPart | undefined> {
  const [row] = await tx.insert(draftParts).values(part).onConflictDoNothing().returning(partColumns)
  return row
}

export async function updatePart(
  tx: Transaction,
  part: StoredPart,
  change: { answers: RawAnswers; editSession: string; savedBy: string },
): Promise<StoredPart> {
  const [row] = await tx
    .update(draftParts)
    .set({ ...change, version: part.version + 1, savedAt: new Date() })
    .where(eq(draftParts.id, part.id))
    .returning(partColumns)
  if (!row) throw new Error('the locked part is gone')
  return row
}

export async function deletePart(tx: Transaction, dossierId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(draftParts)
    .where(
      and(eq(draftParts.dossierId, dossierId), eq(draftParts.id, id), eq(draftParts.part, 'documentType')),
    )
    .returning({ id: draftParts.id })
  return gone.length > 0
}

export async function insertVersion(
  tx: Transaction,
  version: typeof dossierVersions.$inferInsert,
): Promise<void> {
  await tx.insert(dossierVersions).values(version)
}

export async function readVersion(
  tx: Transaction,
  dossierId: string,
  number: number,
): Promise<DossierVersion | undefined> {
  const [row] = await tx
    .select()
    .from(dossierVersions)
    .where(and(eq(dossierVersions.dossierId, dossierId), eq(dossierVersions.number, number)))
  return row
}

export async function findSubmission(
  tx: Transaction,
  dossierId: string,
  submissionId: string,
): Promise<DossierVersion | undefined> {
  const [row] = await tx
    .select()
    .from(dossierVersions)
    .where(and(eq(dossierVersions.dossierId, dossierId), eq(dossierVersions.submissionId, submissionId)))
  return row
}

export async function readAuthority(tx: Transaction, dossierId: string): Promise<Authority | undefined> {
  const [row] = await tx.select().from(authorities).where(eq(authorities.dossierId, dossierId))
  return row
}

export async function saveAuthority(
  tx: Transaction,
  authority: typeof authorities.$inferInsert,
): Promise<void> {
  const { dossierId, workspaceId, ...change } = authority
  await tx
    .insert(authorities)
    .values({ dossierId, workspaceId, ...change })
    .onConflictDoUpdate({ target: authorities.dossierId, set: change })
}

/** The dossier a mailed authority link opens, from the link's hash alone. */
export async function authorityByToken(
  tx: Transaction,
  tokenHash: Buffer,
): Promise<{ dossierId: string; workspaceId: string } | undefined> {
  const [row] = await tx.execute<{ dossier_id: string; workspace_id: string }>(
    sql`select * from authority_by_token(${tokenHash})`,
  )
  return row && { dossierId: row.dossier_id, workspaceId: row.workspace_id }
}
