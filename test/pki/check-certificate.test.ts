import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PROFILES, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import { readCertificateInput } from '#app/pki/certificate-input.ts'
import { checkCertificate, type ExpectedCertificate } from '#app/pki/check-certificate.ts'
import { decodeBase64 } from '#app/pki/pem.ts'
import { readX509, type X509 } from '#app/pki/x509-certificate.ts'
import { verifyIssued } from '#app/services/verify-issued.server.ts'
import { type CsrOrder, OpensslMaker, openssl, type Rdn } from './openssl.ts'
import { type Authority, LEAF, type LeafOrder, TestAuthority } from './test-authority.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const FACTS: SubjectFacts = {
  institutionName: 'Office de l’Été & Cie',
  enterpriseNumber: '0671516647',
  applicationId: 'a:b',
  environment: 'acceptance',
  city: 'Liège',
  region: 'Région wallonne',
}
const GUIDE: Rdn[] = subjectOf(PROFILES.guide, FACTS).map(({ type, value }) => [[type, value]])

const maker = new OpensslMaker()
const authorities = new TestAuthority()
afterAll(() => {
  maker.remove()
  authorities.remove()
})

let root: Authority
let middle: Authority
let roots: X509[]
let csrKey: string
let good: string
let chain: string

const readOne = (pem: string): X509[] => {
  const read = readCertificateInput(pem)
  return read.ok ? read.certificates.flatMap((der) => readX509(der) ?? []) : []
}
const check = (input: string | Uint8Array, expected: Partial<ExpectedCertificate> = {}) =>
  checkCertificate(
    input,
    { profile: PROFILES.guide, facts: FACTS, now: new Date(), csrKey, roots, ...expected },
    verifyIssued,
  )
const codesOf = async (input: string | Uint8Array, expected: Partial<ExpectedCertificate> = {}) =>
  (await check(input, expected)).findings.map(({ code }) => code)
const csr = (order: Partial<CsrOrder> = {}) => maker.csr({ subject: GUIDE, ...order })
/** With the certificate of the authority between it and the root. */
const issued = (order: Partial<LeafOrder> = {}) =>
  authorities.issue({ csr: csr(), by: middle, ...order }) + authorities.pemOf(middle)

beforeAll(async () => {
  root = authorities.authority({ name: 'Root' })
  middle = authorities.authority({ name: 'Middle', by: root })
  roots = readOne(authorities.pemOf(root))
  good = authorities.issue({ csr: csr(), by: middle })
  chain = good + authorities.pemOf(middle)
  csrKey = (await check(good, { csrKey: undefined })).key?.spkiSha256 ?? ''
})

const derOf = (pem: string) => decodeBase64(pem.replace(/-----[^-]+-----|\s/g, '')) ?? new Uint8Array()
const pkcs7 = (pem: string, form: 'PEM' | 'DER') => {
  const out = authorities.file('chain.p7b')
  openssl('crl2pkcs7', '-nocrl', '-certfile', authorities.file('in.pem', pem), '-out', out)
  return form === 'PEM' ? openssl('pkcs7', '-in', out) : derOf(openssl('pkcs7', '-in', out))
}

