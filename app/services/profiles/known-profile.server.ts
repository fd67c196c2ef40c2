import {
  type CertificateProfile,
  PROFILES,
  type ProfileRef,
  readProfileRef,
} from '#app/domain/certificate-profile.ts'
import type { DossierContent } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import { settings } from '#app/env.server.ts'
import { newestStoredProfile, readStoredProfile } from '#db/certificate-profiles.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'

export type ProfilesByEnvironment = Readonly<Record<Environment, CertificateProfile>>

/** What holds until an admin chooses, and held before it was kept what something was judged by. */
export const initialProfile = (): CertificateProfile => PROFILES[settings().certificateProfile]

const builtIn = (id: string): CertificateProfile | undefined =>
  Object.values(PROFILES).find((profile) => profile.id === id)

/** A built-in version, or one that an admin made. */
export async function readProfile(tx: Transaction, ref: ProfileRef): Promise<CertificateProfile | undefined> {
  const inside = builtIn(ref.id)
  return inside?.version === ref.version ? inside : readStoredProfile(tx, ref)
}

export const newestProfile = async (tx: Transaction, id: string): Promise<CertificateProfile | undefined> =>
  (await newestStoredProfile(tx, id)) ?? builtIn(id)

/** By name, then the newest version, or by name and version: `guide`, `guide@1`. */
export async function findProfile(tx: Transaction, name: string): Promise<CertificateProfile | undefined> {
  const ref = readProfileRef(name)
  return ref ? readProfile(tx, ref) : newestProfile(tx, name)
}

/** The profile that certificates of an environment are judged by now (design/domain.md 8: configurable). */
export const profileInForce = async (
  tx: Transaction,
  environment: Environment,
): Promise<CertificateProfile> =>
  rememberedProfile(tx, (await readOfficeSettings(tx)).certificateProfiles[environment])

export async function profilesInForce(tx: Transaction): Promise<ProfilesByEnvironment> {
  const { certificateProfiles } = await readOfficeSettings(tx)
  return {
    acceptance: await rememberedProfile(tx, certificateProfiles.acceptance),
    production: await rememberedProfile(tx, certificateProfiles.production),
  }
}

/** The profile that something was judged by, as it is kept with it (`printProfileRef`). */
export async function rememberedProfile(
  tx: Transaction,
  printed: string | null | undefined,
): Promise<CertificateProfile> {
  const ref = readProfileRef(printed ?? undefined)
  if (!ref) return initialProfile()
  const profile = await readProfile(tx, ref)
  if (!profile) throw new Error(`there is no profile ${printed}, by which something was judged`)
  return profile
}

/** By which the subjects of a submitted version were made. */
export const profilesOf = async (
  tx: Transaction,
  { certificates }: Pick<DossierContent, 'certificates'>,
): Promise<ProfilesByEnvironment> => ({
  acceptance: await rememberedProfile(tx, certificates.acceptance?.profile),
  production: await rememberedProfile(tx, certificates.production?.profile),
})
