import { execFileSync } from 'node:child_process'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JOIN_REFUSALS, joinKey, judgePair } from '#app/pki/join-key.ts'
import { encryptPrivateKey } from '#app/pki/key-export.ts'
import { KEY_REFUSALS } from '#app/pki/open-key.ts'
import { issuersOf, readCertificates } from '#app/pki/read-certificates.ts'
import { makeFolder, openssl } from './openssl.ts'

const PASS_PHRASE = 'Zebra 42 drinks: tea & (honey)!'
const P12_PASS_PHRASE = "another, with 'quotes' and $igns"
const ALIAS = 'employment:job-attest:werkkaart'

const folder = makeFolder()
afterAll(folder.remove)
const at = (name: string) => join(folder.path, name)
const read = (name: string) => readFileSync(at(name))
const all = (...names: string[]) => names.map(read)

/** A root, an authority below it, and the certificate of a key that openssl made; and a stranger's. */
function makeFiles() {
  const ca = ['-addext', 'basicConstraints=critical,CA:TRUE']
  const fresh = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', at(`${name}.key`)]
  const self = (name: string) =>
    openssl('req', '-x509', ...fresh(name), '-subj', `/CN=${name}`, ...ca, '-out', at(`${name}.pem`))
  const issue = (name: string, by: string, extension: string) => {
    openssl('req', '-new', ...fresh(name), '-subj', `/CN=${name}`, '-out', at(`${name}.csr`))
    writeFileSync(at('extension.cnf'), extension)
    const authority = ['-CA', at(`${by}.pem`), '-CAkey', at(`${by}.key`)]
    const made = ['-extfile', at('extension.cnf'), '-out', at(`${name}.pem`)]
    openssl('x509', '-req', '-in', at(`${name}.csr`), ...authority, '-days', '30', ...made)
  }
  self('root')
  self('stranger')
  issue('authority', 'root', 'basicConstraints=critical,CA:TRUE')
  issue('leaf', 'authority', 'keyUsage=digitalSignature')
  openssl('x509', '-in', at('leaf.pem'), '-outform', 'DER', '-out', at('leaf.der'))
  writeFileSync(at('chain.pem'), Buffer.concat(all('leaf.pem', 'authority.pem', 'root.pem')))
  const bundle = ['-certfile', at('root.pem'), '-certfile', at('authority.pem'), '-certfile', at('leaf.pem')]
  for (const form of ['PEM', 'DER'])
    openssl('crl2pkcs7', '-nocrl', ...bundle, '-outform', form, '-out', at(`chain.p7.${form}`))
}

let keyFile: Uint8Array
beforeAll(async () => {
  makeFiles()
  const pkcs8 = createPrivateKey(read('leaf.key')).export({ type: 'pkcs8', format: 'der' })
  keyFile = Buffer.from(await encryptPrivateKey(new Uint8Array(pkcs8), PASS_PHRASE))
})

const pairWith = (...certificates: Uint8Array[]) => ({
  key: keyFile,
  passPhrase: PASS_PHRASE,
  certificates,
})
const join12 = (...certificates: Uint8Array[]) =>
  joinKey({ ...pairWith(...certificates), alias: ALIAS, p12PassPhrase: P12_PASS_PHRASE })
const secret = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return `file:${at(name)}`
}
const namesIn = (printed: string) => [...printed.matchAll(/subject=CN = (\w+)/g)].map(([, name]) => name)

