import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeFolder, OpensslMaker, openssl } from './openssl.ts'
import { TestAuthority } from './test-authority.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = makeFolder()
const maker = new OpensslMaker()
const authorities = new TestAuthority()
afterAll(() => {
  for (const made of [folder, maker, authorities]) made.remove()
})
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}

const run = (args: string[], { input = '', rootsDir = '' } = {}) => {
  const done = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/certificate.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, CA_ROOTS_DIR: rootsDir },
  })
  // One JSON value and nothing else, whatever went in.
  const verdict = JSON.parse(done.stdout)
  const codes = verdict.findings.map(({ code }: { code: string }) => code)
  return { exit: done.status, verdict, codes }
}

const URN = 'urn:be:fgov:kbo-bce:organization:cbe-number:'
const SUBJECT = [
  ['C', 'BE'],
  ['O', 'Federal Government'],
  ['OU', 'Été'],
  ['OU', `${URN}0671516647`],
  ['CN', 'a:b'],
].map(([type = '', value = '']) => [[type, value] as const])

let csr: Uint8Array
let pem: string
let certificate: string
let rootsDir: string
beforeAll(() => {
  csr = maker.csr({ subject: SUBJECT })
  const root = authorities.authority({ name: 'Root' })
  pem = authorities.issue({ csr, by: root })
  certificate = file('certificate.pem', pem)
  rootsDir = join(folder.path, 'roots')
  mkdirSync(rootsDir)
  writeFileSync(join(rootsDir, 'root.pem'), authorities.pemOf(root))
  writeFileSync(join(rootsDir, 'README'), 'not a certificate')
})

describe('certificate check', () => {
  it('answers 0 for a good one, with its CSR and its root, also on standard input', () => {
    const flags = ['--csr', file('csr.der', csr), '--application', 'a:b', '--enterprise-number', '0671516647']
    for (const done of [
      run(['check', ...flags, certificate], { rootsDir }),
      run(['check', ...flags, '-'], { rootsDir, input: pem }),
    ])
      expect(done).toMatchObject({
        exit: 0,
        codes: [],
        verdict: { ok: true, chain: 'verified', key: { bits: 2048 } },
      })
  })

  it('says that the chain was not checked where no root is configured', () => {
    const done = run(['check', certificate])
    expect(done).toMatchObject({ exit: 0, codes: ['certificate.chain.notChecked'] })
    expect(done.verdict.findings[0].detail).toContain('neither that it is good')
    expect(done.verdict.skipped).toContain('certificate.otherKey')
  })

  it('answers 1 for another CSR’s key, or another application, in English', () => {
    const other = file('other.der', maker.csr({ subject: SUBJECT, key: 'rsa3072' }))
    const done = run(['check', '--csr', other, '--application', 'x', certificate], { rootsDir })
    expect(done).toMatchObject({ exit: 1, codes: ['subject.commonName', 'certificate.otherKey'] })
    expect(done.verdict.findings[1].detail).toMatch(/another key than the CSR/)
  })

  it('answers 2 when the input is no certificate', () => {
    const done = run(['check', '-'], { input: openssl('pkey', '-in', maker.keyFile('rsa2048')) })
    expect(done).toMatchObject({ exit: 2, codes: ['input.privateKey'], verdict: { subject: [] } })
    expect(run(['check', file('csr.der', csr)])).toMatchObject({ exit: 2, codes: ['input.csr'] })
    expect(run(['check', '-'])).toMatchObject({ exit: 2, codes: ['input.empty'] })
  })

  it('answers 2 in JSON when it is called wrongly, or the roots cannot be read', () => {
    const calls = [
      [],
      ['check', 'absent'],
      ['check', '--csr', certificate, certificate],
      ['check', '--x', 'y'],
    ]
    for (const call of calls)
      expect(run(call), call.join(' ')).toMatchObject({ exit: 2, codes: ['command.usage'] })
    for (const [dir, says] of [
      [join(folder.path, 'absent'), 'cannot be read'],
      [folder.path, 'csr.der is not one'],
    ]) {
      const done = run(['check', certificate], { rootsDir: dir })
      expect(done).toMatchObject({ exit: 2, codes: ['command.fault'] })
      expect(done.verdict.findings[0].detail).toContain(says)
    }
  })
})
