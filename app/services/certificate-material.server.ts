import { type SubjectAttribute, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import {
  certreqRecipe,
  fileStemOf,
  keytoolRecipe,
  opensslRecipe,
  type Recipe,
  type RecipeInput,
} from '#app/pki/recipes.ts'
import { profileInForce } from './judge-certificate.server.ts'

/** What a person needs to make a CSR, by whatever tool. */
export type CertificateMaterial = {
  /** In DER order. */
  subject: SubjectAttribute[]
  fileStem: string
  recipes: Record<'openssl' | 'keytool' | 'certreq', Recipe>
}

/** Bits of the keys that the recipes make (design/domain.md 5). */
const RECIPE_BITS = 3072

export function materialFor(facts: SubjectFacts): CertificateMaterial {
  const subject = subjectOf(profileInForce(), facts)
  const fileStem = fileStemOf(facts.applicationId, facts.environment)
  const input: RecipeInput = { subject, fileStem, bits: RECIPE_BITS }
  return {
    subject,
    fileStem,
    recipes: {
      openssl: opensslRecipe(input),
      keytool: keytoolRecipe(input),
      certreq: certreqRecipe(input),
    },
  }
}
