import { z } from 'zod/mini'
import type { AttributeType, SubjectRule } from './certificate-profile.ts'
import type { SubjectSource } from './subject-source.ts'

/** From what each attribute may be made, with the id of the rule that comes of it. */
export const RULE_IDS: Readonly<Record<AttributeType, Partial<Record<SubjectSource, string>>>> = {
  C: { fixed: 'country' },
  O: { fixed: 'organization', institutionName: 'organization' },
  OU: {
    fixed: 'organizationUnit.fixed',
    institutionName: 'organizationUnit.institution',
    enterpriseNumber: 'organizationUnit.urn',
    environment: 'organizationUnit.environment',
  },
  CN: { applicationId: 'commonName' },
  L: { fixed: 'locality', city: 'locality' },
  ST: { fixed: 'state', region: 'state' },
}

export const PROFILE_ROWS_MAX = 12

const type = z.enum(['C', 'O', 'OU', 'CN', 'L', 'ST'])
export const rowSchema = z.union(
  [
    z.strictObject({ type, fixed: z.string() }),
    z.strictObject({
      type,
      from: z.literal('environment'),
      values: z.strictObject({ acceptance: z.string(), production: z.string() }),
    }),
    z.strictObject({
      type,
      from: z.enum(['institutionName', 'enterpriseNumber', 'applicationId', 'city', 'region']),
    }),
  ],
  { error: 'profileRefusal.row' },
)
export type SubjectRow = z.infer<typeof rowSchema>

export const sourceOf = (row: SubjectRow): SubjectSource => ('fixed' in row ? 'fixed' : row.from)

/** The rule that a CSR is judged by. */
export const ruleOf = (row: SubjectRow): SubjectRule => ({
  id: RULE_IDS[row.type][sourceOf(row)] ?? row.type,
  ...row,
})

/** What an admin would write to get this rule. */
export const rowOf = ({ type, ...rule }: SubjectRule): SubjectRow => {
  if ('fixed' in rule) return { type, fixed: rule.fixed }
  return rule.from === 'environment'
    ? { type, from: rule.from, values: { ...rule.values } }
    : { type, from: rule.from }
}

/** What it says for everybody. */
export function textsOf(row: SubjectRow): string[] {
  if ('fixed' in row) return [row.fixed]
  return 'values' in row ? [row.values.acceptance, row.values.production] : []
}
