import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { PROFILES, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { fileStemOf, keytoolRecipe, opensslRecipe, type Recipe } from '#app/pki/recipes.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { makeFolder, shellIn } from './openssl.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 })

const folder = makeFolder()
afterAll(folder.remove)
const at = (name: string) => join(folder.path, name)
const shell = shellIn(folder.path)

const FACTS: SubjectFacts = {
  institutionName: 'Institution',
  enterpriseNumber: '0671516647',
  applicationId: 'rjv-onva:workerholidayrights:cova2',
  environment: 'acceptance',
  city: "Braine-l'Alleud",
  region: 'Région wallonne',
}
const STEM = fileStemOf(FACTS.applicationId, 'acceptance')
const NASTY = [
  'Société de l’Énergie',
  'Müller & Söhne',
  "Centre d'aide",
  'A#1',
  '#1 first',
  'Price $HOME $x $(id)',
  'Say "hello"',
  'back\\slash',
  'end\\',
  'a/b/c',
  'a+b + c',
  'x, y; z',
  '<p> = 100 %',
  '`id` ! * ? [x] ~',
  'x'.repeat(64),
  "'",
  '"',
]

const judge = (institutionName: string, id: 'guide' | 'ebox-2019' = 'guide') =>
  checkCsr(
    new Uint8Array(readFileSync(at(`${STEM}.csr.pem`))),
    { profile: PROFILES[id], facts: { ...FACTS, institutionName }, inDossier: true },
    verifySignature,
  )
const inputFor = (institutionName: string, id: 'guide' | 'ebox-2019' = 'guide') => ({
  subject: subjectOf(PROFILES[id], { ...FACTS, institutionName }),
  bits: 2048,
  fileStem: STEM,
})
const save = ({ file }: Recipe) => writeFileSync(at(file?.name ?? ''), file?.text ?? '')

describe('the openssl recipe', () => {
  const request = (recipe: Recipe) => {
    save(recipe)
    return shell(`${recipe.commands[1]} -passin pass:recipe-test`)
  }
  it('as printed makes an encrypted key and a CSR that meets every rule', async () => {
    const recipe = opensslRecipe(inputFor('Plain'))
    save(recipe)
    const [key = '', , show = ''] = recipe.commands
    shell(`${key} -pass pass:recipe-test`)
    request(recipe)
    expect(readFileSync(at(`${STEM}.key.pem`), 'utf8')).toMatch(/ENCRYPTED PRIVATE KEY/)
    expect(shell(`${show} 2>&1`)).toMatch(/verify OK/)
    expect(await judge('Plain')).toMatchObject({ ok: true, findings: [], skipped: [] })
    copyFileSync(at(`${STEM}.key.pem`), at('kept.key.pem'))
  })

  it.each(NASTY)('carries %s', async (name) => {
    request(opensslRecipe(inputFor(name)))
    expect((await judge(name)).findings).toEqual([])
  })

  it('carries the eight parts of ebox-2019', async () => {
    request(opensslRecipe(inputFor('Été', 'ebox-2019')))
    expect((await judge('Été', 'ebox-2019')).findings).toEqual([])
  })

  it('loses an OU when its lines are not numbered, and the checker says so', async () => {
    const recipe = opensslRecipe(inputFor('Plain'))
    save({
      ...recipe,
      file: { name: `${STEM}.cnf`, text: (recipe.file?.text ?? '').replace(/\d\.OU/g, 'OU') },
    })
    shell(`${recipe.commands[1]} -passin pass:recipe-test`)
    expect((await judge('Plain')).findings.map(({ code }) => code)).toEqual(['subject.lostUnit'])
  })
})

describe('the keytool recipe', () => {
  it.each(['Société d\'Énergie & "Cie", A+B', '#1 <x> = y; 100 $ \\ / z', 'one ", two \\, three'])(
    'carries %s',
    async (name) => {
      const recipe = keytoolRecipe(inputFor(name))
      for (const command of recipe.commands) shell(`${command} -storepass recipe-test`)
      expect(readFileSync(at(`${STEM}.csr.pem`), 'utf8')).toMatch(/BEGIN NEW CERTIFICATE REQUEST/)
      expect((await judge(name)).findings).toEqual([])
      shell(`rm ${STEM}.p12`)
    },
  )
})

describe('file names', () => {
  it('tell the environment and are safe', () => {
    expect(STEM).toBe('rjv-onva-workerholidayrights-cova2-acceptance')
    expect(fileStemOf('../../etc; rm -rf "$HOME"', 'production')).toBe('etc-rm-rf-HOME-production')
    expect(fileStemOf('::', 'production')).toBe('certificate-production')
  })
})