describe('a good certificate', () => {
  it('passes alone, with its chain in either order, in DER and in PKCS #7, to the root', async () => {
    const trusted = { roots: [...roots, ...readOne(authorities.pemOf(middle))] }
    const forms: [string | Uint8Array, Partial<ExpectedCertificate>][] = [
      [good, trusted],
      [derOf(good), trusted],
      [chain, {}],
      [authorities.pemOf(root) + authorities.pemOf(middle) + good, {}],
      [`subject=CN = a\n${chain}\nend`, {}],
      [pkcs7(chain, 'PEM'), {}],
      [pkcs7(chain, 'DER'), {}],
      [`\ufeff${chain.replaceAll('\n', '\r\n')}`, {}],
    ]
    for (const [input, expected] of forms)
      expect(await check(input, expected)).toMatchObject({
        ok: true,
        findings: [],
        chain: 'verified',
        key: { spkiSha256: csrKey, bits: 2048 },
        certificate: { issuer: 'C=BE, O=Test, CN=Middle' },
      })
  })

  it('is told by openssl’s own words: serial, fingerprint and dates', async () => {
    const { certificate } = await check(chain)
    const file = authorities.file('said.pem', good)
    const said = openssl('x509', '-in', file, '-noout', '-serial', '-fingerprint', '-sha256', '-dates')
    expect(said.toLowerCase().replaceAll(':', '')).toContain(`fingerprint=${certificate?.sha256}`)
    expect(said.toLowerCase()).toContain(`serial=${certificate?.serial}`)
    const end = /notAfter=(.*)/.exec(said)?.[1] ?? ''
    expect(certificate?.notAfter).toEqual(new Date(end))
  })

  it('is one without usages, of openssl’s default extensions, or with another string type', async () => {
    expect(await codesOf(issued({ extensions: ['subjectKeyIdentifier=hash'] }))).toEqual([])
    expect(await codesOf(issued({ csr: csr({ mask: 'default' }) }))).toEqual([])
  })

  it('is one that an authority with an EC key signed', async () => {
    const by = authorities.authority({ name: 'Curve', by: root, key: maker.keyFile('p256') })
    expect(await codesOf(authorities.issue({ csr: csr(), by }) + authorities.pemOf(by))).toEqual([])
  })

  it('says what was not looked at: roots that are unknown, a CSR and another key that were not given', async () => {
    const report = await check(good, { roots: [], csrKey: undefined })
    expect(report).toMatchObject({ ok: true, chain: 'notChecked' })
    expect(report.findings).toMatchObject([{ code: 'certificate.chain.notChecked', severity: 'warning' }])
    expect(report.skipped).toEqual(
      expect.arrayContaining([
        'certificate.otherKey',
        'certificate.otherEnvironment',
        'certificate.chain.incomplete',
        'certificate.chain.signature',
      ]),
    )
    expect(report.passed).not.toContain('certificate.chain.signature')
  })
})

const inOrder = (...at: number[]) => at.flatMap((i) => GUIDE.slice(i, i + 1))
type Bad = { name: string; order: () => Partial<LeafOrder>; codes: string[] }
const withExtension = (extension: string, by: string) =>
  LEAF.map((line) => (line.startsWith(extension) ? by : line))
const bad: Bad[] = [
  {
    name: 'the subject of another application',
    order: () => ({ csr: csr({ subject: [...GUIDE.slice(0, 4), [['CN', 'A:B']]] }) }),
    codes: ['subject.commonName'],
  },
  {
    name: 'no unit at all',
    order: () => ({ csr: csr({ subject: inOrder(0, 1, 4) }) }),
    codes: ['certificate.publicTrust'],
  },
  {
    name: 'one unit lost',
    order: () => ({ csr: csr({ subject: inOrder(0, 1, 3, 4) }) }),
    codes: ['subject.lostUnit'],
  },
  {
    name: 'another order, a warning',
    order: () => ({ csr: csr({ subject: inOrder(4, 3, 2, 1, 0) }) }),
    codes: ['certificate.subjectOrder'],
  },
  {
    name: 'an authority',
    order: () => ({ extensions: ['basicConstraints=critical,CA:TRUE'] }),
    codes: ['certificate.authority'],
  },
  {
    name: 'a key that may sign certificates',
    order: () => ({ extensions: withExtension('keyUsage', 'keyUsage=digitalSignature,keyCertSign') }),
    codes: ['certificate.authority'],
  },
  {
    name: 'no digitalSignature',
    order: () => ({ extensions: withExtension('keyUsage', 'keyUsage=keyEncipherment') }),
    codes: ['certificate.keyUsage'],
  },
  {
    name: 'for servers only',
    order: () => ({ extensions: withExtension('extendedKeyUsage', 'extendedKeyUsage=serverAuth') }),
    codes: ['certificate.extendedKeyUsage'],
  },
  {
    name: 'a critical extension nobody knows',
    order: () => ({ extensions: [...LEAF, '1.2.3.4=critical,ASN1:NULL'] }),
    codes: ['certificate.criticalExtension'],
  },
  {
    name: 'a usage that is not one',
    order: () => ({ extensions: withExtension('keyUsage', '2.5.29.15=DER:0401') }),
    codes: ['certificate.extensions'],
  },
  { name: 'SHA-1', order: () => ({ digest: 'sha1' }), codes: ['certificate.signatureAlgorithm'] },
  {
    name: 'ended',
    order: () => ({ dates: { from: '200101000000Z', to: '210101000000Z' } }),
    codes: ['certificate.expired'],
  },
  {
    name: 'not begun',
    order: () => ({ dates: { from: '20990101000000Z', to: '21000101000000Z' } }),
    codes: ['certificate.notYet'],
  },
  {
    name: 'an end before its begin',
    order: () => ({ dates: { from: '300101000000Z', to: '290101000000Z' } }),
    codes: ['certificate.dates'],
  },
  {
    name: 'another key',
    order: () => ({ csr: csr({ key: 'rsa3072' }) }),
    codes: ['certificate.otherKey'],
  },
  {
    name: 'an EC key',
    order: () => ({ csr: csr({ key: 'p256' }) }),
    codes: ['key.algorithm', 'certificate.otherKey'],
  },
  {
    name: 'a key of 1024 bits',
    order: () => ({ csr: csr({ key: 'rsa1024' }) }),
    codes: ['key.size', 'certificate.otherKey'],
  },
]

