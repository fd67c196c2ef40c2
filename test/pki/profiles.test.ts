import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { type CertificateProfile, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import { judgeDefinition, profileOf } from '#app/domain/profile-definition.ts'
import { buildCsr, generateKeys } from '#app/pki/build-csr.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { opensslRecipe } from '#app/pki/recipes.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { chance } from './handmade.ts'
import { makeFolder, openssl, opensslAccepts, shellIn } from './openssl.ts'

vi.setConfig({ testTimeout: 600_000 })

const BUILT = inject('proof') ? 2_000 : 60
const BY_RECIPE = inject('proof') ? 200 : 4

const folder = makeFolder()
afterAll(folder.remove)
const shell = shellIn(folder.path)

const FACTS: SubjectFacts = {
  institutionName: 'Société « Été » & Cie',
  enterpriseNumber: '0671516647',
  applicationId: 'rjv-onva:workerholidayrights:cova2',
  environment: 'production',
  city: "Braine-l'Alleud",
  region: 'Wallonie',
}

type Pick = (below: number) => number
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCéèüöçÉß  \'&#$"\\/+,;=<>!%()-.:0123456789’`{}']

/** A text that an admin might write; the schema says whether it may be. */
const aText = (pick: Pick, letters = LETTERS) =>
  Array.from({ length: 1 + pick(40) }, () => letters[pick(letters.length)])
    .join('')
    .trim()

/** A definition by chance, with its parts in any order. */
function aProfile(pick: Pick): CertificateProfile | undefined {
  const ascii = LETTERS.filter((letter) => letter < '\u007f')
  const parts: unknown[] = [
    { type: 'OU', from: 'enterpriseNumber' },
    { type: 'CN', from: 'applicationId' },
    { type: 'O', fixed: aText(pick) },
    { type: 'OU', fixed: aText(pick) },
    { type: 'OU', fixed: aText(pick) },
    { type: 'L', fixed: aText(pick) },
    { type: 'O', from: 'institutionName' },
    { type: 'OU', from: 'institutionName' },
    {
      type: 'OU',
      from: 'environment',
      values: { acceptance: aText(pick, ascii), production: aText(pick, ascii) },
    },
    { type: 'L', from: 'city' },
    { type: 'ST', from: 'region' },
  ]
  const kept = parts.filter((_, at) => at < 2 || pick(2) === 0)
  const subject: unknown[] = []
  while (kept.length > 0) subject.push(...kept.splice(pick(kept.length), 1))
  const judged = judgeDefinition({ minimumBits: 2048, subject: [{ type: 'C', fixed: 'BE' }, ...subject] })
  return judged.ok ? profileOf({ id: 'chance', version: 1 }, judged.definition) : undefined
}

function* profiles(seed: number, count: number): Generator<CertificateProfile> {
  const pick = chance(seed)
  for (let made = 0; made < count; ) {
    const profile = aProfile(pick)
    if (!profile) continue
    made += 1
    yield profile
  }
}

const judge = (csr: Uint8Array | string, profile: CertificateProfile) =>
  checkCsr(csr, { profile, facts: FACTS, inDossier: true }, verifySignature)

describe('whatever profile an admin makes', () => {
  let keys: CryptoKeyPair
  beforeAll(async () => {
    keys = await generateKeys(2048)
    openssl(
      'genpkey',
      '-algorithm',
      'RSA',
      '-pkeyopt',
      'rsa_keygen_bits:2048',
      '-out',
      join(folder.path, 'own.key'),
    )
  })

  it(`its own subject passes, and without any one of its parts no longer (${BUILT} profiles)`, async () => {
    for (const profile of profiles(7, BUILT)) {
      const subject = subjectOf(profile, FACTS)
      const report = await judge(await buildCsr(subject, keys), profile)
      expect([report.findings, report.skipped], JSON.stringify(subject)).toEqual([[], []])
      const lost = Math.floor(subject.length / 2)
      const poorer = await buildCsr(
        subject.filter((_, at) => at !== lost),
        keys,
      )
      expect((await judge(poorer, profile)).ok, `${JSON.stringify(subject)} without ${lost}`).toBe(false)
    }
  })

  it(`openssl makes what passes, by the recipe of the page (${BY_RECIPE} profiles)`, async () => {
    for (const profile of profiles(8, BY_RECIPE)) {
      const { file, commands } = opensslRecipe({
        subject: subjectOf(profile, FACTS),
        bits: 2048,
        fileStem: 'own',
      })
      writeFileSync(join(folder.path, file?.name ?? ''), file?.text ?? '')
      shell((commands[1] ?? '').replace('own.key.pem', 'own.key'))
      const csr = readFileSync(join(folder.path, 'own.csr.pem'), 'utf8')
      expect(opensslAccepts(csr, 'PEM')).toBe(true)
      expect((await judge(csr, profile)).findings, file?.text).toEqual([])
    }
  })
})
