import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PROFILES, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import { buildCsr, generateKeys } from '#app/pki/build-csr.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { encryptPrivateKey, publicHalfOf } from '#app/pki/key-export.ts'
import { judgeSavedKey, makeKey } from '#app/pki/make-key.ts'
import { openPrivateKey } from '#app/pki/open-key.ts'
import { containsPrivateKey, toPem } from '#app/pki/pem.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { makeFolder, openssl } from './openssl.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 })

const FACTS: SubjectFacts = {
  institutionName: 'CPAS d’Été & Söhne, "A+B" = <C>; #1 \\ /',
  enterpriseNumber: '0671516647',
  applicationId: 'employment:job-attest:werkkaart',
  environment: 'production',
  city: 'Liège',
  region: 'Région wallonne',
}
const PASS_PHRASE = `Correct horse 'battery" $taple \\`
const folder = makeFolder()
afterAll(folder.remove)
const inFolder = (name: string, content: string | Uint8Array) => {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}
let keys: CryptoKeyPair
beforeAll(async () => {
  keys = await generateKeys(2048)
})

describe.each(['guide', 'ebox-2019'] as const)('a request built for the profile %s', (id) => {
  it('is verified by openssl, with exactly the RDNs in order and the key usage', async () => {
    const subject = subjectOf(PROFILES[id], FACTS)
    const file = inFolder('built.pem', toPem('CERTIFICATE REQUEST', await buildCsr(subject, keys)))
    const text = openssl(
      'req',
      '-in',
      file,
      '-verify',
      '-noout',
      '-text',
      '-subject',
      '-nameopt',
      'multiline,utf8,-esc_msb,-align',
    )
    const lines = text
      .slice(text.lastIndexOf('subject='))
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
    const names = {
      C: 'countryName',
      O: 'organizationName',
      OU: 'organizationalUnitName',
      CN: 'commonName',
      L: 'localityName',
      ST: 'stateOrProvinceName',
    }
    const shown = (value: string) => value.replace(/\\/g, '\\\\')
    expect(lines.map((line) => line.trim())).toEqual(
      subject.map(({ type, value }) => `${names[type]} = ${shown(value)}`),
    )
    expect(text).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation\n/)
    expect(text).toMatch(/Extended Key Usage: ?\s+TLS Web Client Authentication\n/)
    expect(text).toMatch(/Signature Algorithm: sha256WithRSAEncryption/)
  })

  it('passes its own checker, strings as the profile wants them', async () => {
    const csr = await buildCsr(subjectOf(PROFILES[id], FACTS), keys)
    const report = await checkCsr(
      csr,
      { profile: PROFILES[id], facts: FACTS, inDossier: true },
      verifySignature,
    )
    expect(report).toMatchObject({ ok: true, findings: [], skipped: [] })
    const structure = openssl('asn1parse', '-inform', 'DER', '-in', inFolder('built.der', csr))
    expect(structure.match(/PRINTABLESTRING/g)).toHaveLength(1)
    expect(structure.match(/UTF8STRING/g)).toHaveLength(PROFILES[id].subject.length - 1)
    expect(structure.match(/cons: SET {15}\n[^\n]*SEQUENCE/g)).toHaveLength(PROFILES[id].subject.length + 1)
  })
})

describe('the encrypted key file', () => {
  const write = async () => {
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
    return encryptPrivateKey(pkcs8, PASS_PHRASE)
  }

  it('is opened by openssl with the pass phrase, and holds the key of the request', async () => {
    const file = inFolder('key.pem', await write())
    const csr = inFolder(
      'csr.pem',
      toPem('CERTIFICATE REQUEST', await buildCsr(subjectOf(PROFILES.guide, FACTS), keys)),
    )
    const modulus = openssl('rsa', '-in', file, '-passin', `pass:${PASS_PHRASE}`, '-noout', '-modulus')
    expect(modulus).toBe(openssl('req', '-in', csr, '-noout', '-modulus'))
    expect(openssl('rsa', '-in', file, '-passin', `pass:${PASS_PHRASE}`, '-noout', '-check')).toMatch(
      /RSA key ok/,
    )
    expect(() => openssl('rsa', '-in', file, '-passin', 'pass:another one', '-noout')).toThrow()
  })

  it('is PBES2 with AES-256-CBC, HMAC-SHA-256, 600,000 rounds and a salt of 16 octets', async () => {
    const structure = openssl('asn1parse', '-in', inFolder('key.pem', await write()))
    expect(structure).toMatch(
      /:PBES2[\s\S]*:PBKDF2[\s\S]*l= {2}16 prim: OCTET STRING[\s\S]*INTEGER +:0927C0[\s\S]*:hmacWithSHA256[\s\S]*:aes-256-cbc/,
    )
  })

  it('opens again, and only with its pass phrase', async () => {
    const pem = await write()
    const opened = await openPrivateKey(pem.replaceAll('\n', '\r\n'), PASS_PHRASE)
    if (!opened.ok) throw new Error(opened.reason)
    const spki = await crypto.subtle.exportKey('spki', keys.publicKey)
    expect(await publicHalfOf(opened.pkcs8)).toEqual(spki)
    expect(await openPrivateKey(pem, `${PASS_PHRASE} `)).toEqual({ ok: false, reason: 'passPhrase' })
    expect(await openPrivateKey(pem.slice(0, -200), PASS_PHRASE)).toEqual({ ok: false, reason: 'notOurs' })
    expect(await openPrivateKey('no key', PASS_PHRASE)).toEqual({ ok: false, reason: 'notOurs' })
  })
})

