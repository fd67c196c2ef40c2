import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod/mini'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.optional(z.string()),
      integrity: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
    }),
  ),
})
const Bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().check(z.regex(/^1\.[5-9]$/)),
  metadata: z.object({ component: z.object({ purl: z.string() }) }),
  components: z.array(
    z.object({
      purl: z.string(),
      scope: z.enum(['required', 'optional']),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string() })),
    }),
  ),
})
const Manifest = z.object({ scripts: z.record(z.string(), z.string()) })

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const lock = Lock.parse(read('package-lock.json')).packages
const parts = Object.entries(lock).flatMap(([path, part]) => {
  const name = path.split('node_modules/').at(-1)
  return path === '' || !name ? [] : [{ name, ...part }]
})

const folder = mkdtempSync(join(tmpdir(), 'sbom-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** By the very command of package.json, in a folder that has its own lock file. */
function billOf(cwd: string) {
  const [program = '', ...args] = (Manifest.parse(read('package.json')).scripts.sbom ?? '').split(' ')
  const { stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  expect(stderr).toBe('')
  return Bill.parse(JSON.parse(stdout))
}

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`
const inLock = () =>
  new Set(
    parts.map(({ name, version = '', integrity = '' }) =>
      [purlOf(name, version), Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')].join(
        ' ',
      ),
    ),
  )
const inBill = (bill: z.infer<typeof Bill>) =>
  new Set(bill.components.map(({ purl, hashes }) => `${purl} ${hashes.map(({ content }) => content).join()}`))

describe('the bill of materials', () => {
  it('is the lock file: each part, version and checksum, and none else', () => {
    const bill = billOf('.')
    expect(bill.metadata.component.purl).toMatch(/^pkg:npm\/ebox-onboarding-portal@/)
    expect(bill.components.length).toBeGreaterThan(500)
    expect([...inBill(bill)].sort()).toEqual([...inLock()].sort())
  })

  it('is not another one: a part with another checksum is seen', () => {
    const seeded = readFileSync('package-lock.json', 'utf8')
    const checksum = lock['node_modules/express']?.integrity ?? ''
    copyFileSync('package.json', join(folder, 'package.json'))
    writeFileSync(join(folder, 'package-lock.json'), seeded.replace(checksum, `sha512-${'A'.repeat(86)}==`))
    const more = [...inBill(billOf(folder))].filter((part) => !inLock().has(part))
    expect(more).toEqual([expect.stringMatching(/^pkg:npm\/express@[\d.]+ 0{128}$/)])
  })
})

/** Ask for no more than that their text goes along. */
const PERMISSIVE = /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0)$/
/** Read in the package itself, since its manifest names none. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((one) => PERMISSIVE.test(one))

describe('the licences of what runs', () => {
  it('are permissive ones', () => {
    const running = parts.filter(({ dev }) => dev !== true)
    expect(running.length).toBeGreaterThan(200)
    const others = running.filter(
      ({ name, license }) => !isPermissive(license ?? READ_BY_HAND[name] ?? 'none named'),
    )
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
    expect(isPermissive('GPL-3.0-only') || isPermissive('(MIT AND AGPL-3.0)')).toBe(false)
  })
})