describe('a .p12 of a key, its certificate and the chain', () => {
  beforeAll(async () => {
    // Out of order, with a certificate that has no business there.
    const joined = await join12(...all('root.pem', 'stranger.pem', 'leaf.pem', 'authority.pem'))
    expect(joined).toMatchObject({ ok: true, certificates: 3, toRoot: true })
    if (joined.ok) writeFileSync(at('made.p12'), joined.p12)
  })

  it('is opened by openssl: MAC, key, and certificates in order under the alias', () => {
    const open = ['pkcs12', '-in', at('made.p12'), '-passin', secret('pass', P12_PASS_PHRASE)]
    const key = openssl(...open, '-nocerts', '-nodes')
    expect(createPrivateKey(key).equals(createPrivateKey(read('leaf.key')))).toBe(true)
    const printed = openssl(...open, '-nokeys')
    expect(namesIn(printed)).toEqual(['leaf', 'authority', 'root'])
    expect(new X509Certificate(printed).fingerprint256).toBe(
      new X509Certificate(read('leaf.pem')).fingerprint256,
    )
    for (const part of [key, printed]) expect(part.split(`friendlyName: ${ALIAS}\n`)).toHaveLength(2)
    expect(() => openssl('pkcs12', '-in', at('made.p12'), '-passin', 'pass:wrong', '-noout')).toThrow()
  })

  it('is as hard to guess at by its MAC as by its encryption', () => {
    const parsed = openssl('asn1parse', '-inform', 'DER', '-in', at('made.p12'))
    expect(parsed).toMatch(/INTEGER +:0927C0\s*$/)
    writeFileSync(at('pass'), P12_PASS_PHRASE)
    const info = execFileSync(
      'sh',
      ['-c', 'openssl pkcs12 -in "$0" -passin "file:$1" -info -noout 2>&1', at('made.p12'), at('pass')],
      { encoding: 'utf8' },
    )
    expect(info).toContain('MAC: sha256, Iteration 600000')
    const scheme = 'PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256'
    expect(info.split(scheme)).toHaveLength(3)
  })

  // A JVM under load takes its time.
  it('is opened by Java, which copies the entry: the alias, the chain, the key itself', {
    timeout: 90_000,
  }, () => {
    const from = ['-srckeystore', at('made.p12'), '-srcstoretype', 'PKCS12', '-srcstorepass:file', at('pass')]
    const to = [
      '-destkeystore',
      at('copy.p12'),
      '-deststoretype',
      'PKCS12',
      '-deststorepass:file',
      at('pass'),
    ]
    const entry = ['-srcalias', ALIAS, '-noprompt']
    execFileSync('keytool', ['-importkeystore', ...from, ...to, ...entry], { stdio: 'pipe' })
    const copy = openssl('pkcs12', '-in', at('copy.p12'), '-passin', `file:${at('pass')}`, '-nodes')
    expect(createPrivateKey(copy).equals(createPrivateKey(read('leaf.key')))).toBe(true)
    expect(namesIn(copy)).toEqual(['leaf', 'authority', 'root'])
    expect(copy).toContain(`friendlyName: ${ALIAS}\n`)
  })
})

describe('the certificates of a .p12', () => {
  it.each([
    ['the leaf alone', ['leaf.pem'], 1],
    ['the leaf in DER', ['leaf.der'], 1],
    ['a PKCS#7 chain', ['chain.p7.PEM'], 3],
    ['a PKCS#7 chain in DER', ['chain.p7.DER'], 3],
    ['a chain in one file', ['chain.pem'], 3],
    ['a chain without its root, in files of both kinds', ['authority.pem', 'leaf.der'], 2],
    ['a chain with a gap', ['root.pem', 'leaf.der'], 1],
  ])('may come as %s', (_, files, length) => {
    const found = all(...files).flatMap(readCertificates)
    const leaf = found.find(({ whole }) => Buffer.from(whole).equals(read('leaf.der')))
    const chain = leaf && [leaf, ...issuersOf(leaf, found)]
    const subjects = chain?.map(({ whole }) => new X509Certificate(whole).subject.replace('CN=', ''))
    expect(subjects).toEqual(['leaf', 'authority', 'root'].slice(0, length))
  })

  it('may lack the root, which is told', async () => {
    expect(await join12(...all('authority.pem', 'leaf.der'))).toMatchObject({
      certificates: 2,
      toRoot: false,
    })
  })
})

describe('a key and a certificate', () => {
  it('belong together when one of the certificates holds the key', async () => {
    expect(await judgePair(pairWith(read('leaf.pem')))).toEqual({ ok: true })
    expect(await judgePair(pairWith(...all('root.pem', 'leaf.pem')))).toEqual({ ok: true })
  })

  it('are found with a key file of openssl, too', async () => {
    const pass = ['-passout', secret('own', PASS_PHRASE)]
    const key = openssl('pkcs8', '-topk8', '-v2', 'aes-256-cbc', '-in', at('leaf.key'), ...pass)
    const own = { ...pairWith(read('leaf.pem')), key: Buffer.from(key) }
    expect(await judgePair(own)).toEqual({ ok: true })
  })

  it('are told apart, each with its reason', async () => {
    const leaf = pairWith(read('leaf.pem'))
    const cases = [
      { pair: pairWith(read('stranger.pem')), reason: 'otherKey' },
      { pair: { ...leaf, passPhrase: 'not the pass phrase' }, reason: 'passPhrase' },
      { pair: { ...leaf, key: read('leaf.key') }, reason: 'unencrypted' },
      { pair: { ...leaf, key: read('leaf.csr') }, reason: 'notOurs' },
      { pair: pairWith(read('leaf.csr')), reason: 'noCertificate' },
      { pair: pairWith(), reason: 'noCertificate' },
      { pair: pairWith(read('leaf.pem'), Buffer.from('nothing')), reason: 'noCertificate' },
      { pair: pairWith(read('leaf.der').subarray(0, 300)), reason: 'noCertificate' },
    ]
    expect(new Set([...cases.map(({ reason }) => reason), ...KEY_REFUSALS])).toEqual(new Set(JOIN_REFUSALS))
    for (const { pair, reason } of cases) {
      expect(await judgePair(pair)).toEqual({ ok: false, reason })
    }
  })

  it('that do not belong together become no .p12', async () => {
    expect(await join12(read('stranger.pem'))).toEqual({ ok: false, reason: 'otherKey' })
  })
})
