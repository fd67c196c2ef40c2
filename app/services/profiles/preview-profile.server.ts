import type { Officer } from '#app/domain/actor.ts'
import type { CertificateProfile, SubjectAttribute, SubjectFacts } from '#app/domain/certificate-profile.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { definitionOf } from '#app/domain/profile-definition.ts'
import type { Recipe } from '#app/pki/recipes.ts'
import { materialFor } from '#app/services/certificate-material.server.ts'
import { asOffice } from '#db/client.server.ts'
import { newestProfile } from './known-profile.server.ts'

/** What partners would see of a profile. */
export type ProfilePreview = {
  /** One, where both environments say the same. */
  subjects: { of: Environment | 'both'; subject: SubjectAttribute[] }[]
  openssl: Recipe
  /** The definition as a file for the commands. */
  file: string
}

/** No institution has this number, though it passes its check. */
const SAMPLE: Omit<SubjectFacts, 'environment'> = {
  institutionName: 'Institution-Instelling 42',
  enterpriseNumber: '0999999922',
  applicationId: 'sample-issuer:letters',
  city: 'Namur',
  region: 'Wallonie',
}

export function previewOf(profile: CertificateProfile): ProfilePreview {
  const materials = ENVIRONMENTS.map((environment) => ({
    environment,
    ...materialFor(profile, { ...SAMPLE, environment }),
  }))
  const [first] = materials
  if (!first) throw new Error('there is no environment')
  const printed = materials.map(({ subject }) => JSON.stringify(subject))
  return {
    subjects:
      new Set(printed).size === 1
        ? [{ of: 'both', subject: first.subject }]
        : materials.map(({ environment, subject }) => ({ of: environment, subject })),
    openssl: first.recipes.openssl,
    file: `${JSON.stringify(definitionOf(profile), null, 2)}\n`,
  }
}

/** The newest version of a profile, to begin the next one with; for admins. */
export const openNewest = async (admin: Officer, id: string): Promise<CertificateProfile | undefined> =>
  may(admin, 'officeSettings.manage') ? asOffice((tx) => newestProfile(tx, id)) : undefined
