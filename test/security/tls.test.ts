import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isDatabaseAway } from '#app/database-away.server.ts'
import { binaries } from '#db/embedded/binaries.server.ts'
import { BOOT, ensureCluster } from '#db/embedded/cluster.server.ts'
import { type Place, place } from '#db/embedded/place.server.ts'
import { type Postmaster, startPostmaster, stopPostmaster } from '#db/embedded/postmaster.server.ts'
import { giveTo } from '#db/embedded/user.server.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { freePort } from '#test/setup/portal-process.ts'
import { PostOffice } from '#test/setup/post-office.ts'
import { type Certified, certificatesFor } from '#test/world/certificates.ts'

settleSettings()

const PASSWORD = 'of-the-superuser-of-this-test'
const plain = new PostOffice()
let folder: string
let authority: string
let secure: PostOffice
let where: Place
let server: Postmaster
/** Addresses of the two mail servers, and of the database under a name. */
let smtp: { secure: string; plain: string }
let databaseAt: (host: string, query: string) => string

const ELSEWHERE = 'elsewhere.example'
let elsewhere: Certified

function writeTls(certified: Certified): string {
  const tls = join(where.home, 'tls')
  mkdirSync(tls, { mode: 0o700, recursive: true })
  for (const [name, pem] of Object.entries(certified)) writeFileSync(join(tls, name), pem, { mode: 0o600 })
  giveTo(where.user, tls)
  return tls
}

/** A real PostgreSQL that lets in who comes by TLS only. */
async function startDatabase(certified: Certified): Promise<number> {
  where = place(join(folder, 'data'), () => undefined)
  const programs = binaries(where.home, where.user)
  ensureCluster(programs.initdb, where, PASSWORD, false)
  const tls = writeTls(certified)
  writeFileSync(join(where.cluster, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n')
  const port = await freePort()
  server = await startPostmaster(programs.postgres, where, [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${where.sockets}`,
    `port=${port}`,
    'ssl=on',
    `ssl_cert_file=${join(tls, 'cert')}`,
    `ssl_key_file=${join(tls, 'key')}`,
    'fsync=off',
  ])
  return port
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'))
  // mkdtemp closes the folder to others, and PostgreSQL runs as another user when the tests run as root.
  chmodSync(folder, 0o755)
  const made = certificatesFor(folder, ['localhost', ELSEWHERE])
  authority = made.authority
  elsewhere = made.certified[ELSEWHERE]
  secure = new PostOffice(made.certified.localhost)
  const [secureUrl, plainUrl, port] = await Promise.all([
    secure.open(),
    plain.open(),
    startDatabase(made.certified.localhost),
  ])
  smtp = { secure: `${secureUrl.replace('127.0.0.1', 'localhost')}?requireTLS=true`, plain: plainUrl }
  databaseAt = (host, query) => `postgres://${BOOT}:${PASSWORD}@${host}:${port}/postgres${query}`
})
afterAll(async () => {
  await stopPostmaster(where.cluster, server)
  await Promise.all([secure.close(), plain.close()])
  rmSync(where.sockets, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

/** By the portal's own delivery under this address, as a process that trusts nobody new. */
async function send(SMTP_URL: string): Promise<string> {
  vi.resetModules()
  vi.stubEnv('SMTP_URL', SMTP_URL)
  vi.stubEnv('MAIL_FROM', 'portal@example.be')
  const { deliver } = await import('#app/services/deliver-mail.server.ts')
  const mail = { language: 'en' as const, subject: 'TLS', text: 'TLS', html: '' }
  return deliver({ id: 'tls', recipient: 'somebody@people.example' }, mail, AbortSignal.timeout(10_000)).then(
    () => 'sent',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

const UNKNOWN_AUTHORITY = /unable to verify the first certificate|self.signed certificate/

describe('a mail server', () => {
  it('whose certificate nobody known signed gets no mail', async () => {
    expect(await send(smtp.secure)).toMatch(UNKNOWN_AUTHORITY)
    expect(secure.received).toEqual([])
  })

  it('that offers no STARTTLS where it is asked for gets no mail', async () => {
    expect(await send(`${smtp.plain}?requireTLS=true`)).toMatch(/STARTTLS/)
    expect(plain.received).toEqual([])
    expect(await send(smtp.plain)).toBe('sent')
  })
})

describe('a database', () => {
  it('whose certificate nobody known signed is not waited for: the start is given up', async () => {
    const sql = postgres(databaseAt('localhost', '?sslmode=verify-full'), { max: 1 })
    const error: unknown = await sql`select 1`.catch((error: unknown) => error)
    await sql.end({ timeout: 1 })
    expect(error).toMatchObject({ message: expect.stringMatching(UNKNOWN_AUTHORITY) })
    expect(isDatabaseAway(error)).toBe(false)
  })

  it('would be spoken to all the same under require, which is why the settings refuse that', async () => {
    const sql = postgres(databaseAt('localhost', '?sslmode=require'), { max: 1 })
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
    await sql.end()
  })
})

/** What a process that trusts the authority meets. */
async function trusting(databases: readonly string[]): Promise<{ mail: string; databases: string[] }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'test/setup/tls.child.ts', ...databases],
    {
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: authority,
        SMTP_URL: smtp.secure,
        MAIL_FROM: 'portal@example.be',
      },
    },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}')
}

describe('whoever trusts the authority', () => {
  it('is served by TLS 1.2 or newer, and without it not at all', async () => {
    const addresses = [databaseAt('localhost', '?sslmode=verify-full'), databaseAt('localhost', '')]
    expect(await trusting(addresses)).toEqual({
      mail: 'sent',
      databases: [expect.stringMatching(/^TLSv1\.[23]$/), '28000'],
    })
    expect(secure.to('somebody@people.example')).toHaveLength(1)
  })

  it('speaks to nobody under another name; an address by number is not compared, so the settings refuse it', async () => {
    const byNumber = await trusting([databaseAt('127.0.0.1', '?sslmode=verify-full')])
    expect(byNumber.databases).toEqual([expect.stringMatching(/^TLS/)])
    await takeUp(elsewhere)
    const byName = await trusting([databaseAt('localhost', '?sslmode=verify-full')])
    expect(byName.databases).toEqual(['ERR_TLS_CERT_ALTNAME_INVALID'])
  })
})

/** The database goes on under another certificate. */
async function takeUp(certified: Certified): Promise<void> {
  const loaded = async () => {
    const sql = postgres(databaseAt('localhost', '?sslmode=require'), { max: 1 })
    const [row] = await sql`select pg_conf_load_time()::text as at`
    await sql.end()
    return row?.at
  }
  const before = await loaded()
  writeTls(certified)
  process.kill(server.pid, 'SIGHUP')
  await expect.poll(loaded).not.toBe(before)
}
