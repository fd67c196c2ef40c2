import {
  type CertificateProfile,
  ENTERPRISE_NUMBER_URN,
  expectedValue,
  type SubjectFacts,
  type SubjectRule,
} from '#app/domain/certificate-profile.ts'
import { looksLikeUrn } from '#app/domain/subject-text.ts'
import {
  judgeAlphabet,
  judgeApplicationId,
  judgeEnterpriseNumber,
  judgeForm,
  meantBy,
} from './check-value.ts'
import {
  type DistinguishedName,
  type NameAttribute,
  printAttribute,
  printName,
} from './distinguished-name.ts'
import type { Judgement } from './findings.ts'
import { shorten } from './rsa-key.ts'

export type ExpectedSubject = {
  profile: CertificateProfile
  facts: Partial<SubjectFacts>
  /** A number that fails its check is an error: in a dossier, and for production. */
  strictNumber: boolean
}

/** `at` counts RDNs: within a multi-valued one there is no order. */
type Placed = { attribute: NameAttribute; at: number }
type Match = { rule: SubjectRule; placed: Placed | undefined }

/** Compares the subject with the profile, RDN by RDN, every difference told. */
export function judgeSubject(name: DistinguishedName, expected: ExpectedSubject, judgement: Judgement): void {
  judgement.judged('subject.multiValued', 'subject.stringType', 'subject.encoding', 'subject.length')
  judgement.judged('subject.blankAtEnd', 'subject.invisible', 'subject.lookAlike', 'subject.prefixInside')
  for (const rdn of name) {
    if (rdn.length > 1) judgement.error('subject.multiValued', { found: shorten(printName([rdn])) })
  }
  const placed = name.flatMap((rdn, at) => rdn.map((attribute) => ({ attribute, at })))
  for (const { attribute } of placed) judgeForm(attribute, judgement)
  const { matches, extra } = matchUp(placed, expected)
  judgement.judged('subject.extra')
  for (const { attribute } of extra) {
    judgement.error('subject.extra', { attribute: attribute.type, value: shorten(attribute.value) })
  }
  const lost = lostUnit(matches)
  for (const match of matches) {
    if (match.placed) judgeValue(match.rule, match.placed.attribute, expected, judgement)
    else if (match.rule !== lost) judgeMissing(match.rule, expected, judgement)
  }
  if (lost) judgement.error('subject.lostUnit', { expected: expectedWord(lost, expected) })
  judgeOrder(matches, judgement)
}

/** Gives each rule the attribute that is meant for it: equal values first, then whatever has the same type. */
function matchUp(placed: Placed[], expected: ExpectedSubject): { matches: Match[]; extra: Placed[] } {
  const free = new Set(placed)
  const taken = new Map<SubjectRule, Placed>()
  const take = (rule: SubjectRule, fits: (attribute: NameAttribute) => boolean) => {
    if (taken.has(rule)) return
    const found = [...free].find(({ attribute }) => attribute.type === rule.type && fits(attribute))
    if (!found) return
    taken.set(rule, found)
    free.delete(found)
  }
  const rules = expected.profile.subject
  for (const rule of rules) take(rule, ({ value }) => meantBy(value) === expectedValue(rule, expected.facts))
  for (const rule of rules) take(rule, ({ value }) => isUrnRule(rule) && looksLikeUrn(value))
  for (const rule of rules)
    take(rule, ({ value }) => !isUrnRule(rule) && valuesOf(rule).includes(meantBy(value)))
  for (const rule of rules) take(rule, ({ value }) => isUrnRule(rule) || !looksLikeUrn(value))
  return { matches: rules.map((rule) => ({ rule, placed: taken.get(rule) })), extra: [...free] }
}

const isUrnRule = (rule: SubjectRule): boolean => !('fixed' in rule) && rule.from === 'enterpriseNumber'
const valuesOf = (rule: SubjectRule): string[] => ('values' in rule ? Object.values(rule.values) : [])

/** Two `OU=` lines in an openssl configuration: the last one silently replaces the others. */
function lostUnit(matches: Match[]): SubjectRule | undefined {
  const units = matches.filter(({ rule }) => rule.type === 'OU')
  const missing = units.filter(({ placed }) => !placed)
  const othersFound = matches.every(({ rule, placed }) => rule.type === 'OU' || placed)
  return units.length - missing.length === 1 && othersFound ? missing[0]?.rule : undefined
}

/** What to write there: the value, the choice, or the name of the fact in angle brackets. */
function expectedWord(rule: SubjectRule, { facts }: ExpectedSubject): string {
  const value = expectedValue(rule, facts) ?? valuesOf(rule).join(' / ')
  if (value !== '') return `${rule.type}=${value}`
  if (isUrnRule(rule)) return `${rule.type}=${ENTERPRISE_NUMBER_URN}…`
  return `${rule.type}=…`
}

function judgeMissing(rule: SubjectRule, expected: ExpectedSubject, judgement: Judgement): void {
  judgement.judged(`subject.${rule.id}`)
  judgement.error(`subject.${rule.id}.missing`, { expected: expectedWord(rule, expected) })
}

function judgeValue(
  rule: SubjectRule,
  attribute: NameAttribute,
  expected: ExpectedSubject,
  judgement: Judgement,
): void {
  judgeAlphabet(attribute, rule, judgement)
  const meant = meantBy(attribute.value)
  if (/ {2}/.test(meant) || (isUrnRule(rule) && / /.test(meant))) {
    judgement.error('subject.blankInside', { attribute: attribute.type, value: shorten(attribute.value) })
  }
  const value = expectedValue(rule, expected.facts)
  const tidy = isUrnRule(rule) ? meant.replace(/ /g, '') : meant.replace(/ {2,}/g, ' ')
  const choices = value === undefined ? valuesOf(rule) : [value]
  const code = `subject.${rule.id}` as const
  const prefixWrong = isUrnRule(rule) && !tidy.startsWith(ENTERPRISE_NUMBER_URN)
  if (choices.length === 0 && !isUrnRule(rule)) judgement.skip(code)
  else judgement.judged(code)
  if (prefixWrong || (choices.length > 0 && !choices.includes(tidy))) {
    judgement.error(code, { found: shorten(meant), expected: expectedWord(rule, expected) })
  }
  if (isUrnRule(rule) && !prefixWrong) judgeEnterpriseNumber(tidy, expected.strictNumber, judgement)
  if (!('fixed' in rule) && rule.from === 'applicationId') judgeApplicationId(tidy, judgement)
}

function judgeOrder(matches: Match[], judgement: Judgement): void {
  const found = matches.flatMap(({ placed }) => (placed ? [placed] : []))
  const rises = found.every(({ at }, i) => i === 0 || at >= (found[i - 1]?.at ?? 0))
  const falls = found.every(({ at }, i) => i === 0 || at < (found[i - 1]?.at ?? 0))
  if (found.length < 2) {
    judgement.skip('subject.order')
    return
  }
  judgement.judged('subject.order')
  if (rises) return
  const order = [...found].sort((a, b) => a.at - b.at).map(({ attribute }) => attribute)
  judgement.error(falls ? 'subject.order.reversed' : 'subject.order', {
    found: shorten(order.map(({ type }) => type).join(', ')),
    expected: found.map(({ attribute }) => shorten(printAttribute(attribute), 40)).join(', '),
  })
}
