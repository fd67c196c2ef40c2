import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as access from '#app/routes/access.$enterpriseNumber.tsx'
import * as dossiers from '#app/routes/dossiers._index.tsx'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as application from '#app/routes/dossiers.$dossierId.application._index.tsx'
import * as choose from '#app/routes/dossiers.$dossierId.application.choose.tsx'
import * as documentTypes from '#app/routes/dossiers.$dossierId.document-types._index.tsx'
import * as documentType from '#app/routes/dossiers.$dossierId.document-types.$typeId._index.tsx'
import * as removal from '#app/routes/dossiers.$dossierId.document-types.$typeId.remove.tsx'
import * as pdf from '#app/routes/dossiers.$dossierId.form[.]pdf.ts'
import * as institution from '#app/routes/dossiers.$dossierId.institution.tsx'
import * as review from '#app/routes/dossiers.$dossierId.review.tsx'
import * as withdraw from '#app/routes/dossiers.$dossierId.withdraw.tsx'
import * as start from '#app/routes/dossiers.new.tsx'
import { openDossier, partnerOn } from '#app/services/open-dossier.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const STEPS = {
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/institution': institution,
  'dossiers/:dossierId/application': application,
  'dossiers/:dossierId/application/choose': choose,
  'dossiers/:dossierId/document-types': documentTypes,
  'dossiers/:dossierId/document-types/:typeId': documentType,
  'dossiers/:dossierId/document-types/:typeId/remove': removal,
  'dossiers/:dossierId/review': review,
  'dossiers/:dossierId/withdraw': withdraw,
}
const visit = pagesOf({
  dossiers,
  'dossiers/new': start,
  'access/:enterpriseNumber': access,
  ...STEPS,
  // A page without a component is a resource.
  'dossiers/:dossierId/form.pdf': { ...pdf, default: undefined },
})

async function aSession(): Promise<Session> {
  const email = `${randomUUID()}@people.example`
  const personId = await aPerson(email)
  return { personId, email, name: '', language: 'en', officerRoles: [], idHash: new Uint8Array() }
}

/** A browser without JavaScript: follows links and posts the form that a page shows, hidden fields included. */
function browserOf(session: Session) {
  const get = (path: string, language?: (typeof LANGUAGES)[number]) =>
    visit({ path, session, ...(language && { language }) })
  const post = (path: string, form: Readonly<Record<string, string>>) => visit({ path, session, form })
  const fillIn = async (path: string, answers: Readonly<Record<string, string>>) =>
    post(path, { ...hiddenIn((await get(path)).html), ...answers })
  return { get, post, fillIn }
}

const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

async function startedBy(session: Session, enterpriseNumber: string): Promise<string> {
  const { location } = await browserOf(session).post('/dossiers/new', { enterpriseNumber })
  return location?.split('/')[2] ?? ''
}

async function later(session: Session, dossierId: string): Promise<void> {
  const partner = await partnerOn(dossierId, session.personId)
  if (!partner) throw new Error('no partner')
  for (const environment of ['acceptance', 'production'] as const)
    await saveCertificate(partner, { dossierId, environment, choice: 'later', pem: '' })
}

/** What a dossier's draft holds now. */
async function draftOf(session: Session, dossierId: string) {
  const partner = await partnerOn(dossierId, session.personId)
  const opened = partner && (await openDossier(partner, dossierId))
  if (!opened) throw new Error('no draft')
  return opened.draft
}

