import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { isScope, type Scope } from '#app/domain/token-scope.ts'
import type { Transaction } from './client.server.ts'
import { apiTokens } from './schema/accounts.ts'
import { memberships } from './schema/institutions.ts'

export type ApiToken = typeof apiTokens.$inferSelect

/** A token as it is found by its hash: living, and nothing that only a list needs. */
export type FoundToken = { id: string; workspaceId: string | undefined; scopes: Scope[]; createdBy: string }

const belongsTo = (workspaceId: string | undefined) =>
  workspaceId === undefined ? isNull(apiTokens.workspaceId) : eq(apiTokens.workspaceId, workspaceId)

const living = () => and(isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, sql`now()`))

/** The token whose SHA-256 this is; undefined when there is none, or it is revoked or has run out. */
export async function tokenByHash(tx: Transaction, hash: Buffer): Promise<FoundToken | undefined> {
  const [row] = await tx.execute<{
    id: string
    workspace_id: string | null
    scopes: string[]
    created_by: string
  }>(sql`select * from api_token_by_hash(${hash})`)
  return (
    row && {
      id: row.id,
      workspaceId: row.workspace_id ?? undefined,
      scopes: row.scopes.filter(isScope),
      createdBy: row.created_by,
    }
  )
}

/** At most once a minute: a write with every call would cost more than it tells. */
export async function touchToken(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(apiTokens)
    .set({ lastUsedAt: sql`now()` })
    .where(
      and(
        eq(apiTokens.id, id),
        sql`(${apiTokens.lastUsedAt} is null or ${apiTokens.lastUsedAt} < now() - interval '1 minute')`,
      ),
    )
}

export async function insertToken(
  tx: Transaction,
  token: Omit<typeof apiTokens.$inferInsert, 'expiresAt'> & { days: number },
): Promise<ApiToken> {
  const { days, ...values } = token
  const [row] = await tx
    .insert(apiTokens)
    .values({ ...values, expiresAt: sql`now() + make_interval(days => ${days}::int)` })
    .returning()
  if (!row) throw new Error('insert returned no row')
  return row
}

/** An institution's tokens by its workspace, the team's without; the newest first, dead ones too. */
export const tokensOf = (tx: Transaction, workspaceId: string | undefined): Promise<ApiToken[]> =>
  tx.select().from(apiTokens).where(belongsTo(workspaceId)).orderBy(desc(apiTokens.createdAt)).limit(100)

export const countLivingTokens = (tx: Transaction, workspaceId: string | undefined): Promise<number> =>
  tx.$count(apiTokens, and(belongsTo(workspaceId), living()))

/** False when there is no such token there, or it was revoked before. */
export async function revokeToken(
  tx: Transaction,
  id: string,
  workspaceId: string | undefined,
): Promise<boolean> {
  const revoked = await tx
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiTokens.id, id), belongsTo(workspaceId), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id })
  return revoked.length > 0
}

/** Who answers for an institution's token: who made it while they are a member, else its longest-standing manager. */
export async function answerableMember(
  tx: Transaction,
  workspaceId: string,
  createdBy: string,
): Promise<string | undefined> {
  const isMaker = sql`${memberships.personId} = ${createdBy}`
  const [row] = await tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(
      and(eq(memberships.workspaceId, workspaceId), sql`(${isMaker} or ${memberships.role} = 'manager')`),
    )
    .orderBy(sql`(${isMaker}) desc`, asc(memberships.since))
    .limit(1)
  return row?.personId
}
