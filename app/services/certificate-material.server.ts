import {
  type CertificateProfile,
  type SubjectAttribute,
  type SubjectFacts,
  subjectOf,
} from '#app/domain/certificate-profile.ts'
import {
  certreqRecipe,
  fileStemOf,
  keytoolRecipe,
  opensslRecipe,
  type Recipe,
  type RecipeInput,
} from '#app/pki/recipes.ts'

/** What a person needs to make a CSR, by whatever tool. */
export type CertificateMaterial = {
  /** In DER order. */
  subject: SubjectAttribute[]
  fileStem: string
  /** Bits of the smallest key that is accepted. */
  minimumBits: number
  recipes: Record<'openssl' | 'keytool' | 'certreq', Recipe>
}

/** Bits of the keys that the recipes make, unless more are asked (design/domain.md 5). */
const RECIPE_BITS = 3072

export function materialFor(profile: CertificateProfile, facts: SubjectFacts): CertificateMaterial {
  const subject = subjectOf(profile, facts)
  const fileStem = fileStemOf(facts.applicationId, facts.environment)
  const input: RecipeInput = { subject, fileStem, bits: Math.max(RECIPE_BITS, profile.minimumBits) }
  return {
    subject,
    fileStem,
    minimumBits: profile.minimumBits,
    recipes: {
      openssl: opensslRecipe(input),
      keytool: keytoolRecipe(input),
      certreq: certreqRecipe(input),
    },
  }
}
