import { afterAll, describe, expect, it, vi } from 'vitest'
import { PROFILES } from '#app/domain/certificate-profile.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import {
  bytes,
  chance,
  der,
  guideName,
  infoOf,
  integerOf,
  privateKeyOf,
  RFC_7517,
  rdn,
  SHA256_WITH_RSA,
  sequence,
  set,
  signed,
  spki,
  spkiOf,
  text,
  unsigned,
} from './handmade.ts'
import { OpensslMaker, opensslAccepts } from './openssl.ts'
import { spoil } from './spoil.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 })

const maker = new OpensslMaker()
afterAll(() => maker.remove())
const key = privateKeyOf(maker.keyFile('rsa2048'))
const own = spkiOf(key)
const judge = async (csr: Uint8Array | string) =>
  checkCsr(csr, { profile: PROFILES.guide, facts: {} }, verifySignature)
const codesOf = async (csr: Uint8Array | string) => (await judge(csr)).findings.map(({ code }) => code).sort()

const info = (more: Partial<Parameters<typeof infoOf>[0]> = {}) =>
  infoOf({ name: guideName(), spki: own, ...more })
const extensions = (...list: Uint8Array[]) => attribute('06092a864886f70d01090e', sequence(...list))
const attribute = (oid: string, ...values: Uint8Array[]) => sequence(bytes(oid), set(...values))
const digitalSignature = sequence(bytes('0603551d0f'), der(0x04, bytes('03020780')))
const n = BigInt(`0x${Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url').toString('hex')}`)
const withAttributes = (...list: Uint8Array[]) => signed(info({ attributes: der(0xa0, ...list) }), key)
const withName = (name: Uint8Array) => signed(info({ name }), key)
const withSpki = (other: Uint8Array) => signed(info({ spki: other }), key)
const fine = signed(info(), key)

/** A value's length written in one octet more than needed. */
const longLength = (value: Uint8Array) =>
  Buffer.concat([value.subarray(0, 1), bytes('83 00'), value.subarray(2)])

