import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { OfficerRole } from '#app/domain/permission.ts'
import type { Session } from '#app/http/load-context.ts'
import * as office from '#app/routes/office.personal-data.tsx'
import * as officeExport from '#app/routes/office.personal-data_.$personId.export.ts'
import * as erased from '#app/routes/personal-data.erased.tsx'
import * as page from '#app/routes/settings.personal-data.tsx'
import * as erase from '#app/routes/settings.personal-data_.erase.tsx'
import * as download from '#app/routes/settings.personal-data_.export.ts'
import { asOffice } from '#db/client.server.ts'
import { readPerson } from '#db/persons.server.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  'settings/personal-data': page,
  'settings/personal-data/export': download,
  'settings/personal-data/erase': erase,
  'personal-data/erased': erased,
  'office/personal-data': office,
  'office/personal-data/:personId/export': officeExport,
})

const sessionOf = (personId: string, officerRoles: OfficerRole[] = [], fresh = true): Session => ({
  personId,
  email: 'someone@people.example',
  name: '',
  language: 'en',
  officerRoles,
  ...(officerRoles.length > 0 && { secondStep: fresh ? 'fresh' : 'done' }),
  idHash: new Uint8Array(),
})

const admin = async (fresh = true) => sessionOf((await anOfficer('admin')).personId, ['admin'], fresh)
const isErased = async (id: string) => (await asOffice((tx) => readPerson(tx, id)))?.erasedAt instanceof Date

describe('the pages of a person’s own data', () => {
  it.each(LANGUAGES)('stand in %s', async (language) => {
    const session = sessionOf(await aPerson())
    for (const path of [
      '/settings/personal-data',
      '/settings/personal-data/erase',
      '/personal-data/erased',
    ]) {
      const { status, html } = await visit({ path, session, language })
      expect(status).toBe(200)
      expect(html).toContain('<h1')
    }
  })

  it('hand out one’s own data as a file, to nobody else', async () => {
    const personId = await aPerson()
    const { html } = await visit({ path: '/settings/personal-data/export', session: sessionOf(personId) })
    expect(JSON.parse(html)).toMatchObject({ person: { id: personId }, kept: { drafts: { days: 90 } } })
    const nobody = await visit({ path: '/settings/personal-data/export', session: undefined })
    expect(nobody.location).toContain('/sign-in')
  })

  it('erase by the button only, and lead to a page that needs no account', async () => {
    const personId = await aPerson()
    const session = sessionOf(personId)
    await visit({ path: '/settings/personal-data/erase', session })
    expect(await isErased(personId)).toBe(false)
    const done = await visit({ path: '/settings/personal-data/erase', session, form: {} })
    expect(done.location).toBe('/personal-data/erased')
    expect(await isErased(personId)).toBe(true)
    expect((await visit({ path: '/personal-data/erased', session: undefined })).status).toBe(200)
  })

  it('say what must be done first', async () => {
    const { partner, reference } = await aSubmittedDossier()
    const session = sessionOf(partner.personId)
    const { status, html } = await visit({ path: '/settings/personal-data/erase', session, form: {} })
    expect(status).toBe(409)
    expect(html).toContain(`Request form ${reference} is still open`)
    expect(await isErased(partner.personId)).toBe(false)
  })
})

describe('the admin’s page', () => {
  const path = '/office/personal-data'

  it('does not exist for other officers and partners', async () => {
    const personId = await aPerson()
    const approver = sessionOf((await anOfficer('approver')).personId, ['approver'])
    for (const session of [approver, sessionOf(await aPerson())])
      for (const visited of [
        { path },
        { path, form: { id: personId } },
        { path: `${path}/${personId}/export` },
      ])
        expect((await visit({ ...visited, session })).status).toBe(404)
    expect(await isErased(personId)).toBe(false)
  })

  it('finds by the whole address, hands out, and erases after a fresh second step', async () => {
    const email = 'left.the.institution@people.example'
    const personId = await aPerson(email)
    const session = await admin()
    const unknown = await visit({ path, session, form: { email: 'left.the' } })
    expect(unknown.html).toContain('Nobody signs in with this address')
    const found = await visit({ path, session, form: { email: ` ${email.toUpperCase()} ` } })
    expect(found.html).toContain(personId)
    const file = await visit({ path: `${path}/${personId}/export`, session })
    expect(JSON.parse(file.html)).toMatchObject({ person: { email } })
    const stale = await visit({
      path,
      session: await admin(false),
      form: { id: personId, since: '2026-01-01' },
    })
    expect(stale.status).toBe(409)
    expect(await isErased(personId)).toBe(false)
    const done = await visit({ path, session, form: { id: personId, since: '2026-01-01' } })
    expect(done.location).toBe(`${path}?done`)
    expect(await isErased(personId)).toBe(true)
  })
})
