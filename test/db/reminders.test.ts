import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { addWorkingDays, dayInBelgium } from '#app/domain/working-days.ts'
import { claimDossier } from '#app/services/assignment/claim-dossier.server.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { remindOfficers } from '#app/services/reminders/remind-officers.server.ts'
import { remindPartners } from '#app/services/reminders/remind-partners.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { poolOf } from '#db/client.server.ts'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()
let owner: postgres.Sql
/** A Wednesday on which people work. */
const NOON = new Date('2026-11-25T11:00:00Z')
const TODAY = dayInBelgium(NOON)

beforeAll(() => {
  owner = postgres({ ...database.current?.connection, max: 2, onnotice: () => {} })
})

afterAll(() => owner.end())

beforeEach(async () => {
  await owner`truncate mails`
})

const mails = (template: string) =>
  owner`select recipient, language, params from mails where template = ${template} order by recipient`

async function aTeamMember(language: string): Promise<Officer & { mailbox: string }> {
  const officer = await anOfficer('approver')
  await owner`insert into officer_roles (person_id, role) values (${officer.personId}, 'approver')
    on conflict do nothing`
  const [row] =
    await owner`update persons set language = ${language} where id = ${officer.personId} returning email`
  return { ...officer, mailbox: row?.email }
}

async function due(dueOn: string, officer?: Officer): Promise<string> {
  const { dossierId, reference } = await aSubmittedDossier()
  if (officer) await claimDossier(officer, dossierId)
  await owner`update dossiers set due_on = ${dueOn} where id = ${dossierId}`
  return reference
}

describe('the officers', () => {
  beforeEach(async () => {
    await owner`update dossiers set due_on = null`
  })

  it('have one mail a day, in their language, with what is late and what is due within two working days', async () => {
    const officer = await aTeamMember('nl')
    const late = await due('2026-11-20', officer)
    const soon = await due(addWorkingDays(TODAY, 2), officer)
    const later = await due(addWorkingDays(TODAY, 3), officer)
    const free = await due('2026-11-24')
    await Promise.all([remindOfficers(NOON), remindOfficers(NOON), remindOfficers(NOON)])
    const sent = await mails('answersDue')
    expect(sent).toHaveLength(2)
    const own = sent.find(({ recipient }) => recipient === officer.mailbox)
    expect(own).toMatchObject({ language: 'nl', params: { link: '/office?officer=me' } })
    expect(own?.params.late).toContain(`20 november 2026: ${late}`)
    expect(own?.params.soon).toContain(soon)
    expect(JSON.stringify(own)).not.toContain(later)
    const team = sent.find(({ recipient }) => recipient !== officer.mailbox)
    expect(team?.params).toMatchObject({ link: '/office?officer=nobody', soon: '' })
    expect(team?.params.late).toContain(free)
    await remindOfficers(new Date('2026-11-26T11:00:00Z'))
    expect(await mails('answersDue')).toHaveLength(4)
  })

  it('are left alone on a holiday, and when nothing is due', async () => {
    const officer = await aTeamMember('fr')
    await due('2026-11-09', officer)
    await remindOfficers(new Date('2026-11-11T11:00:00Z'))
    await remindOfficers(new Date('2026-11-28T11:00:00Z'))
    await owner`update dossiers set due_on = null`
    await remindOfficers(NOON)
    expect(await mails('answersDue')).toHaveLength(0)
  })

  it('who left the team leave what they had to its mailbox', async () => {
    const officer = await aTeamMember('fr')
    const reference = await due('2026-11-24', officer)
    await owner`delete from officer_roles where person_id = ${officer.personId}`
    await remindOfficers(NOON)
    const sent = await mails('answersDue')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.recipient).not.toBe(officer.mailbox)
    expect(sent[0]?.params.late).toContain(reference)
  })
})

describe('the partners', () => {
  const signal = new AbortController().signal

  async function asked(daysAgo: number) {
    const officer = await anOfficer('approver')
    const submitted = await aSubmittedDossier()
    const { dossierId, partner } = submitted
    await startReview(officer, { dossierId, revision: 1 })
    await decideInWords(officer, 'requestChanges', { dossierId, revision: 2, text: 'Le volume manque.' })
    await owner`update dossiers set state_since = now() - make_interval(days => ${daysAgo}) where id = ${dossierId}`
    const [person] = await owner`select email from persons where id = ${partner.personId}`
    return { ...submitted, mailbox: String(person?.email) }
  }

  const mailsTo = async (mailbox: string) =>
    (await mails('changesAwaited')).filter(({ recipient }) => recipient === mailbox)

  it('are reminded after two weeks, once whatever the number of workers, and again two weeks later', async () => {
    const { dossierId, mailbox, reference, partner } = await asked(15)
    const early = await asked(13)
    const colleague = 'colleague@people.example'
    await owner`insert into memberships (workspace_id, person_id, role)
      values (${partner.workspaceId}, ${await aPerson(colleague)}, 'editor')`
    await Promise.all(Array.from({ length: 5 }, () => remindPartners(signal)))
    expect(await mailsTo(mailbox)).toMatchObject([{ language: 'fr', params: { reference } }])
    expect(await mailsTo(colleague)).toHaveLength(1)
    expect(await mailsTo(early.mailbox)).toHaveLength(0)
    await remindPartners(signal)
    expect(await mailsTo(mailbox)).toHaveLength(1)
    await owner`update dossiers set reminded_at = reminded_at - interval '15 days' where id = ${dossierId}`
    await remindPartners(signal)
    expect(await mailsTo(mailbox)).toHaveLength(2)
    const kinds =
      await owner`select kind from events where dossier_id = ${dossierId} and kind = 'partnerReminded'`
    expect(kinds).toHaveLength(2)
  })

  it('wait as long as the team’s admins chose', async () => {
    const { mailbox } = await asked(8)
    await owner`insert into office_settings (key, value) values ('partnerReminderDays', '7'::jsonb)`
    await remindPartners(signal)
    expect(await mailsTo(mailbox)).toHaveLength(1)
    await owner`delete from office_settings`
  })

  it('hear nothing while it is the team’s move', async () => {
    const { dossierId } = await aSubmittedDossier()
    await owner`update dossiers set state_since = now() - interval '100 days' where id = ${dossierId}`
    await remindPartners(signal)
    expect(await mails('changesAwaited')).toHaveLength(0)
    expect(
      await poolOf('worker')`select from events where dossier_id = ${dossierId} and kind = 'partnerReminded'`,
    ).toHaveLength(0)
  })
})
