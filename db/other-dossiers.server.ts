import { and, desc, eq, isNotNull, ne } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { dossiers } from './schema/dossiers.ts'

/** What was submitted before, or beside it, with the same enterprise number; the latest moved first. */
export const otherDossiersOf = (
  tx: Transaction,
  { id, enterpriseNumber }: { id: string; enterpriseNumber: string },
  limit: number,
) =>
  tx
    .select({
      id: dossiers.id,
      reference: dossiers.reference,
      applicationId: dossiers.applicationId,
      state: dossiers.state,
      stateSince: dossiers.stateSince,
    })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.enterpriseNumber, enterpriseNumber),
        ne(dossiers.id, id),
        ne(dossiers.enterpriseNumber, ''),
        isNotNull(dossiers.reference),
      ),
    )
    .orderBy(desc(dossiers.stateSince))
    .limit(limit)
