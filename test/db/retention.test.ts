import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextRun, scheduleRegularWork } from '#app/jobs/schedule.server.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { openDossier, within } from '#app/services/open-dossier.server.ts'
import { applyRetention } from '#app/services/retention/apply-retention.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { saveCertificateKey } from '#db/certificate-keys.server.ts'
import { asWorker, connect, disconnect } from '#db/client.server.ts'
import { APPLICATION, DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let owner: postgres.Sql

beforeAll(async () => {
  database = await freshDatabase()
  connect(database.options)
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
})

afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
})

const run = () => applyRetention(new AbortController().signal)

/** Moves all that was written of a dossier into the past. */
async function untouchedFor(days: number, dossierId: string): Promise<void> {
  const back = `${days} days`
  await owner`update dossiers set created_at = created_at - ${back}::interval, state_since = state_since - ${back}::interval,
    warned_at = warned_at - ${back}::interval where id = ${dossierId}`
  await owner`update draft_parts set saved_at = saved_at - ${back}::interval where dossier_id = ${dossierId}`
}

const rowsOf = async (dossierId: string) => {
  const [row] = await owner`select
    (select count(*)::int from dossiers where id = ${dossierId}) as dossiers,
    (select count(*)::int from draft_parts where dossier_id = ${dossierId}) as parts,
    (select count(*)::int from certificate_keys where dossier_id = ${dossierId}) as keys`
  return row
}

const kindsOf = async (dossierId: string) =>
  (await owner`select kind from events where dossier_id = ${dossierId} order by sequence`).map(
    ({ kind }) => kind,
  )

const warningsOf = (dossierId: string) =>
  owner`select recipient, language, params from mails where dedupe like ${`${dossierId}:%:draftExpires:%`}`

async function aFilledDraft() {
  const { partner, dossierId } = await aDraft('0671516647')
  await saveAnswers(partner, {
    dossierId,
    key: { part: 'application' },
    answers: APPLICATION,
    version: 0,
    editSession: 'tab',
    overwrite: true,
  })
  await addDocumentType(partner, dossierId, { answers: DOCUMENT_TYPE })
  await within(partner, (tx) =>
    saveCertificateKey(tx, {
      dossierId,
      workspaceId: partner.workspaceId,
      environment: 'acceptance',
      spkiSha256: randomUUID(),
    }),
  )
  return { partner, dossierId }
}