describe('a certificate with', () => {
  // An authority is told apart from the certificate by the CSR's key, so that a chain may stand beside all of these.
  it.each(bad)('$name', async ({ order, codes }) => {
    const pem = authorities.issue({ csr: csr(), by: middle, ...order() })
    const trusted = { roots: [...roots, ...readOne(authorities.pemOf(middle))] }
    const found = await codesOf(pem, trusted)
    // A signature by SHA-1 is refused again where the chain is walked.
    expect(found.filter((code) => !code.startsWith('certificate.chain.'))).toEqual(codes)
    expect(found.filter((code) => code.startsWith('certificate.chain.')).length).toBe(
      codes.includes('certificate.signatureAlgorithm') ? 1 : 0,
    )
  })

  it('the key of the other environment', async () => {
    expect(await codesOf(chain, { otherEnvironmentKey: csrKey })).toEqual(['certificate.otherEnvironment'])
    expect(await codesOf(chain, { otherEnvironmentKey: 'ff'.repeat(32) })).toEqual([])
  })

  it('its own signature, by name or under another name', async () => {
    const key = maker.keyFile('rsa2048')
    const subject = GUIDE.flat().map(([type, value]) => `${type}=${value.replace(/[/+]/g, '\\$&')}`)
    const own = openssl('req', '-x509', '-utf8', '-key', key, '-subj', `/${subject.join('/')}`)
    expect(await codesOf(own, { roots: readOne(own) })).toContain('certificate.selfSigned')
    const disguised = authorities.authority({ name: 'Else', key })
    const under = authorities.issue({ csr: csr(), by: disguised }) + authorities.pemOf(disguised)
    expect(await codesOf(under)).toEqual(['certificate.selfSigned'])
  })

  it('30 days to go: a warning; 31 are none', async () => {
    const end = (await check(chain)).certificate?.notAfter ?? new Date(0)
    const daysLeft = (days: number) => ({ now: new Date(end.getTime() - days * 86_400_000) })
    expect(await codesOf(chain, daysLeft(29.9))).toEqual(['certificate.endsSoon'])
    expect(await codesOf(chain, daysLeft(30.1))).toEqual([])
  })
})

