import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { PROFILES, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import { buildCsr } from '#app/pki/build-csr.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { readDer } from '#app/pki/der.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { anApplicationId, anEnterpriseNumber, anInstitutionName } from './by-chance.ts'
import { bytes, chance, der, guideName, infoOf, sequence, set, signed, spkiOf, text } from './handmade.ts'
import { mutate } from './mutate.ts'
import { acceptedByOpenssl, makeFolder } from './openssl.ts'
import { spoil } from './spoil.ts'

const PROOF = inject('proof')
/** Of each kind: genuine, changed and signed again, spoiled and signed again, spoiled. */
const EACH = PROOF ? 2500 : 75

vi.setConfig({ testTimeout: PROOF ? 3_600_000 : 60_000, hookTimeout: 60_000 })

const folder = makeFolder()
afterAll(folder.remove)
const pick = chance(20261125)

type Keys = { pair: CryptoKeyPair; key: KeyObject; spki: Uint8Array }
const keys: Keys[] = []
beforeAll(async () => {
  for (const bits of PROOF ? [2048, 2048, 2048, 3072, 4096] : [2048, 2048]) {
    const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: bits })
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const pkcs8 = key.export({ type: 'pkcs8', format: 'der' })
    const spki = spkiOf(key)
    const pair = {
      privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']),
      publicKey: await crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, true, ['verify']),
    }
    keys.push({ pair, key, spki })
  }
})

function aKey(): Keys {
  const found = keys[pick(keys.length)]
  if (!found) throw new Error('There are no keys')
  return found
}

type Case = {
  csr: Uint8Array
  facts: Partial<SubjectFacts>
  profile: keyof typeof PROFILES
  genuine: boolean
}

const factsByChance = (): SubjectFacts => ({
  institutionName: anInstitutionName(pick),
  enterpriseNumber: anEnterpriseNumber(pick),
  applicationId: anApplicationId(pick),
  environment: pick(2) ? 'acceptance' : 'production',
  city: anInstitutionName(pick),
  region: anInstitutionName(pick),
})

const DIGITAL_SIGNATURE = sequence(bytes('0603551d0f'), bytes('0101ff'), der(0x04, bytes('03020780')))
const CLIENT_AUTH = sequence(bytes('0603551d25'), der(0x04, sequence(bytes('06082b06010505070302'))))
const NO_AUTHORITY = sequence(bytes('0603551d13'), der(0x04, bytes('3000')))
const extensionRequest = (...list: Uint8Array[]) =>
  sequence(bytes('06092a864886f70d01090e'), set(sequence(...list)))

/** As tools write them: with any of the extensions that are allowed, or none, and a remark of their own. */
function attributesByChance(): Uint8Array {
  const extensions = [DIGITAL_SIGNATURE, CLIENT_AUTH, NO_AUTHORITY].filter(() => pick(2) === 1)
  const asked = extensions.length > 0 ? [extensionRequest(...extensions)] : []
  const remark = sequence(bytes('06092a864886f70d010902'), set(text(0x0c, 'made by hand')))
  return der(0xa0, ...asked, ...(pick(4) === 0 ? [remark] : []))
}

async function genuine(): Promise<Case> {
  const facts = factsByChance()
  const { pair, key, spki } = aKey()
  if (pick(2) === 0) {
    const profile = pick(2) ? 'guide' : 'ebox-2019'
    return { csr: await buildCsr(subjectOf(PROFILES[profile], facts), pair), facts, profile, genuine: true }
  }
  const plain = /^[A-Za-z0-9 '()+,\-./:=?]*$/.test(facts.institutionName)
  const name = guideName(text(plain && pick(2) ? 0x13 : 0x0c, facts.institutionName))
  const info = infoOf({ name, spki, attributes: attributesByChance() })
  const known = { institutionName: facts.institutionName }
  return { csr: signed(info, key), facts: known, profile: 'guide', genuine: true }
}

const infoByChance = ({ spki }: Keys): Uint8Array =>
  infoOf({ name: guideName(text(0x0c, anInstitutionName(pick))), spki, attributes: attributesByChance() })

const FREE = { facts: {}, profile: 'guide', genuine: false } as const

function changedAndSigned(): Case {
  const owner = aKey()
  const read = readDer(infoByChance(owner))
  if (!read.ok) throw new Error('The body of a request is not DER')
  return { csr: signed(mutate(read.der, pick), owner.key), ...FREE }
}

function spoiledAndSigned(): Case {
  const owner = aKey()
  return { csr: signed(spoil(infoByChance(owner), pick), owner.key), ...FREE }
}

function spoiled(): Case {
  const owner = aKey()
  return { csr: spoil(signed(infoByChance(owner), owner.key), pick), ...FREE }
}

/** What a stricter refusal rests on. */
const REASONS = {
  'strict DER': /^input\.(encoding|trailing|structure)$|\.encoding$/,
  profile: /^subject\./,
  'key policy': /^key\./,
  'what a request may ask for': /^(attributes|extensions|request)\./,
  'signature policy': /^signature\.algorithm$/,
} as const

const reasonOf = (codes: readonly string[]): string | undefined =>
  Object.entries(REASONS).find(([, rule]) => codes.some((code) => rule.test(code)))?.[0]

it(`${4 * EACH} requests, genuine, changed and spoiled, are judged no more mildly than by openssl, and strictness has its rule`, async () => {
  const cases: Case[] = []
  for (let i = 0; i < EACH; i += 1)
    cases.push(await genuine(), changedAndSigned(), spoiledAndSigned(), spoiled())
  for (const [at, { csr }] of cases.entries()) writeFileSync(join(folder.path, `${at}.der`), csr)
  const openssl = acceptedByOpenssl(folder.path)
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  for (const [at, { csr, facts, profile, genuine }] of cases.entries()) {
    const { ok, findings } = await checkCsr(csr, { profile: PROFILES[profile], facts }, verifySignature)
    const accepted = openssl.has(`${at}.der`)
    const hex = Buffer.from(csr).toString('hex')
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    if (genuine) expect({ ok, accepted, errors }, hex).toEqual({ ok: true, accepted: true, errors: [] })
    if (ok) {
      expect(accepted, hex).toBe(true)
      count(genuine ? 'genuine: accepted by both' : 'changed: accepted by both')
    } else if (accepted) {
      // openssl verified the signature, so it cannot be what is wrong.
      expect(errors, hex).not.toContain('signature.value')
      const reason = reasonOf(errors)
      expect(reason, `${errors} ${hex}`).toBeDefined()
      count(`stricter than openssl: ${reason}`)
    } else count('refused by both')
  }
  if (PROOF) console.log(Object.fromEntries([...counts].sort()))
  expect(counts.get('genuine: accepted by both')).toBe(EACH)
  // Were one of these empty, nothing would have been compared.
  for (const kind of [
    'changed: accepted by both',
    'refused by both',
    ...Object.keys(REASONS)
      .slice(0, 2)
      .map((reason) => `stricter than openssl: ${reason}`),
  ])
    expect(counts.get(kind) ?? 0, kind).toBeGreaterThan(0)
})
