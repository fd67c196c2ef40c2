import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Partner } from '#app/domain/actor.ts'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { startWorker, type Worker } from '#app/jobs/worker.server.ts'
import { openDossier, partnerOn } from '#app/services/open-dossier.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { signOfLife } from '#db/client.server.ts'
import { held, signIn } from '#test/builders/officer-session.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { aCompleteDraft } from '#test/builders/submitted-dossier.ts'
import { type Answer, ORIGIN, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { freePort } from '#test/setup/portal-process.ts'
import { PostOffice } from '#test/setup/post-office.ts'
import { onTappedDatabase } from '#test/world/tapped-database.ts'

const mailPort = await freePort()
settleSettings()
vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${mailPort}`)
vi.stubEnv('MAIL_FROM', 'eBox <ebox@portal.example>')

const world = onTappedDatabase()
const pages = pageHandler(
  buildOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module]))),
  false,
)
let border: Awaited<ReturnType<typeof serveBorder>>
let cookie: string
let partner: Partner
let dossierId: string

beforeAll(async () => {
  border = await serveBorder({ pages, findSession, ping: signOfLife })
  cookie = await signIn(`${randomUUID()}@town.example`)
  const { personId } = await held(cookie)
  ;({ partner, dossierId } = await aCompleteDraft({ personId }))
})
afterAll(() => border.close())

let written: string[] = []
beforeEach(() => {
  written = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
})
afterEach(() => void vi.restoreAllMocks())

const visit = (path: string): Promise<Answer> =>
  border.ask({ path, headers: { Cookie: `session=${cookie}`, 'User-Agent': 'Googlebot' } })

const save = (nameFr: string): Promise<Answer> =>
  border.ask({
    method: 'POST',
    path: `/dossiers/${dossierId}/application`,
    headers: {
      Cookie: `session=${cookie}`,
      Origin: ORIGIN,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ nameFr, intent: 'save', version: '1', editSession: 'tab' }).toString(),
  })

/** Every page there is, as this partner asks for it. */
const PATHS = ROUTE_FILES.filter(
  ({ url, module }) => module.loader && !/^(api|doc|dev|sandbox)\b/.test(url),
).map(({ url }) => url)
const everyPage = () =>
  Promise.all(
    PATHS.map(async (url) => {
      const path = pathOf(url, { environment: 'acceptance', dossierId })
      return { path, ...(await visit(path)) }
    }),
  )

const A_STACK = /\n\s+at |node_modules|Error:|postgres|PGSQL/

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come to pass in time')
    await wait(100)
  }
}

describe('the database away', () => {
  it('each page is a plain 503 or needs none, and all of it is there afterwards', {
    timeout: 120_000,
  }, async () => {
    const before = await everyPage()
    expect(before.filter(({ status }) => status >= 500)).toEqual([])
    const stored = await openDossier(partner, dossierId)
    world().tap.goAway()
    const [away, health, saved] = await Promise.all([everyPage(), visit('/health'), save('Not acknowledged')])
    world().tap.revive()
    expect(away.filter(({ body }) => A_STACK.test(body)).map(({ path }) => path)).toEqual([])
    expect(away.map(({ status }) => status).filter((status) => status >= 500 && status !== 503)).toEqual([])
    // Those that ask who is there, or for anything stored: nobody is let in, or taken for nobody.
    expect(away.filter(({ status }) => status === 503).length).toBeGreaterThan(35)
    expect([health.status, saved.status]).toEqual([503, 503])
    const alive = away.filter(({ status }) => status === 200).map(({ path }) => path)
    expect(alive).toEqual(expect.arrayContaining(['/accessibility', '/csr', '/privacy']))
    await until(async () => (await visit('/health')).status === 200)
    expect(await openDossier(partner, dossierId)).toEqual(stored)
    const after = await everyPage()
    expect(after.map(({ path, status }) => [path, status])).toEqual(
      before.map(({ path, status }) => [path, status]),
    )
  })
})

describe('the queue away', () => {
  it('a submit is refused as a whole, every page is there, and it goes through afterwards', {
    timeout: 120_000,
  }, async () => {
    const own = await aCompleteDraft({ personId: partner.personId })
    const submission = { dossierId: own.dossierId, submissionId: randomUUID() }
    await world().sql`alter schema pgboss rename to elsewhere`
    try {
      const before = await world().sql`select count(*)::int as rows from events`
      await expect(submitDossier(own.partner, submission)).rejects.toThrow()
      expect(await world().sql`select count(*)::int as rows from events`).toEqual(before)
      const answers = await everyPage()
      expect(answers.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([])
    } finally {
      await world().sql`alter schema elsewhere rename to pgboss`
    }
    expect(await submitDossier(own.partner, submission)).toMatchObject({ ok: true })
  })
})

const MAILS_OF_A_SUBMIT = ['to who submitted', 'a copy to the functional mailbox', 'to the team']

describe('the worker and the mail server away', () => {
  let worker: Worker | undefined
  let office: PostOffice | undefined
  afterAll(async () => {
    await worker?.stop()
    await office?.close()
  })

  it('what was acknowledged waits for them, and is done once they are back', {
    timeout: 150_000,
  }, async () => {
    const own = await aCompleteDraft({ personId: partner.personId })
    const submitted = await submitDossier(own.partner, {
      dossierId: own.dossierId,
      submissionId: randomUUID(),
    })
    expect(submitted.ok).toBe(true)
    const mails = () =>
      world().sql`select state, attempts from mails where dedupe like ${`${own.dossierId}:1:%`} order by id`
    expect((await everyPage()).filter(({ status }) => status >= 500)).toEqual([])
    expect((await mails()).map(({ state, attempts }) => [state, attempts])).toEqual(
      MAILS_OF_A_SUBMIT.map(() => ['waiting', 0]),
    )

    worker = await startWorker()
    await until(async () => (await mails()).every(({ attempts }) => attempts > 0))
    expect((await mails()).map(({ state }) => state)).toEqual(MAILS_OF_A_SUBMIT.map(() => 'waiting'))
    expect((await partnerOn(own.dossierId, partner.personId))?.workspaceId).toBe(own.partner.workspaceId)
    expect((await everyPage()).filter(({ status }) => status >= 500)).toEqual([])
    await until(async () => {
      const [found] = await world()
        .sql`select count(*)::int as checks from check_results where dossier_id = ${own.dossierId}`
      return found?.checks > 0
    })

    office = new PostOffice()
    await office.open(mailPort)
    await until(async () => (await mails()).every(({ state }) => state === 'sent'))
    const arrived = office.received.filter(({ text }) =>
      text?.includes(submitted.ok ? submitted.value.reference : '-'),
    )
    expect(arrived).toHaveLength(MAILS_OF_A_SUBMIT.length)
    expect(written.filter((line) => A_STACK.test(line))).toEqual([])
  })
})