describe('a partner without JavaScript', () => {
  it('goes from an empty list to the confirmation', async () => {
    const session = await aSession()
    const { get, post, fillIn } = browserOf(session)
    expect((await get('/dossiers')).html).toContain('You have no request form yet')

    const started = await post('/dossiers/new', { enterpriseNumber: ' BE 0671.516.647 ' })
    expect(started.location).toMatch(/^\/dossiers\/[0-9a-f-]{36}\/institution$/)
    const home = started.location?.replace('/institution', '') ?? ''

    expect((await fillIn(`${home}/institution`, INSTITUTION)).location).toBe(`${home}/application`)
    expect((await fillIn(`${home}/application`, APPLICATION)).location).toBe(`${home}/document-types`)

    const added = await post(`${home}/document-types`, { add: 'empty' })
    expect((await fillIn(added.location ?? '', DOCUMENT_TYPE)).location).toBe(`${home}/document-types`)
    const on = await post(`${home}/document-types`, { continue: 'yes' })
    expect(on.location).toBe(`${home}/certificate/acceptance`)
    await later(session, home.split('/')[2] ?? '')

    const check = await get(`${home}/review`)
    expect(check.html).toContain(`href="${home}/institution?return=review#nameFr"`)
    const submitted = await post(`${home}/review`, hiddenIn(check.html))
    expect(submitted.location).toBe(`${home}?confirmed=1`)
    const confirmation = (await get(submitted.location ?? '')).html
    expect(confirmation).toMatch(/EBX-\d{4}-000001/)
    expect(confirmation).toContain('Request form submitted')
    expect((await get(home)).html).not.toContain('govuk-panel')

    const paper = await get(`${home}/form.pdf`)
    expect([paper.status, paper.html.slice(0, 5)]).toEqual([200, '%PDF-'])
    expect((await get('/dossiers')).html).toMatch(/EBX-\d{4}-000001/)
  })

  it('submits once, however often the button is pressed', async () => {
    const session = await aSession()
    const { get, post, fillIn } = browserOf(session)
    const id = await startedBy(session, '0123456749')
    await fillIn(`/dossiers/${id}/institution`, { ...INSTITUTION, enterpriseNumber: '0123456749' })
    await fillIn(`/dossiers/${id}/application`, APPLICATION)
    const added = await post(`/dossiers/${id}/document-types`, { add: 'confirmation' })
    await fillIn(added.location ?? '', DOCUMENT_TYPE)
    await later(session, id)
    const hidden = hiddenIn((await get(`/dossiers/${id}/review`)).html)
    const twice = [await post(`/dossiers/${id}/review`, hidden), await post(`/dossiers/${id}/review`, hidden)]
    expect(twice.map(({ location }) => location)).toEqual(Array(2).fill(`/dossiers/${id}?confirmed=1`))
    expect((await get(`/dossiers/${id}`)).html.match(/The request form was submitted/g)).toHaveLength(1)
  })

  it('keeps what was typed and says at its field what to mend', async () => {
    const session = await aSession()
    const { get, fillIn } = browserOf(session)
    const id = await startedBy(session, '1000000021')
    const wrong = { ...INSTITUTION, enterpriseNumber: '0671516648', businessHelpdesk: 'nobody at home' }
    const refused = await fillIn(`/dossiers/${id}/institution`, wrong)
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('value="0671516648"')
    expect(refused.html).toContain('href="#enterpriseNumber"')
    expect(refused.html).toContain('id="businessHelpdesk-error"')
    // On another device: what was typed is there, although no rule accepts it.
    expect((await get(`/dossiers/${id}/institution`)).html).toContain('value="nobody at home"')
  })

  it('goes back to the overview after a change from there', async () => {
    const session = await aSession()
    const id = await startedBy(session, '1000000021')
    const changed = await browserOf(session).fillIn(`/dossiers/${id}/application?return=review`, APPLICATION)
    expect(changed.location).toBe(`/dossiers/${id}/review`)
  })
})

describe('two people on one dossier', () => {
  it('tells the second one, keeps both, and lets them decide', async () => {
    const session = await aSession()
    const { get, post } = browserOf(session)
    const id = await startedBy(session, '1000000021')
    const path = `/dossiers/${id}/application`
    const [first, second] = [hiddenIn((await get(path)).html), hiddenIn((await get(path)).html)]
    await post(path, { ...first, ...APPLICATION })

    const mine = { ...second, ...APPLICATION, nameFr: 'Le mien' }
    const told = await post(path, mine)
    expect(told.status).toBe(409)
    expect(told.html).toContain('portal-conflict')
    expect(told.html).toContain('value="Le mien"')
    expect((await draftOf(session, id)).application?.answers.nameFr).toBe(APPLICATION.nameFr)

    expect((await post(path, { ...mine, overwrite: 'yes' })).status).toBe(302)
    expect((await draftOf(session, id)).application?.answers.nameFr).toBe('Le mien')
  })

  it('answers an autosave with what it stored, and never moves on', async () => {
    const session = await aSession()
    const id = await startedBy(session, '1000000021')
    const { get, post } = browserOf(session)
    const path = `/dossiers/${id}/application`
    const saved = await post(path, {
      ...hiddenIn((await get(path)).html),
      intent: 'autosave',
      applicationId: 'é',
    })
    expect([saved.status, saved.location]).toEqual([200, null])
    expect((await draftOf(session, id)).application?.answers).toEqual({ applicationId: 'é' })
  })
})

