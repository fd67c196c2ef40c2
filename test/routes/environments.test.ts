import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import type { Session } from '#app/http/load-context.ts'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as evidence from '#app/routes/issuers.$issuerId.evidence.$evidenceId.ts'
import * as production from '#app/routes/issuers.$issuerId.production.tsx'
import * as tests from '#app/routes/issuers.$issuerId.tests._index.tsx'
import * as test from '#app/routes/issuers.$issuerId.tests.$line.tsx'
import { openTests } from '#app/services/environments/open-tests.server.ts'
import { anIssuer, type RegisteredIssuer } from '#test/builders/change.ts'
import {
  allMarked,
  aMarkedTest,
  aRegisteredCertificate,
  putInto,
  rungOf,
  typesOf,
} from '#test/builders/environments.ts'
import { aMember } from '#test/builders/member.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { anOfficer } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  'dossiers/:dossierId': status,
  'issuers/:issuerId/tests': tests,
  'issuers/:issuerId/tests/:line': test,
  'issuers/:issuerId/production': production,
  'issuers/:issuerId/evidence/:evidenceId': evidence,
})

let issuer: RegisteredIssuer
let partner: Session
let officer: Session
let second: Session

beforeAll(async () => {
  issuer = await anIssuer('0200000142')
  partner = sessionOf(issuer.manager.personId)
  officer = sessionOf((await anOfficer()).personId, 'approver')
  second = sessionOf((await anOfficer()).personId, 'approver')
})

const at = (page: string) => `/issuers/${issuer.issuerId}/${page}`
const form = async (environment: 'acceptance' | 'production', more: Record<string, string>) => ({
  revision: String((await rungOf(issuer.issuerId, environment)).revision),
  ...more,
})
const oneType = async () => (await typesOf(issuer.issuerId))[0] ?? ''
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const mark = (key: string, fields: Record<string, string>, file?: File) => {
  const multipart = new FormData()
  for (const [name, value] of Object.entries(fields)) multipart.set(name, value)
  multipart.set('evidence', file ?? new File([], ''))
  return visit({ path: at(`tests/${key}`), session: partner, multipart })
}
const versionOf = async (key: string) =>
  (await openTests(issuer.manager, issuer.issuerId))?.tests.find((one) => one.key === key)?.version ?? ''

