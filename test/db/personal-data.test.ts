import { randomBytes, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { openOfficeDossier } from '#app/services/open-office-dossier.server.ts'
import { eraseMyself, erasePersonFor } from '#app/services/personal-data/erase-person.server.ts'
import { exportPerson, exportPersonFor } from '#app/services/personal-data/export-person.server.ts'
import { asOffice, connect, disconnect } from '#db/client.server.ts'
import { chainHash } from '#db/events.server.ts'
import { insertInstitution } from '#db/institutions.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'
import { eventHead, events } from '#db/schema/dossiers.ts'
import { columnsOf } from '#test/builders/data-classes.ts'
import { INSTITUTION } from '#test/builders/dossier.ts'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let owner: postgres.Sql
let admin: Officer

beforeAll(async () => {
  database = await freshDatabase()
  connect(database.options)
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
  admin = await anOfficer('admin')
})

afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
})

const hash = () => randomBytes(32)
const later = new Date(Date.now() + 86_400_000)
let count = 0

/** A person with a trace in every table that can hold one. */
async function someoneKnown() {
  count += 1
  const mark = `trace${count}x${randomBytes(4).toString('hex')}`
  const email = `${mark}@people.example`
  const name = `Name ${mark}`
  const personId = await aPerson(email)
  await owner`update persons set name = ${name} where id = ${personId}`
  const colleague = await aPerson()
  const { partner, dossierId } = await aSubmittedDossier({ personId })
  const { workspaceId } = partner
  await owner`insert into memberships (workspace_id, person_id, role) values (${workspaceId}, ${colleague}, 'editor')`
  await owner`update memberships set role = 'editor' where workspace_id = ${workspaceId} and person_id = ${personId}`
  await owner`insert into sessions (id_hash, person_id, expires_at, user_agent) values (${hash()}, ${personId}, ${later}, ${mark})`
  await owner`insert into sign_in_requests (email, token_hash, code_hash, browser_hash, language, expires_at)
    values (${email}, ${hash()}, ${hash()}, ${hash()}, 'fr', ${later})`
  await owner`insert into identities (issuer, subject, person_id, email)
    values ('https://login.example', ${mark}, ${personId}, ${`Other.${mark}@people.example`})`
  await owner`insert into provider_flows (state_hash, browser_hash, nonce, code_verifier, link_to, expires_at)
    values (${hash()}, ${hash()}, '', '', ${personId}, ${later})`
  await owner`insert into passkeys (id, person_id, public_key, counter, transports, name)
    values (${mark}, ${personId}, ${hash()}, 0, '{}', ${mark})`
  await owner`insert into passkey_challenges (session_id_hash, person_id, challenge, purpose, expires_at)
    values (${hash()}, ${personId}, ${mark}, 'verify', ${later})`
  await owner`insert into enrolment_windows (person_id, opened_by, expires_at) values (${personId}, ${personId}, ${later})`
  await owner`insert into saved_views (person_id, name, query) values (${personId}, ${mark}, ${`q=${mark}`})`
  await owner`insert into prepared_drafts (email, language, enterprise_number, answers, token_hash, submission_id,
    prepared_by, expires_at, claimed_at) values (${email}, 'fr', '', '{}', ${hash()}, ${randomUUID()}, ${colleague}, ${later}, null),
    (${email}, 'fr', '', '{}', ${hash()}, ${randomUUID()}, ${colleague}, ${later}, now())`
  await owner`insert into access_requests (enterprise_number, person_id) values (${mark}, ${personId})`
  await owner`insert into invitations (workspace_id, email, role, token_hash, invited_by, expires_at)
    values (${workspaceId}, ${email.toUpperCase()}, 'reader', ${hash()}, ${colleague}, ${later})`
  await owner`insert into mails (template, recipient, language, params, state)
    values ('submitted', ${`other.${mark}@people.example`}, 'fr', ${owner.json({ institution: mark })}, 'sent'),
    ('authority', 'institution@example.org', 'fr', ${owner.json({ asker: email, institution: 'Keeps' })}, 'sent'),
    ('accessAsked', 'team@example.org', 'fr', ${owner.json({ person: name, enterpriseNumber: '1' })}, 'waiting')`
  return { personId, email, name, mark, partner, dossierId, colleague }
}