describe('a chain', () => {
  it('without the authority between, or to a root that is not trusted, is incomplete', async () => {
    expect(await check(good)).toMatchObject({ ok: false, chain: 'failed' })
    expect(await codesOf(good)).toEqual(['certificate.chain.incomplete'])
    const foreign = authorities.authority({ name: 'Foreign' })
    const file = authorities.issue({ csr: csr(), by: foreign }) + authorities.pemOf(foreign)
    expect(await codesOf(file)).toEqual(['certificate.chain.incomplete'])
  })

  it('under a namesake of the root is told by its signature, also where no root is known', async () => {
    const namesake = authorities.authority({ name: 'Root' })
    expect(await codesOf(authorities.issue({ csr: csr(), by: namesake }))).toEqual([
      'certificate.chain.signature',
    ])
    const file = good + authorities.pemOf(authorities.authority({ name: 'Middle', by: root }))
    expect(await codesOf(file, { roots: [] })).toEqual(['certificate.chain.signature'])
  })

  it('through who may not issue, too many authorities, or one out of date, is refused', async () => {
    const through = (order: { extensions?: string[]; dates?: { from: string; to: string } }) => {
      const by = authorities.authority({ name: 'Through', by: root, ...order })
      return authorities.issue({ csr: csr(), by }) + authorities.pemOf(by)
    }
    expect(await codesOf(through({ extensions: ['basicConstraints=CA:FALSE'] }))).toEqual([
      'certificate.chain.incomplete',
    ])
    const noSigner = { extensions: ['basicConstraints=CA:TRUE', 'keyUsage=digitalSignature'] }
    expect(await codesOf(through(noSigner))).toEqual(['certificate.chain.incomplete'])
    expect(await codesOf(through({ dates: { from: '200101000000Z', to: '210101000000Z' } }))).toEqual([
      'certificate.chain.expired',
    ])
    const last = authorities.authority({
      name: 'Last',
      by: root,
      extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=keyCertSign'],
    })
    const below = authorities.authority({ name: 'Below', by: last })
    const files = authorities.pemOf(below) + authorities.pemOf(last)
    expect(await codesOf(authorities.issue({ csr: csr(), by: last }) + files)).toEqual([])
    expect(await codesOf(authorities.issue({ csr: csr(), by: below }) + files)).toEqual([
      'certificate.chain.incomplete',
    ])
  })

  it('with a bit changed in the certificate is refused, whichever bit it is', async () => {
    const bytes = derOf(good)
    const trusted = { roots: [...roots, ...readOne(authorities.pemOf(middle))] }
    for (let at = 3; at < bytes.length; at += 37) {
      const spoiled = bytes.slice()
      spoiled[at] = (spoiled[at] ?? 0) ^ 1
      expect((await check(spoiled, trusted)).ok, `byte ${at}`).toBe(false)
    }
  })
})

describe('a file that is not one certificate', () => {
  it('is refused by what it is', async () => {
    const request = openssl('req', '-inform', 'DER', '-in', authorities.file('r.der', csr()))
    const key = openssl('pkey', '-in', maker.keyFile('rsa2048'))
    const other = authorities.issue({ csr: csr({ key: 'rsa3072' }), by: middle })
    const inputs: [string | Uint8Array, string][] = [
      ['', 'input.empty'],
      ['hello', 'input.unreadable'],
      [good.slice(0, 300), 'input.unreadable'],
      [derOf(good).subarray(0, 300), 'input.unreadable'],
      [request, 'input.csr'],
      [csr(), 'input.csr'],
      [key, 'input.privateKey'],
      [good + key, 'input.privateKey'],
      [Buffer.concat([derOf(good), Buffer.from('00', 'hex')]), 'input.trailing'],
      [openssl('pkey', '-in', maker.keyFile('rsa2048'), '-pubout'), 'input.otherKind'],
      [Buffer.from('30800000', 'hex'), 'input.encoding'],
      [Buffer.from('3003020101', 'hex'), 'input.structure'],
      [Buffer.alloc(200_000, 0x30), 'input.tooLarge'],
    ]
    for (const [input, code] of inputs) expect(await codesOf(input), code).toEqual([code])
    expect(await codesOf(good + other, { csrKey: undefined })).toEqual(['input.several'])
    expect(await codesOf(good + other + authorities.pemOf(middle))).toEqual([])
  })
})
