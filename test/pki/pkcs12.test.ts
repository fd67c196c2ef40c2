import { execFileSync } from 'node:child_process'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinKey, judgePair } from '#app/pki/join-key.ts'
import { encryptPrivateKey } from '#app/pki/key-export.ts'
import { makeFolder, openssl } from './openssl.ts'

const PASS_PHRASE = 'Zebra 42 drinks: tea & (honey)!'
const P12_PASS_PHRASE = "another, with 'quotes' and $igns"
const ALIAS = 'employment:job-attest:werkkaart'

const folder = makeFolder()
afterAll(folder.remove)
const at = (name: string) => join(folder.path, name)
const read = (name: string) => readFileSync(at(name))
const concat = (...names: string[]) => Buffer.concat(names.map(read))

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
  const bundle = ['-certfile', at('root.pem'), '-certfile', at('authority.pem'), '-certfile', at('leaf.pem')]
  for (const form of ['PEM', 'DER'])
    openssl('crl2pkcs7', '-nocrl', ...bundle, '-outform', form, '-out', at(`chain.p7.${form}`))
}

let encryptedKeyPem: string
beforeAll(async () => {
  makeFiles()
  const pkcs8 = createPrivateKey(read('leaf.key')).export({ type: 'pkcs8', format: 'der' })
  encryptedKeyPem = await encryptPrivateKey(new Uint8Array(pkcs8), PASS_PHRASE)
})

const pairWith = (certificates: Uint8Array) => ({ encryptedKeyPem, passPhrase: PASS_PHRASE, certificates })
const join12 = (certificates: Uint8Array) =>
  joinKey({ ...pairWith(certificates), alias: ALIAS, p12PassPhrase: P12_PASS_PHRASE })
const secret = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return `file:${at(name)}`
}
const keytool = (...args: string[]) =>
  execFileSync('keytool', ['-J-Duser.language=en', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

describe('a .p12 of a key, its certificate and the chain', () => {
  beforeAll(async () => {
    // Out of order, with a certificate that has no business there.
    const joined = await join12(concat('root.pem', 'stranger.pem', 'leaf.pem', 'authority.pem'))
    expect(joined).toMatchObject({ ok: true, certificates: 3, toRoot: true })
    if (joined.ok) writeFileSync(at('made.p12'), joined.p12)
  })

  it('is opened by openssl: MAC, key, and certificates in order under the alias', () => {
    const open = ['pkcs12', '-in', at('made.p12'), '-passin', secret('pass', P12_PASS_PHRASE)]
    const key = openssl(...open, '-nocerts', '-nodes')
    expect(createPrivateKey(key).equals(createPrivateKey(read('leaf.key')))).toBe(true)
    const printed = openssl(...open, '-nokeys')
    expect([...printed.matchAll(/subject=CN = (\w+)/g)].map(([, name]) => name)).toEqual([
      'leaf',
      'authority',
      'root',
    ])
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

  it('is opened by Java: one entry under the alias, its chain, and the key itself', () => {
    const store = ['-storetype', 'PKCS12', '-storepass:file', at('pass')]
    const listed = keytool('-list', '-v', '-keystore', at('made.p12'), ...store)
    expect(listed).toContain(`Alias name: ${ALIAS}`)
    expect(listed).toContain('Entry type: PrivateKeyEntry')
    expect(listed).toContain('Certificate chain length: 3')
    const copy = ['-destkeystore', at('copy.p12'), '-deststoretype', 'PKCS12']
    const pass = ['-srcstorepass:file', at('pass'), '-deststorepass:file', at('pass')]
    keytool('-importkeystore', '-srckeystore', at('made.p12'), '-srcstoretype', 'PKCS12', ...copy, ...pass)
    const key = openssl(
      'pkcs12',
      '-in',
      at('copy.p12'),
      '-passin',
      `file:${at('pass')}`,
      '-nocerts',
      '-nodes',
    )
    expect(createPrivateKey(key).equals(createPrivateKey(read('leaf.key')))).toBe(true)
  })
})

describe('the certificates of a .p12', () => {
  it.each([
    ['the leaf alone', ['leaf.pem'], { certificates: 1, toRoot: false }],
    ['the leaf in DER', ['leaf.der'], { certificates: 1, toRoot: false }],
    ['a PKCS#7 chain', ['chain.p7.PEM'], { certificates: 3, toRoot: true }],
    ['a PKCS#7 chain in DER', ['chain.p7.DER'], { certificates: 3, toRoot: true }],
    ['a chain without its root', ['leaf.pem', 'authority.pem'], { certificates: 2, toRoot: false }],
  ])('may come as %s', async (_, files, told) => {
    expect(await join12(concat(...files))).toMatchObject({ ok: true, ...told })
  })
})

describe('a key and a certificate', () => {
  it('belong together when one of the certificates holds the key', async () => {
    expect(await judgePair(pairWith(read('leaf.pem')))).toEqual({ ok: true })
    expect(await judgePair(pairWith(concat('root.pem', 'leaf.pem')))).toEqual({ ok: true })
  })

  it('are found with a key file of openssl, too', async () => {
    const pass = ['-passout', secret('own', PASS_PHRASE)]
    const key = openssl('pkcs8', '-topk8', '-v2', 'aes-256-cbc', '-in', at('leaf.key'), ...pass)
    const own = { ...pairWith(read('leaf.pem')), encryptedKeyPem: key }
    expect(await judgePair(own)).toEqual({ ok: true })
  })

  it('are told apart, each with its reason, and nothing is made of them', async () => {
    const leaf = pairWith(read('leaf.pem'))
    const cases = [
      { pair: pairWith(read('stranger.pem')), reason: 'otherKey' },
      { pair: { ...leaf, passPhrase: 'not the pass phrase' }, reason: 'passPhrase' },
      { pair: { ...leaf, encryptedKeyPem: read('leaf.key').toString() }, reason: 'notOurs' },
      { pair: pairWith(read('leaf.csr')), reason: 'noCertificate' },
      { pair: pairWith(Buffer.from('nothing')), reason: 'noCertificate' },
      { pair: pairWith(read('leaf.der').subarray(0, 300)), reason: 'noCertificate' },
    ]
    for (const { pair, reason } of cases) {
      expect(await judgePair(pair)).toEqual({ ok: false, reason })
      const made = await joinKey({ ...pair, alias: ALIAS, p12PassPhrase: P12_PASS_PHRASE })
      expect(made).toEqual({ ok: false, reason })
    }
  })

  it('hold the very certificate of the file', async () => {
    const made = await join12(read('leaf.pem'))
    if (made.ok) writeFileSync(at('one.p12'), made.p12)
    const pass = ['-passin', secret('pass', P12_PASS_PHRASE)]
    const out = openssl('pkcs12', '-in', at('one.p12'), ...pass, '-nokeys', '-clcerts')
    expect(new X509Certificate(out).fingerprint256).toBe(new X509Certificate(read('leaf.pem')).fingerprint256)
  })
})
