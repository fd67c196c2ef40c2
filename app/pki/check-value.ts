import { applicationIdWarning, checkApplicationId, codePointOf } from '#app/domain/application-id.ts'
import { ATTRIBUTE_MAX, ENTERPRISE_NUMBER_URN, type SubjectRule } from '#app/domain/certificate-profile.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { readMessage } from '#app/domain/message.ts'
import { INVISIBLE, ODD_IN_ASCII, ODD_IN_NAME, PREFIX } from '#app/domain/subject-text.ts'
import type { NameAttribute } from './distinguished-name.ts'
import type { Judgement, RuleId } from './findings.ts'
import { shorten } from './rsa-key.ts'

const ACCEPTED_STRINGS = new Set(['UTF8String', 'PrintableString'])

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu')

/** What is asked of every value, whatever it should say: string type, length, characters. */
export function judgeForm(attribute: NameAttribute, judgement: Judgement): void {
  const { type, string } = attribute
  const value = shorten(attribute.value)
  const max = maxOf(type)
  const accepted = type === 'C' ? string === 'PrintableString' : ACCEPTED_STRINGS.has(string)
  // Types that no profile uses have string types of their own (IA5String for mail addresses), and are extra anyway.
  if (max !== undefined && !accepted)
    judgement.error('subject.stringType', { attribute: type, found: string })
  if (attribute.malformed) judgement.error('subject.encoding', { attribute: type, found: string })
  if (attribute.value === '') {
    judgement.error('subject.empty', { attribute: type })
    return
  }
  const length = [...attribute.value].length
  if (max !== undefined && length > max) judgement.error('subject.length', { attribute: type, length, max })
  const invisible = attribute.malformed ? undefined : INVISIBLE.exec(attribute.value)
  if (invisible) {
    const position = [...attribute.value.slice(0, invisible.index)].length + 1
    judgement.error('subject.invisible', { attribute: type, codePoint: codePointOf(invisible[0]), position })
  }
  if (/^ | $/.test(attribute.value)) judgement.error('subject.blankAtEnd', { attribute: type, value })
  const prefix = PREFIX.exec(attribute.value)?.[0].trim()
  if (prefix !== undefined) judgement.error('subject.prefixInside', { attribute: type, prefix, value })
}

const MAX = new Map<string, number>(Object.entries(ATTRIBUTE_MAX))
const maxOf = (type: string): number | undefined => MAX.get(type)

/** What the writer meant: without the faults that have findings of their own. */
export const meantBy = (value: string): string =>
  value
    .replace(ALL_INVISIBLE, (odd) => (/\s/u.test(odd) ? ' ' : ''))
    .replace(PREFIX, '')
    .trim()

/** Letters of another alphabet, or signs that only look like ASCII where nothing else belongs. */
export function judgeAlphabet(attribute: NameAttribute, rule: SubjectRule, judgement: Judgement): void {
  const odd = isName(rule) ? ODD_IN_NAME : ODD_IN_ASCII
  const text = attribute.value.replace(PREFIX, '').replace(ALL_INVISIBLE, '')
  const found = odd.exec(text)?.[0]
  if (found === undefined || attribute.malformed) return
  const value = shorten(attribute.value)
  judgement.error('subject.lookAlike', {
    attribute: attribute.type,
    character: /\p{M}/u.test(found) ? `◌${found}` : found,
    codePoint: codePointOf(found),
    value,
  })
}

/** May it have accents? */
const isName = (rule: SubjectRule): boolean =>
  'fixed' in rule ? ODD_IN_ASCII.test(rule.fixed) : ['institutionName', 'city', 'region'].includes(rule.from)

const NUMBER_RULES: Readonly<Record<string, RuleId>> = {
  placeholder: 'subject.placeholder',
  establishment: 'subject.enterpriseNumber.establishment',
  checkDigits: 'subject.enterpriseNumber.checkDigits',
}

/** The number behind the URN; a failed check is a warning where the guide's own example must pass. */
export function judgeEnterpriseNumber(value: string, strict: boolean, judgement: Judgement): void {
  judgement.judged(
    'subject.enterpriseNumber.length',
    'subject.enterpriseNumber.checkDigits',
    'subject.placeholder',
  )
  const number = value.slice(ENTERPRISE_NUMBER_URN.length)
  if (!/^[0-9]{10}$/.test(number)) {
    const read = readEnterpriseNumber(number)
    if (!read.ok && read.finding === 'placeholder')
      judgement.error('subject.placeholder', { number: shorten(number) })
    else
      judgement.error('subject.enterpriseNumber.length', { number: shorten(number), length: number.length })
    return
  }
  const read = readEnterpriseNumber(number)
  if (read.ok) return
  const code = NUMBER_RULES[read.finding] ?? 'subject.enterpriseNumber.checkDigits'
  if (strict || read.finding === 'establishment') judgement.error(code, { number })
  else judgement.warning(code, { number })
}

/** The form of the application identifier, when it is not known which one is meant. */
export function judgeApplicationId(value: string, judgement: Judgement): void {
  judgement.judged('subject.applicationId.characters', 'subject.applicationId.ends')
  const refusal = checkApplicationId(value, Number.POSITIVE_INFINITY)
  if (refusal !== undefined) {
    const { key, params } = readMessage(refusal)
    if (key === 'applicationId.characters')
      judgement.error('subject.applicationId.characters', { ...params, value })
    if (key === 'applicationId.ends') judgement.error('subject.applicationId.ends', { value })
  }
  if (applicationIdWarning(value)) judgement.warning('subject.applicationId.underscore', { value })
}
