import { describe, expect, it } from 'vitest'
import { PROFILES } from '#app/domain/certificate-profile.ts'
import { RULE_IDS } from '#app/domain/subject-row.ts'
import { certificate } from '#app/i18n/en/certificate.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { INPUT_RULES, REQUEST_RULES, SUBJECT_RULES } from '#app/pki/findings.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { OF_INPUT } from './examples/of-input.ts'
import { OF_REQUEST } from './examples/of-request.ts'
import { OF_SUBJECT } from './examples/of-subject.ts'
import { type Example, type Examples, GOOD } from './examples/request.ts'
import { documentedRules } from './rule-table.ts'

const EXAMPLES = { ...OF_INPUT, ...OF_REQUEST, ...OF_SUBJECT }
const parts = [
  ...Object.values(PROFILES).flatMap(({ subject }) => subject.map(({ id }) => id)),
  ...Object.values(RULE_IDS).flatMap((sources) => Object.values(sources)),
]
const RULES = new Set<string>([
  ...INPUT_RULES,
  ...REQUEST_RULES,
  ...SUBJECT_RULES,
  ...parts.flatMap((id) => [`subject.${id}`, `subject.${id}.missing`]),
])

const judge = ({ input, expected }: Example) =>
  checkCsr(input, { profile: PROFILES.guide, facts: {}, ...expected }, verifySignature)

describe('each rule of a CSR', () => {
  it('has an example of its own, and there are no others', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...RULES].sort())
  })

  it.each(Object.entries(EXAMPLES))(
    '%s is broken by the bad example and kept by the good one',
    async (rule, { bad, good = GOOD }) => {
      expect((await judge(bad)).findings.map(({ code }) => code)).toContain(rule)
      expect((await judge(good)).findings).toEqual([])
    },
  )

  it('stands in docs/certificates.md, with its severity and its sentence', async () => {
    const texts: Readonly<Record<string, string>> = certificate
    const severityOf = async (rule: string, example: Example) =>
      (await judge(example)).findings.find(({ code }) => code === rule)?.severity
    const rows: string[][] = []
    for (const [rule, { bad, mild }] of Object.entries<Examples[string]>(EXAMPLES)) {
      const severities = [await severityOf(rule, bad), ...(mild ? [await severityOf(rule, mild)] : [])]
      rows.push([`\`${rule}\``, severities.join(' or '), texts[`finding.${rule}`] ?? ''])
    }
    expect(documentedRules('A CSR')).toEqual(rows)
  })
})
