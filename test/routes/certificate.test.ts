import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Partner } from '#app/domain/actor.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as csr from '#app/routes/csr.tsx'
import * as certificate from '#app/routes/dossiers.$dossierId.certificate.$environment.tsx'
import { limitOpenCall } from '#app/services/limit-calls.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { openssl } from '#test/pki/openssl.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({ 'dossiers/:dossierId/certificate/:environment': certificate, csr })
const SUBJECT = {
  institutionName: 'SPF Stratégie et Appui',
  enterpriseNumber: '0671516647',
  applicationId: 'bosa:eloket:attest',
}
const newKey = (): string => openssl('genrsa', '2048')

type Draft = { partner: Partner; dossierId: string; session: Session }

/** A draft with institution and application done. */
async function aReadyDraft(): Promise<Draft> {
  const { partner, dossierId } = await aDraft('0671516647')
  const edit = { dossierId, version: 0, editSession: 'tab', overwrite: true }
  await saveAnswers(partner, { ...edit, key: { part: 'institution' }, answers: INSTITUTION })
  await saveAnswers(partner, { ...edit, key: { part: 'application' }, answers: APPLICATION })
  return { partner, dossierId, session: sessionOf(partner.personId) }
}

const pathOf = (dossierId: string, rest: string) => `/dossiers/${dossierId}/certificate/${rest}`

const show = ({ dossierId, session }: Draft, rest: string, language: (typeof LANGUAGES)[number] = 'en') =>
  visit({ path: pathOf(dossierId, rest), session, language })

const post = ({ dossierId, session }: Draft, rest: string, form: Record<string, string>) =>
  visit({ path: pathOf(dossierId, rest), session, form: { intent: 'save', ...form } })

const stored = async ({ partner, dossierId }: Draft, environment: 'acceptance' | 'production') =>
  (await openDossier(partner, dossierId))?.draft.certificates[environment]?.answers

describe('who sees the certificate step', () => {
  it('asks a stranger to sign in, and exists for members of the workspace only', async () => {
    const draft = await aReadyDraft()
    const other = sessionOf(await aPerson())
    const path = pathOf(draft.dossierId, 'acceptance')
    for (const form of [undefined, { intent: 'save', choice: 'later' }]) {
      const asked = await visit({ path, session: undefined, ...(form && { form }) })
      expect([asked.status, asked.location]).toEqual([302, '/sign-in'])
      expect(asked.cookies.join()).toContain(`next=${encodeURIComponent(path)};`)
      expect((await visit({ path, session: other, ...(form && { form }) })).status).toBe(404)
    }
    expect(await stored(draft, 'acceptance')).toBeUndefined()
    for (const [id, environment] of [
      [draft.dossierId, 'integration'],
      [randomUUID(), 'acceptance'],
      ['x', 'acceptance'],
    ] as const)
      expect((await visit({ path: pathOf(id, environment), session: draft.session })).status).toBe(404)
  })
})