/** Where in the whole database a text still stands. */
async function whereIs(text: string): Promise<string[]> {
  const tables = await owner`select table_schema as s, table_name as t from information_schema.tables
    where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`
  const found: string[] = []
  for (const { s, t } of tables) {
    const hits =
      await owner`select from ${owner(s)}.${owner(t)} x where lower(x::text) like ${`%${text.toLowerCase()}%`} limit 1`
    if (hits.length > 0) found.push(t)
  }
  return found.sort()
}

/** In which columns, as `table.column`. */
async function columnsWith(text: string): Promise<string[]> {
  const columns = await owner`select table_name as t, column_name as c
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('text', 'jsonb', 'ARRAY')`
  const found: string[] = []
  for (const { t, c } of columns) {
    const hits =
      await owner`select from ${owner(t)} where lower(${owner(c)}::text) like ${`%${text}%`} limit 1`
    if (hits.length > 0) found.push(`${t}.${c}`)
  }
  return found
}

async function logIsWhole(): Promise<boolean> {
  const log = await asOffice((tx) => tx.select().from(events).orderBy(events.sequence))
  const [head] = await asOffice((tx) => tx.select().from(eventHead))
  let previous: Buffer = Buffer.alloc(0)
  for (const { hash: stored, ...event } of log) {
    if (!stored.equals(chainHash(previous, event))) return false
    previous = stored
  }
  return head?.hash.equals(previous) ?? false
}

/** The institution of a workspace, as approval makes it. */
const register = (workspaceId: string, enterpriseNumber: string) =>
  asOffice((tx) =>
    insertInstitution(tx, {
      workspaceId,
      enterpriseNumber,
      reference: randomUUID(),
      answers: institutionSchema.parse(INSTITUTION),
    }),
  )

describe('a person’s export', () => {
  it('holds everything about them, their acts by id, and nothing secret', async () => {
    const { personId, email, name, mark, dossierId } = await someoneKnown()
    const data = await exportPerson(personId)
    expect(data?.person).toMatchObject({ id: personId, email, name })
    expect(data?.signIn.sessions).toHaveLength(1)
    expect(data?.signIn.loginProviders).toMatchObject([{ subject: mark }])
    expect(data?.signIn.passkeys).toMatchObject([{ name: mark }])
    expect(data?.places.memberships).toMatchObject([{ role: 'editor' }])
    expect(data?.places.accessRequests).toMatchObject([{ enterpriseNumber: mark }])
    expect(data?.places.invitations).toHaveLength(1)
    expect(data?.places.draftsPreparedForThem).toHaveLength(2)
    expect(data?.mails.map(({ template }) => template).sort()).toEqual(['submitted', 'submitted'])
    expect(data?.acts.log.map(({ kind }) => kind)).toEqual(['dossierStarted', 'dossierSubmitted'])
    expect(data?.acts.dossiers).toMatchObject([{ id: dossierId }])
    expect(data?.acts.submissions).toMatchObject([{ dossierId, version: 1 }])
    expect(JSON.stringify(data)).not.toMatch(/hash|publicKey|sealed/i)
    const secret = columnsOf('secret').map((name) =>
      name.split('.')[1]?.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()),
    )
    expect(secret.filter((name) => JSON.stringify(data).includes(`"${name}":`))).toEqual([])
  })

  it('is given to an admin only, for somebody else', async () => {
    const { personId } = await someoneKnown()
    expect(await exportPersonFor(await anOfficer('approver'), personId)).toMatchObject({ ok: false })
    expect(await exportPersonFor(admin, personId)).toMatchObject({ ok: true })
    expect(await exportPersonFor(admin, randomUUID())).toMatchObject({ ok: false })
  })
})

