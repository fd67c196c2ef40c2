import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { OfficerRole } from '#app/domain/permission.ts'
import type { Session } from '#app/http/load-context.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import * as secondStepPage from '#app/routes/second-step.tsx'
import * as ceremony from '#app/routes/second-step_.ceremony.ts'
import * as passkeys from '#app/routes/settings.passkeys.tsx'
import * as sessions from '#app/routes/settings.sessions.tsx'
import * as signOut from '#app/routes/sign-out.tsx'
import { startReview } from '#app/services/start-review.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { aNewOfficer, anOfficerWithPasskey, held, signIn } from '#test/builders/officer-session.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

type Module = Parameters<typeof pagesOf>[0][string]

/** Every route of the office that there is, by its URL; nobody has to remember to add one. */
const OFFICE: Record<string, Module> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Module>('../../app/routes/office*{.ts,.tsx,/route.tsx}', { eager: true }),
  ).map(([file, module]) => [
    file
      .replace(/^.*\/routes\//, '')
      .replace(/(\/route)?\.tsx?$/, '')
      .replaceAll('[.]', '\u0000')
      .replace('._index', '')
      .replaceAll('.', '/')
      .replaceAll('_/', '/')
      .replaceAll('$', ':')
      .replaceAll('\u0000', '.'),
    module,
  ]),
)
const PDF = 'dossiers/:dossierId/form.pdf'
const { loader: pdfLoader } = await import('#app/routes/dossiers.$dossierId.form[.]pdf.ts')

const visit = pagesOf({
  ...OFFICE,
  [PDF]: { loader: pdfLoader, default: () => null },
  'second-step': secondStepPage,
  'second-step/ceremony': { loader: ceremony.loader, action: ceremony.action, default: () => null },
  'settings/passkeys': passkeys,
  'settings/sessions': sessions,
  'sign-out': signOut,
})

const sessionOf = (
  personId: string,
  step: Session['secondStep'],
  ...officerRoles: OfficerRole[]
): Session => ({
  personId,
  email: 'someone@people.example',
  name: '',
  language: 'en',
  officerRoles,
  idHash: new Uint8Array(32),
  ...(step && { secondStep: step }),
})

let dossierId: string
let personId: string
beforeAll(async () => {
  dossierId = (await aSubmittedDossier()).dossierId
  personId = await aPerson()
})

describe('an officer without the second step', () => {
  it('gets nowhere in the office, neither by reading nor by posting', async () => {
    const halfSignedIn = sessionOf(personId, undefined, 'validator', 'approver', 'admin')
    expect(Object.keys(OFFICE).length).toBeGreaterThanOrEqual(4)
    for (const [pattern, module] of [...Object.entries(OFFICE), [PDF, { loader: pdfLoader }] as const]) {
      const path = `/${pattern.replace(/:\w+/g, dossierId)}`
      const forms = [
        ...(module.loader || module.default ? [undefined] : []),
        ...('action' in module && module.action ? [{ intent: 'startReview', revision: '1' }] : []),
      ]
      for (const form of forms) {
        const asked = await visit({ path, session: halfSignedIn, ...(form && { form }) })
        const { status, location } = asked
        expect([path, form, status, location]).toEqual([path, form, 302, '/second-step'])
        expect(asked.cookies.join()).toContain(`next=${encodeURIComponent(path)};`)
      }
    }
  })

  it('is let in with it', async () => {
    for (const path of ['/office', `/office/dossiers/${dossierId}`, '/office/settings/officers'])
      for (const step of ['fresh', 'done'] as const)
        expect((await visit({ path, session: sessionOf(personId, step, 'admin') })).status).toBe(200)
  })
})

describe('the page of the second step', () => {
  it('says what can be done, in four languages, and that it takes script', async () => {
    const invited = await aNewOfficer()
    const equipped = await anOfficerWithPasskey()
    const closed = sessionOf(await aPerson(), undefined, 'validator')
    for (const language of LANGUAGES) {
      const t = translatorFor(language)
      const show = (session: Session) => visit({ path: '/second-step', session, language })
      const enrol = (await show(invited.session)).html
      expect(enrol).toContain(t('security.secondStep.enrol.more').slice(0, 30))
      expect(enrol).toContain('<noscript>')
      const { secondStep: _, ...byMail } = equipped.session
      expect((await show(byMail)).html).toContain(t('security.secondStep.verify').slice(0, 30))
      expect((await show(closed)).html).toContain(t('security.secondStep.closed.todo').slice(0, 20))
    }
  })

  it('sends on who has just taken it, to pages of the portal only', async () => {
    const session = sessionOf(personId, 'fresh', 'validator')
    const to = async (next: string) =>
      (await visit({ path: '/second-step', cookie: `next=${encodeURIComponent(next)}`, session })).location
    expect(await to(`/office/dossiers/${dossierId}`)).toBe(`/office/dossiers/${dossierId}`)
    for (const evil of ['https://evil.example/', '//evil.example', '/\\evil.example', '/office/../x'])
      expect(await to(evil)).toBe('/office')
  })

  it('does not exist for a partner, and its ceremony for nobody but officers', async () => {
    const partner = sessionOf(personId, undefined)
    expect((await visit({ path: '/second-step', session: partner })).status).toBe(404)
    const form = { intent: 'beginEnrol' }
    const path = '/second-step/ceremony'
    const ask = (session: Session | undefined) => visit({ path, session, form })
    expect((await ask(partner)).status).toBe(404)
    expect((await ask(undefined)).status).not.toBe(200)
  })
})