describe('the certificate step', () => {
  let draft: Draft
  beforeAll(async () => {
    draft = await aReadyDraft()
  })

  it('says what is missing, with the way there', async () => {
    const { partner, dossierId } = await aDraft('0123456749')
    const early = { partner, dossierId, session: sessionOf(partner.personId) }
    const { html } = await show(early, 'acceptance?choice=generate')
    expect(html).toContain(`href="/dossiers/${dossierId}/institution"`)
    expect(html).toContain(`href="/dossiers/${dossierId}/application"`)
    expect(html).not.toContain('name="choice"')
    const posted = await post(early, 'acceptance?choice=csr', { choice: 'csr', csr: opensslCsr(SUBJECT) })
    expect(posted.status).toBe(400)
    expect(posted.html).toContain('Complete the institution and the application first')
  })

  it.each(LANGUAGES)('shows the subject, the warning and the four ways in %s', async (language) => {
    const { html } = await show(draft, 'production', language)
    for (const { value } of [
      { value: 'Federal Government' },
      { value: 'SPF Stratégie et Appui' },
      { value: 'urn:be:fgov:kbo-bce:organization:cbe-number:0671516647' },
      { value: 'bosa:eloket:attest' },
    ])
      expect(html).toContain(value)
    expect(html.match(/name="choice"/g)).toHaveLength(4)
    expect(html).toContain('govuk-warning-text')
    for (const choice of ['generate', 'csr', 'certificate', 'later'])
      expect((await show(draft, `production?choice=${choice}`, language)).status).toBe(200)
  })

  it('leads to the screen of the chosen way, and asks for a choice', async () => {
    const chosen = await post(draft, 'acceptance', { intent: 'choose', choice: 'csr' })
    expect(chosen.location).toBe(pathOf(draft.dossierId, 'acceptance?choice=csr'))
    const none = await post(draft, 'acceptance', { intent: 'choose' })
    expect(none.status).toBe(400)
    expect(none.html).toContain('<a href="#choice">Choose how you come to this certificate</a>')
  })

  it('comes back to the check of all answers for who came from there', async () => {
    const from = await aReadyDraft()
    const shown = await show(from, 'acceptance?return=review')
    expect(shown.html).toContain(`href="/dossiers/${from.dossierId}/review"`)
    const chosen = await post(from, 'acceptance?return=review', { intent: 'choose', choice: 'later' })
    expect(chosen.location).toBe(pathOf(from.dossierId, 'acceptance?choice=later&return=review'))
    const saved = await post(from, 'acceptance?choice=later&return=review', { choice: 'later' })
    expect(saved.location).toBe(`/dossiers/${from.dossierId}/review`)
    expect((await show(from, 'acceptance?return=review')).html).toContain(
      'href="?change=yes&amp;return=review"',
    )
  })

  it('makes keys in the page without a field that could post one, and offers a tool of one’s own', async () => {
    const { html } = await show(draft, 'acceptance?choice=generate')
    const script = html.slice(
      html.indexOf('class="key-page__script"'),
      html.indexOf('<noscript><p class="govuk-body">'),
    )
    const names = [...script.matchAll(/ name="(\w+)"/g)].map(([, name]) => name)
    expect(names).toEqual(['intent', 'choice', 'csr'])
    expect(html).toContain('0.OU = SPF Stratégie et Appui')
    expect(html).toContain('action="?choice=csr"')
  })

  it('keeps what was pasted and says at the box why it is no CSR', async () => {
    const answer = await post(draft, 'acceptance?choice=csr', { choice: 'csr', csr: 'not a request' })
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('<a href="#csr">This cannot be read as a CSR.')
    expect(answer.html).toContain('not a request</textarea>')
  })

  it('reports rule by rule why a CSR cannot be used', async () => {
    const wrong = opensslCsr({ ...SUBJECT, applicationId: 'bosa:another' })
    const answer = await post(draft, 'acceptance?choice=csr', { choice: 'csr', csr: wrong })
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('<a href="#csr">This CSR cannot be used yet.')
    expect(answer.html).toContain('Rule subject.commonName')
    expect(answer.html).toContain(wrong.split('\n')[2])
    expect(await stored(draft, 'acceptance')).toBeUndefined()
  })

  it.each(['csr', 'certificate'])(
    'refuses a private key as %s: not shown again, not kept, not logged',
    async (choice) => {
      const key = newKey()
      const secret = key.split('\n')[3] ?? 'none'
      const said: string[] = []
      const listen = (text: unknown) => {
        said.push(String(text))
        return true
      }
      const spies = [process.stdout, process.stderr].map((out) =>
        vi.spyOn(out, 'write').mockImplementation(listen),
      )
      const answer = await post(draft, `acceptance?choice=${choice}`, { choice, [choice]: key })
      for (const spy of spies) spy.mockRestore()
      expect(answer.status).toBe(400)
      expect(answer.html).toContain(`<a href="#${choice}">This held a private key`)
      expect(answer.html).toContain('Treat the key as exposed')
      expect(answer.html).not.toContain(secret)
      expect(said.join()).not.toContain(secret)
      expect(await stored(draft, 'acceptance')).toBeUndefined()
    },
  )

  it('refuses a self-signed certificate at its box', async () => {
    const pem = openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      '/dev/null',
      '-subj',
      '/CN=x',
    )
    const answer = await post(draft, 'acceptance?choice=certificate', {
      choice: 'certificate',
      certificate: pem,
    })
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('<a href="#certificate">The certificate cannot be used yet.')
    expect(answer.html).toContain('Rule certificate.selfSigned')
  })

  it('refuses a field that no page of it has', async () => {
    expect((await post(draft, 'acceptance', { choice: 'later', pem: 'x' })).status).toBe(400)
  })
})