const CASES: [name: string, csr: Uint8Array, codes: string[]][] = [
  ['a version of 1', signed(info({ version: bytes('020101') }), key), ['request.version']],
  [
    'an indefinite length',
    Buffer.concat([bytes('3080'), fine.subarray(4), bytes('0000')]),
    ['input.encoding'],
  ],
  ['a length longer than needed', longLength(fine), ['input.encoding']],
  [
    'a length longer than needed within',
    signed(sequence(bytes('02810100'), guideName(), own, bytes('a000')), key),
    ['input.encoding'],
  ],
  ['an integer longer than needed', signed(info({ version: bytes('02020000') }), key), ['input.encoding']],
  ['trailing bytes', Buffer.concat([fine, bytes('00')]), ['input.trailing']],
  ['an element behind the signature', sequence(fine.subarray(4), bytes('0500')), ['input.structure']],
  [
    'an element in the body',
    signed(sequence(bytes('020100'), guideName(), own, bytes('a000'), bytes('0500')), key),
    ['input.structure'],
  ],
  [
    'unused bits in the signature',
    signed(info(), key, SHA256_WITH_RSA, '01'),
    [(fine.at(-1) ?? 0) & 1 ? 'input.encoding' : 'signature.encoding'],
  ],
  [
    'junk parameters of the signature',
    signed(info(), key, bytes('300f 06092a864886f70d01010b 0c026869')),
    ['signature.encoding'],
  ],
  [
    'an element behind the signature algorithm',
    signed(info(), key, bytes('300f 06092a864886f70d01010b 0500 0500')),
    ['input.structure'],
  ],
  [
    'another algorithm than the one used',
    signed(info(), key, bytes('300d 06092a864886f70d01010c 0500')),
    ['signature.value'],
  ],
  [
    'the key of somebody else',
    signed(info({ spki: spkiOf(privateKeyOf(maker.keyFile('rsa3072'))) }), key),
    ['signature.value'],
  ],
  ['e = 1', withSpki(spki(integerOf(n), integerOf(1n))), ['key.exponent']],
  ['e even', withSpki(spki(integerOf(n), integerOf(65536n))), ['key.exponent', 'signature.value']],
  ['n even', withSpki(spki(integerOf(n - 1n), integerOf(65537n))), ['key.smallFactor', 'signature.value']],
  ['n negative', withSpki(spki(der(0x02, bytes('80')), integerOf(65537n))), ['key.encoding']],
  [
    'rsaEncryption without NULL',
    withSpki(spki(integerOf(n), integerOf(65537n), bytes('300b 06092a864886f70d010101'))),
    ['key.encoding'],
  ],
  [
    'rsaEncryption with junk',
    withSpki(spki(integerOf(n), integerOf(65537n), bytes('300e 06092a864886f70d010101 020101'))),
    ['key.encoding'],
  ],
  [
    'a third number in the key',
    withSpki(
      sequence(
        bytes('300d06092a864886f70d0101010500'),
        der(0x03, bytes('00'), sequence(integerOf(n), integerOf(65537n), bytes('020100'))),
      ),
    ),
    ['key.encoding'],
  ],
  [
    'bytes behind the key',
    withSpki(
      sequence(
        bytes('300d06092a864886f70d0101010500'),
        der(0x03, bytes('00'), sequence(integerOf(n), integerOf(65537n)), bytes('0500')),
      ),
    ),
    ['key.encoding'],
  ],
  [
    'a key printed in a standard',
    withSpki(spki(unsigned(Buffer.from(RFC_7517, 'base64url')), integerOf(65537n))),
    ['key.known', 'signature.value'],
  ],
  [
    'two close primes',
    withSpki(spki(integerOf((2n ** 1024n - 105n) * (2n ** 1024n - 179n)), integerOf(65537n))),
    ['key.closePrimes', 'signature.value'],
  ],
  ['bad UTF-8', withName(guideName(text(0x0c, bytes('c3 28')))), ['subject.encoding']],
  ['overlong UTF-8', withName(guideName(text(0x0c, bytes('c0 af')))), ['subject.encoding']],
  ['surrogates in UTF-8', withName(guideName(text(0x0c, bytes('eda080')))), ['subject.encoding']],
  ['& in a PrintableString', withName(guideName(text(0x13, 'A & B'))), ['subject.encoding']],
  [
    'a UniversalString',
    withName(guideName(text(0x1c, bytes('00000041')))),
    ['subject.invisible', 'subject.stringType'],
  ],
  ['a NUL inside', withName(guideName(text(0x0c, bytes('410042')))), ['subject.invisible']],
  ['an empty value', withName(guideName(text(0x0c, ''))), ['subject.empty']],
  ['65 letters', withName(guideName(text(0x0c, 'x'.repeat(65)))), ['subject.length']],
  ['C as UTF8String', withName(guideName(undefined, text(0x0c, 'BE'))), ['subject.stringType']],
  [
    'an empty subject',
    withName(sequence()),
    [
      'subject.commonName.missing',
      'subject.country.missing',
      'subject.organization.missing',
      'subject.organizationUnit.institution.missing',
      'subject.organizationUnit.urn.missing',
    ],
  ],
  ['an empty RDN', withName(sequence(set())), ['input.structure']],
  [
    'the same extension twice',
    withAttributes(extensions(digitalSignature, digitalSignature)),
    ['extensions.duplicate'],
  ],
  [
    'two extension requests',
    withAttributes(extensions(digitalSignature), extensions(digitalSignature)),
    ['attributes.duplicate'],
  ],
  [
    'two values in one extension request',
    withAttributes(
      attribute('06092a864886f70d01090e', sequence(digitalSignature), sequence(digitalSignature)),
    ),
    ['attributes.duplicate'],
  ],
  [
    'an empty extension request',
    withAttributes(attribute('06092a864886f70d01090e', sequence())),
    ['extensions.encoding'],
  ],
  [
    'critical FALSE written out',
    withAttributes(extensions(sequence(bytes('0603551d0f'), bytes('010100'), der(0x04, bytes('03020780'))))),
    ['extensions.encoding'],
  ],
  [
    'BER inside an extension',
    withAttributes(extensions(sequence(bytes('0603551d0f'), der(0x04, bytes('0381020780'))))),
    ['extensions.encoding'],
  ],
  [
    'set bits among the unused ones',
    withAttributes(extensions(sequence(bytes('0603551d0f'), der(0x04, bytes('03020781'))))),
    ['extensions.encoding'],
  ],
  [
    'an attribute without values',
    withAttributes(sequence(bytes('06092a864886f70d010902'), set())),
    ['attributes.encoding'],
  ],
]

describe('requests no tool writes', () => {
  it('the plain one is accepted', async () => {
    expect(await codesOf(fine)).toEqual([])
    expect(opensslAccepts(fine, 'DER')).toBe(true)
  })

  it('a request without [0] is accepted with a warning', async () => {
    const csr = signed(sequence(bytes('020100'), guideName(), own), key)
    expect(await judge(csr)).toMatchObject({ ok: true, findings: [{ code: 'request.attributesMissing' }] })
    expect(opensslAccepts(csr, 'DER')).toBe(true)
  })

  it('the signature algorithm without NULL is accepted (RFC 4055)', async () => {
    const csr = signed(info(), key, bytes('300b 06092a864886f70d01010b'))
    expect(await codesOf(csr)).toEqual([])
    expect(opensslAccepts(csr, 'DER')).toBe(true)
  })

  it.each(CASES)('%s is refused', async (_name, csr, codes) => {
    expect(await codesOf(csr)).toEqual(codes)
    expect((await judge(csr)).ok).toBe(false)
  })
})

