import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { PROFILES, subjectOf } from '#app/domain/certificate-profile.ts'
import { readSubjectRequest } from '#app/domain/subject-request.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { fileStemOf, keytoolRecipe, opensslRecipe } from '#app/pki/recipes.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { anApplicationId, anEnterpriseNumber, anInstitutionName } from './by-chance.ts'
import { chance } from './handmade.ts'
import { makeFolder, shellIn } from './openssl.ts'

const PROOF = inject('proof')
const OPENSSL = PROOF ? 1000 : 15
const KEYTOOL = PROOF ? 100 : 2
const PASSWORD = 'recipe-test'

vi.setConfig({ testTimeout: PROOF ? 3_600_000 : 60_000, hookTimeout: 60_000 })

const folder = makeFolder()
afterAll(folder.remove)
const at = (name: string) => join(folder.path, name)
const shell = shellIn(folder.path)
beforeAll(() => {
  shell(
    `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -aes-256-cbc -out key.pem -pass pass:${PASSWORD}`,
  )
})

const pick = chance(20261126)

const REGIONS = ['brussels', 'flanders', 'wallonia']

/** As a person types or pastes it: blanks around and doubled, a number with its dots. */
const untidy = (text: string): string =>
  `${' '.repeat(pick(3))}${text.replace(' ', '  ')}${' '.repeat(pick(3))}`
const dotted = (number: string): string => number.replace(/^(....)(...)/, '$1.$2.')

function typedByChance() {
  const id = pick(2) ? 'guide' : 'ebox-2019'
  const typed = {
    certificateName: untidy(anInstitutionName(pick)),
    enterpriseNumber: untidy(dotted(anEnterpriseNumber(pick))),
    applicationId: anApplicationId(pick),
    city: untidy(anInstitutionName(pick)),
    region: REGIONS[pick(REGIONS.length)] ?? '',
    environment: pick(2) ? 'acceptance' : 'production',
  }
  const read = readSubjectRequest(PROFILES[id], typed)
  if (!read.ok) throw new Error(`${JSON.stringify(typed)}: ${JSON.stringify(read.errors)}`)
  const { facts } = read
  const fileStem = fileStemOf(facts.applicationId, facts.environment)
  return { id, facts, input: { subject: subjectOf(PROFILES[id], facts), bits: 2048, fileStem } } as const
}

/** Every rule of the profile is met, each value as it was typed, tidied. */
async function expectAccepted({ id, facts, input }: ReturnType<typeof typedByChance>): Promise<void> {
  const csr = new Uint8Array(readFileSync(at(`${input.fileStem}.csr.pem`)))
  const report = await checkCsr(csr, { profile: PROFILES[id], facts, inDossier: true }, verifySignature)
  expect({ findings: report.findings, subject: report.subject }, JSON.stringify(facts)).toEqual({
    findings: [],
    subject: input.subject,
  })
}

describe('subjects by chance, through the commands that partners are offered', () => {
  it(`${OPENSSL} by openssl`, async () => {
    for (let i = 0; i < OPENSSL; i += 1) {
      const made = typedByChance()
      const { file, commands } = opensslRecipe(made.input)
      writeFileSync(at(file?.name ?? ''), file?.text ?? '')
      shell(`mv key.pem ${made.input.fileStem}.key.pem`)
      shell(`${commands[1]} -passin pass:${PASSWORD}; mv ${made.input.fileStem}.key.pem key.pem`)
      await expectAccepted(made)
    }
  })

  it(`${KEYTOOL} by keytool`, async () => {
    for (let i = 0; i < KEYTOOL; i += 1) {
      const made = typedByChance()
      for (const command of keytoolRecipe(made.input).commands) shell(`${command} -storepass ${PASSWORD}`)
      await expectAccepted(made)
      shell(`rm ${made.input.fileStem}.p12`)
    }
  })
})
