import { and, desc, eq } from 'drizzle-orm'
import type { Environment } from '#app/domain/environment.ts'
import type { Transaction } from './client.server.ts'
import { certificates } from './schema/certificates.ts'

export type IssuedCertificate = typeof certificates.$inferSelect
export type NewCertificate = Omit<IssuedCertificate, 'id' | 'state' | 'handedInAt'>

/** The certificates that were handed in on a dossier, the newest first. */
export const issuedOnDossier = (tx: Transaction, dossierId: string): Promise<IssuedCertificate[]> =>
  tx
    .select()
    .from(certificates)
    .where(eq(certificates.dossierId, dossierId))
    .orderBy(desc(certificates.handedInAt))

/** Registers it in the place of what its environment had; the one that is there already stays. */
export async function registerCertificate(tx: Transaction, certificate: NewCertificate): Promise<void> {
  const { dossierId, environment } = certificate
  await tx
    .update(certificates)
    .set({ state: 'replaced' })
    .where(and(eq(certificates.dossierId, dossierId), isOf(environment)))
  await tx
    .insert(certificates)
    .values({ ...certificate, state: 'registered' })
    .onConflictDoUpdate({
      target: [certificates.dossierId, certificates.environment, certificates.sha256],
      set: { state: 'registered' },
    })
}

const isOf = (environment: Environment) => eq(certificates.environment, environment)
