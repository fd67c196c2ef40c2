import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { closeLeftDossiers } from '#app/services/left/close-left-dossiers.server.ts'
import { startAgain } from '#app/services/left/start-again.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { writeMessage } from '#app/services/thread/write-message.server.ts'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()
let owner: postgres.Sql
const signal = new AbortController().signal
const run = () => closeLeftDossiers(signal)

beforeAll(() => {
  owner = postgres({ ...database.current?.connection, max: 2, onnotice: () => {} })
})
afterAll(() => owner.end())

/** Asked for changes so many days ago, and left alone since. */
async function left(daysAgo: number) {
  const officer = await anOfficer('approver')
  const submitted = await aSubmittedDossier()
  const { dossierId, partner } = submitted
  await startReview(officer, { dossierId, revision: 1 })
  await decideInWords(officer, 'requestChanges', { dossierId, revision: 2, text: 'Le volume manque.' })
  await pass(dossierId, daysAgo)
  const [person] = await owner`select email from persons where id = ${partner.personId}`
  return { ...submitted, mailbox: String(person?.email) }
}

/** Moves the clock of one dossier. */
async function pass(dossierId: string, days: number): Promise<void> {
  const interval = `${days} days`
  await owner`update dossiers set state_since = state_since - ${interval}::interval,
    warned_at = warned_at - ${interval}::interval where id = ${dossierId}`
  await owner`update draft_parts set saved_at = saved_at - ${interval}::interval where dossier_id = ${dossierId}`
}

const mailsOf = async (mailbox: string) =>
  (
    await owner`select template from mails where recipient = ${mailbox} and template in ('closingSoon', 'closed')
    order by created_at`
  ).map(({ template }) => template)

const stateOf = async (dossierId: string) =>
  (await owner`select state from dossiers where id = ${dossierId}`)[0]?.state

describe('a dossier left in its partner’s hands', () => {
  it('is closed a week after notice: once, with a decision of nobody’s, its paper, an entry and a mail', async () => {
    const { dossierId, mailbox } = await left(91)
    const early = await left(89)
    await Promise.all([run(), run(), run()])
    expect(await mailsOf(mailbox)).toEqual(['closingSoon'])
    expect(await mailsOf(early.mailbox)).toEqual([])
    await pass(dossierId, 6)
    await run()
    expect(await stateOf(dossierId)).toBe('changesRequested')
    await pass(dossierId, 2)
    await Promise.all([run(), run(), run()])
    expect(await stateOf(dossierId)).toBe('withdrawn')
    expect(await mailsOf(mailbox)).toEqual(['closingSoon', 'closed'])
    expect(
      await owner`select d.kind, d.officer_id, p.decision_id is not null as paper from decisions d
        left join decision_papers p on p.decision_id = d.id where d.dossier_id = ${dossierId} and d.kind = 'close'`,
    ).toEqual([{ kind: 'close', officer_id: null, paper: true }])
    const entries = await owner`select kind, actor_id from events where dossier_id = ${dossierId}
      and kind in ('closingAnnounced', 'dossierClosed') order by sequence`
    expect(entries).toEqual([
      { kind: 'closingAnnounced', actor_id: null },
      { kind: 'dossierClosed', actor_id: null },
    ])
    await run()
    expect(await mailsOf(mailbox)).toHaveLength(2)
  })

  it('stays open when its partner wrote after the notice, and is told anew after another silence', async () => {
    const { dossierId, mailbox, partner } = await left(91)
    await run()
    await writeMessage(
      { ...partner },
      { dossierId, text: 'Nous y travaillons.', submissionId: randomUUID(), files: [] },
    )
    await pass(dossierId, 8)
    await run()
    expect(await stateOf(dossierId)).toBe('changesRequested')
    await owner`update thread_messages set at = at - interval '91 days' where dossier_id = ${dossierId}`
    await pass(dossierId, 91)
    await run()
    expect(await mailsOf(mailbox)).toEqual(['closingSoon', 'closingSoon'])
    expect(await stateOf(dossierId)).toBe('changesRequested')
  })

  it('waits as long as the team’s admins chose, and never while it is the team’s move', async () => {
    await owner`insert into office_settings (key, value) values ('closeAfterDays', '30'::jsonb)`
    const { mailbox } = await left(31)
    const reviewed = await aSubmittedDossier()
    await pass(reviewed.dossierId, 400)
    await run()
    expect(await mailsOf(mailbox)).toEqual(['closingSoon'])
    expect(await stateOf(reviewed.dossierId)).toBe('submitted')
    await owner`delete from office_settings`
  })
})

describe('starting again', () => {
  async function closed() {
    const dossier = await left(91)
    await run()
    await pass(dossier.dossierId, 8)
    await run()
    return dossier
  }
  const answersOf = (dossierId: string) =>
    owner`select part, answers from draft_parts where dossier_id = ${dossierId}
      and part in ('institution', 'application', 'documentType') order by part, answers->>'nameFr'`

  it('copies the answers once, and neither keys nor what was decided', async () => {
    const { dossierId, partner } = await closed()
    const again = { dossierId, newId: randomUUID(), language: 'fr' } as const
    expect(await startAgain(partner, again)).toEqual({ ok: true, value: again.newId })
    expect(await startAgain(partner, again)).toEqual({ ok: true, value: again.newId })
    const copied = await answersOf(again.newId)
    expect(copied.length).toBeGreaterThan(2)
    expect(copied).toEqual(await answersOf(dossierId))
    const [draft] = await owner`select d.state, d.version, o.application_id = d.application_id as alike,
      o.enterprise_number = d.enterprise_number as same from dossiers d, dossiers o
      where d.id = ${again.newId} and o.id = ${dossierId}`
    expect(draft).toEqual({ state: 'draft', version: 0, alike: true, same: true })
    const keys = await owner`select from certificate_keys where dossier_id = ${again.newId}`
    expect(keys).toHaveLength(0)
  })

  it('is refused to readers, to strangers, and while the dossier is open', async () => {
    const { dossierId, partner } = await closed()
    const again = { dossierId, newId: randomUUID(), language: 'fr' } as const
    expect(await startAgain({ ...partner, role: 'reader' }, again)).toMatchObject({ ok: false })
    const stranger = { ...partner, personId: await aPerson(), workspaceId: randomUUID() }
    expect(await startAgain(stranger, again)).toMatchObject({
      ok: false,
      refusal: { message: 'refusal.gone' },
    })
    const open = await left(1)
    expect(await startAgain(open.partner, { ...again, dossierId: open.dossierId })).toMatchObject({
      ok: false,
      refusal: { message: 'again.refusal.state' },
    })
    expect(await answersOf(again.newId)).toHaveLength(0)
  })
})