describe('against openssl', () => {
  const genuine = maker.csr({
    subject: [
      [['C', 'BE']],
      [['O', 'Federal Government']],
      [['OU', 'Été']],
      [['OU', 'urn:be:fgov:kbo-bce:organization:cbe-number:0671516647']],
      [['CN', 'a:b']],
    ],
    extensions: ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=clientAuth'],
  })
  const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${Buffer.from(genuine).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE REQUEST-----\n`

  it('accepts no mutant that openssl refuses, signed again after the change', async () => {
    const pick = chance(20261124)
    const longName = guideName(text(0x0c, 'A fairly long name with é of an institution'))
    let accepted = 0
    for (let i = 0; i < 1500; i++) {
      const body = info({ attributes: der(0xa0, extensions(digitalSignature)) })
      const csr = i % 2 ? signed(spoil(body, pick), key) : withName(spoil(longName, pick))
      if (!(await judge(csr)).ok) continue
      accepted += 1
      expect(opensslAccepts(csr, 'DER'), Buffer.from(csr).toString('hex')).toBe(true)
    }
    // Changes of free text survive: were none accepted, nothing would have been compared.
    expect(accepted).toBeGreaterThan(5)
  })

  it('accepts no mutant of the whole file', async () => {
    const pick = chance(7)
    for (let i = 0; i < 1500; i++) {
      const csr = spoil(genuine, pick)
      const same = Buffer.compare(csr, genuine) === 0
      expect((await judge(csr)).ok, Buffer.from(csr).toString('hex')).toBe(same)
    }
  })

  it('accepts no PEM text that openssl refuses', async () => {
    const pick = chance(99)
    const texts = Array.from({ length: 150 }, () =>
      Buffer.from(spoil(Buffer.from(pem), pick)).toString('latin1'),
    )
    texts.push(
      pem,
      pem.replaceAll('\n', '\r\n'),
      `Bag Attributes\n  x: y\n${pem}`,
      pem
        .replaceAll(' REQUEST', ' REQUEST')
        .replaceAll('BEGIN CERT', 'BEGIN NEW CERT')
        .replaceAll('END CERT', 'END NEW CERT'),
    )
    let accepted = 0
    for (const candidate of texts) {
      if (!(await judge(candidate)).ok) continue
      accepted += 1
      expect(opensslAccepts(candidate, 'PEM'), JSON.stringify(candidate)).toBe(true)
    }
    expect(accepted).toBeGreaterThanOrEqual(4)
  })
})

describe('hostile input', () => {
  const pick = chance(5)
  const random = (length: number) => Uint8Array.from({ length }, () => pick(256))
  const nested = (depth: number) => {
    let inner: Uint8Array = bytes('0500')
    for (let i = 0; i < depth; i++) inner = sequence(inner)
    return inner
  }
  const inputs: [string, Uint8Array | string][] = [
    ['nothing', new Uint8Array()],
    ['blanks', '  \n '],
    ['a megabyte', new Uint8Array(1_000_000)],
    ['16 KiB of nested sequences', nested(4000)],
    ['16 KiB of flat values', sequence(...Array.from({ length: 8000 }, () => bytes('0500')))],
    ['16 KiB of dashes', '-'.repeat(16_000)],
    ['many BEGIN lines', '-----BEGIN CERTIFICATE REQUEST-----\n'.repeat(440)],
    ['PRIVATE and blanks', `PRIVATE${' '.repeat(100)}`.repeat(150)],
    ['one long line', `-----BEGIN CERTIFICATE REQUEST-----\n${'A'.repeat(16_000)}`],
    ['a key of 100,000 bits', withSpki(spki(integerOf((1n << 100_000n) + 1n), integerOf(65537n)))],
    ['an exponent of 100,000 bits', withSpki(spki(integerOf(n), integerOf((1n << 100_000n) + 1n)))],
    [
      'a key of 8,192 bits',
      withSpki(spki(integerOf((1n << 8191n) + 12_345_678_901n), integerOf((1n << 63n) + 1n))),
    ],
    [
      'a long object identifier',
      withName(sequence(set(sequence(der(0x06, new Uint8Array(10_000).fill(0xff)), text(0x0c, 'x'))))),
    ],
    ['a long value', withName(guideName(text(0x0c, ' \u200b'.repeat(3000))))],
    ['many RDNs', withName(sequence(...Array.from({ length: 600 }, () => rdn('OU', text(0x0c, 'x')))))],
    [
      'many attributes',
      withAttributes(...Array.from({ length: 500 }, () => attribute('0602 2a03', bytes('0500')))),
    ],
    ...Array.from({ length: 300 }, (_, i): [string, Uint8Array] => [`noise ${i}`, random(pick(2000))]),
    ...Array.from({ length: 300 }, (_, i): [string, Uint8Array] => [
      `noise in a sequence ${i}`,
      sequence(random(pick(1000))),
    ]),
  ]

  it('is refused, never a crash, within 50 ms', async () => {
    await judge(fine)
    for (const [name, input] of inputs) {
      // The best of three: other work on the machine is not the checker's.
      let best = Number.POSITIVE_INFINITY
      for (let i = 0; i < 3 && best > 50; i++) {
        const start = performance.now()
        const report = await judge(input)
        best = Math.min(best, performance.now() - start)
        expect(report.ok, name).toBe(false)
        expect(report.findings.length, name).toBeGreaterThan(0)
      }
      expect(best, name).toBeLessThan(50)
    }
  })
})
