import { type CertificateProfile, PROFILES, printProfileRef } from '#app/domain/certificate-profile.ts'
import type { Environment } from '#app/domain/environment.ts'
import { profileOf } from '#app/domain/profile-definition.ts'
import { listStoredProfiles } from '#db/certificate-profiles.server.ts'
import { asOffice } from '#db/client.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'
import { profilesInForce } from './known-profile.server.ts'

/** One version; `made` is undefined for a built-in one. */
export type ListedProfile = { profile: CertificateProfile; made?: { at: Date; by: string } }

export type ProfileList = {
  /** By name, each with its versions from the first on. */
  profiles: ListedProfile[]
  /** As `guide@1`. */
  inForce: Readonly<Record<Environment, string>>
}

/** Every version of every profile, and which are in force; for admins. */
export const listProfiles = (): Promise<ProfileList> =>
  asOffice(async (tx) => {
    const profiles: ListedProfile[] = Object.values(PROFILES).map((profile) => ({ profile }))
    for (const { definition, madeBy, madeAt, ...ref } of await listStoredProfiles(tx))
      profiles.push({
        profile: profileOf(ref, definition),
        made: { at: madeAt, by: await nameOfPerson(tx, madeBy) },
      })
    profiles.sort(
      ({ profile: one }, { profile: other }) =>
        (one.id < other.id ? -1 : Number(one.id > other.id)) || one.version - other.version,
    )
    const { acceptance, production } = await profilesInForce(tx)
    return {
      profiles,
      inForce: { acceptance: printProfileRef(acceptance), production: printProfileRef(production) },
    }
  })
