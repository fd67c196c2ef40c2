import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { checkCsrOperation } from '#app/api/operations/check-csr.server.ts'
import type { Officer } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { definitionFrom } from '#app/http/profile-form.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import * as csrPage from '#app/routes/csr.tsx'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as certificate from '#app/routes/dossiers.$dossierId.certificate.$environment.tsx'
import * as issued from '#app/routes/dossiers.$dossierId.issued.$environment.tsx'
import * as office from '#app/routes/office.dossiers.$dossierId/route.tsx'
import * as list from '#app/routes/office.settings.profiles._index.tsx'
import * as form from '#app/routes/office.settings.profiles.$profileId.tsx'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { openCertificateStep } from '#app/services/open-certificate-step.server.ts'
import { makeProfile } from '#app/services/profiles/make-profile.server.ts'
import { openProfile } from '#app/services/profiles/open-profiles.server.ts'
import { previewOf } from '#app/services/profiles/preview-profile.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { renderForm } from '#app/services/render-form.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { certificateKeysOf } from '#db/certificate-keys.server.ts'
import { issuedOnDossier } from '#db/certificates.server.ts'
import { asOffice, asWorker, poolOf } from '#db/client.server.ts'
import { readDossier, readVersion } from '#db/dossiers.server.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aCompleteDraft } from '#test/builders/submitted-dossier.ts'
import { makeFolder, openssl, shellIn } from '#test/pki/openssl.ts'
import { TestAuthority } from '#test/pki/test-authority.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

vi.setConfig({ testTimeout: 60_000 })
onPortalDatabase()

const LIST = '/office/settings/profiles'
const visit = pagesOf({
  csr: csrPage,
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/certificate/:environment': certificate,
  'dossiers/:dossierId/issued/:environment': issued,
  'office/dossiers/:dossierId': office,
  'office/settings/profiles': list,
  'office/settings/profiles/:profileId': form,
})
const folder = makeFolder()
const authorities = new TestAuthority()
afterAll(() => {
  folder.remove()
  authorities.remove()
})

type Row = { type: string; source: string; text?: string; acceptance?: string; production?: string }
const STATE = 'Société d’État & Cie'
const THIRD: readonly Row[] = [
  { type: 'C', source: 'fixed', text: 'BE' },
  { type: 'O', source: 'institutionName' },
  { type: 'OU', source: 'fixed', text: STATE },
  { type: 'OU', source: 'environment', acceptance: 'ACC', production: 'PRD' },
  { type: 'OU', source: 'enterpriseNumber' },
  { type: 'CN', source: 'applicationId' },
]
const posted = (rows: readonly Row[], rest: Readonly<Record<string, string>>) => ({
  after: '0',
  minimumBits: '3072',
  ...Object.fromEntries(
    rows.flatMap((row, at) => Object.entries(row).map(([name, value]) => [`row.${at}.${name}`, value])),
  ),
  ...rest,
})

let admin: Officer
let session: ReturnType<typeof sessionOf>
beforeAll(async () => {
  admin = await anOfficer('admin')
  session = sessionOf(admin.personId, 'admin')
})

const post = (path: string, body: Readonly<Record<string, string>>) => visit({ path, session, form: body })
const types = (html: string) =>
  [...html.matchAll(/<option value="(\w+)" selected="">/g)].map(([, value]) => value)
const logged = async (kind: string) =>
  (await poolOf('worker')`select data from events where kind = ${kind} order by sequence`).map(
    ({ data }) => data,
  )

