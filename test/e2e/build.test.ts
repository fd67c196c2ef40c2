import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join, relative } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'

const { dataDir, pid } = inject('portal')

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** As a browser has it. */
function textOf(file: string): string {
  const bytes = readFileSync(file)
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('latin1')
  if (file.endsWith('.gz')) return gunzipSync(bytes).toString('latin1')
  return bytes.toString('latin1')
}

const BUILT = [...filesOf('build/client'), ...filesOf('build/server')].map((file) => ({
  file: relative('build', file),
  text: textOf(file),
}))
const forBrowsers = BUILT.filter(({ file }) => file.startsWith('client/'))

/** What the running portal made and keeps for itself. */
const keptSecrets = filesOf(join(dataDir, 'secrets')).flatMap((file) => {
  const text = readFileSync(file, 'utf8').trim()
  return file.endsWith('.json') ? Object.values(JSON.parse(text) as Record<string, string>) : [text]
})

/** Of whoever builds: what must not be baked in. */
const ofTheBuilder = Object.entries(process.env)
  .filter(([name, value = '']) => /SECRET|TOKEN|PASS|KEY|CREDENTIAL/i.test(name) && value.length >= 8)
  .map(([, value = '']) => value)

const secretsIn = (text: string): string[] =>
  [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\\nr\s]+[A-Za-z0-9+/]{40}/,
    /\b(AKIA[0-9A-Z]{16}|gh[opsu]_\w{36}|xox[bap]-\w{10}|npm_\w{36}|eyJ[\w-]{20,}\.eyJ[\w-]{20,})/,
    /\b[a-z+]{4,10}:\/\/(?!USER|user|a:)[\w.-]+:(?!PASS)[^@\s/'"`${]+@[\w.-]+/,
  ]
    .flatMap((secret) => secret.exec(text)?.[0] ?? [])
    .concat([...keptSecrets, ...ofTheBuilder].filter((secret) => text.includes(secret)))

/** Names of settings that say something, as app/env reads them. */
const settingNames = filesOf('app/env')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)])
  .map(([, name = '']) => name)

const SERVER_ONLY =
  /drizzle|postgres(?:ql)?:\/\/|nodemailer|pg-boss|set_config\(|node:(?:fs|crypto|net)|process\.env|sourceMappingURL|security definer/i

describe('the build', () => {
  it('holds no secret, neither of the portal that runs nor of whoever built it', () => {
    expect(BUILT.length).toBeGreaterThan(100)
    expect(keptSecrets.length).toBeGreaterThanOrEqual(7)
    expect(BUILT.flatMap(({ file, text }) => secretsIn(text).map(() => file))).toEqual([])
  })

  it('holds nothing of the machine it was made on', () => {
    const marks = [process.cwd(), homedir(), hostname()].filter((mark) => mark.length > 5)
    expect(marks).not.toEqual([])
    const found = BUILT.flatMap(({ file, text }) =>
      marks.filter((mark) => text.includes(mark)).map(() => file),
    )
    expect(found).toEqual([])
  })

  it('gives browsers no setting of the server, nor any of its packages or statements', () => {
    expect(settingNames.length).toBeGreaterThan(15)
    const found = forBrowsers.flatMap(({ file, text }) =>
      [
        ...settingNames.filter((name) => text.includes(name)),
        ...(SERVER_ONLY.exec(text)?.slice(0, 1) ?? []),
      ].map((what) => `${file}: ${what}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7',
    'postgres://ebox_owner:hunter22@db.example/ebox',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFt.x',
    () => `const secret = "${keptSecrets[0]}"`,
  ])('would not hide one: %s', (seeded) => {
    expect(secretsIn(typeof seeded === 'string' ? seeded : seeded())).toHaveLength(1)
  })

  it('would not hide the server’s own from browsers: its server half is full of it', () => {
    const server = BUILT.filter(({ file }) => file.startsWith('server/')).map(({ text }) => text)
    expect(server.some((text) => SERVER_ONLY.test(text))).toBe(true)
    expect(settingNames.filter((name) => server.some((text) => text.includes(name)))).not.toEqual([])
  })
})

/** Command and environment of a process, as anybody with rights on the machine reads them. */
const shownOf = (pid: number): string =>
  existsSync('/proc/self/environ')
    ? ['cmdline', 'environ'].map((name) => readFileSync(`/proc/${pid}/${name}`, 'utf8')).join('\0')
    : execFileSync('ps', ['eww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })

describe('the processes of the portal', () => {
  it('show no secret in their commands and environments', () => {
    const database = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    const shown = [pid, database].map(shownOf)
    expect(shown[0]).toContain(dataDir)
    expect(shown[1]).toContain('unix_socket_directories')
    expect(shown.flatMap((text) => keptSecrets.filter((secret) => text.includes(secret)))).toEqual([])
  })
})