describe('a CSR that is stored', () => {
  let draft: Draft
  const good = opensslCsr(SUBJECT)
  beforeAll(async () => {
    draft = await aReadyDraft()
    const saved = await post(draft, 'acceptance?choice=csr', {
      choice: 'csr',
      csr: good.replaceAll('\n', '\r\n'),
    })
    expect([saved.status, saved.location]).toEqual([302, `/dossiers/${draft.dossierId}`])
  })

  it('is shown with its key and to download, and can be changed', async () => {
    const { html } = await show(draft, 'acceptance')
    expect(html).toContain('RSA, 2048 bits')
    expect(html).toContain((await stored(draft, 'acceptance'))?.spkiSha256)
    expect(html).toContain(`href="data:application/x-pem-file,${encodeURIComponent(good.trim())}"`)
    expect(html).not.toContain('name="choice"')
    const change = await show(draft, 'acceptance?change=yes')
    expect(change.html).toContain('name="choice"')
  })

  it('has a key that production cannot use again', async () => {
    const again = await post(draft, 'production?choice=csr', { choice: 'csr', csr: good })
    expect(again.status).toBe(400)
    expect(again.html).toContain(
      '<a href="#csr">The other environment of this request form has this key already.',
    )
    expect(await stored(draft, 'production')).toBeUndefined()
  })

  it('is told to differ once the application has changed', async () => {
    const { partner, dossierId } = draft
    const answers = { ...APPLICATION, applicationId: 'bosa:renamed' }
    const edit = { dossierId, version: 0, editSession: 'tab', overwrite: true }
    await saveAnswers(partner, { ...edit, key: { part: 'application' }, answers })
    const { html } = await show(draft, 'acceptance')
    expect(html).toContain('This CSR no longer says what the request form says')
    expect(html).toContain('Rule subject.commonName')
  })

  it('gives way to a certificate that comes later', async () => {
    const saved = await post(draft, 'acceptance?choice=later', { choice: 'later' })
    expect(saved.status).toBe(302)
    expect(await stored(draft, 'acceptance')).toEqual({ choice: 'later' })
  })

  it('cannot be changed while the team has the request form', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const closed = { partner, dossierId, session: sessionOf(partner.personId) }
    const { html } = await show(closed, 'acceptance?change=yes')
    expect(html).not.toContain('name="choice"')
    const saved = await post(closed, 'acceptance?choice=csr', { choice: 'csr', csr: opensslCsr(SUBJECT) })
    expect(saved.status).toBe(400)
    expect(saved.html).toContain('its answers cannot be changed now')
  })
})

describe('/csr, for everybody', () => {
  const query = new URLSearchParams({
    certificateName: 'SPF Stratégie et Appui',
    enterpriseNumber: '0671.516.647',
    applicationId: 'bosa:eloket:attest',
    environment: 'production',
  })
  const at = (path: string, form?: Record<string, string>) =>
    visit({ path, session: undefined, ...(form && { form }) })

  it.each(LANGUAGES)('shows subject and recipes in %s', async (language) => {
    const { html, status } = await visit({ path: `/csr?${query}`, session: undefined, language })
    expect(status).toBe(200)
    expect(html).toContain('cbe-number:0671516647')
    expect(html).toContain('1.OU = urn:be:fgov')
    expect(html).toContain('bosa-eloket-attest-production.csr.pem')
  })

  it('says at each control what is missing, and starts without an error', async () => {
    expect((await at('/csr')).html).not.toContain('govuk-error-summary')
    const { html } = await at('/csr?build=yes')
    for (const name of ['certificateName', 'enterpriseNumber', 'applicationId', 'environment'])
      expect(html).toContain(`<a href="#${name}">`)
  })

  it('judges by the rules alone, or by the subject in the address too', async () => {
    const made = opensslCsr({ ...SUBJECT, applicationId: 'bosa:another' })
    const alone = await at('/csr', { csr: made })
    expect(alone.html).toContain('The CSR meets every rule.')
    expect(alone.html).toContain('Not judged')
    const compared = await at(`/csr?${query}`, { csr: made })
    expect(compared.status).toBe(200)
    expect(compared.html).toContain('The CSR cannot be used yet.')
    expect(compared.html).toContain('Rule subject.commonName')
  })

  it('never shows a private key again', async () => {
    const key = newKey()
    const { html, status } = await at('/csr', { csr: key })
    expect(status).toBe(400)
    expect(html).toContain('<a href="#csr">This holds a private key')
    expect(html).not.toContain(key.split('\n')[3])
  })

  it('judges sixty a minute from one network, and keeps what was pasted beyond', async () => {
    const spent = async () => {
      await Promise.all(Array.from({ length: 60 }, () => limitOpenCall('csr-page', 'client')))
      return at('/csr', { csr: 'not a request' })
    }
    // Again where the minute ends between the two.
    await expect.poll(async () => (await spent()).status).toBe(429)
    const { html } = await spent()
    expect(html).toContain('<a href="#csr">Many CSRs were checked from your network')
    expect(html).toContain('>not a request</textarea>')
  })
})