describe('the pages of an issuer’s environments', () => {
  it('show the partner the ladder on the request form, with the step it is at', async () => {
    const { html } = await visit({ path: `/dossiers/${issuer.dossierId}`, session: partner })
    expect(html).toContain('id="ladder"')
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(words(html)).toContain('Whose turn it is You')
    expect(words(html)).toContain('Production opens once the tests in acceptance are confirmed.')
  })

  it('configure acceptance: nothing for the partner, a refused form as it was sent for the team', async () => {
    await aRegisteredCertificate(issuer, 'acceptance')
    const seen = await visit({ path: at('tests'), session: partner })
    expect(seen.html).not.toContain('value="configure"')
    const configure = await form('acceptance', { intent: 'configure' })
    expect((await visit({ path: at('tests'), session: partner, form: configure })).status).toBe(403)
    const refused = await visit({ path: at('tests'), session: officer, form: configure })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('href="#documentTypeIds"')
    const done = await visit({
      path: at('tests'),
      session: officer,
      form: { ...configure, documentTypeIds: await oneType() },
    })
    expect(done).toMatchObject({ status: 302, location: `${at('tests')}?done=configure` })
  })

  it.each(LANGUAGES)('list every test and its page in %s', async (language) => {
    const { html } = await visit({ path: at('tests'), session: partner, language })
    const keys = [...html.matchAll(/\/tests\/([\w.-]+)"/g)].map(([, key = '']) => key)
    expect(keys).toHaveLength(11)
    for (const key of keys) {
      const page = await visit({ path: at(`tests/${key}`), session: partner, language })
      expect(page.status).toBe(200)
      expect(page.html).toContain('name="outcome"')
      expect(page.html).not.toMatch(/\{\w+\}/)
    }
  })

  it('keep what was typed in a refused test, but no key', async () => {
    const version = await versionOf('timestamp')
    const without = await mark('timestamp', { note: 'No outcome yet.', version })
    expect(without.status).toBe(400)
    expect(without.html).toContain('No outcome yet.')
    expect(without.html).toContain('href="#outcome"')
    const key = `-----BEGIN PRIVATE KEY-----\n${'QUJD'.repeat(40)}\n-----END PRIVATE KEY-----`
    const keyed = await mark('timestamp', { outcome: 'failed', note: key, version })
    expect(keyed.status).toBe(400)
    expect(keyed.html).not.toContain('QUJDQUJD')
    const odd = await mark('timestamp', { outcome: 'passed', note: '', version, secret: 'x' })
    expect(odd.status).toBe(400)
    expect((await mark('nothing', { outcome: 'passed', note: '', version })).status).toBe(404)
  })

  it('take a test with its file, which both sides save and nobody opens here', async () => {
    const version = await versionOf('timestamp')
    const file = new File(['<fault>SOA-01001</fault>'], 'answer.xml')
    const marked = await mark('timestamp', { outcome: 'passed', note: '', version }, file)
    expect(marked).toMatchObject({ status: 302 })
    const stale = await mark('timestamp', { outcome: 'failed', note: 'Older page.', version })
    expect(stale.status).toBe(409)
    await allMarked(issuer.manager, issuer.issuerId)
    const reported = await visit({
      path: at('tests'),
      session: partner,
      form: await form('acceptance', { intent: 'reportTests' }),
    })
    expect(reported.location).toBe(`${at('tests')}?done=reportTests`)
    const read = await visit({ path: at('tests'), session: officer })
    const [, href = ''] = /href="([^"]+\/evidence\/[^"]+)"/.exec(read.html) ?? []
    expect((await visit({ path: href, session: officer })).html).toBe('<fault>SOA-01001</fault>')
    expect((await visit({ path: href, session: partner })).status).toBe(200)
    const reader = await aMember(issuer.manager.workspaceId, 'reader')
    const seen = await visit({ path: at('tests'), session: sessionOf(reader.personId) })
    expect(seen.html).not.toContain('value="confirmTests"')
    expect(words(seen.html)).toContain('Report 1')
  })

  it('answer the report only shortly after the second step', async () => {
    const { secondStep: _, ...old } = officer
    const confirm = await form('acceptance', { intent: 'confirmTests' })
    const done = { ...old, secondStep: 'done' as const }
    const stepUp = await visit({ path: at('tests'), session: done, form: confirm })
    expect(stepUp.status).toBe(409)
    expect(await rungOf(issuer.issuerId, 'acceptance')).toMatchObject({ state: 'testsReported' })
    const refusal = await form('acceptance', { intent: 'refuseTests', 'refuseTests.reason': '' })
    const empty = await visit({ path: at('tests'), session: officer, form: refusal })
    expect(empty.html).toContain('href="#refuseTests.reason"')
    const confirmed = await visit({ path: at('tests'), session: officer, form: confirm })
    expect(confirmed.location).toBe(`${at('tests')}?done=confirmTests`)
  })

  it('lead through production, each step for whom it is', async () => {
    const post = async (session: Session, more: Record<string, string>) =>
      visit({ path: at('production'), session, form: await form('production', more) })
    expect((await visit({ path: at('production'), session: partner })).html).toContain(
      'value="requestProduction"',
    )
    expect(await post(partner, { intent: 'requestProduction' })).toMatchObject({ status: 302 })
    const own = await visit({ path: at('production'), session: officer })
    expect(own.html).not.toContain('value="signOff"')
    expect(words(own.html)).toContain('You confirmed the tests yourself.')
    expect((await post(officer, { intent: 'signOff' })).status).toBe(409)
    expect(await post(second, { intent: 'signOff' })).toMatchObject({ status: 302 })
    await aRegisteredCertificate(issuer, 'production')
    expect((await visit({ path: at('production'), session: partner })).html).toContain('/planning"')
    const liveOn = dayInBelgium(new Date(Date.now() + 86_400_000))
    await putInto(issuer.issuerId, 'production', { state: 'scheduled', liveOn })
    const documentTypeIds = await oneType()
    expect(await post(officer, { intent: 'configure', documentTypeIds })).toMatchObject({ status: 302 })
    const early = await visit({ path: at('production'), session: officer })
    expect(early.html).not.toContain('value="goLive"')
    await putInto(issuer.issuerId, 'production', { state: 'configured', liveOn: dayInBelgium(new Date()) })
    expect(await post(officer, { intent: 'goLive' })).toMatchObject({ status: 302 })
    const reason = 'Messages to the wrong people.'
    expect(await post(officer, { intent: 'suspend', 'suspend.reason': reason })).toMatchObject({
      status: 302,
    })
    const told = await visit({ path: at('production'), session: partner })
    expect(words(told.html)).toContain(reason)
    expect(told.html).not.toContain('value="resume"')
    expect(await post(officer, { intent: 'resume' })).toMatchObject({ status: 302 })
  })

  it('say nothing to another institution', async () => {
    const other = await anIssuer('0200000241')
    const stranger = sessionOf(other.manager.personId)
    for (const page of ['tests', 'tests/timestamp', 'production'])
      expect((await visit({ path: at(page), session: stranger })).status, page).toBe(404)
    const act = await form('production', { intent: 'requestProduction' })
    expect((await visit({ path: at('production'), session: stranger, form: act })).status).toBe(404)
  })

  it('let a new report begin after the confirmation, and read an earlier one', async () => {
    await aMarkedTest(issuer.manager, issuer.issuerId, 'largePdf', { note: 'Ten megabytes.' })
    const now = await visit({ path: at('tests'), session: partner })
    expect(now.html).toContain('value="reportTests"')
    const first = await visit({ path: `${at('tests')}?round=1`, session: partner })
    expect(words(first.html)).toContain('Report 1')
    expect(first.html).not.toContain('value="reportTests"')
    expect(first.html).not.toContain('Ten megabytes.')
  })
})
