import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { isMemberRole, type MemberRole } from '#app/domain/permission.ts'
import type { Transaction } from './client.server.ts'
import { invitations } from './schema/accounts.ts'

export type Invitation = typeof invitations.$inferSelect

const isOpen = and(
  isNull(invitations.acceptedAt),
  isNull(invitations.revokedAt),
  gt(invitations.expiresAt, sql`now()`),
)

/** What is offered, as long as it can be taken up; the oldest first. */
export const openInvitations = (tx: Transaction, workspaceId: string): Promise<Invitation[]> =>
  tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), isOpen))
    .orderBy(asc(invitations.invitedAt))

/** Open for seven days by the database's clock. */
export async function insertInvitation(
  tx: Transaction,
  invitation: Omit<typeof invitations.$inferInsert, 'expiresAt'>,
): Promise<string> {
  const [row] = await tx
    .insert(invitations)
    .values({ ...invitation, expiresAt: sql`now() + interval '7 days'` })
    .returning({ id: invitations.id })
  if (!row) throw new Error('insert returned no row')
  return row.id
}

/** Takes back what is still open of one invitation, of those to an address, or of those that a person sent. */
export async function revokeInvitations(
  tx: Transaction,
  workspaceId: string,
  which: { id: string } | { email: string } | { invitedBy: string },
): Promise<number> {
  const chosen =
    'id' in which
      ? eq(invitations.id, which.id)
      : 'email' in which
        ? eq(invitations.email, which.email)
        : eq(invitations.invitedBy, which.invitedBy)
  const revoked = await tx
    .update(invitations)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(invitations.workspaceId, workspaceId), chosen, isOpen))
    .returning({ id: invitations.id })
  return revoked.length
}

/** `institution` holds the answers of the institution's form. */
export type OfferedPlace = {
  workspaceId: string
  email: string
  role: MemberRole
  institution: Readonly<Record<string, string>> | null
}

/** The open invitation of a mailed link, by the link's hash alone. */
export async function invitationByToken(
  tx: Transaction,
  tokenHash: Buffer,
): Promise<OfferedPlace | undefined> {
  const [row] = await tx.execute<{
    workspace_id: string
    email: string
    role: string
    institution: Record<string, string> | null
  }>(sql`select * from invitation_by_token(${tokenHash})`)
  if (!row || !isMemberRole(row.role)) return undefined
  return { workspaceId: row.workspace_id, email: row.email, role: row.role, institution: row.institution }
}

/** Makes the person of this transaction a member, once; undefined when the invitation is not open to them. */
export async function acceptInvitation(tx: Transaction, tokenHash: Buffer): Promise<string | undefined> {
  const [row] = await tx.execute<{ id: string }>(sql`select id from accept_invitation(${tokenHash})`)
  return row?.id
}
