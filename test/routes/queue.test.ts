import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '#app/http/load-context.ts'
import * as queue from '#app/routes/office._index/route.tsx'
import { claimDossier } from '#app/services/assignment/claim-dossier.server.ts'
import { runChecks } from '#app/services/run-checks.server.ts'
import { officerRoles, persons } from '#db/schema/people.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()
const visit = pagesOf({ office: queue })

async function officer(email: string): Promise<Session> {
  const personId = await aPerson(email)
  await asOwnerOf(database, async (tx) => {
    await tx.insert(officerRoles).values({ personId, role: 'validator' })
    await tx.update(persons).set({ name: email }).where(eq(persons.id, personId))
  })
  return {
    personId,
    email,
    name: '',
    language: 'en',
    officerRoles: ['validator'],
    secondStep: 'fresh',
    idHash: new Uint8Array(),
  }
}

let me: Session
let colleague: Session
/** In French of Brussels with a CSR for acceptance, reviewed by me; and in Dutch, without. */
let french: SubmittedDossier
let dutch: SubmittedDossier

const FRENCH = {
  institutionName: 'Commune de Mélin-l’Évêque',
  enterpriseNumber: '1900000168',
  applicationId: 'melin:aubette',
}

beforeAll(async () => {
  me = await officer('me@team.example')
  colleague = await officer('colleague@team.example')
  french = await aSubmittedDossier({
    enterpriseNumber: FRENCH.enterpriseNumber,
    institution: {
      language: 'fr',
      nameFr: FRENCH.institutionName,
      certificateName: FRENCH.institutionName,
      postcode: '1000',
    },
    application: { applicationId: FRENCH.applicationId },
    csrs: { acceptance: opensslCsr(FRENCH) },
  })
  dutch = await aSubmittedDossier({
    enterpriseNumber: '1900000267',
    institution: { language: 'nl', nameNl: 'Gemeente Lindebeke', region: 'flanders' },
    application: { applicationId: 'lindebeke:loket' },
  })
  await claimDossier({ kind: 'officer', personId: me.personId, roles: ['validator'] }, french.dossierId)
  await runChecks(dutch.dossierId, 1)
})

/** Which of the two a queue shows. */
async function shown(query: string, session = me): Promise<string> {
  const { html } = await visit({ path: `/office?${query}`, session })
  return [french, dutch].map(({ reference }) => (html.includes(reference) ? 'x' : '-')).join('')
}

describe('the filters', () => {
  it.each([
    ['', 'xx'],
    ['state=approved', '--'],
    ['state=approved&state=submitted', 'xx'],
    ['language=fr', 'x-'],
    ['language=de', '--'],
    ['region=brussels', 'x-'],
    ['region=flanders', '-x'],
    ['environment=acceptance', 'x-'],
    ['environment=production', '--'],
    ['officer=me', 'x-'],
    ['officer=nobody', '-x'],
    ['purpose=registration', 'xx'],
    ['purpose=end', '--'],
    ['due=overdue', '--'],
    ['age=5', '--'],
    ['institution=melin', 'x-'],
    ['institution=1900.000.168', 'x-'],
    ['institution=aubette', '--'],
    ['text=aubette', 'x-'],
    ['text=EVEQUE+commune', 'x-'],
    ['text=evê+comm', 'x-'],
    ['text=1900.000.267', '-x'],
    ['text=BE+1900000267', '-x'],
    ['text=lindebeke+aubette', '--'],
    ['text=%3A%27+%26+%7C%5C', 'xx'],
    ['text=aubette&language=nl', '--'],
    ['sort=recent', 'xx'],
    ['language=xx&region=x&officer=x&age=7&after=x', 'xx'],
  ])('%s', async (query, expected) => {
    expect(await shown(query)).toBe(expected)
  })

  it('know a dossier by its reference, whole and begun, and by its number', async () => {
    for (const text of [french.reference, french.reference.toLowerCase(), french.reference.slice(-6)])
      expect(await shown(`text=${text}`)).toBe('x-')
    expect(await shown(`text=${french.reference.slice(0, -3)}`)).toBe('xx')
  })

  it('find what is late, and what is due this week', async () => {
    const due = (day: string) =>
      asOwnerOf(database, (tx) =>
        tx.execute(`update dossiers set due_on = ${day} where id = '${dutch.dossierId}'`),
      )
    await due('current_date - 3')
    expect(await shown('due=overdue')).toBe('-x')
    expect(await shown('due=week')).toBe('--')
    const late = await visit({ path: '/office', session: me })
    expect(late.html).toMatch(/Overdue/)
    expect(late.html.indexOf(dutch.reference)).toBeLessThan(late.html.indexOf(french.reference))
  })

  it('find what the automatic checks found', async () => {
    expect(await shown('checks=failing')).toBe('--')
    await asOwnerOf(database, (tx) =>
      tx.execute(`update dossiers set checks_failing = 2 where id = '${dutch.dossierId}'`),
    )
    expect(await shown('checks=failing')).toBe('-x')
    expect((await visit({ path: '/office', session: me })).html).toContain('2 checks not in order')
  })
})