describe('the erasure of a person', () => {
  it('leaves no trace of who they were in any table, and the log verifies', async () => {
    const { personId, mark, dossierId, colleague } = await someoneKnown()
    const bystander = await someoneKnown()
    expect(await whereIs(mark)).toEqual(
      expect.arrayContaining(['identities', 'invitations', 'mails', 'passkeys', 'persons', 'sessions']),
    )
    expect(await eraseMyself(personId)).toEqual({ ok: true, value: undefined })
    expect(await whereIs(mark)).toEqual([])
    expect(await logIsWhole()).toBe(true)
    for (const table of [
      'sessions',
      'passkeys',
      'identities',
      'memberships',
      'access_requests',
      'enrolment_windows',
    ])
      expect(await owner`select from ${owner(table)} where person_id = ${personId}`).toHaveLength(0)
    expect(await whereIs(bystander.mark)).toContain('persons')
    const [kept] =
      await owner`select params from mails where template = 'authority' and params->>'asker' = '' limit 1`
    expect(kept?.params).toMatchObject({ institution: 'Keeps' })
    const [dossier] = await owner`select created_by, state from dossiers where id = ${dossierId}`
    expect(dossier).toEqual({ created_by: colleague, state: 'submitted' })
    expect(await owner`select from dossier_versions where submitted_by = ${personId}`).toHaveLength(1)
    const [last] = await owner`select kind, actor_id, data from events order by sequence desc limit 1`
    expect(last).toEqual({ kind: 'personErased', actor_id: personId, data: { personId } })
  })

  it('is of every column that docs/data-classes.md calls personal', async () => {
    const { personId, mark } = await someoneKnown()
    const texts = columnsOf('personal').filter((name) => !/_(id|by|to)$/.test(name))
    const held = await columnsWith(mark)
    expect(texts.filter((name) => !held.includes(name))).toEqual([])
    await eraseMyself(personId)
    expect(await columnsWith(mark)).toEqual([])
  })

  it('is the end of the account: the same address begins as somebody new', async () => {
    const { personId, email } = await someoneKnown()
    await eraseMyself(personId)
    expect(await eraseMyself(personId)).toMatchObject({ ok: false })
    expect(await aPerson(email)).not.toBe(personId)
  })

  it('shows “former member” where the name stood', async () => {
    const { personId, dossierId } = await someoneKnown()
    await eraseMyself(personId)
    expect(await asOffice((tx) => nameOfPerson(tx, personId))).toBe(FORMER_MEMBER)
    const opened = await openOfficeDossier(dossierId)
    expect(opened).toBeDefined()
    expect(JSON.stringify(opened)).toContain(FORMER_MEMBER)
  })

  it('is an admin’s too, and no other officer’s', async () => {
    const { personId } = await someoneKnown()
    expect(await erasePersonFor(await anOfficer('approver'), personId)).toMatchObject({ ok: false })
    expect(await erasePersonFor(admin, personId)).toMatchObject({ ok: true })
    const [last] = await owner`select actor_id from events order by sequence desc limit 1`
    expect(last?.actor_id).toBe(admin.personId)
  })

  it('asks for the roles in the team back first', async () => {
    const person = await aPerson()
    await owner`insert into officer_roles (person_id, role) values (${person}, 'admin')`
    expect(await eraseMyself(person)).toEqual({
      ok: false,
      refusal: { message: 'personalData.refusal.officer' },
    })
  })

  it('deletes the drafts that nobody else has', async () => {
    const { partner, dossierId } = await aDraft('0671516647')
    expect(await eraseMyself(partner.personId)).toMatchObject({ ok: true })
    expect(await owner`select from dossiers where id = ${dossierId}`).toHaveLength(0)
    expect(await owner`select from workspaces where id = ${partner.workspaceId}`).toHaveLength(0)
    const kinds = await owner`select kind from events where dossier_id = ${dossierId} order by sequence`
    expect(kinds.map(({ kind }) => kind)).toEqual(['dossierStarted', 'draftDeleted'])
  })

  it('waits for a request that only this person can answer for', async () => {
    const { partner, reference } = await aSubmittedDossier()
    expect(await eraseMyself(partner.personId)).toEqual({
      ok: false,
      refusal: { message: `personalData.refusal.open|${JSON.stringify({ reference })}` },
    })
  })
})

