import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { monthOf } from '#app/domain/calendar-month.ts'
import { LANGUAGES, type Language } from '#app/domain/language.ts'
import type { Slot } from '#app/domain/production-slot.ts'
import type { Session } from '#app/http/load-context.ts'
import * as feed from '#app/routes/calendar.$token[.]ics.ts'
import * as draftPreview from '#app/routes/dossiers.$dossierId.preview.$typeId.tsx'
import * as issuerPage from '#app/routes/issuers.$issuerId._index.tsx'
import * as planning from '#app/routes/issuers.$issuerId.planning.tsx'
import * as planningFile from '#app/routes/issuers.$issuerId.planning[.]ics.ts'
import * as preview from '#app/routes/issuers.$issuerId.preview.$typeId.tsx'
import * as calendar from '#app/routes/office.calendar.tsx'
import * as list from '#app/routes/office.issuers.tsx'
import * as freeze from '#app/routes/office.settings.freeze.tsx'
import * as feeds from '#app/routes/settings.calendar.tsx'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { asOffice } from '#db/client.server.ts'
import { documentTypesOf } from '#db/institutions.server.ts'
import { memberships } from '#db/schema/institutions.ts'
import { officerRoles } from '#db/schema/people.ts'
import { anIssuer, type RegisteredIssuer } from '#test/builders/change.ts'
import { DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { aMember } from '#test/builders/member.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { aFreeSlot, atProduction } from '#test/builders/planned-issuer.ts'
import { sessionOf } from '#test/builders/session.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()
const visit = pagesOf({
  'calendar/:token.ics': feed,
  'dossiers/:dossierId/preview/:typeId': draftPreview,
  'issuers/:issuerId': issuerPage,
  'issuers/:issuerId/planning': planning,
  'issuers/:issuerId/planning.ics': planningFile,
  'issuers/:issuerId/preview/:typeId': preview,
  'office/calendar': calendar,
  'office/issuers': list,
  'office/settings/freeze': freeze,
  'settings/calendar': feeds,
})

let one: RegisteredIssuer
let other: RegisteredIssuer
let partner: Session
let stranger: Session
let team: Session
let typeId: string

beforeAll(async () => {
  one = await anIssuer('0200000241')
  other = await anIssuer('0200000142')
  partner = sessionOf(one.manager.personId)
  stranger = sessionOf(other.manager.personId)
  const { personId } = await anOfficer('admin')
  await asOwnerOf(database, (tx) => tx.insert(officerRoles).values({ personId, role: 'admin' }))
  team = sessionOf(personId, 'admin')
  typeId = (await asOffice((tx) => documentTypesOf(tx, one.issuerId)))[0]?.id ?? ''
})

const get = (path: string, session: Session, language: Language = 'en') => visit({ path, session, language })
const post = (path: string, session: Session, form: Record<string, string>) => visit({ path, session, form })
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the page of an issuer', () => {
  it.each(LANGUAGES)(
    'is read in %s by its members and by the team, each with their own ways on',
    async (language) => {
      const path = `/issuers/${one.issuerId}`
      const [mine, theirs] = [await get(path, partner, language), await get(path, team, language)]
      for (const { status, html } of [mine, theirs]) {
        expect(status).toBe(200)
        expect(html).toContain('https://services-acpt.socialsecurity.be/EBoxMessage/v1')
        expect(html).toContain('https://services.socialsecurity.be/EBoxMessage/v1')
        expect(html).toContain('bosa:attest')
        expect(html).toContain(`/issuers/${one.issuerId}/preview/${typeId}`)
      }
      expect(mine.html).toContain(`/dossiers/change/${one.institutionId}?issuer=${one.issuerId}`)
      expect(mine.html).toContain(`/dossiers/${one.dossierId}"`)
      expect(theirs.html).toContain(`/office/dossiers/${one.dossierId}"`)
      expect(theirs.html).not.toContain('/dossiers/change/')
    },
  )

  it('offers a reader nothing to change', async () => {
    const reader = await aMember(one.manager.workspaceId, 'reader')
    const { status, html } = await get(`/issuers/${one.issuerId}`, sessionOf(reader.personId))
    expect(status).toBe(200)
    expect(html).not.toContain('/dossiers/change/')
  })

  it('is to others as if it were not there', async () => {
    const blind = ({ status, html }: { status: number; html: string }) => ({
      status,
      html: html.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID'),
    })
    for (const page of ['', '/planning', '/planning.ics', `/preview/${typeId}`]) {
      const foreign = blind(await get(`/issuers/${one.issuerId}${page}`, stranger))
      expect(foreign.status, page).toBe(404)
      expect(foreign).toEqual(blind(await get(`/issuers/${randomUUID()}${page}`, stranger)))
    }
    const form = { intent: 'propose', sequence: '0', day: '2030-06-03', part: 'morning' }
    expect((await post(`/issuers/${one.issuerId}/planning`, stranger, form)).status).toBe(404)
    expect((await get(`/issuers/${randomUUID()}`, team)).status).toBe(404)
    expect((await get('/issuers/none', team)).status).toBe(404)
  })
})