describe('what the worker does', () => {
  it('makes a matching pair of files, and knows its own file from another', async () => {
    const stages: string[] = []
    const wish = { bits: 2048, subject: subjectOf(PROFILES.guide, FACTS), passPhrase: PASS_PHRASE } as const
    const made = await makeKey(wish, (stage) => stages.push(stage))
    expect(stages).toEqual(['generate', 'sign', 'encrypt'])
    const report = await checkCsr(made.csrPem, { profile: PROFILES.guide, facts: FACTS }, verifySignature)
    expect(report).toMatchObject({ ok: true, key: { bits: 2048, spkiSha256: made.spkiSha256 } })
    const judge = (pem: string, passPhrase = PASS_PHRASE) => judgeSavedKey(pem, passPhrase, made.spkiSha256)
    expect(await judge(made.encryptedKeyPem)).toBe('matches')
    expect(await judge(made.encryptedKeyPem, 'not the pass phrase')).toBe('passPhrase')
    expect(await judge(made.csrPem)).toBe('notOurs')
    const other = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
    expect(await judge(await encryptPrivateKey(other, PASS_PHRASE))).toBe('otherKey')
  })
})

describe('private keys are recognised', () => {
  it.each([
    ['PKCS#8', ['pkcs8', '-topk8', '-nocrypt']],
    ['encrypted PKCS#8', ['pkcs8', '-topk8', '-passout', 'pass:secret']],
    ['PKCS#1', ['rsa', '-traditional']],
    ['encrypted PKCS#1', ['rsa', '-traditional', '-aes128', '-passout', 'pass:secret']],
  ])('%s, as PEM, DER, bare base64, UTF-16 and under another label', async (_name, convert) => {
    const pkcs8 = toPem(
      'PRIVATE KEY',
      new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
    )
    const pem = openssl(...convert, '-in', inFolder('plain.pem', pkcs8))
    expect(containsPrivateKey(pem)).toBe(true)
    expect(containsPrivateKey(`hello\n${pem}`)).toBe(true)
    expect(containsPrivateKey(new Uint8Array(Buffer.from(pem, 'utf16le')))).toBe(true)
    if (pem.includes('Proc-Type')) return
    const base64 = pem.replace(/-----.*-----|\s/g, '')
    expect(containsPrivateKey(new Uint8Array(Buffer.from(base64, 'base64')))).toBe(true)
    expect(containsPrivateKey(base64)).toBe(true)
    expect(containsPrivateKey(pem.replace(/(BEGIN|END) .*KEY/g, '$1 CERTIFICATE REQUEST'))).toBe(true)
  })

  it('EC, DSA, PKCS#12 and JSON web keys too; requests and certificates are not', async () => {
    const ec = openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256')
    expect(containsPrivateKey(ec.replace(/-----.*-----|\s/g, ''))).toBe(true)
    expect(containsPrivateKey(JSON.stringify(await crypto.subtle.exportKey('jwk', keys.privateKey)))).toBe(
      true,
    )
    expect(containsPrivateKey(JSON.stringify(await crypto.subtle.exportKey('jwk', keys.publicKey)))).toBe(
      false,
    )
    const key = inFolder('ec.pem', ec)
    const certificate = openssl('req', '-x509', '-key', key, '-subj', '/CN=x')
    const bundle = join(folder.path, 'bundle.p12')
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      key,
      '-in',
      inFolder('ec.crt', certificate),
      '-passout',
      'pass:x',
      '-out',
      bundle,
    )
    const base64 = openssl('base64', '-in', bundle)
    expect(containsPrivateKey(base64)).toBe(true)
    expect(containsPrivateKey(certificate)).toBe(false)
    expect(containsPrivateKey(await buildCsr(subjectOf(PROFILES.guide, FACTS), keys))).toBe(false)
  })
})
