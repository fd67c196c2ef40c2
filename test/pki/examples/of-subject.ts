import { type CertificateProfile, PROFILES, type SubjectRule } from '#app/domain/certificate-profile.ts'
import { bytes, infoOf, sequence, set, signed } from '#test/pki/handmade.ts'
import {
  changed,
  type Example,
  type Examples,
  FACTS,
  KEY,
  type Part,
  partsOf,
  rdnOf,
  requestOf,
  SPKI,
} from './request.ts'

const PARTS = partsOf()
const URN = 'urn:be:fgov:kbo-bce:organization:cbe-number:'
/** Where in the profile `guide`. */
const [ORGANIZATION, INSTITUTION, NUMBER, APPLICATION] = [1, 2, 3, 4]

const named = (value: string | Uint8Array): Example => ({
  ...changed(INSTITUTION, { value }),
  expected: { facts: typeof value === 'string' ? { ...FACTS, institutionName: value } : FACTS },
})
const numbered = (number: string): Example => ({
  ...changed(NUMBER, { value: URN + number }),
  expected: { facts: {}, inDossier: true },
})
/** As the guide's own example is judged in the free-standing builder. */
const triedOut = (number: string): Example => ({
  ...numbered(number),
  expected: { facts: { environment: 'acceptance' } },
})
const applying = (applicationId: string): Example => ({
  ...changed(APPLICATION, { value: applicationId }),
  expected: { facts: {} },
})
const swapped = PARTS.toSpliced(1, 2, ...PARTS.slice(1, 3).reverse())
const joined = sequence(
  rdnOf(PARTS[0] ?? { type: 'C', value: 'BE' }),
  set(...PARTS.slice(1, 3).map((part) => rdnOf(part).subarray(2))),
  ...PARTS.slice(3).map(rdnOf),
)

/** What is asked of the subject as a whole, and of each value. */
const OF_ALL: Examples = {
  'subject.order': { bad: requestOf(swapped) },
  'subject.order.reversed': { bad: requestOf([...PARTS].reverse()) },
  'subject.extra': { bad: requestOf([...PARTS, { type: 'L', value: 'Liège' }]) },
  'subject.lostUnit': { bad: requestOf(PARTS.toSpliced(INSTITUTION, 1)) },
  'subject.multiValued': { bad: { input: signed(infoOf({ name: joined, spki: SPKI }), KEY) } },
  'subject.stringType': {
    bad: changed(ORGANIZATION, { tag: 0x14 }),
    good: changed(ORGANIZATION, { tag: 0x13 }),
  },
  'subject.encoding': { bad: named(bytes('c328')), good: named('Ã(') },
  'subject.empty': { bad: named(''), good: named('x') },
  'subject.length': { bad: named('é'.repeat(65)), good: named('é'.repeat(64)) },
  'subject.blankAtEnd': { bad: named('Plain '), good: named('Plain') },
  'subject.blankInside': {
    bad: changed(ORGANIZATION, { value: 'Federal  Government' }),
    good: named('Two words'),
  },
  'subject.invisible': { bad: named('In\u200bstitution'), good: named('In-stitution') },
  'subject.lookAlike': { bad: named('Οffice'), good: named('Öffice') },
  'subject.prefixInside': { bad: named('OU=Plain'), good: named('Plain = OU') },
  'subject.placeholder': {
    bad: numbered('1234567890'),
    mild: triedOut('1234567890'),
    good: numbered('1234567894'),
  },
  'subject.enterpriseNumber.length': { bad: numbered('0671.516.647'), good: numbered('0671516647') },
  'subject.enterpriseNumber.establishment': { bad: numbered('2671516647'), good: numbered('0671516647') },
  'subject.enterpriseNumber.checkDigits': {
    bad: numbered('0671516640'),
    mild: triedOut('0671516640'),
    good: numbered('0671516647'),
  },
  'subject.applicationId.characters': { bad: applying('a b'), good: applying('a.b') },
  'subject.applicationId.ends': { bad: applying('a-'), good: applying('a-b') },
  'subject.applicationId.underscore': { bad: applying('a_b'), good: applying('a-b') },
}

/** What a profile of an admin may ask beyond the built-in ones: a unit of a fixed text. */
const MADE: CertificateProfile = {
  ...PROFILES.guide,
  id: 'made',
  subject: PROFILES.guide.subject.toSpliced(2, 1, {
    id: 'organizationUnit.fixed',
    type: 'OU',
    fixed: 'Team',
  }),
}

function wrongValue(rule: SubjectRule): string {
  if (rule.type === 'C') return 'FR'
  if (rule.id === 'organizationUnit.urn') return `${URN}0314595348`
  return rule.id === 'organizationUnit.environment' ? 'PRD' : 'Another'
}

/** For each part of a profile: another value, and a subject without any part of its type. */
function ofProfile(profile: CertificateProfile): Examples {
  const parts: Part[] = partsOf(profile)
  const by = (example: Example): Example => ({ ...example, expected: { profile, facts: FACTS } })
  const good = by(requestOf(parts))
  return Object.fromEntries(
    profile.subject.flatMap((rule, at) => [
      [`subject.${rule.id}`, { bad: by(changed(at, { value: wrongValue(rule) }, parts)), good }],
      [
        `subject.${rule.id}.missing`,
        { bad: by(requestOf(parts.filter(({ type }) => type !== rule.type))), good },
      ],
    ]),
  )
}

export const OF_SUBJECT: Examples = {
  ...OF_ALL,
  ...ofProfile(MADE),
  ...ofProfile(PROFILES.guide),
  ...ofProfile(PROFILES['ebox-2019']),
}
