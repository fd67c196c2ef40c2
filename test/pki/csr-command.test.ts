import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeFolder, OpensslMaker, openssl } from './openssl.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 })

const folder = makeFolder()
const maker = new OpensslMaker()
afterAll(() => {
  folder.remove()
  maker.remove()
})
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}

const run = (args: string[], input?: string | Uint8Array) => {
  const done = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/csr.ts', ...args], {
    input,
    encoding: 'utf8',
  })
  // One JSON value and nothing else, whatever went in.
  return {
    exit: done.status,
    verdict: JSON.parse(done.stdout),
    lines: done.stdout.trimEnd().split('\n').length,
  }
}
const codesOf = ({ verdict }: ReturnType<typeof run>) =>
  verdict.findings.map(({ code }: { code: string }) => code)

const URN = 'urn:be:fgov:kbo-bce:organization:cbe-number:'
const subject = (number = '0671516647') =>
  [
    ['C', 'BE'],
    ['O', 'Federal Government'],
    ['OU', 'Été'],
    ['OU', URN + number],
    ['CN', 'a:b'],
  ].map(([type = '', value = '']) => [[type, value] as const])
let csr: Uint8Array
let pem: string
beforeAll(() => {
  csr = maker.csr({ subject: subject() })
  pem = openssl('req', '-inform', 'DER', '-in', file('csr.der', csr))
})

describe('csr check', () => {
  it('answers 0 for a good CSR, as PEM, DER and on standard input', () => {
    for (const done of [
      run(['check', file('csr.pem', pem)]),
      run(['check', file('csr.der', csr)]),
      run(['check', '-'], pem),
    ]) {
      expect(done).toMatchObject({
        exit: 0,
        lines: 1,
        verdict: { ok: true, findings: [], key: { algorithm: 'RSA', bits: 2048 } },
      })
      expect(done.verdict.subject[3]).toEqual({ type: 'OU', value: `${URN}0671516647` })
    }
  })

  it('compares with the flags, and says what differs in English', () => {
    const path = file('csr.pem', pem)
    const flags = [
      '--profile',
      'guide',
      '--enterprise-number',
      'BE 0671.516.647',
      '--application',
      'a:b',
      '--environment',
      'acceptance',
    ]
    expect(run(['check', ...flags, path])).toMatchObject({ exit: 0, verdict: { ok: true } })
    const other = run(['check', '--application', 'A:B', '--enterprise-number', '0314595348', path])
    expect(other).toMatchObject({ exit: 1, verdict: { ok: false } })
    expect(codesOf(other)).toEqual(['subject.organizationUnit.urn', 'subject.commonName'])
    expect(other.verdict.findings[1]).toEqual({
      code: 'subject.commonName',
      severity: 'error',
      detail:
        'The CN is “a:b”. It must be the application identifier, capitals and small letters included: CN=A:B.',
    })
    expect(run(['check', '--profile', 'ebox-2019', path])).toMatchObject({ exit: 1, verdict: { ok: false } })
  })

  it('warns about a failed check digit in acceptance, and refuses it for production', () => {
    const path = file('example.der', maker.csr({ subject: subject('1234567890') }))
    const warned = run(['check', path])
    expect(warned).toMatchObject({
      exit: 0,
      verdict: { ok: true, findings: [{ code: 'subject.placeholder', severity: 'warning' }] },
    })
    expect(run(['check', '--environment', 'production', path])).toMatchObject({
      exit: 1,
      verdict: { ok: false },
    })
    expect(run(['check', '--enterprise-number', '1234567890', path])).toMatchObject({ exit: 0 })
  })

  it('answers 2 when the input is not exactly one CSR', () => {
    const key = openssl('pkey', '-in', maker.keyFile('rsa2048'))
    const certificate = openssl('req', '-x509', '-key', maker.keyFile('rsa2048'), '-subj', '/CN=x')
    const inputs: [string | Uint8Array, string][] = [
      ['', 'input.empty'],
      ['hello', 'input.unreadable'],
      [pem.slice(0, 300), 'input.unreadable'],
      [csr.subarray(0, 300), 'input.unreadable'],
      [certificate, 'input.certificate'],
      [key, 'input.privateKey'],
      [pem + key, 'input.privateKey'],
      [pem + pem, 'input.several'],
      [certificate + pem, 'input.several'],
      [Buffer.concat([csr, Buffer.from('00', 'hex')]), 'input.trailing'],
      [`${pem}more`, 'input.trailing'],
      [openssl('pkey', '-in', maker.keyFile('rsa2048'), '-pubout'), 'input.otherKind'],
      [pem.replace('-----BEGIN', '—BEGIN'), 'input.oddCharacter'],
      [Buffer.alloc(200_000, 0x30), 'input.tooLarge'],
      [Buffer.from('fffe00d8', 'hex'), 'input.unreadable'],
    ]
    for (const [input, code] of inputs) {
      const done = run(['check', '-'], input)
      expect({ ...done, codes: codesOf(done) }, code).toMatchObject({
        exit: 2,
        codes: [code],
        verdict: { ok: false, subject: [] },
      })
      expect(done.verdict.findings[0].detail).not.toMatch(/[{}]/)
    }
  })

  it('answers 2 in JSON when it is called wrongly', () => {
    const calls = [
      [],
      ['check'],
      ['judge', 'x'],
      ['check', '--nope', 'x'],
      ['check', '--profile'],
      ['check', '--profile', '__proto__', 'x'],
      ['check', '--environment', 'test', 'x'],
      ['check', 'a', 'b'],
      ['check', join(folder.path, 'absent')],
      ['check', folder.path],
    ]
    for (const call of calls) {
      expect(run(call), call.join(' ')).toMatchObject({
        exit: 2,
        verdict: { ok: false, findings: [{ code: 'command.usage' }] },
      })
    }
  })
})