describe('the preview of a message', () => {
  it('is in the three languages, each with its own words and the day of disappearing', async () => {
    const { status, html } = await get(`/issuers/${one.issuerId}/preview/${typeId}`, partner, 'en')
    expect(status).toBe(200)
    for (const language of ['fr', 'nl', 'de']) expect(html).toContain(`lang="${language}"`)
    expect(words(html)).toMatch(/Disponible jusqu’au.*Beschikbaar tot en met.*Verfügbar bis/)
    expect(words(html)).toContain('This is an example')
    expect(words(html)).toContain('No name is registered in this language')
  })

  it('is there for a draft, as far as it is filled in', async () => {
    const { partner: editor, dossierId } = await aDraft('0671516647')
    const added = await addDocumentType(editor, dossierId, {
      answers: { ...DOCUMENT_TYPE, validity: 'soon' },
    })
    const { status, html } = await get(
      `/dossiers/${dossierId}/preview/${added.ok ? added.value : ''}`,
      sessionOf(editor.personId),
    )
    expect(status).toBe(200)
    expect(words(html)).toContain('no day of disappearing can be shown')
    expect(
      (await get(`/dossiers/${dossierId}/preview/${randomUUID()}`, sessionOf(editor.personId))).status,
    ).toBe(404)
  })
})

