import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import { NOTICE_EVERY_MS, WORKSPACE_FILES_MAX_BYTES } from '#app/domain/thread.ts'
import { JOBS } from '#app/jobs/catalogue.ts'
import { listMails } from '#app/services/mailbox.server.ts'
import { eraseMyself } from '#app/services/personal-data/erase-person.server.ts'
import { exportPerson } from '#app/services/personal-data/export-person.server.ts'
import { openThread } from '#app/services/thread/open-thread.server.ts'
import { tellOfMessage } from '#app/services/thread/tell-of-message.server.ts'
import { unreadByDossier } from '#app/services/thread/unread.server.ts'
import { writeMessage } from '#app/services/thread/write-message.server.ts'
import { asOffice, asPartner, asWorker } from '#db/client.server.ts'
import { eventsOf } from '#db/events.server.ts'
import { readThread } from '#db/thread.server.ts'
import { unreadByTeam } from '#db/thread-reads.server.ts'
import { aPdf } from '#test/builders/attachment.ts'
import { INSTITUTION } from '#test/builders/dossier.ts'
import { aMember } from '#test/builders/member.ts'
import { aDraft, anOfficer } from '#test/builders/people.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

let officer: Officer
let pdf: Uint8Array
beforeAll(async () => {
  officer = await anOfficer('validator')
  pdf = await aPdf()
})

type Saying = Partial<Parameters<typeof writeMessage>[1]>

const say = (who: Partner | Officer, dossierId: string, text: string, more: Saying = {}) =>
  writeMessage(who, { dossierId, submissionId: randomUUID(), text, files: [], ...more })

const threadOf = async (who: Partner | Officer, dossierId: string) => {
  const opened = await openThread(who, dossierId)
  if (!opened.ok) throw new Error(opened.refusal.message)
  return opened.value
}

const waitingForTeam = async (dossierId: string) =>
  (await asOffice((tx) => unreadByTeam(tx, [dossierId]))).get(dossierId) ?? 0
const waitingFor = async ({ personId }: Partner, dossierId: string) =>
  (await unreadByDossier(personId)).get(dossierId) ?? 0

