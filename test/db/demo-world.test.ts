import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from '#app/jobs/worker.server.ts'
import { ensureDemoWorld } from '#app/services/demo-world.server.ts'
import { readHistory } from '#app/services/log/read-history.server.ts'
import { listMails } from '#app/services/mailbox.server.ts'
import { prepareDatabase } from '#app/services/prepare-database.server.ts'
import { renderForm } from '#app/services/render-form.server.ts'
import { asOffice, asPartner, connect, disconnect } from '#db/client.server.ts'
import { emptyDemoWorld, isDemoWorld } from '#db/demo.server.ts'
import { readDossier, readVersion } from '#db/dossiers.server.ts'
import { asOwner } from '#db/owner.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase

beforeAll(async () => {
  process.env.SECRET_SESSION = 'a-session-secret-for-tests-that-is-long-enough'
  process.env.SECRET_LOG = 'a-log-secret-for-tests-that-is-just-as-long'
  process.env.LOG_LEVEL = 'error'
  database = await freshDatabase()
  connect(database.options)
})

afterAll(async () => {
  await disconnect()
  await database.drop()
})

const ask = (text: string) => asOwner(database.connection, (sql) => sql.unsafe(text))

describe('the demo world', () => {
  it('has dossiers in several states, played by the real acts', async () => {
    await ensureDemoWorld(database.connection)
    expect(await asPartner({}, isDemoWorld)).toBe(true)
    const states = await ask('select state from dossiers order by created_at')
    expect(states.map(({ state }) => state)).toEqual([
      'approved',
      'changesRequested',
      'inReview',
      'submitted',
      'draft',
      'approved',
      'approved',
    ])
    expect(await ask('select from issuers')).toHaveLength(3)
    expect(await ask('select from certificate_keys where released_at is not null')).toHaveLength(4)
    const rungs = await ask(
      'select environment, state from issuer_environments order by environment, since, state',
    )
    expect(rungs.map(({ environment, state }) => `${environment} ${state}`)).toEqual([
      'acceptance awaitingCertificate',
      'acceptance testsConfirmed',
      'acceptance testsReported',
      'production locked',
      'production live',
      'production locked',
    ])
    expect(await ask('select from officer_roles')).toHaveLength(3)
  })

  it('is made once', async () => {
    await ensureDemoWorld(database.connection)
    expect(await ask('select from dossiers')).toHaveLength(7)
  })

  it('shows its mails and runs its checks, each once', { timeout: 90_000 }, async () => {
    const worker = await startWorker()
    await waitFor(async () => (await ask("select from mails where state = 'waiting'")).length === 0)
    await waitFor(async () => (await ask('select distinct dossier_id from check_results')).length === 6)
    await worker.stop()
    const mails = await listMails()
    expect(mails.length).toBeGreaterThan(8)
    expect(mails.every(({ state, subject }) => state === 'shown' && subject !== '')).toBe(true)
    const checks = await ask('select dossier_id, "check" from check_results')
    expect(checks).toHaveLength(6 * 9)
  })

  it('gives each form as a PDF in the institution’s language', async () => {
    const rows = await ask(
      'select d.id, v.number, d.language from dossiers d join dossier_versions v on v.dossier_id = d.id',
    )
    expect(rows).toHaveLength(6)
    for (const { id, number, language } of rows) {
      const [dossier, version, history] = await asOffice((tx) =>
        Promise.all([readDossier(tx, id), readVersion(tx, id, number), readHistory(tx, id, 'team')]),
      )
      if (!dossier || !version) throw new Error('a submitted dossier without its version')
      expect((await renderForm(dossier, version, history)).toString('latin1')).toContain(
        `/Lang (${language})`,
      )
    }
  })

  it('is not emptied under a running portal, and then leaves nothing', async () => {
    expect(await emptyDemoWorld(database.connection)).toBe('inUse')
    await disconnect()
    expect(await emptyDemoWorld(database.connection)).toBe('emptied')
    await prepareDatabase(database.connection)
    connect(database.options)
    expect(await asOffice(isDemoWorld)).toBe(false)
    expect(await ask('select from persons')).toHaveLength(0)
    expect(await emptyDemoWorld(database.connection)).toBe('notDemo')
  })

  it('is not made of a database that holds somebody', async () => {
    await ask("insert into persons (email, language) values ('real@town.example', 'fr')")
    await ensureDemoWorld(database.connection)
    expect(await asPartner({}, isDemoWorld)).toBe(false)
  })
})

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 40_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come to pass in time')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