describe('a third profile', () => {
  it('is begun from the built-in one; rows are added, moved and removed by sending the form', async () => {
    const begun = await visit({ path: `${LIST}/new`, session })
    expect(begun.html).toContain('name="row.4.type"')
    expect(begun.html).not.toContain('name="row.5.type"')
    const added = await post(`${LIST}/new`, posted(THIRD, { id: 'third', intent: 'add' }))
    expect(added.html).toContain('name="row.6.type"')
    expect(added.html).not.toContain('govuk-error-summary')
    const moved = await post(`${LIST}/new`, posted(THIRD, { id: 'third', intent: 'up.5' }))
    expect(
      types(moved.html)
        .filter((_, at) => at > 0)
        .filter((_, at) => at % 2 === 0),
    ).toEqual(['C', 'O', 'OU', 'OU', 'CN', 'OU'])
    const removed = await post(`${LIST}/new`, posted(THIRD, { id: 'third', intent: 'remove.3' }))
    expect(removed.html).not.toContain('name="row.5.type"')
    expect(removed.html).toContain('value="third"')
    expect((await post(`${LIST}/new`, posted(THIRD, { intent: 'remove.6' }))).status).toBe(400)
    expect(await poolOf('office')`select from certificate_profiles`).toHaveLength(0)
  })

  it.each(LANGUAGES)('is refused at the control that is to be mended, in words: %s', async (language) => {
    const rows = [...THIRD.slice(0, 2), { type: 'OU', source: 'fixed', text: 'OU=x' }, ...THIRD.slice(5)]
    const { html, status } = await visit({
      path: `${LIST}/new`,
      session,
      language,
      form: posted(rows, { id: 'New', intent: 'save' }),
    })
    expect(status).toBe(400)
    for (const name of ['id', 'row.2.text', 'rows']) expect(html).toContain(`href="#${name}"`)
    expect(html).toContain('id="row.2.text-error"')
    expect(html).toContain('value="OU=x"')
    expect(html).not.toMatch(/profile(s|Refusal)\.\w|\{\w+\}/)
  })

  it('shows before it is saved what partners would see', async () => {
    const { html } = await post(`${LIST}/new`, posted(THIRD, { id: 'third', intent: 'preview' }))
    for (const text of [
      '0.OU = Société d’État &amp; Cie',
      '1.OU = ACC',
      'rsa_keygen_bits:3072',
      '<code>PRD</code>',
    ])
      expect(html).toContain(text)
  })

  it('is made once, whatever the clicks, and is not in force for that', async () => {
    for (let click = 0; click < 2; click += 1)
      expect(await post(`${LIST}/new`, posted(THIRD, { id: 'third', intent: 'save' }))).toMatchObject({
        status: 302,
        location: `${LIST}?made=1`,
      })
    expect(await logged('certificateProfileMade')).toEqual([{ profile: 'third', version: 1 }])
    const { html } = await visit({ path: `${LIST}?made=1`, session })
    expect(html).toContain('third, version 1')
    expect(html).toContain('<option value="guide@1" selected="">')
    const taken = await post(
      `${LIST}/new`,
      posted(THIRD.slice(0, 3).concat(THIRD.slice(4)), { id: 'guide', intent: 'save' }),
    )
    expect(taken.html).toContain('There is a profile of this name.')
  })

  it('cannot be changed by the portal, only followed by another version', async () => {
    for (const role of ['partner', 'office', 'worker'] as const)
      for (const act of [
        "update certificate_profiles set definition = '{}'",
        'delete from certificate_profiles',
      ])
        await expect(poolOf(role).unsafe(act)).rejects.toThrow('permission denied')
    await expect(poolOf('partner')`select made_by from certificate_profiles`).rejects.toThrow(
      'permission denied',
    )
  })

  it('is not made over a version that somebody else made meanwhile', async () => {
    const next = (text: string, after: number) =>
      makeProfile(admin, {
        id: 'ebox-2019',
        after,
        definition: {
          minimumBits: 2048,
          subject: [
            { type: 'C', fixed: 'BE' },
            { type: 'O', fixed: text },
            { type: 'OU', from: 'enterpriseNumber' },
            { type: 'CN', from: 'applicationId' },
          ],
        },
      })
    const outcomes = await Promise.all([next('One', 1), next('Two', 1)])
    expect(outcomes.filter((outcome) => 'made' in outcome)).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => ('made' in outcome ? [] : outcome.problems))).toMatchObject([
      { path: [], message: 'profileRefusal.newer|{"version":2}' },
    ])
    const kept = outcomes.findIndex((outcome) => 'made' in outcome)
    expect(await next(kept === 0 ? 'One' : 'Two', 2)).toMatchObject({
      problems: [{ message: 'profileRefusal.same|{"version":2}' }],
    })
    expect((await openProfile('ebox-2019'))?.version).toBe(2)
    expect((await openProfile('ebox-2019@1'))?.subject).toHaveLength(8)
    expect(await openProfile('ebox-2019@3')).toBeUndefined()
  })
})

const choose = (
  acceptance: string,
  production: string,
  was = { acceptance: 'guide@1', production: 'guide@1' },
) =>
  post(LIST, { acceptance, production, 'was.acceptance': was.acceptance, 'was.production': was.production })

