import { afterAll, describe, expect, it } from 'vitest'
import { PROFILES, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import { checkCsr, type Expected } from '#app/pki/check-csr.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { type CsrOrder, type KeyName, OpensslMaker, opensslAccepts, type Rdn } from './openssl.ts'

const FACTS: SubjectFacts = {
  institutionName: 'Office de l’Été & Cie',
  enterpriseNumber: '0671516647',
  applicationId: 'rjv-onva:workerholidayrights:cova2',
  environment: 'acceptance',
  city: 'Liège',
  region: 'Région wallonne',
}
type ProfileId = keyof typeof PROFILES
type Case = {
  name: string
  subject?: readonly Rdn[]
  order?: Omit<CsrOrder, 'subject'>
  expected?: Partial<Expected>
  codes: string[]
}

const URN = 'urn:be:fgov:kbo-bce:organization:cbe-number:'
const IN_PRODUCTION: SubjectFacts = { ...FACTS, environment: 'production' }
const rdnsOf = (id: ProfileId, facts: Partial<SubjectFacts> = {}): Rdn[] =>
  subjectOf(PROFILES[id], { ...FACTS, ...facts }).map(({ type, value }) => [[type, value]])
const GUIDE = rdnsOf('guide')
const EBOX = rdnsOf('ebox-2019')

const replaced = (subject: readonly Rdn[], at: number, value: string): Rdn[] =>
  subject.map((rdn, i) => (i === at ? [[rdn[0]?.[0] ?? '', value]] : rdn))
const without = (subject: readonly Rdn[], at: number): Rdn[] => subject.filter((_, i) => i !== at)
const inserted = (subject: readonly Rdn[], at: number, type: string, value: string): Rdn[] =>
  subject.toSpliced(at, 0, [[type, value]])
const swapped = (subject: readonly Rdn[], at: number): Rdn[] =>
  subject.toSpliced(at, 2, ...subject.slice(at, at + 2).reverse())
const joined = (subject: readonly Rdn[], at: number): Rdn[] =>
  subject.toSpliced(at, 2, subject.slice(at, at + 2).flat())

const ebox = { profile: PROFILES['ebox-2019'] }
const both = (name: string, make: (subject: readonly Rdn[]) => Rdn[], codes: string[]): Case[] => [
  { name: `guide: ${name}`, subject: make(GUIDE), codes },
  { name: `ebox-2019: ${name}`, subject: make(EBOX), expected: ebox, codes },
]
const urnOf = (number: string, expected: Partial<Expected>, codes: string[]): Case => ({
  name: `number ${number} ${expected.inDossier ? 'in a dossier' : ''} ${expected.facts?.environment ?? ''}`,
  subject: replaced(GUIDE, 3, URN + number),
  expected: { facts: { environment: 'acceptance' }, ...expected },
  codes,
})

const names = [
  'Office National des Vacances Annuelles',
  'Société de l’Énergie',
  "Centre d'action sociale",
  'Müller & Söhne GmbH',
  'A#1 $ "x" \\ / + , ; < > = b',
  'Ö',
  'x'.repeat(64),
  'é'.repeat(64),
  'Stad Sint-Niklaas (dienst A)',
  'IJsselmeer Œuvre ß',
  'Bureau 2',
  'O.N.S.S. – R.S.Z.',
  'Ville de Liège/Stadt Lüttich',
  'a  b'.replace('  ', ' '),
  'Ministerie van ’t Gewest',
]
const numbers = [
  '0671516647',
  '0314595348',
  '0809394427',
  '0212165526',
  '0308357159',
  '0206731645',
  '0406798006',
  '0123456749',
  '1234567894',
  '1000000021',
  '0194000097',
]
const applications = [
  'a1',
  'Z.9',
  'employment:job-attest:werkkaart',
  'db2b.SPFETCS-FODWASO.fgov.be',
  'a',
  'urn:be:x',
  'A-1.b:c',
  'x'.repeat(64),
]
const extensionsFine = [
  ['keyUsage=critical,digitalSignature,nonRepudiation', 'extendedKeyUsage=clientAuth'],
  ['keyUsage=digitalSignature'],
  ['extendedKeyUsage=clientAuth,serverAuth'],
  ['subjectKeyIdentifier=hash'],
  ['basicConstraints=CA:FALSE'],
  ['extendedKeyUsage=anyExtendedKeyUsage'],
  ['keyUsage=digitalSignature,keyEncipherment,keyAgreement,decipherOnly'],
  ['basicConstraints=critical,CA:FALSE', 'keyUsage=digitalSignature', 'subjectKeyIdentifier=hash'],
]

const good: Case[] = [
  ...both('as it must be', (subject) => [...subject], []),
  ...names.map((name) => ({
    name: `institution ${name}`,
    subject: rdnsOf('guide', { institutionName: name }),
    expected: { facts: { ...FACTS, institutionName: name } },
    codes: [],
  })),
  ...numbers.map((number) => ({
    name: `number ${number}`,
    subject: rdnsOf('guide', { enterpriseNumber: number }),
    expected: { facts: { ...IN_PRODUCTION, enterpriseNumber: number }, inDossier: true },
    codes: [],
  })),
  ...applications.map((id) => ({
    name: `application ${id}`,
    subject: rdnsOf('guide', { applicationId: id }),
    expected: { facts: { ...FACTS, applicationId: id } },
    codes: [],
  })),
  ...(['rsa2048', 'rsa3072', 'rsa4096'] as const).flatMap((key) =>
    ['sha256', 'sha384', 'sha512'].map((digest) => ({
      name: `${key} ${digest}`,
      order: { key, digest },
      codes: [],
    })),
  ),
  ...extensionsFine.map((extensions) => ({ name: extensions.join(), order: { extensions }, codes: [] })),
  {
    name: 'PrintableString where possible',
    order: { mask: 'pkix' },
    subject: replaced(GUIDE, 2, 'Plain'),
    expected: { facts: { ...FACTS, institutionName: 'Plain' } },
    codes: [],
  },
  { name: 'unstructuredName', order: { attributes: ['unstructuredName=x'] }, codes: [] },
  { name: 'nothing known', expected: { facts: {} }, codes: [] },
  { name: 'nothing known, ebox-2019', subject: EBOX, expected: { ...ebox, facts: {} }, codes: [] },
  {
    name: 'ebox-2019 production',
    subject: rdnsOf('ebox-2019', { environment: 'production' }),
    expected: { ...ebox, facts: IN_PRODUCTION },
    codes: [],
  },
]

const missing = (id: ProfileId, subject: readonly Rdn[]): Case[] =>
  PROFILES[id].subject.map((rule, at) => ({
    name: `${id}: without ${rule.id}`,
    subject: without(subject, at),
    expected: { profile: PROFILES[id] },
    codes: [id === 'guide' && rule.type === 'OU' ? 'subject.lostUnit' : `subject.${rule.id}.missing`],
  }))
const differing = (id: ProfileId, subject: readonly Rdn[]): Case[] =>
  PROFILES[id].subject.map((rule, at) => ({
    name: `${id}: another ${rule.id}`,
    subject: replaced(
      subject,
      at,
      rule.type === 'C' ? 'FR' : rule.id.endsWith('urn') ? `${URN}0314595348` : 'Another',
    ),
    expected: { profile: PROFILES[id] },
    codes: [`subject.${rule.id}`],
  }))
const extras = ['emailAddress', 'serialNumber', 'UID', 'DC', 'title', 'GN', 'street', 'O', 'CN', 'OU', 'C']
const orders = (id: ProfileId, subject: readonly Rdn[]): Case[] =>
  subject.slice(1).map((_, at) => ({
    name: `${id}: parts ${at} and ${at + 1} swapped`,
    subject: swapped(subject, at),
    expected: { profile: PROFILES[id] },
    codes: ['subject.order'],
  }))
const multiValued = (subject: readonly Rdn[]): Case[] =>
  subject.slice(1).map((_, at) => ({
    name: `parts ${at} and ${at + 1} joined by +`,
    subject: joined(subject, at),
    codes: ['subject.multiValued'],
  }))

/** Each value of the profile, spoilt in a way that its own finding explains: no second error. */
const spoilt = (
  what: string,
  codes: string[],
  spoil: (value: string) => string,
  skip: number[] = [],
): Case[] =>
  GUIDE.flatMap((rdn, at) =>
    at === 0 || skip.includes(at)
      ? []
      : [{ name: `${what} in part ${at}`, subject: replaced(GUIDE, at, spoil(rdn[0]?.[1] ?? '')), codes }],
  )

const badSubjects: Case[] = [
  ...missing('guide', GUIDE),
  ...missing('ebox-2019', EBOX),
  ...differing('guide', GUIDE),
  ...differing('ebox-2019', EBOX),
  ...extras.map((type) => ({
    name: `extra ${type}`,
    subject: inserted(GUIDE, 5, type, type === 'C' ? 'BE' : 'extra'),
    codes: ['subject.extra'],
  })),
  ...orders('guide', GUIDE),
  ...orders('ebox-2019', EBOX),
  ...both('in reverse', (subject) => [...subject].reverse(), ['subject.order.reversed']),
  ...multiValued(GUIDE),
  ...spoilt('blank before', ['subject.blankAtEnd'], (value) => ` ${value}`),
  ...spoilt('blank after', ['subject.blankAtEnd'], (value) => `${value} `),
  ...spoilt(
    'zero-width space',
    ['subject.invisible'],
    (value) => `${value.slice(0, 3)}\u200b${value.slice(3)}`,
  ),
  ...spoilt('soft hyphen', ['subject.invisible'], (value) => `${value.slice(0, 3)}\u00ad${value.slice(3)}`),
  ...spoilt('byte order mark', ['subject.invisible'], (value) => `\ufeff${value}`),
  ...spoilt('right-to-left override', ['subject.invisible'], (value) => `${value}\u202e`),
  ...spoilt('OU= inside', ['subject.prefixInside'], (value) => `OU=${value}`),
  ...spoilt('zero U = inside', ['subject.prefixInside'], (value) => `0U = ${value}`),
  {
    name: 'Cyrillic С= inside',
    subject: replaced(GUIDE, 1, 'С=Federal Government'),
    codes: ['subject.prefixInside'],
  },
  {
    name: 'no-break space',
    subject: replaced(GUIDE, 1, 'Federal\u00a0Government'),
    codes: ['subject.invisible'],
  },
  { name: 'two blanks', subject: replaced(GUIDE, 1, 'Federal  Government'), codes: ['subject.blankInside'] },
  {
    name: 'Cyrillic е',
    subject: replaced(GUIDE, 1, 'Fеderal Government'),
    codes: ['subject.lookAlike', 'subject.organization'],
  },
  {
    name: 'Greek Ο',
    subject: replaced(GUIDE, 2, 'Οffice de l’Été & Cie'),
    codes: ['subject.lookAlike', 'subject.organizationUnit.institution'],
  },
  {
    name: 'combining accent',
    subject: replaced(GUIDE, 2, FACTS.institutionName.normalize('NFD')),
    codes: ['subject.lookAlike', 'subject.organizationUnit.institution'],
  },
  {
    name: 'long dash in the URN',
    subject: replaced(GUIDE, 3, `${URN.replace('kbo-bce', 'kbo–bce')}0671516647`),
    codes: ['subject.lookAlike', 'subject.organizationUnit.urn'],
  },
  {
    name: 'full-width digits',
    subject: replaced(GUIDE, 4, 'rjv-onva:workerholidayrights:cova２'),
    codes: ['subject.applicationId.characters', 'subject.commonName', 'subject.lookAlike'],
  },
  {
    name: 'blank in cbe- number, as in the guide',
    subject: replaced(GUIDE, 3, 'urn:be:fgov:kbo-bce:organization:cbe- number:0671516647'),
    codes: ['subject.blankInside'],
  },
  {
    name: 'all of the guide’s traps',
    subject: replaced(GUIDE, 3, 'OU=urn:be:fgov:kbo-bce:organization:cbe- number:1234567890'),
    expected: { facts: { environment: 'acceptance' } },
    codes: ['subject.blankInside', 'subject.placeholder', 'subject.prefixInside'],
  },
  {
    name: 'another URN',
    subject: replaced(GUIDE, 3, 'urn:be:fgov:kbo-bce:organization:0671516647'),
    codes: ['subject.organizationUnit.urn'],
  },
  {
    name: 'capitals in the CN',
    subject: replaced(GUIDE, 4, FACTS.applicationId.toUpperCase()),
    codes: ['subject.commonName'],
  },
  {
    name: 'blank in the CN',
    subject: replaced(GUIDE, 4, 'a b'),
    expected: { facts: {} },
    codes: ['subject.applicationId.characters'],
  },
  {
    name: 'dash at the end of the CN',
    subject: replaced(GUIDE, 4, 'a-'),
    expected: { facts: {} },
    codes: ['subject.applicationId.ends'],
  },
  {
    name: 'environment of the other kind',
    subject: rdnsOf('ebox-2019', { environment: 'production' }),
    expected: ebox,
    codes: ['subject.organizationUnit.environment'],
  },
  urnOf('0671516640', { facts: { environment: 'production' } }, ['subject.enterpriseNumber.checkDigits']),
  urnOf('0671516640', { inDossier: true }, ['subject.enterpriseNumber.checkDigits']),
  urnOf('1234567890', { facts: { environment: 'production' } }, ['subject.placeholder']),
  urnOf('12345676890', {}, ['subject.placeholder']),
  urnOf('2671516647', {}, ['subject.enterpriseNumber.establishment']),
  urnOf('067151664', {}, ['subject.enterpriseNumber.length']),
  urnOf('0671.516.647', {}, ['subject.enterpriseNumber.length']),
  urnOf('', {}, ['subject.enterpriseNumber.length']),
]

const badElsewhere: Case[] = [
  ...(
    [
      ['rsa1024', 'key.size'],
      ['rsa2056', 'key.size'],
      ['exponent3', 'key.exponent'],
    ] as const
  ).map(([key, code]) => ({ name: key, order: { key }, codes: [code] })),
  ...(['p256', 'ed25519', 'pss'] as const).map((key: KeyName) => ({
    name: key,
    order: { key },
    codes: ['key.algorithm', 'signature.algorithm'],
  })),
  {
    name: '2048 where 3072 are asked',
    expected: { profile: { ...PROFILES.guide, minimumBits: 3072 } },
    codes: ['key.size'],
  },
  ...['sha1', 'md5', 'sha224'].map((digest) => ({
    name: digest,
    order: { digest },
    codes: ['signature.algorithm'],
  })),
  {
    name: 'PSS padding',
    order: { arguments: ['-sigopt', 'rsa_padding_mode:pss'] },
    codes: ['signature.algorithm'],
  },
  ...[
    'subjectAltName=DNS:example.be',
    'subjectAltName=URI:urn:x',
    '1.2.3.4=ASN1:UTF8String:x',
    'nsComment=x',
    'certificatePolicies=1.2.3.4',
    'tlsfeature=status_request',
  ].map((line) => ({ name: line, order: { extensions: [line] }, codes: ['extensions.notAllowed'] })),
  ...['keyUsage=keyEncipherment', 'keyUsage=nonRepudiation'].map((line) => ({
    name: line,
    order: { extensions: [line] },
    codes: ['extensions.keyUsage'],
  })),
  ...[
    'keyUsage=digitalSignature,keyCertSign',
    'keyUsage=digitalSignature,cRLSign',
    'basicConstraints=CA:TRUE',
    'basicConstraints=critical,CA:TRUE,pathlen:0',
  ].map((line) => ({
    name: line,
    order: { extensions: [line] },
    codes: ['extensions.certificateAuthority'],
  })),
  ...['extendedKeyUsage=serverAuth', 'extendedKeyUsage=emailProtection,codeSigning'].map((line) => ({
    name: line,
    order: { extensions: [line] },
    codes: ['extensions.extendedKeyUsage'],
  })),
  {
    name: 'keyUsage of a wrong type',
    order: { extensions: ['2.5.29.15=ASN1:UTF8String:x'] },
    codes: ['extensions.encoding'],
  },
  { name: 'unknown attribute', order: { attributes: ['1.2.3.4.5=x'] }, codes: ['attributes.notAllowed'] },
  ...[
    ['MASK:0x800', 'BMPString'],
    ['MASK:0x4', 'TeletexString'],
  ].map(([mask = '', name]) => ({
    name: `${name}`,
    order: { mask },
    subject: replaced(GUIDE, 2, 'ab'),
    expected: { facts: {} },
    codes: Array(4).fill('subject.stringType'),
  })),
]

const warned: Case[] = [
  {
    name: 'challengePassword',
    order: { attributes: ['challengePassword=secret1'] },
    codes: ['attributes.challengePassword'],
  },
  {
    name: 'underscore',
    subject: rdnsOf('guide', { applicationId: 'a_b' }),
    expected: { facts: { ...FACTS, applicationId: 'a_b' } },
    codes: ['subject.applicationId.underscore'],
  },
  urnOf('1234567890', {}, ['subject.placeholder']),
  urnOf('0671516640', {}, ['subject.enterpriseNumber.checkDigits']),
]

const maker = new OpensslMaker()
afterAll(() => maker.remove())

async function judge({ subject = GUIDE, order, expected }: Case) {
  const csr = maker.csr({ subject, ...order })
  const report = await checkCsr(csr, { profile: PROFILES.guide, facts: FACTS, ...expected }, verifySignature)
  return { csr, report, codes: report.findings.map(({ code }) => code).sort() }
}

describe('requests made by openssl', () => {
  it('are at least two hundred', () => {
    expect(good.length + badSubjects.length + badElsewhere.length + warned.length).toBeGreaterThanOrEqual(200)
  })

  it.each(good)('accepts $name', async (item) => {
    const { csr, report, codes } = await judge(item)
    expect(codes).toEqual([])
    expect(report.ok).toBe(true)
    expect(opensslAccepts(csr, 'DER')).toBe(true)
  })

  it.each([...badSubjects, ...badElsewhere])('refuses $name', async (item) => {
    const { report, codes } = await judge(item)
    expect(codes).toEqual(item.codes)
    expect(report.ok).toBe(false)
  })

  it.each(warned)('accepts with a warning: $name', async (item) => {
    const { report, codes } = await judge(item)
    expect(codes).toEqual(item.codes)
    expect(report.ok).toBe(true)
  })

  it('says which rules were met and which could not be judged', async () => {
    const { report } = await judge({ name: '', expected: { facts: {} }, codes: [] })
    expect(report.skipped).toEqual(['subject.organizationUnit.institution', 'subject.commonName'])
    expect(report.passed).toEqual(expect.arrayContaining(['subject.country', 'key.size', 'signature.value']))
  })
})
