import { and, asc, desc, eq } from 'drizzle-orm'
import type { CertificateProfile, ProfileRef } from '#app/domain/certificate-profile.ts'
import { type ProfileDefinition, profileOf } from '#app/domain/profile-definition.ts'
import type { Transaction } from './client.server.ts'
import { certificateProfiles } from './schema/certificate-profiles.ts'

export type StoredProfile = typeof certificateProfiles.$inferSelect

/** One version that an admin made; the built-in ones are not stored. */
export async function readStoredProfile(
  tx: Transaction,
  ref: ProfileRef,
): Promise<CertificateProfile | undefined> {
  const [row] = await tx
    .select({ definition: certificateProfiles.definition })
    .from(certificateProfiles)
    .where(and(eq(certificateProfiles.id, ref.id), eq(certificateProfiles.version, ref.version)))
  return row && profileOf(ref, row.definition)
}

/** The newest version that an admin made of one profile. */
export async function newestStoredProfile(
  tx: Transaction,
  id: string,
): Promise<CertificateProfile | undefined> {
  const [row] = await tx
    .select({ version: certificateProfiles.version, definition: certificateProfiles.definition })
    .from(certificateProfiles)
    .where(eq(certificateProfiles.id, id))
    .orderBy(desc(certificateProfiles.version))
    .limit(1)
  return row && profileOf({ id, version: row.version }, row.definition)
}

/** Of the profiles that admins made, or made a later version of. */
export async function storedProfileIds(tx: Transaction): Promise<string[]> {
  const rows = await tx.selectDistinct({ id: certificateProfiles.id }).from(certificateProfiles)
  return rows.map(({ id }) => id).sort()
}

/** All versions that admins made, by name and number. */
export const listStoredProfiles = (tx: Transaction): Promise<StoredProfile[]> =>
  tx.select().from(certificateProfiles).orderBy(asc(certificateProfiles.id), asc(certificateProfiles.version))

/** False when there is such a version already. */
export async function insertProfile(
  tx: Transaction,
  profile: ProfileRef & { definition: ProfileDefinition; madeBy: string },
): Promise<boolean> {
  const made = await tx
    .insert(certificateProfiles)
    .values(profile)
    .onConflictDoNothing()
    .returning({ id: certificateProfiles.id })
  return made.length > 0
}
