import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { certificates } from './schema/certificates.ts'

export type IssuedCertificate = typeof certificates.$inferSelect
export type NewCertificate = Omit<
  IssuedCertificate,
  'id' | 'state' | 'handedInAt' | 'remindedDays' | 'revokedOn' | 'revokedBy'
>

/** The certificates that were handed in on a dossier, the newest first. */
export const issuedOnDossier = (tx: Transaction, dossierId: string): Promise<IssuedCertificate[]> =>
  tx
    .select()
    .from(certificates)
    .where(eq(certificates.dossierId, dossierId))
    .orderBy(desc(certificates.handedInAt))

/**
 * Registers it in the place of what its dossier had for the environment; the one that is there already stays. Those of
 * the issuer's other dossiers go on beside it, until they are no longer used.
 */
export async function registerCertificate(tx: Transaction, certificate: NewCertificate): Promise<void> {
  const { dossierId, environment } = certificate
  await tx
    .update(certificates)
    .set({ state: 'replaced' })
    .where(
      and(
        eq(certificates.dossierId, dossierId),
        eq(certificates.environment, environment),
        eq(certificates.state, 'registered'),
      ),
    )
  await tx
    .insert(certificates)
    .values({ ...certificate, state: 'registered' })
    .onConflictDoUpdate({
      target: [certificates.dossierId, certificates.environment, certificates.sha256],
      set: { state: 'registered' },
    })
}
