import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAnchored } from '#app/jobs/anchor-log.server.ts'
import { ANCHOR_FILE, prepareAnchors } from '#app/services/log/anchors.server.ts'
import { prepareDatabase } from '#app/services/prepare-database.server.ts'
import { asWorker, connect, disconnect } from '#db/client.server.ts'
import { type Embedded, startEmbedded } from '#db/embedded.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { asOwner } from '#db/owner.server.ts'

const SECRET_LOG = 'a-log-secret-for-tests-that-is-just-as-long'

let dataDir: string
let anchorDir: string
let embedded: Embedded | undefined

beforeAll(() => {
  process.env.SECRET_SESSION = 'a-session-secret-for-tests-that-is-long-enough'
  process.env.SECRET_LOG = SECRET_LOG
  process.env.LOG_LEVEL = 'error'
  dataDir = mkdtempSync(join(tmpdir(), 'audit-test-'))
  chmodSync(dataDir, 0o755)
  anchorDir = join(dataDir, 'anchors', 'of-the-log')
})

afterAll(async () => {
  await disconnect()
  await embedded?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

function audit(args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/audit.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: dataDir, LOG_ANCHOR_DIR: anchorDir, SECRET_LOG, ...environment },
    },
  )
  return { status, stdout, stderr }
}

const verify = (...more: string[]) => audit(['verify', ...more])

const onEmbedded = () => {
  if (!embedded) throw new Error('the database does not run')
  return embedded
}

/** Runs the anchoring for a moment, as a worker that is started and stopped. */
async function anchor(milliseconds: number, every?: number): Promise<void> {
  const stopping = new AbortController()
  const anchoring = keepAnchored(anchorDir, stopping.signal, every)
  await wait(milliseconds)
  stopping.abort()
  await anchoring
}

const anchors = () => readFileSync(join(anchorDir, ANCHOR_FILE), 'utf8').trimEnd().split('\n')

describe('npm run audit', { timeout: 60_000 }, () => {
  it('says what it can do, and that a database holds no log yet', () => {
    expect(audit(['verfy'])).toMatchObject({ status: 2, stdout: '' })
    expect(verify('--entry', '12')).toMatchObject({ status: 2, stderr: expect.stringContaining('--entry') })
    expect(verify()).toMatchObject({ status: 2, stderr: expect.stringContaining('no decisions log yet') })
  })

  it('verifies beside the running portal, and names count and head', async () => {
    embedded = await startEmbedded({ dataDir, log: () => undefined, fsync: false })
    const { connection, roles } = embedded
    await prepareDatabase(connection)
    connect({ owner: connection, worker: { ...connection, ...roles.worker } })
    await prepareAnchors(anchorDir)
    await anchor(200)
    for (let entry = 1; entry <= 5; entry += 1)
      await asWorker((tx) => recordEvent(tx, { kind: 'draftDeleted' }))
    const last = await asWorker((tx) => recordEvent(tx, { kind: 'draftDeleted' }))
    await anchor(700, 300)
    const head = last.hash.toString('hex')
    expect(anchors()[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z 0 -$/)
    expect(anchors().length).toBeGreaterThan(2)
    expect(anchors().at(-1)).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z 6 ${head}$`))
    const { status, stdout } = verify('--entry', `6:${head.slice(0, 16)}`)
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^[^\\n]*whole: 6 entries, head ${head}, \\d+ anchors[^\\n]*\\n$`)),
    ])
  })

  it('says when nothing outside the database was compared', () => {
    const { status, stderr } = audit(['verify'], { LOG_ANCHOR_DIR: '' })
    expect([status, stderr]).toEqual([0, expect.stringContaining('LOG_ANCHOR_DIR')])
  })

  it('verifies while the portal does not run, and leaves nothing running', async () => {
    await disconnect()
    await onEmbedded().stop()
    expect(verify().status).toBe(0)
    embedded = await startEmbedded({ dataDir, log: () => undefined, fsync: false })
    expect(verify().status).toBe(0)
  })

  it('exits 1 and names the entry: a print of another log, a changed entry, a cut log, a spoilt anchor', async () => {
    const { connection } = onEmbedded()
    expect(verify('--entry', '4:0123456789abcdef')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/BROKEN at entry 1:.*--entry 4:0123456789abcdef/),
    })
    await asOwner(connection, async (sql) => {
      await sql`alter table events disable trigger events_append_only`
      await sql`delete from events where sequence > 4`
      await sql`update event_head set sequence = 4, hash = (select hash from events where sequence = 4)`
    })
    expect(verify()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/BROKEN at entry 5: it is missing \(line \d+ of .* tells of entry 6\)/),
    })
    await asOwner(connection, (sql) => sql`update events set kind = 'x' where sequence = 2`)
    expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining('BROKEN at entry 2:') })
    appendFileSync(join(anchorDir, ANCHOR_FILE), 'gone\n')
    expect(verify()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/line \d+ of .* is no anchor/),
    })
  })
})

describe('a worker that cannot anchor', () => {
  it('says so when it starts', async () => {
    await expect(prepareAnchors('/dev/null/anchors')).rejects.toThrow(/LOG_ANCHOR_DIR names \/dev\/null/)
  })
})
