import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Embedded, startEmbedded } from './embedded.server.ts'

const heard: string[] = []
const log = (line: string) => heard.push(line)
const running: Embedded[] = []
let dataDir: string

async function start(folder = dataDir): Promise<Embedded> {
  const embedded = await startEmbedded({ dataDir: folder, log, fsync: false })
  running.push(embedded)
  return embedded
}

async function ask<T>(connection: object, query: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres({ ...connection, max: 1 })
  try {
    return await query(sql)
  } finally {
    await sql.end()
  }
}

function postmasterPid(): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** A number that is gone is not enough: a zombie keeps its own, so the socket is asked. */
async function expectSilence({ connection }: Embedded): Promise<void> {
  await expect(ask(connection, (sql) => sql`select 1`)).rejects.toMatchObject({ code: 'ENOENT' })
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
}

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'embedded-test-'))
  // mkdtemp closes the folder to others, and PostgreSQL runs as another user when the tests run as root.
  chmodSync(dataDir, 0o755)
})

afterEach(async () => {
  heard.length = 0
  for (const embedded of running.splice(0)) {
    await embedded.stop()
    rmSync(embedded.connection.host, { recursive: true, force: true })
  }
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the embedded database', () => {
  it('starts as PostgreSQL 18 with plain log-ins, and stops', async () => {
    const embedded = await start()
    const { connection, roles, stop } = embedded
    const rows = await ask(
      connection,
      (sql) => sql`
        select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
        from pg_roles where rolname in ('ebox_owner', 'ebox_partner', 'ebox_office', 'ebox_worker') order by rolname`,
    )
    const plain = { rolsuper: false, rolbypassrls: false, rolcreatedb: false }
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { rolname: 'ebox_office', ...plain, rolcreaterole: false },
      { rolname: 'ebox_owner', ...plain, rolcreaterole: true },
      { rolname: 'ebox_partner', ...plain, rolcreaterole: false },
      { rolname: 'ebox_worker', ...plain, rolcreaterole: false },
    ])
    for (const login of Object.values(roles)) {
      const [row] = await ask({ ...connection, ...login }, (sql) => sql`select current_user as name`)
      expect(row?.name).toBe(login.username)
    }
    await stop()
    await expectSilence(embedded)
  })

  it('lets nobody in without the right password, the owner and the superuser included', async () => {
    const { connection } = await start()
    for (const username of ['ebox_boot', 'ebox_owner', 'ebox_partner', 'ebox_office', 'ebox_worker']) {
      const wrong = ask({ ...connection, username, password: 'wrong' }, (sql) => sql`select 1`)
      await expect(wrong).rejects.toMatchObject({ code: '28P01' })
    }
  })

  it('keeps the passwords for its own user only', async () => {
    await start()
    expect(statSync(join(dataDir, 'secrets', 'database.json')).mode & 0o777).toBe(0o600)
  })

  it('does not let a portal log-in become the owner or change the schema', async () => {
    const { connection, roles } = await start()
    for (const login of Object.values(roles)) {
      const as = { ...connection, ...login }
      await expect(ask(as, (sql) => sql`set role ebox_owner`)).rejects.toMatchObject({ code: '42501' })
      await expect(ask(as, (sql) => sql`create table mine (id int)`)).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('keeps what was written over a stop and a start', async () => {
    const first = await start()
    await ask(first.connection, (sql) => sql`create table kept as select 42 as answer`)
    await first.stop()
    const second = await start()
    const [row] = await ask(second.connection, (sql) => sql`select answer from kept`)
    expect(row?.answer).toBe(42)
  })

  it('is shared by a second start, which does not stop it', async () => {
    const first = await start()
    const second = await start()
    expect(second.connection).toEqual(first.connection)
    await second.stop()
    const [row] = await ask(first.connection, (sql) => sql`select 1 as one`)
    expect(row?.one).toBe(1)
  })

  it('is shared by two starts at the same moment', async () => {
    const [first, second] = await Promise.all([start(), start()])
    expect(second.connection).toEqual(first.connection)
  })

  it('outlives a killed parent, is taken over by the next start and stopped by it', async () => {
    const parent = await startInOtherProcess()
    const pid = postmasterPid()
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    const adopted = await start()
    expect(heard.join()).toContain(`(${pid}) is taken over`)
    const [row] = await ask(adopted.connection, (sql) => sql`select answer from left_behind`)
    expect(row?.answer).toBe(7)
    await adopted.stop()
    await expectSilence(adopted)
  })

  it('starts beside a pid file whose number now belongs to another program', async () => {
    const { stop } = await start()
    await stop()
    const stale = [process.pid, join(dataDir, 'postgres'), 1, 5432, '/tmp', '', '', 'ready   '].join('\n')
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), stale)
    const { connection } = await start()
    const [row] = await ask(connection, (sql) => sql`select 1 as one`)
    expect(row?.one).toBe(1)
  })

  it('refuses the data of another major version and says how to go on', async () => {
    const version = join(dataDir, 'postgres', 'PG_VERSION')
    const own = readFileSync(version)
    writeFileSync(version, '15\n')
    await expect(start()).rejects.toThrow(
      /made by PostgreSQL 15; this portal brings PostgreSQL 18.*DATABASE_URL/,
    )
    writeFileSync(version, own)
  })
})

/** Starts the database in a process of its own, which writes a row and then waits to be killed. */
async function startInOtherProcess() {
  const program = `
    import postgres from 'postgres'
    import { startEmbedded } from '#db/embedded.server.ts'
    const { connection } = await startEmbedded({ dataDir: process.argv[1], log: () => undefined, fsync: false })
    const sql = postgres({ ...connection, max: 1 })
    await sql\`create table left_behind as select 7 as answer\`
    console.log('written')
    setInterval(() => undefined, 1000)`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program, dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toContain('written')
  return child
}