describe('the list of issuers', () => {
  const found = async (query: string) => {
    const { status, html } = await get(`/office/issuers${query}`, team)
    expect(status).toBe(200)
    return [...html.matchAll(/<a[^>]* href="\/issuers\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
  }

  it('finds by number as it is written, identifier, reference and name, and by state', async () => {
    expect(await found('')).toEqual([other.issuerId, one.issuerId])
    expect(await found('?text=0200.000.241')).toEqual([one.issuerId])
    expect(await found('?text=BE%200200%20000%20241+ELOKET')).toEqual([one.issuerId])
    expect(await found('?text=ISS-0')).toHaveLength(2)
    expect(await found('?text=100%25')).toEqual([])
    await atProduction(other.issuerId, 'live')
    expect(await found('?production=live')).toEqual([other.issuerId])
    expect(await found('?production=live&acceptance=ended')).toEqual([])
    expect(await found('?production=nonsense&after=nonsense')).toHaveLength(2)
    await atProduction(other.issuerId, 'locked')
  })

  it('goes on page by page, each issuer once', async () => {
    await asOwnerOf(database, async (tx) => {
      await tx.execute(`insert into issuers (workspace_id, institution_id, application_id, reference,
          application_reference, answers, approved_at)
        select workspace_id, institution_id, 'many:' || n, 'MANY-' || n, 'MAPP-' || n, answers, approved_at
        from issuers, generate_series(1, 120) n where id = '${one.issuerId}'`)
    })
    const seen: (string | undefined)[] = []
    let query = '?text=many'
    for (let pages = 0; query !== '' && pages < 5; pages += 1) {
      const { html } = await get(`/office/issuers${query}`, team)
      seen.push(...[...html.matchAll(/<a[^>]* href="\/issuers\/([0-9a-f-]{36})"/g)].map(([, id]) => id))
      query = (/rel="next" href="\/office\/issuers(\?[^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
    await asOwnerOf(database, (tx) => tx.execute(`delete from issuers where application_id like 'many:%'`))
  })
})

/** A calendar as an outside reader understands it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((entry) => ({
    event: new ICAL.Event(entry),
    status: entry.getFirstPropertyValue('status'),
  }))

describe('planning, by forms without JavaScript', () => {
  let slot: Slot
  const path = () => `/issuers/${one.issuerId}/planning`
  const sequence = async () =>
    /name="sequence" value="(\d+)"/.exec((await get(path(), partner)).html)?.[1] ?? ''

  beforeAll(async () => {
    await atProduction(one.issuerId, 'signedOff')
    slot = await aFreeSlot()
  })

  it('says at the field why a day is refused, in each language, with the days as people write them', async () => {
    const form = { intent: 'propose', sequence: '0', day: '2026-12-25', part: 'morning' }
    for (const language of LANGUAGES) {
      const { status, html } = await visit({ path: path(), session: partner, language, form })
      expect(status).toBe(400)
      expect(html).toContain('id="day-error"')
      expect(html).toContain('value="2026-12-25"')
    }
    const tooSoon = await post(path(), partner, { ...form, day: new Date().toISOString().slice(0, 10) })
    expect(words(tooSoon.html)).toMatch(/needs time to prepare|weekend|public holiday/)
    expect(tooSoon.html).not.toMatch(/\{\w+\}/)
  })

  it('leads from a proposal to the agreed day, to save in a calendar', async () => {
    const proposed = await post(path(), partner, { intent: 'propose', sequence: await sequence(), ...slot })
    expect(proposed.location).toBe(`${path()}?done=propose`)
    expect((await get(`${path()}.ics`, partner)).status).toBe(404)
    const own = await post(path(), partner, { intent: 'agree', sequence: await sequence() })
    expect(own.status).toBe(409)
    const agreed = await post(path(), team, { intent: 'agree', sequence: await sequence() })
    expect(agreed.location).toBe(`${path()}?done=agree`)
    const { status, html } = await get(`${path()}.ics`, partner, 'fr')
    expect(status).toBe(200)
    const [only, ...more] = read(html)
    expect(more).toEqual([])
    expect(only?.status).toBe('CONFIRMED')
    expect(only?.event.startDate.toJSDate().toISOString().slice(0, 10)).toBe(slot.day)
    expect(only?.event.summary).toMatch(/^Mise en production.: bosa:eloket:attest \(/)
  })

  it('is seen in the calendar of the team', async () => {
    for (const language of LANGUAGES) {
      const { status, html } = await get(`/office/calendar?month=${monthOf(slot.day)}`, team, language)
      expect(status).toBe(200)
      expect(html).toContain(`href="/issuers/${one.issuerId}/planning"`)
    }
    const december = words((await get('/office/calendar?month=2026-12', team)).html)
    expect(december).toContain('Public holiday')
    expect((await get('/office/calendar?month=nonsense', team)).status).toBe(200)
    expect((await get('/office/calendar', partner)).status).toBe(404)
  })

  it('refuses what no page sends', async () => {
    const sent: Record<string, string>[] = [
      { intent: 'live' },
      { intent: 'propose', sequence: '-1' },
      { intent: 'agree', sequence: '0', extra: 'x' },
    ]
    for (const form of sent) expect((await post(path(), partner, form)).status).toBe(400)
  })
})

describe('freeze periods', () => {
  it('are closed and opened by admins, and seen by partners without the note', async () => {
    const path = '/office/settings/freeze'
    const wrong = await post(path, team, {
      intent: 'add',
      from: '2030-12-20',
      until: '2030-12-01',
      note: 'Secret note',
    })
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('id="until-error"')
    expect(wrong.html).toContain('Secret note')
    const form = { intent: 'add', from: '2030-12-20', until: '2031-01-03', note: 'Secret note' }
    expect((await post(path, team, form)).location).toBe(`${path}?done=added`)
    const planned = await get(`/issuers/${one.issuerId}/planning`, partner)
    expect(words(planned.html)).toContain('20 December 2030')
    expect(planned.html).not.toContain('Secret note')
    expect((await get('/office/calendar?month=2030-12', team)).html).toContain('Secret note')
    const id = /name="id" value="([^"]+)"/.exec((await get(path, team)).html)?.[1] ?? ''
    expect((await post(path, team, { intent: 'remove', id })).location).toBe(`${path}?done=removed`)
    const limits = { intent: 'limits', productionNoticeDays: 'many', productionsADay: '2' }
    expect((await post(path, team, limits)).html).toContain('id="productionNoticeDays-error"')
  })
})

describe('the address of a calendar', () => {
  const issue = async (session: Session, of: string): Promise<string> => {
    const { status, html } = await post('/settings/calendar', session, { intent: 'issue', of })
    expect(status).toBe(201)
    return /http:\/\/localhost:3000(\/calendar\/[\w-]{43}\.ics)/.exec(html)?.[1] ?? ''
  }
  const readFeed = (path: string) => visit({ path, session: undefined })

  it('shows an institution’s days to whoever knows it, and nobody’s name', async () => {
    const path = await issue(partner, one.manager.workspaceId)
    const { status, html } = await readFeed(path)
    expect(status).toBe(200)
    expect(read(html).map(({ status: word }) => word)).toEqual(['CONFIRMED'])
    const people = await asOwnerOf(database, (tx) =>
      tx.execute<{ name: string; email: string }>('select name, email from persons'),
    )
    expect(people.length).toBeGreaterThan(3)
    for (const { name, email } of people) {
      expect(html).not.toContain(email)
      if (name) expect(html).not.toContain(name)
    }
    const [stored] = await asOwnerOf(database, (tx) =>
      tx.execute<{ all: string }>('select string_agg(f::text, chr(10)) as all from calendar_feeds f'),
    )
    expect(stored?.all).not.toContain(path.slice(10, 53))
    expect((await get('/settings/calendar', partner)).html).not.toContain(path.slice(10, 53))
  })

  it('shows no day of another institution, and the team’s shows all', async () => {
    await atProduction(other.issuerId, 'signedOff')
    const slot = await aFreeSlot(1)
    await post(`/issuers/${other.issuerId}/planning`, stranger, { intent: 'propose', sequence: '0', ...slot })
    const [mine, theirs, all] = [
      await issue(partner, one.manager.workspaceId),
      await issue(stranger, other.manager.workspaceId),
      await issue(team, 'team'),
    ]
    const uids = async (path: string) => read((await readFeed(path)).html).map(({ event }) => event.uid)
    expect(await uids(mine)).toEqual([`production-${one.issuerId}@localhost`])
    expect(await uids(theirs)).toEqual([`production-${other.issuerId}@localhost`])
    expect((await uids(all)).sort()).toEqual([...(await uids(mine)), ...(await uids(theirs))].sort())
  })

  it('tells a moved day by the same uid and a higher sequence, and one given up as cancelled', async () => {
    const path = await issue(partner, one.manager.workspaceId)
    const entry = async () => {
      const [first] = read((await readFeed(path)).html)
      return { uid: first?.event.uid, sequence: first?.event.sequence ?? -1, status: first?.status }
    }
    const before = await entry()
    const planningPath = `/issuers/${one.issuerId}/planning`
    const sequence = async () =>
      /name="sequence" value="(\d+)"/.exec((await get(planningPath, partner)).html)?.[1] ?? ''
    await post(planningPath, partner, {
      intent: 'propose',
      sequence: await sequence(),
      ...(await aFreeSlot(4)),
    })
    expect(await entry()).toEqual(before)
    await post(planningPath, team, { intent: 'agree', sequence: await sequence() })
    const moved = await entry()
    expect(moved).toMatchObject({ uid: before.uid, status: 'CONFIRMED' })
    expect(moved.sequence).toBeGreaterThan(before.sequence)
    await post(planningPath, team, { intent: 'cancel', sequence: await sequence() })
    const cancelled = await entry()
    expect(cancelled).toMatchObject({ uid: before.uid, status: 'CANCELLED' })
    expect(cancelled.sequence).toBeGreaterThan(moved.sequence)
  })

  it('leads nowhere once it is revoked, or its person left', async () => {
    const gone = await readFeed(`/calendar/${'A'.repeat(43)}.ics`)
    expect(gone.status).toBe(404)
    const member = await aMember(one.manager.workspaceId, 'reader')
    const [revoked, left] = [
      await issue(sessionOf(member.personId), one.manager.workspaceId),
      await issue(sessionOf(member.personId), one.manager.workspaceId),
    ]
    const ids = [
      ...(await get('/settings/calendar', sessionOf(member.personId))).html.matchAll(
        /name="id" value="([^"]+)"/g,
      ),
    ].map(([, id = '']) => id)
    await post('/settings/calendar', partner, { intent: 'revoke', id: ids[0] ?? '' })
    expect((await readFeed(revoked)).status).toBe(200)
    for (const _ of [1, 2])
      await post('/settings/calendar', sessionOf(member.personId), { intent: 'revoke', id: ids[0] ?? '' })
    expect((await readFeed(revoked)).status).toBe(404)
    expect((await readFeed(left)).status).toBe(200)
    await asOwnerOf(database, (tx) => tx.delete(memberships).where(eq(memberships.personId, member.personId)))
    expect((await readFeed(left)).html).toBe(gone.html)
  })

  it('of the team is for officers alone, and ends with their role', async () => {
    const refused = await post('/settings/calendar', partner, { intent: 'issue', of: 'team' })
    expect(refused.status).toBe(400)
    expect(
      (await post('/settings/calendar', partner, { intent: 'issue', of: other.manager.workspaceId })).status,
    ).toBe(400)
    const first = { ...team, secondStep: undefined }
    expect((await post('/settings/calendar', first, { intent: 'issue', of: 'team' })).status).toBe(400)
    const { personId } = await anOfficer('validator')
    await asOwnerOf(database, (tx) => tx.insert(officerRoles).values({ personId, role: 'validator' }))
    const path = await issue(sessionOf(personId, 'validator'), 'team')
    expect((await readFeed(path)).status).toBe(200)
    await asOwnerOf(database, (tx) => tx.execute(`delete from officer_roles where person_id = '${personId}'`))
    expect((await readFeed(path)).status).toBe(404)
  })

  it('is one of ten at most', async () => {
    const member = await aMember(one.manager.workspaceId, 'reader')
    const session = sessionOf(member.personId)
    await asOwnerOf(database, (tx) =>
      tx.execute(`insert into calendar_feeds (workspace_id, person_id, token_hash)
        select '${one.manager.workspaceId}', '${member.personId}', ('x' || n)::bytea from generate_series(1, 10) n`),
    )
    expect(
      (await post('/settings/calendar', session, { intent: 'issue', of: one.manager.workspaceId })).status,
    ).toBe(400)
    const nobody = await get('/settings/calendar', sessionOf(await aPerson()))
    expect(words(nobody.html)).toContain('once you belong to a registered institution')
  })
})
