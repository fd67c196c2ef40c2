import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { DEAD_LETTERS, enqueue } from '#app/jobs/queue.server.ts'
import { startWorker, type Worker } from '#app/jobs/worker.server.ts'
import { readMail } from '#app/services/mailbox.server.ts'
import { post } from '#app/services/post.server.ts'
import { asPartner, asWorker, connect, disconnect } from '#db/client.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'
import { PostOffice } from '#test/setup/post-office.ts'

const office = new PostOffice()
let database: FreshDatabase
let owner: postgres.Sql
let worker: Worker | undefined

beforeAll(async () => {
  process.env.SMTP_URL = await office.open()
  process.env.MAIL_FROM = 'eBox <ebox@portal.example>'
  process.env.ORIGIN = 'http://localhost:3000'
  process.env.SECRET_SESSION = 'a-session-secret-for-tests-that-is-long-enough'
  process.env.SECRET_LOG = 'a-log-secret-for-tests-that-is-just-as-long'
  process.env.LOG_LEVEL = 'error'
  database = await freshDatabase()
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
  connect(database.options)
})

beforeEach(() => {
  office.mood = 'accept'
  office.tries = 0
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterEach(async () => {
  await worker?.stop()
  worker = undefined
  vi.restoreAllMocks()
})

afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
  await office.close()
})

const submitted = (to: string, language: 'fr' | 'nl', dedupe?: string) =>
  asPartner({}, (tx) =>
    post(tx, {
      template: 'submitted',
      to,
      language,
      params: {
        reference: 'EBX-2026-000042',
        institution: 'Gemeente <Lindebeke>',
        link: 'https://evil.example/dossiers/7?x=1',
      },
      ...(dedupe ? { dedupe } : {}),
    }),
  )

const stateOf = async (to: string) => {
  const [mail] = await owner`select id, state, attempts, error, sealed from mails where recipient = ${to}`
  return mail
}

async function until(condition: () => Promise<boolean> | boolean, seconds = 30): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline) {
    if (await condition()) return
    await wait(100)
  }
  throw new Error('it did not come to pass in time')
}

const sent = async (to: string) => (await stateOf(to))?.state === 'sent'

