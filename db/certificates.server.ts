import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { certificateCompromises, certificates } from './schema/certificates.ts'
import { issuers } from './schema/institutions.ts'

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
 * Registers it in the place of those of the same key; the one that is there already stays. A certificate of another key
 * goes on beside it, until it is no longer used: a publisher changes from one to the next, not at one moment.
 */
export async function registerCertificate(tx: Transaction, certificate: NewCertificate): Promise<void> {
  const { issuerId, environment, spkiSha256 } = certificate
  await tx
    .update(certificates)
    .set({ state: 'replaced' })
    .where(
      and(
        eq(certificates.issuerId, issuerId),
        eq(certificates.environment, environment),
        eq(certificates.spkiSha256, spkiSha256),
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

/** With the issuers of an institution that goes into another; before the issuers themselves. */
export async function moveCertificatesTo(
  tx: Transaction,
  workspaceId: string,
  formerInstitutionId: string,
): Promise<void> {
  const moved = tx
    .select({ id: issuers.id })
    .from(issuers)
    .where(eq(issuers.institutionId, formerInstitutionId))
  const own = tx
    .select({ id: certificates.id })
    .from(certificates)
    .where(inArray(certificates.issuerId, moved))
  await tx
    .update(certificateCompromises)
    .set({ workspaceId })
    .where(inArray(certificateCompromises.certificateId, own))
  await tx.update(certificates).set({ workspaceId }).where(inArray(certificates.issuerId, moved))
}
