import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { DossierState } from '#app/domain/dossier-state.ts'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import { dossiers } from './schema/dossiers.ts'

/** `page` counts from 1. */
export type DossierPage = {
  workspaceId: string
  state: DossierState | undefined
  page: number
  pageSize: number
}

const matching = ({ workspaceId, state }: DossierPage): SQL | undefined =>
  and(eq(dossiers.workspaceId, workspaceId), state && eq(dossiers.state, state))

/** One page of a workspace's dossiers, the newest first, and how many there are in all. */
export async function readDossierPage(
  tx: Transaction,
  wanted: DossierPage,
): Promise<{ items: Dossier[]; total: number }> {
  const { page, pageSize } = wanted
  const items = await tx
    .select()
    .from(dossiers)
    .where(matching(wanted))
    .orderBy(desc(dossiers.createdAt), desc(dossiers.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { items, total: await tx.$count(dossiers, matching(wanted)) }
}