describe('the choice for each environment', () => {
  it('is refused for what does not exist, and over what somebody else chose', async () => {
    expect((await choose('third@2', 'guide@1')).status).toBe(400)
    expect((await choose('third', 'guide@1')).status).toBe(400)
    const late = await choose('third@1', 'guide@1', { acceptance: 'guide@1', production: 'third@1' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Somebody has put another profile in force meanwhile.')
    expect(await logged('certificateProfileChosen')).toEqual([])
  })

  it('holds once, whatever the clicks, with both in the log', async () => {
    for (let click = 0; click < 2; click += 1)
      expect(await choose('third@1', 'guide@1')).toMatchObject({ status: 302, location: `${LIST}?chosen` })
    expect(await logged('certificateProfileChosen')).toEqual([
      { acceptance: 'third', acceptanceVersion: 1, production: 'guide', productionVersion: 1 },
    ])
  })
})

const NUMBER = '0314595348'
const facts = {
  institutionName: INSTITUTION.certificateName ?? '',
  applicationId: APPLICATION.applicationId ?? '',
  enterpriseNumber: NUMBER,
}
type Draft = Awaited<ReturnType<typeof aCompleteDraft>>
let draft: Draft
/** Made by the recipes of the page. */
const csrs: Partial<Record<Environment, string>> = {}

/** Does what the openssl recipe of the page says, with the real tool. */
async function byRecipe({ partner, dossierId }: Draft, environment: Environment): Promise<string> {
  const step = await openCertificateStep(partner, dossierId, environment)
  if (!step?.ready) throw new Error('the step is not ready')
  const { file, commands } = step.material.recipes.openssl
  const { fileStem } = step.material
  const shell = shellIn(folder.path)
  writeFileSync(join(folder.path, file?.name ?? ''), file?.text ?? '')
  shell(`${commands[0]} -pass pass:recipe-test`)
  shell(`${commands[1]} -passin pass:recipe-test`)
  return readFileSync(join(folder.path, `${fileStem}.csr.pem`), 'utf8')
}
const derOf = (pem: string) => {
  const out = join(folder.path, 'out.der')
  openssl('req', '-in', authorities.file('in.pem', pem), '-outform', 'DER', '-out', out)
  return new Uint8Array(readFileSync(out))
}
const page = ({ partner, dossierId }: Draft, rest: string) =>
  visit({ path: `/dossiers/${dossierId}${rest}`, session: sessionOf(partner.personId) })
const bring = ({ partner, dossierId }: Draft, environment: Environment, csr: string) =>
  visit({
    path: `/dossiers/${dossierId}/certificate/${environment}?choice=csr`,
    session: sessionOf(partner.personId),
    form: { intent: 'save', choice: 'csr', csr },
  })
/** Of the subject's table. */
const subjectIn = (html: string) => {
  const table = html.slice(html.indexOf('subject-table'))
  return [...table.slice(0, table.indexOf('</table>')).matchAll(/<code>([^<]*)<\/code>/g)].map(
    ([, value]) => value,
  )
}
const SUBJECT_OF_THIRD = [
  'BE',
  facts.institutionName,
  STATE.replace('&', '&amp;'),
  'ACC',
  `urn:be:fgov:kbo-bce:organization:cbe-number:${NUMBER}`,
  facts.applicationId,
]

describe('with different profiles in acceptance and production', () => {
  beforeAll(async () => {
    draft = await aCompleteDraft({ enterpriseNumber: NUMBER })
  })

  it('the step shows the subject of its environment, and what its recipe makes is taken there only', async () => {
    expect(subjectIn((await page(draft, '/certificate/acceptance?choice=csr')).html)).toEqual(
      SUBJECT_OF_THIRD,
    )
    expect(subjectIn((await page(draft, '/certificate/production?choice=csr')).html)[1]).toBe(
      'Federal Government',
    )
    csrs.acceptance = await byRecipe(draft, 'acceptance')
    csrs.production = opensslCsr(facts)
    const wrong = await bring(draft, 'production', csrs.acceptance)
    expect(wrong.html).toContain('Rule subject.organization')
    const small = await bring(draft, 'acceptance', csrs.production)
    for (const rule of ['key.size', 'subject.organizationUnit.environment.missing'])
      expect(small.html).toContain(`Rule ${rule}`)
    for (const environment of ['acceptance', 'production'] as const)
      expect((await bring(draft, environment, csrs[environment] ?? '')).status).toBe(302)
  })

  it('the key maker offers no key that is too small', async () => {
    const { html } = await page(draft, '/certificate/acceptance?choice=generate')
    expect(html).toContain('<option value="3072"')
    expect(html).not.toContain('<option value="2048"')
    expect((await page(draft, '/certificate/production?choice=generate')).html).toContain(
      '<option value="2048"',
    )
  })

  it('/csr builds and checks by the environment, and asks for it where none is known', async () => {
    const query = (environment: Environment) =>
      `/csr?${new URLSearchParams({ certificateName: facts.institutionName, enterpriseNumber: NUMBER, applicationId: facts.applicationId, environment })}`
    const open = (path: string, body?: Readonly<Record<string, string>>) =>
      visit({ path, session: undefined, ...(body && { form: body }) })
    expect(subjectIn((await open(query('acceptance'))).html)).toEqual(SUBJECT_OF_THIRD)
    expect(subjectIn((await open(query('production'))).html)[1]).toBe('Federal Government')
    expect((await open('/csr')).html).toContain('name="checkFor"')
    expect((await open(query('production'))).html).not.toContain('name="checkFor"')
    const csr = csrs.acceptance ?? ''
    expect((await open('/csr', { csr, checkFor: 'acceptance' })).html).not.toContain('Rule subject.')
    expect((await open('/csr', { csr, checkFor: 'production' })).html).toContain('Rule subject.organization')
    expect((await open(query('acceptance'), { csr })).html).not.toContain('Rule subject.')
  })

  it('the API judges by the environment, by a name and by a version, and tells which names there are', async () => {
    const check = (question: Readonly<Record<string, string>>) =>
      checkCsrOperation.run({
        params: {},
        query: {},
        body: { pem: csrs.acceptance ?? '', ...question },
        bearer: undefined,
        ifMatch: '',
        idempotencyKey: '',
        accept: '',
        ifNoneMatch: '',
        keep: () => Promise.resolve(),
        t: translatorFor('en'),
      })
    expect(await check({})).toMatchObject({ body: { ok: true } })
    expect(await check({ environment: 'production' })).toMatchObject({ body: { ok: false } })
    for (const profile of ['third', 'third@1'])
      expect(await check({ profile, environment: 'acceptance' })).toMatchObject({ body: { ok: true } })
    for (const profile of ['third@2', 'toString', '__proto__', 'guide@01'])
      expect(await check({ profile })).toMatchObject({
        problem: 'badRequest',
        issues: [{ name: 'profile', detail: expect.stringContaining('guide, ebox-2019, third') }],
      })
  })

  it('the command judges by a file that says the same, without a database', async () => {
    const third = await openProfile('third')
    if (!third) throw new Error('the profile is gone')
    const file = join(folder.path, 'third.json')
    const run = (...args: string[]) => {
      const done = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/csr.ts', 'check', ...args, '-'], {
        input: csrs.acceptance,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      })
      return { exit: done.status, verdict: JSON.parse(done.stdout) }
    }
    writeFileSync(file, previewOf(third).file)
    expect(run('--profile', file)).toMatchObject({ exit: 0, verdict: { ok: true } })
    writeFileSync(file, JSON.stringify({ minimumBits: 1024, subject: [{ type: 'CN', fixed: 'x' }] }))
    const { exit, verdict } = run('--profile', file)
    expect([exit, verdict.findings[0].code]).toEqual([2, 'command.usage'])
    expect(verdict.findings[0].detail).toContain('minimumBits: The smallest key has 2048, 3072 or 4096 bits.')
  })
})

