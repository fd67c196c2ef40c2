import { z } from 'zod/mini'
import type { CertificateProfile, SubjectFacts } from '#app/domain/certificate-profile.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import type { CsrReport, Expected } from '#app/pki/check-csr.ts'
import type { FindingParams } from '#app/pki/findings.ts'

/** What a CSR is measured by, as the command's options and the API's body give it. */
export type CsrQuestion = {
  environment?: Environment | undefined
} & { [Fact in Exclude<keyof SubjectFacts, 'environment'>]?: string | undefined }

const fact = z.optional(z.string().check(z.maxLength(200)))

/** The body of `POST /api/v1/csrs/check`. */
export const csrQuestionSchema = z.strictObject({
  pem: z.string(),
  profile: z.optional(z.string().check(z.maxLength(60))),
  environment: z.optional(z.enum(ENVIRONMENTS)),
  enterpriseNumber: fact,
  applicationId: fact,
  institutionName: fact,
  city: fact,
  region: fact,
})

/** The verdict of the command `csr -- check` and of the API. Codes are stable: scripts rely on them. */
export const verdictSchema = z.strictObject({
  ok: z.boolean(),
  findings: z.array(
    z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning']), detail: z.string() }),
  ),
  subject: z.array(z.strictObject({ type: z.string(), value: z.string() })),
  passed: z.optional(z.array(z.string())),
  skipped: z.optional(z.array(z.string())),
  key: z.optional(
    z.strictObject({
      algorithm: z.string(),
      bits: z.optional(z.int()),
      exponent: z.optional(z.string()),
      spkiSha256: z.string(),
    }),
  ),
  signatureAlgorithm: z.optional(z.string()),
  keyInUse: z.optional(z.boolean()),
})
export type Verdict = z.infer<typeof verdictSchema>

const FACTS = ['enterpriseNumber', 'applicationId', 'institutionName', 'city', 'region'] as const

export function expectedOf(question: CsrQuestion, profile: CertificateProfile): Expected {
  const facts: Partial<SubjectFacts> = { environment: question.environment ?? 'acceptance' }
  for (const name of FACTS) {
    const value = question[name]
    if (value !== undefined) facts[name] = name === 'enterpriseNumber' ? numberOf(value) : value
  }
  return { profile, facts }
}

/** A number that fails its check is still compared: the guide's own example is one. */
function numberOf(typed: string): string {
  const read = readEnterpriseNumber(typed)
  return read.ok ? read.number : typed.replace(/[\s.]/g, '')
}

/** `words` gives the sentence of a catalogue key. */
export const verdictOf = (
  { findings, ...report }: CsrReport,
  words: (key: string, params: FindingParams) => string,
): Verdict => ({
  ...report,
  findings: findings.map(({ code, severity, params }) => ({
    code,
    severity,
    detail: words(`finding.${code}`, params),
  })),
})