describe('deciding', () => {
  it('take a fresh second step; without it nothing is decided and nothing lost', async () => {
    const approver = sessionOf(personId, 'done', 'approver')
    await startReview({ kind: 'officer', personId, roles: ['approver'] }, { dossierId, revision: 1 })
    const before = await asOffice((tx) => readDossier(tx, dossierId))
    const revision = String(before?.revision)
    const t = translatorFor('en')
    const forms: Record<string, string>[] = [
      { intent: 'requestChanges', revision, 'requestChanges.text': 'What I had written' },
      { intent: 'reject', revision, 'reject.reason': 'other', 'reject.text': 'What I had written' },
      { intent: 'approve', revision, applicationId: 'typed:by:me', 'approve.text': 'What I had written' },
    ]
    for (const form of forms) {
      const path = `/office/dossiers/${dossierId}`
      const { status, html } = await visit({ path, session: approver, form })
      expect(status).toBe(409)
      expect(html).toContain(t('security.refusal.stepUp'))
      expect(html).toContain(t('security.stepUp.lead'))
      expect(html).toContain('What I had written')
    }
    expect(await asOffice((tx) => readDossier(tx, dossierId))).toEqual(before)
    const fresh = { ...approver, secondStep: 'fresh' as const }
    const form = { intent: 'reject', revision, 'reject.reason': 'outOfScope', 'reject.text': 'Not ours' }
    const { location } = await visit({ path: `/office/dossiers/${dossierId}`, session: fresh, form })
    expect(location).toBe(`/office/dossiers/${dossierId}?done=rejected`)
  })
})

describe('the page of the team', () => {
  const path = '/office/settings/officers'

  it('is for admins, who need a fresh second step to change anything', async () => {
    expect((await visit({ path, session: sessionOf(personId, 'fresh', 'approver') })).status).toBe(404)
    const email = `${randomUUID()}@team.example`
    const form = { intent: 'grant', email, role: 'validator' }
    const stale = await visit({ path, session: sessionOf(personId, 'done', 'admin'), form })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain(`value="${email}"`)
    const admin = sessionOf(personId, 'fresh', 'admin')
    expect((await visit({ path, session: admin })).html).not.toContain(email)
    expect((await visit({ path, session: admin, form })).location).toBe(`${path}?done=grant`)
    expect((await visit({ path, session: admin })).html).toContain(email)
  })

  it('opens a window, takes a role, and says what is missing', async () => {
    const admin = sessionOf((await aNewOfficer('admin')).session.personId, 'fresh', 'admin')
    const { session } = await anOfficerWithPasskey()
    const post = (form: Record<string, string>) => visit({ path, session: admin, form })
    const person = session.personId
    expect((await post({ intent: 'open', person })).location).toBe(`${path}?done=open`)
    expect((await post({ intent: 'revoke', person, role: 'validator' })).location).toBe(`${path}?done=revoke`)
    expect((await post({ intent: 'revoke', person, role: 'validator' })).status).toBe(409)
    expect((await post({ intent: 'open', person: 'x' })).status).toBe(409)
    expect((await post({ intent: 'open', person: admin.personId })).status).toBe(409)
    const unnamed = await post({ intent: 'grant', email: 'a@b.example', role: '' })
    expect([unnamed.status, unnamed.html.includes('id="role-error"')]).toEqual([400, true])
    const { status } = await post({ intent: 'grant', email: 'nobody', role: 'admin' })
    expect(status).toBe(400)
    expect((await post({ intent: 'other' })).status).toBe(400)
  })
})

describe('the pages of settings', () => {
  it('show passkeys to officers, and tell partners that they need none', async () => {
    const { session } = await anOfficerWithPasskey()
    const path = '/settings/passkeys'
    const shown = (await visit({ path, session })).html
    expect(shown).toContain('key')
    const partner = sessionOf(personId, undefined)
    const told = await visit({ path, session: partner })
    expect(told.html).toContain(translatorFor('en')('security.passkeys.partner'))
    expect((await visit({ path, session: partner, form: { id: 'x' } })).status).toBe(404)
    const [id = ''] = /name="id" value="[\w-]+"/.exec(shown)?.[0].match(/[\w-]{20,}/) ?? []
    expect((await visit({ path, session, form: { id } })).status).toBe(409)
  })

  it('end a session from its button', async () => {
    const email = `${randomUUID()}@people.example`
    await signIn(email)
    const session = await held(await signIn(email))
    const path = '/settings/sessions'
    const { html } = await visit({ path, session })
    const ids = [...html.matchAll(/name="id" value="([\w-]{43})"/g)].map(([, id]) => id ?? '')
    expect(ids).toHaveLength(1)
    const form = { id: ids[0] ?? '' }
    expect((await visit({ path, session, form })).location).toBe(`${path}?ended`)
    expect((await visit({ path, session, form })).status).toBe(409)
    expect((await visit({ path, session, form: { others: 'yes' } })).location).toBe(`${path}?othersEnded`)
    expect((await visit({ path, session, form: {} })).status).toBe(400)
    expect((await visit({ path, session: undefined })).location).toBe('/sign-in')
  })
})

describe('signing out', () => {
  it('has the browser forget what it holds', async () => {
    const session = await held(await signIn(`${randomUUID()}@people.example`))
    const answer = await signOut.action({
      context: { session: async () => session },
    } as unknown as Parameters<typeof signOut.action>[0])
    expect(answer.headers.get('Clear-Site-Data')).toContain('"storage"')
    expect(answer.headers.get('Set-Cookie')).toMatch(/^session=;.*Max-Age=0/)
  })
})