describe('the list of document types', () => {
  it('takes the guide’s example, copies, removes, and waits until each is complete', async () => {
    const session = await aSession()
    const { get, post } = browserOf(session)
    const id = await startedBy(session, '1000000021')
    const path = `/dossiers/${id}/document-types`
    const tooEarly = await post(path, { continue: 'yes' })
    expect([tooEarly.status, tooEarly.html.includes('Add at least one document type')]).toEqual([400, true])

    expect((await post(path, { add: 'all' })).location).toBe(path)
    const [one] = (await draftOf(session, id)).documentTypes
    const copied = await post(path, { copy: one?.id ?? '' })
    expect(copied.location).toMatch(new RegExp(`^${path}/[0-9a-f-]{36}$`))
    expect((await draftOf(session, id)).documentTypes).toHaveLength(4)

    const incomplete = await post(path, { continue: 'yes' })
    expect(incomplete.html.match(/href="#type-/g)).toHaveLength(4)

    expect((await get(`${path}/${one?.id}/remove`)).html).toContain('Confirmation de votre demande')
    await post(`${path}/${one?.id}/remove`, {})
    expect((await draftOf(session, id)).documentTypes).toHaveLength(3)
  })
})

describe('somebody else’s dossier', () => {
  it('is answered like one that does not exist, on every page', async () => {
    const owner = await aSession()
    const id = await startedBy(owner, '1000000021')
    const stranger = browserOf(await aSession())
    const pages = [...Object.keys(STEPS), 'dossiers/:dossierId/form.pdf'].map((path) =>
      path.replace(':typeId', randomUUID()),
    )
    for (const page of pages)
      for (const form of [undefined, {}]) {
        if (form && /dossierId$|pdf$/.test(page)) continue
        const asked = (dossierId: string) => {
          const path = `/${page.replace(':dossierId', dossierId)}`
          return form ? stranger.post(path, form) : stranger.get(path)
        }
        const foreign = await asked(id)
        const missing = await asked(randomUUID())
        expect([page, foreign.status]).toEqual([page, 404])
        expect(foreign.html.replaceAll(id, '')).toBe(missing.html.replaceAll(/[0-9a-f-]{36}/g, ''))
        expect((await asked('not-an-id')).status).toBe(404)
      }
  })
})

describe('what a page did not send', () => {
  it('is refused and changes nothing', async () => {
    const session = await aSession()
    const id = await startedBy(session, '1000000021')
    const { post } = browserOf(session)
    const before = await draftOf(session, id)
    for (const [path, form] of [
      ['institution', { ...INSTITUTION, admin: 'yes' }],
      ['institution', { ...INSTITUTION, intent: 'approve' }],
      ['application', { ...APPLICATION, version: '-1' }],
      ['document-types', { add: 'toString' }],
      ['review', { submissionId: 'x' }],
      ['withdraw', { now: 'yes' }],
    ] as const)
      expect([path, (await post(`/dossiers/${id}/${path}`, form)).status]).toEqual([path, 400])
    expect(await draftOf(session, id)).toEqual(before)
  })
})

describe('the pages in four languages', () => {
  it.each(LANGUAGES)('are whole in %s', async (language) => {
    const session = await aSession()
    const { get, fillIn, post } = browserOf(session)
    const id = await startedBy(session, '1000000021')
    const pages = ['', '/institution', '/application', '/document-types', '/review', '/withdraw']
    for (const page of pages) expect((await get(`/dossiers/${id}${page}`, language)).status).toBe(200)
    await fillIn(`/dossiers/${id}/institution`, { ...INSTITUTION, enterpriseNumber: '1000000021' })
    await post(`/dossiers/${id}/withdraw`, {})
    const closed = await get(`/dossiers/${id}`, language)
    expect([closed.status, closed.html.includes('{')]).toEqual([200, false])
    expect((await get('/dossiers/new', language)).status).toBe(200)
  })
})