describe('a message', () => {
  it('is added once, with its files, an entry in the log and a job for the notice', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const submissionId = randomUUID()
    const files = [{ name: 'plan.pdf', bytes: pdf }]
    const sent = () => say(partner, dossierId, 'When can we test?\r\n', { submissionId, files })
    const answers = [...(await Promise.all(Array.from({ length: 8 }, sent))), await sent()]
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: 1 })))
    expect((await threadOf(partner, dossierId)).messages).toMatchObject([
      {
        number: 1,
        side: 'partner',
        text: 'When can we test?',
        isMine: true,
        isNew: false,
        files: [{ name: 'plan.pdf' }],
      },
    ])
    const log = (await asOffice((tx) => eventsOf(tx, dossierId))).filter(
      ({ kind }) => kind === 'partnerWrote',
    )
    expect(log).toMatchObject([
      {
        actorId: partner.personId,
        data: { messageId: expect.any(String), files: 1, textSha256: expect.any(String) },
      },
    ])
    const jobs = await asWorker((tx) =>
      tx.execute<{ data: unknown }>(
        sql`select data from pgboss.job where name = 'tellOfMessage' and data->>'dossierId' = ${dossierId}`,
      ),
    )
    expect([...jobs]).toEqual([{ data: { dossierId, side: 'team', number: 1 } }])
  })

  it('sent from a page gone back to is not lost: it is asked for once more', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const submissionId = randomUUID()
    await say(partner, dossierId, 'First', { submissionId })
    for (const changed of [
      await say(partner, dossierId, 'Second', { submissionId }),
      await say(partner, dossierId, 'First', { submissionId, files: [{ name: 'a.pdf', bytes: pdf }] }),
      await say(officer, dossierId, 'First', { submissionId }),
    ])
      expect(changed).toEqual({ ok: false, refusal: { message: 'thread.refusal.again' } })
    expect((await threadOf(partner, dossierId)).messages).toHaveLength(1)
  })

  it('of many at once gets a number of its own, without a gap', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const colleague = await aMember(partner.workspaceId, 'editor')
    const many = Array.from({ length: 12 }, (_, at) =>
      say([partner, colleague, officer][at % 3] ?? officer, dossierId, `${at}`),
    )
    expect((await Promise.all(many)).filter(({ ok }) => !ok)).toEqual([])
    const { messages } = await threadOf(officer, dossierId)
    expect(messages.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
  })

  it.each([
    ['nothing', { text: ' \n ' }, 'thread.refusal.empty', 'text'],
    ['4,001 characters', { text: 'é'.repeat(4001) }, 'thread.refusal.tooLong', 'text'],
    ['a private key', { text: 'See\n-----BEGIN PRIVATE KEY-----\nMII' }, 'thread.refusal.textKey', 'text'],
  ] as const)('of %s is refused', async (_, more, key, field) => {
    const { partner, dossierId } = await aSubmittedDossier()
    const refused = await say(partner, dossierId, '', more)
    expect(refused).toMatchObject({ ok: false, refusal: { field, message: expect.stringContaining(key) } })
    expect(await asOffice((tx) => readThread(tx, dossierId))).toBeUndefined()
  })

  it('with one bad file or a fourth one keeps none of them', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const good = { name: 'a.pdf', bytes: pdf }
    const bad = { name: 'b.pdf', bytes: new TextEncoder().encode('<html>') }
    for (const [files, key] of [
      [[good, bad], 'thread.refusal.fileKind'],
      [[good, good, good, good], 'thread.refusal.tooMany'],
    ] as const)
      expect(await say(partner, dossierId, 'See', { files })).toMatchObject({
        ok: false,
        refusal: { field: 'files', message: expect.stringContaining(key) },
      })
    expect(await asOffice((tx) => readThread(tx, dossierId))).toBeUndefined()
  })

  it('with files stops at the quota of the institution, over all its dossiers; the team goes on', async () => {
    const first = await aSubmittedDossier()
    const { partner, dossierId } = first
    await say(partner, dossierId, 'See', { files: [{ name: 'a.pdf', bytes: pdf }] })
    const room = WORKSPACE_FILES_MAX_BYTES - 2 * pdf.length
    await asOwnerOf(database, (tx) =>
      tx.execute(sql`insert into thread_attachments (message_id, dossier_id, workspace_id, position, name, kind, size, sha256, content)
        select id, dossier_id, workspace_id, 2, 'large.pdf', 'pdf', ${room}, '', '' from thread_messages where dossier_id = ${dossierId}::uuid`),
    )
    const file = { files: [{ name: 'a.pdf', bytes: pdf }] }
    expect(await say(partner, dossierId, 'Fits exactly', file)).toMatchObject({ ok: true })
    expect(await say(partner, dossierId, 'One too many', file)).toMatchObject({
      ok: false,
      refusal: { field: 'files', message: expect.stringContaining('thread.refusal.quota') },
    })
    expect(await say(partner, dossierId, 'Words go on')).toMatchObject({ ok: true })
    expect(await say(officer, dossierId, 'So do the team’s', file)).toMatchObject({ ok: true })
    const other = await aSubmittedDossier()
    expect(await say(other.partner, other.dossierId, 'Another institution', file)).toMatchObject({ ok: true })
  })

  it('is written on a submitted dossier only, by who may write, and on a closed one too', async () => {
    const draft = await aDraft('0671516647')
    expect(await say(draft.partner, draft.dossierId, 'Hello?')).toMatchObject({ ok: false })
    expect(await say(officer, draft.dossierId, 'Hello?')).toMatchObject({ ok: false })
    const { partner, dossierId } = await aSubmittedDossier()
    const reader = await aMember(partner.workspaceId, 'reader')
    expect(await say(reader, dossierId, 'May I?')).toEqual({
      ok: false,
      refusal: { message: 'refusal.role' },
    })
    await asOwnerOf(database, (tx) =>
      tx.execute(sql`update dossiers set state = 'withdrawn' where id = ${dossierId}::uuid`),
    )
    expect(await say(partner, dossierId, 'Why we withdrew it')).toMatchObject({ ok: true })
    expect((await threadOf(reader, dossierId)).canWrite).toBe(false)
  })
})

