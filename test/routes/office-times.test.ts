import { beforeAll, expect, it } from 'vitest'
import { addWorkingDays, dayInBelgium } from '#app/domain/working-days.ts'
import type { Session } from '#app/http/load-context.ts'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as times from '#app/routes/office.settings.times.tsx'
import { poolOf } from '#db/client.server.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()
const path = '/office/settings/times'
const visit = pagesOf({ 'office/settings/times': times, 'dossiers/:dossierId': status })

const FORM = {
  responseDays: '15',
  officerReminderDays: '3',
  partnerReminderDays: '20',
  closeAfterDays: '100',
}

let admin: Session
beforeAll(async () => {
  admin = {
    personId: await aPerson(),
    email: 'admin@team.example',
    name: '',
    language: 'en',
    officerRoles: ['admin'],
    secondStep: 'fresh',
    idHash: new Uint8Array(),
  }
})

const logged = async () =>
  (await poolOf('worker')`select data from events where kind = 'officeTimesChanged' order by sequence`).map(
    ({ data }) => data,
  )

it('are changed by an admin, stand in the log once, and hold for what is submitted after them', async () => {
  const before = await aSubmittedDossier()
  expect((await visit({ path, session: admin })).html).toContain('value="10"')
  for (let click = 0; click < 2; click += 1)
    expect(await visit({ path, session: admin, form: FORM })).toMatchObject({
      status: 302,
      location: `${path}?done`,
    })
  expect(await logged()).toEqual([
    { responseDays: 15, officerReminderDays: 3, partnerReminderDays: 20, closeAfterDays: 100 },
  ])
  const after = await aSubmittedDossier()
  const today = dayInBelgium(new Date())
  const shown = async ({ dossierId, partner }: typeof after) =>
    (await visit({ path: `/dossiers/${dossierId}`, session: { ...admin, personId: partner.personId } })).html
  const inWords = (day: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(new Date(day))
  expect(await shown(before)).toContain(inWords(addWorkingDays(today, 10)))
  expect(await shown(after)).toContain(inWords(addWorkingDays(today, 15)))
})

it.each([
  ['responseDays', '0', '60'],
  ['responseDays', '61', '60'],
  ['officerReminderDays', '1.5', '30'],
  ['partnerReminderDays', '', '90'],
  ['closeAfterDays', '-1', '730'],
])('%s is refused at its field: %j', async (name, value, most) => {
  const known = await logged()
  const answer = await visit({ path, session: admin, form: { ...FORM, [name]: value } })
  expect(answer.status).toBe(400)
  expect(answer.html).toContain(`href="#${name}"`)
  expect(answer.html).toContain(`from 1 to ${most}`)
  expect(await logged()).toEqual(known)
})