describe('a draft', () => {
  it('is left alone before its time', async () => {
    const { dossierId } = await aFilledDraft()
    await untouchedFor(59, dossierId)
    await run()
    expect(await rowsOf(dossierId)).toEqual({ dossiers: 1, parts: 3, keys: 1 })
    expect(await warningsOf(dossierId)).toHaveLength(0)
  })

  it('is warned of once after 60 days, by mail to who can go on with it', async () => {
    const { partner, dossierId } = await aFilledDraft()
    const reader = await aPerson()
    await owner`insert into memberships (workspace_id, person_id, role) values (${partner.workspaceId}, ${reader}, 'reader')`
    await untouchedFor(61, dossierId)
    await Promise.all([run(), run(), run()])
    await run()
    const warnings = await warningsOf(dossierId)
    const [person] = await owner`select email from persons where id = ${partner.personId}`
    expect(warnings).toEqual([
      expect.objectContaining({
        recipient: person?.email,
        language: 'fr',
        params: expect.objectContaining({ link: `/dossiers/${dossierId}`, untouchedDays: '60' }),
      }),
    ])
    expect(await kindsOf(dossierId)).toEqual(['dossierStarted', 'draftWarned'])
  })

  it('goes 30 days after the warning with its parts, keys and empty workspace, in the log', async () => {
    const { partner, dossierId } = await aFilledDraft()
    await untouchedFor(200, dossierId)
    await run()
    expect(await rowsOf(dossierId)).toEqual({ dossiers: 1, parts: 3, keys: 1 })
    await untouchedFor(29, dossierId)
    await run()
    expect(await rowsOf(dossierId)).toEqual({ dossiers: 1, parts: 3, keys: 1 })
    await untouchedFor(2, dossierId)
    await Promise.all([run(), run()])
    expect(await rowsOf(dossierId)).toEqual({ dossiers: 0, parts: 0, keys: 0 })
    expect(await kindsOf(dossierId)).toEqual(['dossierStarted', 'draftWarned', 'draftDeleted'])
    const { workspaceId } = partner
    expect(await owner`select from workspaces where id = ${workspaceId}`).toHaveLength(0)
    expect(await owner`select from memberships where workspace_id = ${workspaceId}`).toHaveLength(0)
  })

  it('lives on when somebody goes on with it, and is warned of again in the next silence', async () => {
    const { partner, dossierId } = await aFilledDraft()
    await untouchedFor(61, dossierId)
    await run()
    await untouchedFor(25, dossierId)
    await addDocumentType(partner, dossierId, { answers: DOCUMENT_TYPE })
    await untouchedFor(40, dossierId)
    await run()
    expect(await openDossier(partner, dossierId)).toBeDefined()
    expect(await kindsOf(dossierId)).toEqual(['dossierStarted', 'draftWarned'])
    await untouchedFor(21, dossierId)
    await run()
    expect(await kindsOf(dossierId)).toEqual(['dossierStarted', 'draftWarned', 'draftWarned'])
  })

  it('goes 30 days after it was withdrawn', async () => {
    const { partner, dossierId } = await aFilledDraft()
    await withdrawDossier(partner, dossierId)
    await untouchedFor(29, dossierId)
    await run()
    expect((await rowsOf(dossierId))?.dossiers).toBe(1)
    await untouchedFor(2, dossierId)
    await run()
    expect((await rowsOf(dossierId))?.dossiers).toBe(0)
  })

  it('stays in full when its deletion fails half-way', async () => {
    const { dossierId } = await aFilledDraft()
    await untouchedFor(61, dossierId)
    await run()
    await untouchedFor(31, dossierId)
    await owner.unsafe(`create function refuse_it() returns trigger language plpgsql as
      $$ begin raise exception 'not now'; end $$;
      create trigger refuse_it before delete on dossiers for each row execute function refuse_it()`)
    await expect(run()).rejects.toThrow()
    await owner`drop function refuse_it cascade`
    expect(await rowsOf(dossierId)).toEqual({ dossiers: 1, parts: 3, keys: 1 })
    expect(await kindsOf(dossierId)).toEqual(['dossierStarted', 'draftWarned'])
  })
})

describe('what was submitted', () => {
  it('is never deleted, withdrawn or not, and the worker could not', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    await withdrawDossier(partner, dossierId)
    await untouchedFor(4_000, dossierId)
    await run()
    expect((await rowsOf(dossierId))?.dossiers).toBe(1)
    for (const table of ['dossier_versions', 'events', 'decisions', 'institutions'])
      await expect(asWorker((tx) => tx.execute(`delete from ${table}`))).rejects.toThrow()
  })
})