describe('acts from the queue', () => {
  it('lead back to the filters they were done from, and say what was done', async () => {
    const form = { intent: 'claim', dossier: dutch.dossierId }
    const done = await visit({ path: '/office?language=nl', session: me, form })
    expect(done).toMatchObject({ status: 302, location: '/office?language=nl&done=claim&count=1' })
    const page = await visit({ path: done.location ?? '', session: me })
    expect(page.html).toContain('You now review 1 request form.')
    const taken = await visit({ path: '/office', session: colleague, form })
    expect(taken.status).toBe(409)
    expect(taken.html).toContain(`${dutch.reference}: me@team.example reviews this request form already.`)
    expect(taken.html).toMatch(
      new RegExp(`checked="" value="${dutch.dossierId}|value="${dutch.dossierId}[^>]*checked`),
    )
  })
})

describe('saved views', () => {
  const save = (name: string, query = '?language=nl&state=submitted', session = me) =>
    visit({ path: `/office${query}`, session, form: { intent: 'saveView', name } })

  it('keep the filters under a name, for the officer alone', async () => {
    expect((await save('Dutch  ones')).status).toBe(302)
    const page = await visit({ path: '/office', session: me })
    expect(page.html).toContain('href="/office?state=submitted&amp;language=nl">Dutch ones</a>')
    expect((await visit({ path: '/office', session: colleague })).html).not.toContain('Dutch ones')
    const open = await visit({ path: '/office?state=submitted&language=nl', session: me })
    expect(open.html).toMatch(/aria-current="page">Dutch ones/)
  })

  it('are replaced by a view of the same name, and deleted by their owner only', async () => {
    await save('Dutch ones', '?language=fr')
    const { html } = await visit({ path: '/office', session: me })
    expect(html.match(/>Dutch ones</g)).toHaveLength(1)
    const id = /name="id" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const form = { intent: 'deleteView', id }
    await visit({ path: '/office', session: colleague, form })
    expect((await visit({ path: '/office', session: me })).html).toContain('Dutch ones')
    await visit({ path: '/office', session: me, form })
    expect((await visit({ path: '/office', session: me })).html).not.toContain('Dutch ones')
  })

  it('need a name, and are twenty at most, however many are saved at once', async () => {
    const nameless = await save(' ')
    expect(nameless.status).toBe(400)
    expect(nameless.html).toContain('href="#name"')
    expect((await save('x'.repeat(61))).status).toBe(400)
    const names = Array.from({ length: 24 }, (_, index) => `View ${index}`)
    const answers = await Promise.all(names.map((name) => save(name)))
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(20)
    expect(answers.find(({ status }) => status === 400)?.html).toContain('You have 20 views already')
  })
})