describe('what was not read', () => {
  it('is counted for each member, and for the team as one', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const colleague = await aMember(partner.workspaceId, 'reader')
    await say(partner, dossierId, 'One')
    await say(partner, dossierId, 'Two')
    expect(await waitingForTeam(dossierId)).toBe(2)
    expect(await waitingFor(partner, dossierId)).toBe(0)
    expect(await waitingFor(colleague, dossierId)).toBe(2)
    const seen = await threadOf(officer, dossierId)
    expect(seen.messages.map(({ isNew }) => isNew)).toEqual([true, true])
    expect(await waitingForTeam(dossierId)).toBe(0)
    expect(
      (await threadOf(await anOfficer('approver'), dossierId)).messages.map(({ isNew }) => isNew),
    ).toEqual([false, false])
    await say(officer, dossierId, 'An answer')
    expect(await waitingForTeam(dossierId)).toBe(0)
    expect(await waitingFor(partner, dossierId)).toBe(1)
    expect((await threadOf(partner, dossierId)).messages.map(({ isNew }) => isNew)).toEqual([
      false,
      false,
      true,
    ])
    expect(await waitingFor(partner, dossierId)).toBe(0)
    expect(await waitingFor(colleague, dossierId)).toBe(3)
  })

  it('stays counted when a message comes while the page is read, and when older pages are', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    for (let at = 0; at < 10; at += 1) {
      await Promise.all([threadOf(officer, dossierId), say(partner, dossierId, `${at}`)])
      const read = (await asOffice((tx) => readThread(tx, dossierId)))?.teamReadUpTo ?? 0
      expect(await waitingForTeam(dossierId)).toBe(at + 1 - read)
    }
    await threadOf(officer, dossierId)
    await say(partner, dossierId, 'Last')
    await openThread(officer, dossierId, 5)
    expect(await waitingForTeam(dossierId)).toBe(1)
  })

  it('is shown fifty at a time', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    for (let at = 1; at <= 52; at += 1) await say(partner, dossierId, `Message ${at}`)
    const end = await threadOf(officer, dossierId)
    expect([end.messages.length, end.messages[0]?.number, end.earlier]).toEqual([50, 3, 3])
    const before = await openThread(officer, dossierId, end.earlier)
    expect(before).toMatchObject({ ok: true, value: { messages: [{ number: 1 }, { number: 2 }] } })
    expect(before.ok && before.value.earlier).toBeUndefined()
  })
})

describe('the notice by mail', () => {
  /** The institution's own, which has a copy of each notice. */
  const FUNCTIONAL = INSTITUTION.businessHelpdesk
  const noticesOf = async (reference: string) =>
    (await listMails())
      .filter(({ template, text }) => template.startsWith('messageFrom') && text.includes(reference))
      .map(({ template, recipient }) => [template, recipient])
  const mailboxOf = async (personId: string): Promise<string> => {
    const [row] = await asOffice((tx) =>
      tx.execute<{ email: string }>(sql`select email from persons where id = ${personId}::uuid`),
    )
    return row?.email ?? ''
  }
  const tell = ({ dossierId }: SubmittedDossier, side: 'partner' | 'team', number: number, after = 0) =>
    tellOfMessage({ dossierId, side, number }, new Date(Date.now() + after))

  it('goes to the team’s mailbox, then to the officer who reviews, without a word of the message', async () => {
    const dossier = await aSubmittedDossier()
    await say(dossier.partner, dossier.dossierId, 'A secret of ours')
    await JOBS.tellOfMessage.perform(
      { dossierId: dossier.dossierId, side: 'team', number: 1 },
      new AbortController().signal,
    )
    expect(await noticesOf(dossier.reference)).toEqual([['messageFromPartner', 'eboxintegration@smals.be']])
    expect(JSON.stringify(await listMails())).not.toContain('A secret of ours')
    await asOwnerOf(database, async (tx) => {
      await tx.execute(
        sql`insert into officer_roles (person_id, role) values (${officer.personId}::uuid, 'validator') on conflict do nothing`,
      )
      await tx.execute(
        sql`update dossiers set officer_id = ${officer.personId}::uuid where id = ${dossier.dossierId}::uuid`,
      )
    })
    await say(dossier.partner, dossier.dossierId, 'Another')
    await tell(dossier, 'team', 2, NOTICE_EVERY_MS + 1000)
    expect(await noticesOf(dossier.reference)).toContainEqual([
      'messageFromPartner',
      await mailboxOf(officer.personId),
    ])
  })

  it('goes to the members who take part and have not read it', async () => {
    const dossier = await aSubmittedDossier()
    const { partner, dossierId } = dossier
    const writer = await aMember(partner.workspaceId, 'editor')
    await aMember(partner.workspaceId, 'editor')
    await say(writer, dossierId, 'A question')
    await say(officer, dossierId, 'An answer')
    await tell(dossier, 'partner', 2)
    const recipients = [await mailboxOf(partner.personId), await mailboxOf(writer.personId)].sort()
    const told = async () => (await noticesOf(dossier.reference)).map(([, recipient]) => recipient).sort()
    expect(await told()).toEqual([...recipients, FUNCTIONAL].sort())
    await threadOf(writer, dossierId)
    await say(officer, dossierId, 'And more')
    await threadOf(writer, dossierId)
    await tell(dossier, 'partner', 3, NOTICE_EVERY_MS + 1000)
    expect(await told()).toEqual(
      [...recipients, FUNCTIONAL, await mailboxOf(partner.personId), FUNCTIONAL].sort(),
    )
  })

  it('is sent once in fifteen minutes, and later what came meanwhile, unless it was read', async () => {
    const dossier = await aSubmittedDossier()
    const { partner, dossierId } = dossier
    const waiting = async () => {
      const rows = await asWorker((tx) =>
        tx.execute<{ number: number }>(sql`select (data->>'number')::int as number from pgboss.job
          where name = 'tellOfMessage' and data->>'dossierId' = ${dossierId} and start_after > now() + interval '14 minutes'`),
      )
      return rows.map(({ number }) => number)
    }
    await say(partner, dossierId, 'One')
    await tell(dossier, 'team', 1)
    await tell(dossier, 'team', 1)
    expect(await waiting()).toEqual([])
    await say(partner, dossierId, 'Two')
    await tell(dossier, 'team', 2)
    await tell(dossier, 'team', 2)
    expect(await noticesOf(dossier.reference)).toHaveLength(1)
    expect(await waiting()).toEqual([2])
    await tell(dossier, 'team', 2, NOTICE_EVERY_MS + 1000)
    expect(await noticesOf(dossier.reference)).toHaveLength(2)
    await say(partner, dossierId, 'Three')
    await threadOf(officer, dossierId)
    await tell(dossier, 'team', 3, 3 * NOTICE_EVERY_MS)
    expect(await noticesOf(dossier.reference)).toHaveLength(2)
  })
})