describe('the rest of the table', () => {
  const old = (days: number) => new Date(Date.now() - days * 86_400_000)
  const hash = () => Buffer.from(randomUUID())

  it('goes when its time is over, and not a day before', async () => {
    const person = await aPerson()
    const { partner } = await aDraft('0671516647')
    for (const days of [-1, 1, 89, 91]) {
      const at = old(days)
      await owner`insert into sessions (id_hash, person_id, expires_at) values (${hash()}, ${person}, ${at})`
      await owner`insert into sign_in_requests (email, token_hash, code_hash, browser_hash, language, expires_at)
        values (${`${days}@old.example`}, ${hash()}, ${hash()}, ${hash()}, 'fr', ${at})`
      await owner`insert into provider_flows (state_hash, browser_hash, nonce, code_verifier, expires_at)
        values (${hash()}, ${hash()}, '', '', ${at})`
      await owner`insert into passkey_challenges (session_id_hash, person_id, challenge, purpose, expires_at)
        values (${hash()}, ${person}, '', 'verify', ${at})`
      await owner`insert into rate_limits (key, window_start, count) values (${`old ${days}`}, ${at}, 1)`
      await owner`insert into mails (template, recipient, language, params, state, created_at, sent_at)
        values ('submitted', ${`${days}@old.example`}, 'fr', '{"institution":"x"}', 'sent', ${at}, ${at})`
      await owner`insert into access_requests (enterprise_number, person_id, answer, answered_at)
        values (${`old ${days}`}, ${person}, 'refused', ${at})`
      await owner`insert into invitations (workspace_id, email, role, token_hash, invited_by, expires_at)
        values (${partner.workspaceId}, ${`${days}@old.example`}, 'reader', ${hash()}, ${person}, ${at})`
      await owner`insert into prepared_drafts
        (email, language, enterprise_number, answers, token_hash, submission_id, prepared_by, expires_at)
        values (${`${days}@old.example`}, 'fr', '', '{}', ${hash()}, ${randomUUID()}, ${person}, ${at})`
      await owner`insert into api_tokens (workspace_id, name, scopes, token_hash, prefix, created_by, expires_at)
        values (${partner.workspaceId}, ${`old ${days}`}, '{}', ${hash()}, '', ${person}, ${at})`
    }
    await owner`insert into mails (template, recipient, language, params, created_at)
      values ('submitted', 'waits@old.example', 'fr', '{"institution":"x"}', ${old(91)})`
    await owner`insert into access_requests (enterprise_number, person_id, asked_at) values ('open', ${person}, ${old(91)})`
    await owner`insert into idempotency_keys (token_id, key, request_sha256, status, body, created_at)
      select id, name, '', 200, '{}', ${old(2)} from api_tokens where name in ('old -1', 'old 91')`
    await run()
    const left = async (query: postgres.PendingQuery<postgres.Row[]>) =>
      (await query).map(({ x }) => String(x))
    expect(await left(owner`select 1 as x from sessions where person_id = ${person}`)).toHaveLength(1)
    expect(
      await left(owner`select email as x from sign_in_requests where email like '%old.example'`),
    ).toEqual(['-1@old.example'])
    expect(await left(owner`select 1 as x from provider_flows`)).toHaveLength(1)
    expect(await left(owner`select 1 as x from passkey_challenges`)).toHaveLength(1)
    expect(await left(owner`select key as x from rate_limits where key like 'old%'`)).toEqual(['old -1'])
    expect(
      await left(owner`select recipient as x from mails where recipient like '%old.example' order by 1`),
    ).toEqual(['-1@old.example', '1@old.example', '89@old.example', 'waits@old.example'])
    expect(await owner`select from mails where recipient = '' and params <> '{}'`).toHaveLength(0)
    expect(
      await left(
        owner`select enterprise_number as x from access_requests where person_id = ${person} order by 1`,
      ),
    ).toEqual(['old -1', 'old 1', 'old 89', 'open'])
    expect(
      await left(owner`select email as x from invitations where email like '%old.example' order by 1`),
    ).toEqual(['-1@old.example', '1@old.example', '89@old.example'])
    expect(
      await left(owner`select email as x from prepared_drafts where email like '%old.example' order by 1`),
    ).toEqual(['-1@old.example', '1@old.example'])
    expect(await left(owner`select name as x from api_tokens where name like 'old%' order by 1`)).toEqual([
      'old -1',
      'old 1',
      'old 89',
    ])
    expect(await owner`select from idempotency_keys`).toHaveLength(0)
  })
})

describe('the daily run', () => {
  it('is in the queue once, for the next night, whatever the number of workers', async () => {
    const now = new Date('2026-11-24T01:59:00Z')
    expect(nextRun({ every: 24, at: 2 }, now).toISOString()).toBe('2026-11-24T02:00:00.000Z')
    expect(nextRun({ every: 24, at: 2 }, new Date('2026-11-24T02:00:00Z')).toISOString()).toBe(
      '2026-11-25T02:00:00.000Z',
    )
    await Promise.all(Array.from({ length: 8 }, () => scheduleRegularWork(now)))
    const jobs = () => owner`select id from pgboss.job where name = 'applyRetention'`
    expect(await jobs()).toHaveLength(1)
    await scheduleRegularWork(new Date('2026-11-24T02:00:01Z'))
    expect(await jobs()).toHaveLength(2)
  })
})
