import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { MENDING_COMMANDS } from '#app/components/p12-maker/mending-command.ts'
import type { Mendable } from '#app/components/p12-maker/messages.ts'
import { p12 } from '#app/i18n/en/p12.ts'
import { type Der, readDer, TAG } from '#app/pki/der.ts'
import { JOIN_REFUSALS } from '#app/pki/join-key.ts'
import { KEY_REFUSALS, openPrivateKey } from '#app/pki/open-key.ts'
import { makeFolder, openssl, shellIn } from './openssl.ts'
import { documentedRules } from './rule-table.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const PROOF = inject('proof')
const PASS_PHRASE = 'Zebra 42 drinks: tea & (honey)!'
const folder = makeFolder()
afterAll(folder.remove)
const at = (name: string) => join(folder.path, name)
const shell = shellIn(folder.path)
const IN = `-passin 'pass:${PASS_PHRASE}'`
const OUT = `-passout 'pass:${PASS_PHRASE}'`

let key: KeyObject
beforeAll(() => {
  openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', at('plain.pem'))
  key = createPrivateKey(readFileSync(at('plain.pem')))
  shell('openssl req -x509 -key plain.pem -subj /CN=x -out certificate.pem')
})

async function opens(file: Uint8Array): Promise<void> {
  const opened = await openPrivateKey(file, PASS_PHRASE)
  if (!opened.ok) throw new Error(opened.reason)
  expect(createPrivateKey({ key: Buffer.from(opened.pkcs8), format: 'der', type: 'pkcs8' }).equals(key)).toBe(
    true,
  )
  expect(await openPrivateKey(file, `${PASS_PHRASE}x`)).toEqual({ ok: false, reason: 'passPhrase' })
}

const CIPHERS = ['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc']
const HASHES = ['hmacWithSHA1', 'hmacWithSHA256', 'hmacWithSHA384', 'hmacWithSHA512']

describe('a key file of openssl is opened', () => {
  it.each(CIPHERS.flatMap((cipher) => HASHES.map((hash) => [cipher, hash])))(
    '%s with %s',
    async (cipher, hash) => {
      for (const form of PROOF ? ['PEM', 'DER'] : [hash === 'hmacWithSHA1' ? 'DER' : 'PEM']) {
        shell(
          `openssl pkcs8 -topk8 -v2 ${cipher} -v2prf ${hash} -in plain.pem -outform ${form} -out key ${OUT}`,
        )
        await opens(readFileSync(at('key')))
      }
    },
  )

  it('also by genpkey as the recipe calls it, and with text around it', async () => {
    shell(`openssl pkey -in plain.pem -aes-256-cbc -out key ${OUT}`)
    await opens(Buffer.from(`Bag Attributes\n${readFileSync(at('key'), 'latin1')}end\n`))
  })
})

/** The EncryptedPrivateKeyInfo in the plain safe of a .p12: PFX, authSafe, safe, bag (RFC 7292). */
function shroudedKeyOf(p12: Uint8Array): Uint8Array {
  const read = (bytes: Uint8Array): Der => {
    const value = readDer(bytes)
    if (!value.ok) throw new Error(value.fault)
    return value.der
  }
  const octetsIn = (info: Der | undefined) => {
    const octets = info?.children[1]?.children[0]
    return octets?.tag === TAG.octetString ? [read(octets.content)] : []
  }
  const safes = octetsIn(read(p12).children[1]).flatMap(({ children }) => children.flatMap(octetsIn))
  const [bag] = safes.flatMap(({ children }) => children)
  return bag?.children[1]?.children[0]?.whole ?? new Uint8Array()
}

const JAVA = [1, 256, 384, 512].flatMap((hash) => [128, 256].map((bits) => [hash, bits] as const))

describe('a key that Java encrypted is opened', () => {
  it.each(PROOF ? JAVA : JAVA.slice(3, 4))('HMAC-SHA-%i and AES-%i', async (hash, bits) => {
    shell(`openssl pkcs12 -export -inkey plain.pem -in certificate.pem -name k -out given.p12 ${OUT}`)
    const scheme = `-J-Dkeystore.pkcs12.keyPbeAlgorithm=PBEWithHmacSHA${hash}AndAES_${bits}`
    const stores = '-srckeystore given.p12 -destkeystore java.p12 -deststoretype PKCS12 -noprompt'
    const words = `-srcstorepass '${PASS_PHRASE}' -deststorepass '${PASS_PHRASE}'`
    shell(`rm -f java.p12; keytool ${scheme} -importkeystore ${stores} ${words}`)
    await opens(shroudedKeyOf(readFileSync(at('java.p12'))))
  })
})