describe('the database itself', () => {
  const refusedBy = async (scope: Partner, statement: string) => {
    await expect(asPartner(scope, (tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/row-level security|permission denied/) },
    })
  }

  it('lets no partner speak for others, on others’ dossiers, or change what was said', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const other = await aSubmittedDossier()
    await say(partner, dossierId, 'Ours')
    await say(other.partner, other.dossierId, 'Theirs')
    const { workspaceId, personId } = partner
    const message = (dossier: string, side: string, author: string, number: number) =>
      `insert into thread_messages (dossier_id, workspace_id, number, side, author_id, text, submission_id)
       values ('${dossier}', '${workspaceId}', ${number}, '${side}', '${author}', 'x', '${randomUUID()}')`
    await asPartner(partner, (tx) => tx.execute(message(dossierId, 'partner', personId, 90)))
    await refusedBy(partner, message(dossierId, 'team', personId, 91))
    await refusedBy(partner, message(dossierId, 'partner', other.partner.personId, 92))
    await refusedBy(partner, message(other.dossierId, 'partner', personId, 93))
    await refusedBy(
      partner,
      `insert into threads (dossier_id, workspace_id) values ('${other.dossierId}', '${workspaceId}')`,
    )
    await refusedBy(
      partner,
      `insert into thread_reads (dossier_id, person_id, workspace_id, up_to) values ('${dossierId}', '${other.partner.personId}', '${workspaceId}', 9)`,
    )
    for (const verb of [
      "update thread_messages set text = 'y'",
      'delete from thread_messages',
      'delete from threads',
      "update thread_attachments set name = 'y'",
      'update threads set team_read_up_to = 99',
    ])
      await refusedBy(partner, verb)
    for (const verb of ["update thread_messages set text = 'y'", 'delete from thread_attachments'])
      for (const as of [asOffice, asWorker])
        await expect(as((tx) => tx.execute(verb))).rejects.toMatchObject({
          cause: { message: expect.stringContaining('permission denied') },
        })
  })

  it('hands a person their own messages out, and after erasure keeps the words of a former member', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const leaver = await aMember(partner.workspaceId, 'editor')
    await say(leaver, dossierId, 'Words of the one who goes', { files: [{ name: 'a.pdf', bytes: pdf }] })
    await say(officer, dossierId, 'Words of the team')
    await threadOf(leaver, dossierId)
    const data = JSON.stringify(await exportPerson(leaver.personId))
    expect(data).toContain('Words of the one who goes')
    expect(data).toContain('a.pdf')
    expect(data).not.toContain('Words of the team')
    expect(await eraseMyself(leaver.personId)).toMatchObject({ ok: true })
    expect((await threadOf(partner, dossierId)).messages[0]).toMatchObject({
      author: FORMER_MEMBER,
      text: 'Words of the one who goes',
    })
  })
})
