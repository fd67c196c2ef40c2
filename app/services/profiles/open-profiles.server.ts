import { type CertificateProfile, PROFILE_IDS } from '#app/domain/certificate-profile.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { storedProfileIds } from '#db/certificate-profiles.server.ts'
import { asPartner } from '#db/client.server.ts'
import {
  findProfile,
  type ProfilesByEnvironment,
  profileInForce,
  profilesInForce,
} from './known-profile.server.ts'

/** What certificates of each environment are judged by now; told to everybody. */
export const openProfiles = (): Promise<ProfilesByEnvironment> => asPartner({}, profilesInForce)

/** The names of all profiles, as they may be asked for. */
export const profileNames = (): Promise<string[]> =>
  asPartner({}, async (tx) => [...new Set([...PROFILE_IDS, ...(await storedProfileIds(tx))])])

/** The profile that was named (`guide`, `guide@1`), or the one in force; undefined when there is none of that name. */
export const openProfile = (
  name: string | undefined,
  environment: Environment = ENVIRONMENTS[0],
): Promise<CertificateProfile | undefined> =>
  asPartner({}, (tx) => (name === undefined ? profileInForce(tx, environment) : findProfile(tx, name)))
