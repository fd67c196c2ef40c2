import { and, desc, eq, ne, sql } from 'drizzle-orm'
import type { CertificateAnswers } from '#app/domain/certificate-answer.ts'
import { certificatesOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Transaction } from './client.server.ts'
import { draftOf, readDossier, readParts } from './dossiers.server.ts'
import { certificateKeys, dossiers } from './schema/dossiers.ts'

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

/** Was this key reported as one that others may have, by whatever institution? */
export async function keyIsCompromised(tx: Transaction, spkiSha256: string): Promise<boolean> {
  const [row] = await tx.execute<{ compromised: boolean }>(
    sql`select key_is_compromised(${spkiSha256}) as compromised`,
  )
  return row?.compromised === true
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

/** `profile` is what the CSR was judged by, as `guide@1`; none for a certificate. */
export async function saveCertificateKey(
  tx: Transaction,
  { profile = null, ...key }: Omit<CertificateKey, 'releasedAt' | 'renewSince' | 'profile'> & Judged,
): Promise<void> {
  await tx
    .insert(certificateKeys)
    .values({ ...key, profile })
    .onConflictDoUpdate({
      target: [certificateKeys.dossierId, certificateKeys.environment],
      set: { spkiSha256: key.spkiSha256, profile, releasedAt: null, renewSince: null },
    })
}

type Judged = { profile?: string | null }

export async function forgetCertificateKey(
  tx: Transaction,
  dossierId: string,
  environment: Environment,
): Promise<void> {
  await tx
    .delete(certificateKeys)
    .where(and(eq(certificateKeys.dossierId, dossierId), eq(certificateKeys.environment, environment)))
}

/** `profile`: what its CSR was judged by for this, where that may be another than when it was stored. */
export async function releaseCertificateKey(
  tx: Transaction,
  dossierId: string,
  environment: Environment,
  profile?: string,
): Promise<void> {
  await tx
    .update(certificateKeys)
    .set({ releasedAt: new Date(), ...(profile !== undefined && { profile }) })
    .where(and(eq(certificateKeys.dossierId, dossierId), eq(certificateKeys.environment, environment)))
}

/** The keys of an issuer's approved dossiers, the one in use of each environment first. */
export const keysOfIssuer = (
  tx: Transaction,
  issuerId: string,
): Promise<{ dossierId: string; environment: Environment; spkiSha256: string }[]> =>
  tx
    .select({
      dossierId: certificateKeys.dossierId,
      environment: certificateKeys.environment,
      spkiSha256: certificateKeys.spkiSha256,
    })
    .from(certificateKeys)
    .innerJoin(dossiers, eq(dossiers.id, certificateKeys.dossierId))
    .where(and(eq(dossiers.issuerId, issuerId), eq(dossiers.state, 'approved')))
    .orderBy(desc(sql`coalesce(${certificateKeys.releasedAt}, ${dossiers.stateSince})`))

/** How the issuer came to the certificate that each environment uses now; without those that it has none for. */
export async function certificatesInUse(tx: Transaction, issuerId: string): Promise<CertificateAnswers> {
  const inUse: CertificateAnswers = {}
  for (const { dossierId, environment, spkiSha256 } of await keysOfIssuer(tx, issuerId)) {
    if (inUse[environment]) continue
    const dossier = await readDossier(tx, dossierId)
    const brought = dossier && certificatesOf(draftOf(dossier, await readParts(tx, dossierId)))[environment]
    inUse[environment] = brought ?? { choice: 'csr', pem: '', spkiSha256 }
  }
  return inUse
}