const LEGACY = '-provider default -provider legacy'
const toKey = (how: string) => `openssl pkcs8 -topk8 ${how} -in plain.pem -out given ${OUT}`
const toStore = (how: string) =>
  `openssl pkcs12 -export ${how} -inkey plain.pem -in certificate.pem -out given ${OUT}`
const REFUSED: readonly (readonly [what: string, make: string, reason: Mendable])[] = [
  ['PKCS#8 in the clear', 'openssl pkey -in plain.pem -out given', 'unencrypted'],
  ['PKCS#1 in the clear', 'openssl rsa -traditional -in plain.pem -out given', 'unencrypted'],
  [
    'PKCS#1 in the clear, DER',
    'openssl rsa -traditional -in plain.pem -outform DER -out given',
    'unencrypted',
  ],
  ['Triple DES, as openssl req writes', toKey('-v2 des3'), 'otherCipher'],
  ['scrypt', toKey('-scrypt'), 'otherCipher'],
  ['Camellia', toKey('-v2 camellia-256-cbc'), 'otherCipher'],
  ['SHA-224', toKey('-v2 aes-256-cbc -v2prf hmacWithSHA224'), 'otherCipher'],
  ['PBES1 with Triple DES', toKey('-v1 PBE-SHA1-3DES'), 'otherCipher'],
  ['PBES1 with RC2', toKey(`-v1 PBE-SHA1-RC2-128 ${LEGACY}`), 'legacyCipher'],
  ['PBES1 with MD5 and DES', toKey(`-v1 PBE-MD5-DES ${LEGACY}`), 'legacyCipher'],
  ['PBES2 with DES', toKey(`-v2 des ${LEGACY}`), 'legacyCipher'],
  ['an old PEM with AES', `openssl rsa -traditional -aes128 -in plain.pem -out given ${OUT}`, 'otherCipher'],
  [
    'an old PEM with DES',
    `openssl rsa -traditional -des ${LEGACY} -in plain.pem -out given ${OUT}`,
    'legacyCipher',
  ],
  ['a .p12', toStore(''), 'p12'],
  ['a .p12 with Triple DES', toStore('-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES'), 'p12'],
  ['a .p12 of old', toStore('-legacy'), 'legacyP12'],
]

describe('a key file of another kind is refused, and the command that the page shows mends it', () => {
  it.each(REFUSED)('%s', async (_what, make, reason) => {
    shell(make)
    const given = readFileSync(at('given'))
    expect(await openPrivateKey(given, PASS_PHRASE)).toEqual({ ok: false, reason })
    const files = MENDING_COMMANDS[reason]
      .replace(/KEY\.pem|STORE\.p12/, 'given')
      .replace('KEY.key.pem', 'mended')
      // The first is run as it stands.
      .replace('-iter 600000', make === REFUSED[0]?.[1] ? '-iter 600000' : '-iter 1000')
    const isDer = given[0] === TAG.sequence && !reason.endsWith('12')
    shell(`${files} ${isDer ? '-inform DER' : ''} ${IN} ${OUT}`)
    await opens(readFileSync(at('mended')))
  })

  it('each with its reason, and every reason is among them', () => {
    const reasons = REFUSED.map(([, , reason]) => reason)
    expect(new Set([...reasons, 'notOurs', 'passPhrase'])).toEqual(new Set(KEY_REFUSALS))
  })

  it('each reason stands in docs/certificates.md, with its sentence and its command', () => {
    const texts: Readonly<Record<string, string>> = p12
    const commands: Readonly<Record<string, string>> = MENDING_COMMANDS
    const rows = JOIN_REFUSALS.map((reason) => [
      `\`${reason}\``,
      texts[`p12.error.${reason}`] ?? '',
      commands[reason] ? `\`${commands[reason]}\`` : '',
    ])
    expect(documentedRules('A key file')).toEqual(rows)
  })

  it('a file that is no key, a key for ssh, and half a key are just not read', async () => {
    writeFileSync(at('half'), readFileSync(at('certificate.pem')).subarray(0, 200))
    const ssh = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n'
    for (const file of [readFileSync(at('half')), readFileSync(at('certificate.pem')), '', 'hello', ssh])
      expect(await openPrivateKey(file, PASS_PHRASE)).toEqual({ ok: false, reason: 'notOurs' })
  })

  it('one that asks for more turns than a page can wait for is refused at once', async () => {
    shell(`openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 65536 -in plain.pem -outform DER -out key ${OUT}`)
    const file = readFileSync(at('key'))
    const turns = file.indexOf(Buffer.from('0203010000', 'hex'))
    expect(turns).toBeGreaterThan(0)
    file.set(Buffer.from('02037fffff', 'hex'), turns)
    expect(await openPrivateKey(file, PASS_PHRASE)).toEqual({ ok: false, reason: 'otherCipher' })
  })
})