const revisionOf = async (dossierId: string) =>
  (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1
const keyOf = async (environment: Environment) =>
  (await asWorker((tx) => certificateKeysOf(tx, draft.dossierId))).find(
    (key) => key.environment === environment,
  )

async function approve({ dossierId }: Draft) {
  const officer = await anOfficer('approver')
  const act = async () => ({ dossierId, revision: await revisionOf(dossierId) })
  await startReview(officer, await act())
  await recordAuthority(officer, dossierId, 'Called the number in the register.')
  const approved = await approveDossier(officer, {
    ...(await act()),
    applicationId: facts.applicationId,
    certificateName: facts.institutionName,
    documentTypeIds: ['work-certificate'],
    text: '',
  })
  if (!approved.ok) throw new Error(approved.refusal.message)
}

describe('a later change of the profile', () => {
  let waiting: Draft

  beforeAll(async () => {
    const submissionId = randomUUID()
    for (let click = 0; click < 2; click += 1)
      expect(await submitDossier(draft.partner, { dossierId: draft.dossierId, submissionId })).toMatchObject({
        ok: true,
      })
    await approve(draft)
    waiting = await aCompleteDraft({ personId: await aPerson() })
    expect((await bring(waiting, 'acceptance', await byRecipe(waiting, 'acceptance'))).status).toBe(302)
    expect(
      await choose('guide@1', 'guide@1', { acceptance: 'third@1', production: 'guide@1' }),
    ).toMatchObject({ status: 302 })
  })

  it('leaves a released CSR as it is, and tells partner and team that the next one follows another', async () => {
    expect(await keyOf('acceptance')).toMatchObject({ profile: 'third@1', releasedAt: expect.any(Date) })
    const { html } = await page(draft, '')
    expect(html.match(/your next certificate follows the new profile/g)).toHaveLength(1)
    expect(subjectIn(html)).toEqual(SUBJECT_OF_THIRD)
    const step = await page(draft, '/certificate/acceptance')
    expect(step.html).toContain('your next certificate follows the new profile')
    expect(step.html).not.toContain('Rule subject.')
    const seen = await visit({
      path: `/office/dossiers/${draft.dossierId}`,
      session: sessionOf(admin.personId, 'admin', 'approver'),
    })
    expect(seen.html.match(/What is asked of new ones has changed since/g)).toHaveLength(1)
    expect(seen.html).not.toContain('Rule subject.')
  })

  it('leaves the papers as they were', async () => {
    const version = await asOffice((tx) => readVersion(tx, draft.dossierId, 1))
    if (!version) throw new Error('nothing was submitted')
    expect(version.content.certificates).toMatchObject({
      acceptance: { profile: 'third@1' },
      production: { profile: 'guide@1' },
    })
    const entry = { kind: 'dossierSubmitted', version: 1, sequence: 1, digits: '0'.repeat(16) }
    const pdf = () => renderForm({ reference: 'EBX' }, version, [entry])
    const before = await pdf()
    await choose('ebox-2019@1', 'guide@1')
    expect(await pdf()).toEqual(before)
    await choose('guide@1', 'guide@1', { acceptance: 'ebox-2019@1', production: 'guide@1' })
  })

  it('lets the certificate be handed in that was ordered with it', async () => {
    const root = authorities.authority({ name: 'Root' })
    const handIn = (csr: string) =>
      visit({
        path: `/dossiers/${draft.dossierId}/issued/acceptance`,
        session: sessionOf(draft.partner.personId),
        form: { certificate: authorities.issue({ csr: derOf(csr), by: root }) },
      })
    expect((await handIn(csrs.production ?? '')).html).toContain('Rule subject.organization')
    expect(await handIn(csrs.acceptance ?? '')).toMatchObject({ status: 302 })
    expect(await asOffice((tx) => issuedOnDossier(tx, draft.dossierId))).toHaveLength(1)
  })

  it('is told to who has not submitted yet, and stops the submit until there is a new CSR', async () => {
    const { html } = await page(waiting, '/certificate/acceptance')
    expect(html).toContain('The team has changed what the subject must say since you made this CSR.')
    expect(html).toContain('Rule subject.organization')
    const submit = () =>
      submitDossier(waiting.partner, { dossierId: waiting.dossierId, submissionId: randomUUID() })
    expect(await submit()).toMatchObject({ ok: false, refusal: { message: 'refusal.submit.csr' } })
    const fitting = opensslCsr({ ...facts, enterpriseNumber: '0671516647' })
    expect((await bring(waiting, 'acceptance', fitting)).status).toBe(302)
    expect((await page(waiting, '/certificate/acceptance')).html).not.toContain('The team has changed')
    expect(await submit()).toMatchObject({ ok: true })
  })
})

it('what the form says is what is judged', () => {
  const row = { text: ' Unit ', acceptance: 'ACC ', production: 'e\u0301' }
  const typed = {
    id: 'x',
    after: 0,
    minimumBits: '2048',
    rows: [
      { ...row, type: 'OU', source: 'fixed' },
      { ...row, type: 'OU', source: 'environment' },
      { ...row, type: 'CN', source: 'applicationId' },
    ] as const,
  }
  expect(definitionFrom({ ...typed, rows: [...typed.rows] })).toEqual({
    minimumBits: 2048,
    subject: [
      { type: 'OU', fixed: 'Unit' },
      { type: 'OU', from: 'environment', values: { acceptance: 'ACC', production: 'é' } },
      { type: 'CN', from: 'applicationId' },
    ],
  })
})
