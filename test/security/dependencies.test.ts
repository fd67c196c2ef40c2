import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/mini'

const Versions = z.optional(z.record(z.string(), z.string()))
const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
})
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
    }),
  ),
})
/** What npm audit prints when the registry answered; else it prints why not. */
const Audit = z.object({ auditReportVersion: z.number(), vulnerabilities: z.record(z.string(), z.unknown()) })

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const lock = Lock.parse(read('package-lock.json')).packages

const manifest = Manifest.parse(read('package.json'))
const named = Object.entries({
  ...manifest.optionalDependencies,
  ...manifest.devDependencies,
  ...manifest.dependencies,
})

describe('what the portal is built of', () => {
  it('is named by exact versions, and locked at them', () => {
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter(([, version]) => !EXACT.test(version))).toEqual([])
    expect(named.filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version)).toEqual([])
  })

  it('has a checksum for every part, and no part from outside the registry', () => {
    const parts = Object.entries(lock).filter(([path]) => path !== '')
    expect(parts.length).toBeGreaterThan(500)
    const unsure = parts.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    expect(unsure.map(([path]) => path)).toEqual([])
    const foreign = parts.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(foreign.map(([path]) => path)).toEqual([])
  })

  it('has no known hole of weight in what runs, if the registry can be asked', () => {
    const options = [
      '--omit=dev',
      '--audit-level=high',
      '--json',
      '--fetch-retries=0',
      '--fetch-timeout=5000',
    ]
    const { status, stdout } = spawnSync('npm', ['audit', ...options], { encoding: 'utf8', timeout: 15_000 })
    const report = Audit.safeParse(JSON.parse(stdout || '{}'))
    if (!report.success)
      return console.warn('npm audit was not asked: the registry gave no report. Known holes are unseen.')
    expect({ status, holes: status === 0 ? [] : Object.keys(report.data.vulnerabilities) }).toEqual({
      status: 0,
      holes: [],
    })
  })
})