describe('the outbox', () => {
  it('sends in the institution’s language, links to ORIGIN only, and marks the mail as sent', async () => {
    await submitted('ann@town.example', 'nl')
    await submitted('luc@ville.example', 'fr')
    worker = await startWorker()
    await until(async () => (await sent('ann@town.example')) && (await sent('luc@ville.example')))
    const [dutch] = office.to('ann@town.example')
    const [french] = office.to('luc@ville.example')
    expect(dutch?.subject).toBe('EBX-2026-000042: uw aanvraagfiche is aangekomen')
    expect(dutch?.text).toContain(
      'Wij hebben de aanvraagfiche EBX-2026-000042 voor Gemeente <Lindebeke> goed ontvangen.',
    )
    expect(dutch?.html).toContain('Gemeente &lt;Lindebeke&gt;')
    expect(dutch?.html).toContain('<html lang="nl">')
    expect(french?.subject).toBe('EBX-2026-000042 : nous avons reçu votre fiche de demande')
    expect(french?.text).toContain('dans les 10 jours ouvrables')
    expect(french?.text).toContain('http://localhost:3000/dossiers/7?x=1')
    expect(`${french?.text}${french?.html}`).not.toContain('evil.example')
    expect(dutch?.messageId).toBe(`<${(await stateOf('ann@town.example'))?.id}@localhost>`)
  })

  it('takes a second mail of the same occasion for the same mail', async () => {
    await submitted('once@town.example', 'nl', 'dossier:1:submitted')
    await submitted('once@town.example', 'nl', 'dossier:1:submitted')
    worker = await startWorker()
    await until(() => sent('once@town.example'))
    await wait(700)
    expect(office.to('once@town.example')).toHaveLength(1)
    expect(await owner`select id from mails where recipient = 'once@town.example'`).toHaveLength(1)
  })

  it('keeps secrets sealed, shows them in the mailbox, sends them, then forgets them', async () => {
    await asPartner({}, (tx) =>
      post(tx, {
        template: 'signIn',
        to: 'sealed@town.example',
        language: 'fr',
        params: {},
        secrets: { code: '40718293', link: '/sign-in/link/sesame' },
      }),
    )
    const before = await stateOf('sealed@town.example')
    const [row] = await owner`select mails::text as everything from mails where id = ${before?.id}`
    expect(row?.everything).not.toMatch(/40718293|sesame/)
    expect(before?.sealed.toString('latin1')).not.toMatch(/40718293|sesame/)
    expect((await readMail(before?.id))?.text).toContain('40718293')
    worker = await startWorker()
    await until(() => sent('sealed@town.example'))
    expect(office.to('sealed@town.example')[0]?.text).toContain('http://localhost:3000/sign-in/link/sesame')
    expect((await stateOf('sealed@town.example'))?.sealed).toBeNull()
  })

  it('tries again when the mail server could not take it, and sends it once', async () => {
    office.mood = 'later'
    await submitted('later@town.example', 'nl')
    worker = await startWorker()
    await until(() => office.tries >= 2)
    expect(await stateOf('later@town.example')).toMatchObject({ state: 'waiting', error: 'EMESSAGE' })
    office.mood = 'accept'
    await until(() => sent('later@town.example'))
    expect(office.to('later@town.example')).toHaveLength(1)
  })

  it('gives up what the mail server refuses for good', async () => {
    office.mood = 'never'
    await submitted('never@town.example', 'nl')
    worker = await startWorker()
    await until(async () => (await stateOf('never@town.example'))?.state === 'failed')
    expect(office.tries).toBe(1)
  })

  it('lets a poisoned job die after its tries while others go on', async () => {
    await owner`update pgboss.queue set retry_limit = 1, retry_delay = 0, retry_backoff = false where name = 'sendMail'`
    const boss = `insert into pgboss.job (id, name, data, retry_limit, dead_letter, expire_in)
      values (gen_random_uuid(), 'sendMail', '{"mailId":"none"}', 1, '${DEAD_LETTERS}', interval '30 s')`
    await owner.unsafe(boss)
    await submitted('beside@town.example', 'nl')
    worker = await startWorker()
    await until(() => sent('beside@town.example'))
    await until(
      async () => (await owner`select id from pgboss.job where name = ${DEAD_LETTERS}`).length === 1,
    )
  })

  it('goes on when all connections of the worker are cut, again and again', async () => {
    const boot = postgres({ ...database.connection, ...inject('database').administrator, max: 1 })
    worker = await startWorker()
    for (let cut = 0; cut < 4; cut += 1) {
      await boot`select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'ebox_worker' and datname = current_database()
        and backend_start < now() - interval '500 ms'`
      await wait(800)
    }
    await boot.end()
    await submitted('cut@town.example', 'nl')
    await until(() => sent('cut@town.example'))
    expect(office.to('cut@town.example')).toHaveLength(1)
  })

  it('sends nothing for a transaction that was undone', async () => {
    const undone = asPartner({}, async (tx) => {
      await post(tx, {
        template: 'reviewStarted',
        to: 'undone@town.example',
        language: 'nl',
        params: { reference: 'EBX-2026-000043', institution: 'Lindebeke', link: '/' },
      })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    worker = await startWorker()
    await wait(1200)
    expect(office.to('undone@town.example')).toHaveLength(0)
    expect(await stateOf('undone@town.example')).toBeUndefined()
  })

  it('gets a job back from a worker that was killed in the middle of it', { timeout: 90_000 }, async () => {
    await owner`update pgboss.queue set expire_seconds = 2 where name = 'sendMail'`
    office.mood = 'silent'
    await submitted('killed@town.example', 'nl')
    const child = await startChild()
    await until(() => office.tries === 1)
    child.kill('SIGKILL')
    await once(child, 'exit')
    office.mood = 'accept'
    worker = await startWorker()
    await until(() => sent('killed@town.example'), 60)
    expect(office.to('killed@town.example')).toHaveLength(1)
    await asWorker((tx) => enqueue(tx, 'sendMail', { mailId: crypto.randomUUID() }, 'a mail that is gone'))
    await wait(1200)
    expect(office.to('killed@town.example')).toHaveLength(1)
  })
})

async function startChild(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/setup/worker.child.ts', JSON.stringify(database.options)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: process.env },
  )
  await once(child.stdout, 'data')
  return child
}