describe('the last manager', () => {
  async function twoManagers(enterpriseNumber: string) {
    const { partner } = await aDraft('0671516647')
    const other = await aPerson()
    const { workspaceId, personId } = partner
    await register(workspaceId, enterpriseNumber)
    await owner`update memberships set role = 'manager' where workspace_id = ${workspaceId}`
    await owner`insert into memberships (workspace_id, person_id, role) values (${workspaceId}, ${other}, 'manager')`
    return { workspaceId, personId, other }
  }

  it('is told to hand over first', async () => {
    const { workspaceId, personId, other } = await twoManagers('0200000001')
    expect(await eraseMyself(personId)).toMatchObject({ ok: true })
    expect(await eraseMyself(other)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringMatching(/^personalData\.refusal\.lastManager\|/) },
    })
    expect(await owner`select from memberships where workspace_id = ${workspaceId}`).toHaveLength(1)
    const [person] = await owner`select erased_at from persons where id = ${other}`
    expect(person?.erased_at).toBeNull()
  })

  it('is never lost when two go at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { workspaceId, personId, other } = await twoManagers(`02000001${round}0`)
      const done = await Promise.all([eraseMyself(personId), eraseMyself(other)])
      expect(done.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await owner`select from memberships where workspace_id = ${workspaceId}`).toHaveLength(1)
    }
  })
})

/** What becomes of each column that points to a person: the row goes, or the id stays (it names nobody any more). */
const POINTERS: Readonly<Record<string, 'goes' | 'stays'>> = {
  'access_requests.answered_by': 'stays',
  'access_requests.person_id': 'goes',
  'api_tokens.created_by': 'stays',
  'applied_configurations.applied_by': 'stays',
  'authorities.officer_id': 'stays',
  'calendar_feeds.person_id': 'goes',
  'certificate_compromises.reported_by': 'stays',
  'certificate_profiles.made_by': 'stays',
  'certificates.handed_in_by': 'stays',
  'certificates.revoked_by': 'stays',
  'checklist_items.changed_by': 'stays',
  'checklist_marks.officer_id': 'stays',
  'decisions.officer_id': 'stays',
  'dossier_versions.submitted_by': 'stays',
  'dossiers.created_by': 'stays',
  'dossiers.officer_id': 'stays',
  'dossiers.validated_by': 'stays',
  'draft_parts.saved_by': 'stays',
  'enrolment_windows.opened_by': 'goes',
  'enrolment_windows.person_id': 'goes',
  'identities.person_id': 'goes',
  'invitations.invited_by': 'stays',
  'memberships.person_id': 'goes',
  'notes.officer_id': 'stays',
  'office_settings.changed_by': 'stays',
  'officer_roles.person_id': 'goes',
  'passkey_challenges.person_id': 'goes',
  'passkeys.person_id': 'goes',
  'prepared_drafts.claimed_by': 'stays',
  'prepared_drafts.prepared_by': 'stays',
  'provider_flows.link_to': 'goes',
  'remark_templates.changed_by': 'stays',
  'remarks.accepted_by': 'stays',
  'remarks.answered_by': 'stays',
  'remarks.officer_id': 'stays',
  'saved_views.person_id': 'goes',
  'sessions.person_id': 'goes',
  'test_rounds.answered_by': 'stays',
  'test_rounds.reported_by': 'stays',
  'thread_messages.author_id': 'stays',
  'thread_reads.person_id': 'goes',
}

describe('every column that points to a person', () => {
  it('is thought of: a new one stands here before it stands in the schema', async () => {
    const columns = await owner`
      select c.conrelid::regclass::text || '.' || a.attname as name
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'persons'::regclass order by 1`
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(POINTERS).sort())
  })

  it('is gone where it should be', async () => {
    const { personId } = await someoneKnown()
    await eraseMyself(personId)
    for (const [column, fate] of Object.entries(POINTERS)) {
      const [table = '', name = ''] = column.split('.')
      const rows = await owner`select from ${owner(table)} where ${owner(name)} = ${personId}`
      if (fate === 'goes') expect(rows, column).toHaveLength(0)
    }
  })
})
