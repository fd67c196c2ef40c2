import { and, eq, ne, sql } from 'drizzle-orm'
import type { Environment } from '#app/domain/environment.ts'
import type { Transaction } from './client.server.ts'
import { certificateKeys } from './schema/dossiers.ts'

export type CertificateKey = typeof certificateKeys.$inferSelect

export const certificateKeysOf = (tx: Transaction, dossierId: string): Promise<CertificateKey[]> =>
  tx.select().from(certificateKeys).where(eq(certificateKeys.dossierId, dossierId))

/** Is this key already used by another dossier, of whatever workspace? Tells yes or no, never whose. */
export async function keyIsUsedElsewhere(
  tx: Transaction,
  spkiSha256: string,
  dossierId: string,
): Promise<boolean> {
  const [row] = await tx.execute<{ used: boolean }>(
    sql`select key_is_used_elsewhere(${spkiSha256}, ${dossierId}::uuid) as used`,
  )
  return row?.used === true
}

/** Does the other environment of this dossier have this key? */
export async function keyIsOfOtherEnvironment(
  tx: Transaction,
  key: { dossierId: string; environment: Environment; spkiSha256: string },
): Promise<boolean> {
  const rows = await tx
    .select({ environment: certificateKeys.environment })
    .from(certificateKeys)
    .where(
      and(
        eq(certificateKeys.dossierId, key.dossierId),
        eq(certificateKeys.spkiSha256, key.spkiSha256),
        ne(certificateKeys.environment, key.environment),
      ),
    )
  return rows.length > 0
}

export async function saveCertificateKey(
  tx: Transaction,
  key: Omit<CertificateKey, 'releasedAt'>,
): Promise<void> {
  await tx
    .insert(certificateKeys)
    .values(key)
    .onConflictDoUpdate({
      target: [certificateKeys.dossierId, certificateKeys.environment],
      set: { spkiSha256: key.spkiSha256, releasedAt: null },
    })
}

export async function forgetCertificateKey(
  tx: Transaction,
  dossierId: string,
  environment: Environment,
): Promise<void> {
  await tx
    .delete(certificateKeys)
    .where(and(eq(certificateKeys.dossierId, dossierId), eq(certificateKeys.environment, environment)))
}

export async function releaseCertificateKey(
  tx: Transaction,
  dossierId: string,
  environment: Environment,
): Promise<void> {
  await tx
    .update(certificateKeys)
    .set({ releasedAt: new Date() })
    .where(and(eq(certificateKeys.dossierId, dossierId), eq(certificateKeys.environment, environment)))
}
