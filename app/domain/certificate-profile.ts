import type { EnterpriseNumber } from './enterprise-number.ts'
import type { Environment } from './environment.ts'

/**
 * What the subject of a certificate must say, as data: building, checking, the recipes for openssl, keytool and
 * certreq, the table for the order form and the help texts all follow from one definition. Admins make others, and
 * later versions (profile-definition.ts).
 * Sources: the guide's section 5 (`guide`); the EBoxMessage specification 1.9 (`ebox-2019`); design/domain.md 5.
 */
export type CertificateProfile = {
  id: string
  version: number
  /** Bits of the smallest RSA key that is accepted. */
  minimumBits: number
  /** The RDNs in the order of the DER, one attribute each; never multi-valued. */
  subject: readonly SubjectRule[]
}

/** The built-in ones: the first version of each. */
export const PROFILE_IDS = ['guide', 'ebox-2019'] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** One version of a profile, by which a certificate is judged. */
export type ProfileRef = Pick<CertificateProfile, 'id' | 'version'>

/** `guide@1`, as it is kept with what was judged by it. */
export const printProfileRef = ({ id, version }: ProfileRef): string => `${id}@${version}`

/** Undefined for what is none. */
export function readProfileRef(text: string | undefined): ProfileRef | undefined {
  const [, id, version] = /^([a-z0-9-]{1,40})@([1-9]\d{0,5})$/.exec(text ?? '') ?? []
  return id === undefined ? undefined : { id, version: Number(version) }
}

export type AttributeType = 'C' | 'O' | 'OU' | 'CN' | 'L' | 'ST'

/** `id` is the second half of rule ids (`subject.country`, `subject.organizationUnit.urn`); two units may share one. */
export type SubjectRule = { id: string; type: AttributeType } & (
  | { fixed: string }
  | { from: Exclude<keyof SubjectFacts, 'environment'> }
  | { from: 'environment'; values: Readonly<Record<Environment, string>> }
)

/** What the subject is made from; a fact may still be unknown in the free-standing checker. */
export type SubjectFacts = {
  institutionName: string
  enterpriseNumber: EnterpriseNumber
  applicationId: string
  environment: Environment
  city: string
  region: string
}

export type SubjectAttribute = { type: AttributeType; value: string }

export const ENTERPRISE_NUMBER_URN = 'urn:be:fgov:kbo-bce:organization:cbe-number:'

/** Sizes of RSA keys that the page makes, in bits. */
export const KEY_BITS = [2048, 3072, 4096] as const
export type KeySize = (typeof KEY_BITS)[number]

/** RFC 5280 appendix A upper bounds, counted in characters. */
export const ATTRIBUTE_MAX: Readonly<Record<AttributeType, number>> = {
  C: 2,
  O: 64,
  OU: 64,
  CN: 64,
  L: 128,
  ST: 128,
}

const guide: CertificateProfile = {
  id: 'guide',
  version: 1,
  minimumBits: 2048,
  subject: [
    { id: 'country', type: 'C', fixed: 'BE' },
    { id: 'organization', type: 'O', fixed: 'Federal Government' },
    { id: 'organizationUnit.institution', type: 'OU', from: 'institutionName' },
    { id: 'organizationUnit.urn', type: 'OU', from: 'enterpriseNumber' },
    { id: 'commonName', type: 'CN', from: 'applicationId' },
  ],
}

const ebox2019: CertificateProfile = {
  id: 'ebox-2019',
  version: 1,
  minimumBits: 2048,
  subject: [
    { id: 'country', type: 'C', fixed: 'BE' },
    { id: 'organization', type: 'O', from: 'institutionName' },
    { id: 'organizationUnit.government', type: 'OU', fixed: 'Belgian Federal Government' },
    { id: 'organizationUnit.urn', type: 'OU', from: 'enterpriseNumber' },
    {
      id: 'organizationUnit.environment',
      type: 'OU',
      from: 'environment',
      values: { acceptance: 'ACC', production: 'PRD' },
    },
    { id: 'commonName', type: 'CN', from: 'applicationId' },
    { id: 'locality', type: 'L', from: 'city' },
    { id: 'state', type: 'ST', from: 'region' },
  ],
}

export const PROFILES: Readonly<Record<ProfileId, CertificateProfile>> = { guide, 'ebox-2019': ebox2019 }

/** The value a rule asks for, or undefined when the fact it is made from is not known. */
export function expectedValue(rule: SubjectRule, facts: Partial<SubjectFacts>): string | undefined {
  if ('fixed' in rule) return rule.fixed
  if (rule.from === 'environment') return facts.environment && rule.values[facts.environment]
  const fact = facts[rule.from]
  return rule.from === 'enterpriseNumber' && fact !== undefined ? ENTERPRISE_NUMBER_URN + fact : fact
}

/** The subject, RDN by RDN in DER order. */
export const subjectOf = (profile: CertificateProfile, facts: SubjectFacts): SubjectAttribute[] =>
  profile.subject.map((rule) => ({ type: rule.type, value: expectedValue(rule, facts) ?? '' }))
