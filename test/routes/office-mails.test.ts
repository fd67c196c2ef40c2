import type postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import { catalogueOf } from '#app/i18n/catalogues.server.ts'
import { sendMail } from '#app/jobs/send-mail.server.ts'
import * as queue from '#app/routes/office._index/route.tsx'
import * as dossier from '#app/routes/office.dossiers.$dossierId/route.tsx'
import * as mailTexts from '#app/routes/office.settings.mails.tsx'
import * as postRoute from '#app/routes/office.settings.post.tsx'
import { mailTemplates } from '#app/services/mails/sample-mails.server.ts'
import { changeTeamLanguage } from '#app/services/mails/team-language.server.ts'
import { post } from '#app/services/post.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { asWorker, poolOf } from '#db/client.server.ts'
import { INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { PostOffice } from '#test/setup/post-office.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const office = new PostOffice()
process.env.SMTP_URL = await office.open()
process.env.MAIL_FROM = 'eBox <ebox@portal.example>'
onPortalDatabase()

const SETTINGS = '/office/settings/post'
const visit = pagesOf({
  office: queue,
  'office/dossiers/:dossierId': dossier,
  'office/settings/post': postRoute,
  'office/settings/mails': mailTexts,
})

let admin: Session
let validator: Session

beforeAll(async () => {
  admin = await sessionOf(await aPerson(), 'admin')
  validator = await sessionOf(await aPerson(), 'validator')
})

beforeEach(() => {
  office.strangers.clear()
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterAll(() => office.close())

type Mail = postgres.Row & { id: string; recipient: string }
const mailsOf = async (dossierId: string): Promise<Mail[]> =>
  poolOf('worker')<Mail[]>`select * from mails where dossier_id = ${dossierId} order by copy, template`

/** What the worker does with each mail that waits for the dossier. */
async function deliverAll(dossierId: string): Promise<void> {
  for (const { id } of await mailsOf(dossierId)) await sendMail({ mailId: id }, AbortSignal.timeout(20_000))
}

const show = async (path: string, session = validator, language: (typeof LANGUAGES)[number] = 'en') =>
  (await visit({ path, session, language })).html

/** A submitted dossier whose partner's mailbox the mail server does not know. */
async function aDossierUnheard(): Promise<SubmittedDossier & { mailbox: string }> {
  const submitted = await aSubmittedDossier()
  const [own] = (await mailsOf(submitted.dossierId)).filter(
    ({ template, copy }) => template === 'submitted' && !copy,
  )
  const mailbox = own?.recipient ?? ''
  office.strangers.add(mailbox)
  await deliverAll(submitted.dossierId)
  return { ...submitted, mailbox }
}

describe('the mails of a dossier', () => {
  it('are on its page: to whom, which, and how each fared, with what the mail server answered', async () => {
    const { dossierId, mailbox } = await aDossierUnheard()
    const html = await show(`/office/dossiers/${dossierId}`)
    expect(html).toContain('href="#mails"')
    expect(html).toContain(mailbox)
    expect(html).toContain('Receipt of the request form')
    expect(html).toContain('550 5.1.1')
    expect(html).toContain('The mail server does not know this address.')
    expect(html).toContain('An e-mail to the partner was not delivered.')
    expect(html).not.toContain('Recipient address rejected')
    const [row] = await poolOf(
      'worker',
    )`select error, smtp_code, smtp_status, attempts, state, mails::text as everything
      from mails where dossier_id = ${dossierId} and recipient = ${mailbox}`
    expect(row).toMatchObject({ state: 'failed', smtp_code: 550, smtp_status: '5.1.1', attempts: 1 })
    expect(row?.everything).not.toContain('rejected')
    expect(await show('/office')).toContain('E-mail not delivered')
  })

  it('can be sent again by an officer, once however often they click, and stand in the log', async () => {
    const { dossierId, mailbox } = await aDossierUnheard()
    const mailId = (await mailsOf(dossierId)).find(({ recipient }) => recipient === mailbox)?.id ?? ''
    office.strangers.clear()
    const form = { intent: 'sendMailAgain', revision: '1', mailId }
    const path = `/office/dossiers/${dossierId}`
    for (let click = 0; click < 2; click += 1)
      expect(await visit({ path, session: validator, form })).toMatchObject({
        status: 302,
        location: `${path}?done=mailSentAgain`,
      })
    const queued = await poolOf('worker')`select id from pgboss.job where name = 'sendMail'
      and data->>'mailId' = ${mailId}`
    expect(queued).toHaveLength(2)
    await deliverAll(dossierId)
    expect(office.to(mailbox)).toHaveLength(1)
    const html = await show(path)
    expect(html).not.toContain('An e-mail to the partner was not delivered.')
    expect(html).toContain('The eBox team sent a mail again')
    expect(
      await poolOf(
        'worker',
      )`select data from events where kind = 'mailSentAgain' and dossier_id = ${dossierId}`,
    ).toEqual([{ data: { mailId, template: 'submitted' } }])
  })

  it('of another dossier are not found, nor by a partner', async () => {
    const { dossierId } = await aDossierUnheard()
    const other = await aSubmittedDossier()
    const [mail] = await mailsOf(dossierId)
    const form = { intent: 'sendMailAgain', revision: '1', mailId: mail?.id ?? '' }
    const path = `/office/dossiers/${other.dossierId}`
    expect((await visit({ path, session: validator, form })).status).toBe(404)
    const partner = { ...validator, officerRoles: [] }
    expect((await visit({ path, session: partner, form })).status).toBe(404)
  })

  it('are no longer missed once a later one reached the same address', async () => {
    const { dossierId, mailbox } = await aDossierUnheard()
    office.strangers.clear()
    await startReview(await anOfficer('validator'), { dossierId, revision: 1 })
    await deliverAll(dossierId)
    expect(office.to(mailbox)).toHaveLength(1)
    expect(await show(`/office/dossiers/${dossierId}`)).not.toContain('was not delivered.')
  })
})

describe('the functional mailbox', () => {
  it('has a copy of what its partner gets, which says so', async () => {
    const { dossierId } = await aSubmittedDossier()
    const businessHelpdesk = INSTITUTION.businessHelpdesk ?? ''
    const copies = (await mailsOf(dossierId)).filter(({ copy }) => copy)
    expect(copies).toMatchObject([{ template: 'submitted', recipient: businessHelpdesk, language: 'fr' }])
    const before = office.to(businessHelpdesk).length
    await deliverAll(dossierId)
    expect(office.to(businessHelpdesk)[before]?.text).toContain('boîte fonctionnelle')
  })

  it('has one mail where it is the submitter’s own, in whatever letters', async () => {
    const email = `helpdesk.${crypto.randomUUID()}@bosa.example`
    const institution = { businessHelpdesk: email.toUpperCase() }
    const { dossierId } = await aSubmittedDossier({ personId: await aPerson(email), institution })
    expect((await mailsOf(dossierId)).filter(({ template }) => template === 'submitted')).toHaveLength(1)
  })
})

describe('the post of the office', () => {
  it('shows admins what was given up, and sends it again; what held a link stays', async () => {
    const { dossierId, mailbox } = await aDossierUnheard()
    await asWorker((tx) =>
      post(tx, {
        template: 'authority',
        to: 'stranger@institution.example',
        language: 'fr',
        params: { reference: 'EBX-1', asker: 'x', institution: 'x', application: 'x' },
        secrets: { link: '/authority/x' },
        dossierId,
      }),
    )
    office.strangers.add('stranger@institution.example')
    await deliverAll(dossierId)
    const html = await show(SETTINGS, admin)
    expect(html).toContain(mailbox)
    expect(html).toContain('stranger@institution.example')
    expect(html).toContain('It cannot be sent again')
    const idOf = async (to: string) =>
      (await mailsOf(dossierId)).find(({ recipient }) => recipient === to)?.id
    const again = async (to: string) =>
      visit({
        path: SETTINGS,
        session: admin,
        form: { intent: 'sendMailAgain', mailId: (await idOf(to)) ?? '' },
      })
    expect(await again(mailbox)).toMatchObject({ status: 302 })
    expect(await again('stranger@institution.example')).toMatchObject({ status: 409 })
    expect((await visit({ path: SETTINGS, session: validator })).status).toBe(404)
  })

  it('starts a job that failed too often once more', async () => {
    const id = crypto.randomUUID()
    const { dossierId } = await aSubmittedDossier()
    const worker = poolOf('worker')
    await worker`insert into pgboss.job (id, name, data, state, retry_count, completed_on, output)
      values (${id}, 'runChecks', ${JSON.stringify({ dossierId, version: 1 })}::text::jsonb, 'failed', 5, now(), '{"error":"TypeError"}')`
    const html = await show(SETTINGS, admin)
    expect(html).toContain('runChecks')
    expect(html).toContain('TypeError')
    for (let click = 0; click < 2; click += 1)
      expect(await visit({ path: SETTINGS, session: admin, form: { intent: 'retryJob', id } })).toMatchObject(
        { status: 302 },
      )
    const waiting = await worker`select data from pgboss.job where name = 'runChecks' and state = 'created'
      and data->>'dossierId' = ${dossierId}`
    expect(waiting).toHaveLength(2)
    expect(await show(SETTINGS, admin)).not.toContain('TypeError')
    expect(await worker`select data from events where kind = 'jobRetried'`).toEqual([
      { data: { job: 'runChecks', jobId: id } },
    ])
  })

  it('says in which language the team is written to', async () => {
    const form = { intent: 'teamLanguage', teamLanguage: 'nl' }
    expect(await visit({ path: SETTINGS, session: admin, form })).toMatchObject({ status: 302 })
    const { dossierId } = await aSubmittedDossier()
    const team = (await mailsOf(dossierId)).find(({ template }) => template === 'newSubmission')
    expect(team?.language).toBe('nl')
    expect(
      (await visit({ path: SETTINGS, session: admin, form: { ...form, teamLanguage: 'xx' } })).status,
    ).toBe(400)
    expect(await changeTeamLanguage(await anOfficer('approver'), 'fr')).toMatchObject({ ok: false })
  })
})

it.each([
  ['office', 'params'],
  ['office', 'sealed'],
  ['partner', 'recipient'],
  ['partner', 'params'],
  ['partner', 'smtp_code'],
] as const)('no connection of the %s reads %s', async (role, column) => {
  const reading = poolOf(role).unsafe(`select ${column} from mails`)
  await expect(reading).rejects.toThrow('permission denied for table mails')
})

describe('the texts of the mails', () => {
  it.each(LANGUAGES)('are all named in %s, and one is read in every language', async (language) => {
    const html = await show('/office/settings/mails', admin, language)
    const templates = mailTemplates().map(({ template }) => template)
    expect(templates.filter((template) => !html.includes(`?mail=${template}"`))).toEqual([])
    expect(templates.filter((template) => !catalogueOf(language)[`mailName.${template}`])).toEqual([])
    const one = await show('/office/settings/mails?mail=approved', admin, language)
    for (const word of ['est approuvée', 'is goedgekeurd', 'genehmigt', 'is approved'])
      expect(one).toContain(word)
  })
})
