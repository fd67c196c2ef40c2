import { isDatabaseAway } from '#app/database-away.server.ts'
import { type CertificateProfile, PROFILE_IDS } from '#app/domain/certificate-profile.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { storedProfileIds } from '#db/certificate-profiles.server.ts'
import { asPartner } from '#db/client.server.ts'
import {
  findProfile,
  initialProfile,
  type ProfilesByEnvironment,
  profileInForce,
  profilesInForce,
} from './known-profile.server.ts'

let lastRead: ProfilesByEnvironment | undefined

/**
 * What certificates of each environment are judged by now; told to everybody. While the database is away it is what
 * this process read last, or what holds until an admin chooses: a CSR is judged in the meantime, and judged again wherever it counts.
 */
export async function openProfiles(): Promise<ProfilesByEnvironment> {
  try {
    lastRead = await asPartner({}, profilesInForce)
    return lastRead
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    return lastRead ?? { acceptance: initialProfile(), production: initialProfile() }
  }
}

/** The names of all profiles, as they may be asked for. */
export const profileNames = (): Promise<string[]> =>
  asPartner({}, async (tx) => [...new Set([...PROFILE_IDS, ...(await storedProfileIds(tx))])])

/** The profile that was named (`guide`, `guide@1`), or the one in force; undefined when there is none of that name. */
export const openProfile = (
  name: string | undefined,
  environment: Environment = ENVIRONMENTS[0],
): Promise<CertificateProfile | undefined> =>
  asPartner({}, (tx) => (name === undefined ? profileInForce(tx, environment) : findProfile(tx, name)))
