import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dossierPageSchema, dossierSchema } from '#app/api/dossier-schema.ts'
import type { Partner } from '#app/domain/actor.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { doTogether } from '#app/services/joint-transaction.server.ts'
import { dossiersOf, openDossier } from '#app/services/open-dossier.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { eventsOf } from '#db/events.server.ts'
import { mails } from '#db/schema/post.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import { onPortalApi } from './portal-api.ts'

const call = onPortalApi()

const NUMBER = '0671516647'
let manager: Partner
let token: string

beforeAll(async () => {
  manager = (await anInstitution(NUMBER)).manager
  token = (await aToken(manager)).token
})

// One person may have twenty at once, by pages and tokens together.
afterEach(async () => {
  const drafts = (await dossiersOf(manager.personId)).filter(({ state }) => state === 'draft')
  for (const { id } of drafts) await withdrawDossier(manager, id)
})

const started = async (): Promise<{ path: string; version: string }> => {
  const { status, json } = await call({ method: 'POST', path: '/api/v1/dossiers', token, body: {} })
  expect(status).toBe(201)
  return { path: String(json.href), version: String(json.version) }
}

const patch = (path: string, version: string, body: unknown) =>
  call({ method: 'PATCH', path, token, body, headers: { 'If-Match': `"${version}"` } })

const submit = (path: string, version: string, key?: string) =>
  call({
    method: 'POST',
    path: `${path}/submit`,
    token,
    body: {},
    headers: { 'If-Match': version, ...(key !== undefined && { 'Idempotency-Key': key }) },
  })

const LATER = { choice: 'later' }

/** A draft with nothing missing, made by calls alone. */
async function complete(applicationId = `app-${randomUUID().slice(0, 8)}`) {
  const { path, version } = await started()
  const application = {
    applicationId,
    nameFr: 'Guichet',
    nameNl: 'Loket',
    audience: 'citizen',
    protocol: 'soap',
    network: 'internet',
    certificateUse: 'dedicated',
  }
  let now = await patch(path, version, { application, messageTypes: [DOCUMENT_TYPE] })
  expect([now.status, now.body]).toEqual([200, now.body])
  for (const environment of ['acceptance', 'production'])
    now = await patch(path, String(now.json.version), { certificates: { [environment]: LATER } })
  return { path, version: String(now.json.version) }
}

describe('the wizard for scripts', () => {
  it('goes from nothing to a reference', async () => {
    const { path, version } = await complete('bosa:api:script')
    const read = await call({ path, token })
    expect(dossierSchema.safeParse(read.json).error).toBeUndefined()
    expect(read.headers.etag).toBe(`"${version}"`)
    expect(read.json).toMatchObject({
      state: 'draft',
      enterpriseNumber: NUMBER,
      application: { applicationId: 'bosa:api:script' },
      messageTypes: [DOCUMENT_TYPE],
    })
    const submitted = await submit(path, version)
    expect([submitted.status, submitted.json.state]).toEqual([200, 'submitted'])
    expect(submitted.json.reference).toMatch(/^EBX-\d{4}-\d{6}$/)
    expect(submitted.body).not.toContain('null')
    const kinds = await asOffice((tx) => eventsOf(tx, String(submitted.json.dossierId)))
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['dossierStarted', 'dossierSubmitted', 'doneByToken']),
    )
    expect(kinds.every(({ actorId }) => actorId === manager.personId)).toBe(true)
  })

  it('answers a start with its place', async () => {
    const answer = await call({
      method: 'POST',
      path: '/api/v1/dossiers',
      token,
      body: { enterpriseNumber: `BE ${NUMBER}` },
    })
    expect(answer.status).toBe(201)
    expect(answer.headers.location).toBe(answer.json.href)
    expect(answer.headers['belgov-trace-id']).toMatch(/^[0-9a-f]{32}$/)
  })

  it('changes, adds, keeps and removes message types by their ids', async () => {
    const { path, version } = await started()
    const two = await patch(path, version, { messageTypes: [{ nameFr: 'Un' }, { nameFr: 'Deux' }] })
    const [one, other] = two.json.messageTypes as { id: string; nameFr: string }[]
    const changed = await patch(path, String(two.json.version), {
      messageTypes: [
        { id: other?.id, nameNl: 'Twee' },
        { nameFr: 'Trois', messageTypeId: 'bosa:trois' },
      ],
    })
    expect(changed.status).toBe(200)
    expect(changed.json.messageTypes).toEqual([
      { id: other?.id, nameFr: 'Deux', nameNl: 'Twee' },
      { id: expect.any(String), nameFr: 'Trois', messageTypeId: 'bosa:trois' },
    ])
    const gone = await patch(path, String(changed.json.version), { messageTypes: [{ id: one?.id }] })
    expect([gone.status, issueNames(gone)]).toEqual([400, ['messageTypes[0].id']])
  })

  it('makes room by what goes: fifty message types are replaced by fifty others', async () => {
    const { path, version } = await started()
    const many = (name: string) => Array.from({ length: 50 }, (_, n) => ({ nameFr: `${name} ${n}` }))
    const full = await patch(path, version, { messageTypes: many('Un') })
    const other = await patch(path, String(full.json.version), { messageTypes: many('Deux') })
    expect([full.status, other.status]).toEqual([200, 200])
    expect(other.json.messageTypes).toMatchObject(many('Deux'))
  })

  it('is changed as a whole by one of two changes at once', async () => {
    const { path, version } = await started()
    const change = (name: string) => ({
      application: { nameFr: name },
      messageTypes: [{ nameFr: `${name} 1` }, { nameFr: `${name} 2` }],
    })
    const both = await Promise.all(['Un', 'Deux'].map((name) => patch(path, version, change(name))))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    const won = both[0]?.status === 200 ? 'Un' : 'Deux'
    expect((await call({ path, token })).json).toMatchObject(change(won))
  })

  it('stays as it was when one of several acts is not kept', async () => {
    const { path } = await started()
    const before = await call({ path, token })
    const dossierId = String(before.json.dossierId)
    const value = await doTogether(manager, dossierId, async () => {
      const added = await addDocumentType(manager, dossierId, { answers: DOCUMENT_TYPE })
      return { keep: false, value: added.ok }
    })
    expect(value).toBe(true)
    expect((await call({ path, token })).body).toBe(before.body)
  })

  it('takes a registered application, and describes a new one again', async () => {
    const { json } = await call({ path: `/api/v1/organizations/${NUMBER}`, token })
    const [{ issuerId } = { issuerId: '' }] = json.applications as { issuerId: string }[]
    const { path, version } = await started()
    const chosen = await patch(path, version, { issuerId })
    expect(chosen.json).toMatchObject({ issuerId, application: { applicationId: 'bosa:eloket:attest' } })
    const refused = await patch(path, String(chosen.json.version), { application: { nameFr: 'X' } })
    expect(refused.status).toBe(409)
    const none = await patch(path, String(chosen.json.version), { issuerId: '' })
    expect(none.json).toMatchObject({ application: {} })
  })

  it('judges a CSR as the page does, and tells which rule it breaks', async () => {
    const { path, version } = await started()
    const application = {
      applicationId: 'bosa:csr:api',
      nameFr: 'G',
      nameNl: 'L',
      audience: 'citizen',
      protocol: 'soap',
      network: 'internet',
      certificateUse: 'dedicated',
    }
    const ready = await patch(path, version, { application })
    const subject = {
      institutionName: 'SPF Stratégie et Appui',
      enterpriseNumber: NUMBER,
      applicationId: 'bosa:csr:api',
    }
    const wrong = opensslCsr({ ...subject, applicationId: 'another' })
    const refused = await patch(path, String(ready.json.version), {
      certificates: { acceptance: { choice: 'csr', pem: wrong } },
    })
    expect([refused.status, issueNames(refused)]).toEqual([400, ['certificates.acceptance.pem']])
    expect(refused.body).toContain('subject.commonName')
    expect(refused.body).not.toContain('BEGIN')
    const taken = await patch(path, String(ready.json.version), {
      certificates: { acceptance: { choice: 'csr', pem: opensslCsr(subject) } },
    })
    expect([taken.status, taken.json.certificates]).toEqual([
      200,
      { acceptance: { choice: 'csr', spkiSha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ])
  })

  it('pages the list, the newest first', async () => {
    for (let more = 0; more < 3; more += 1) await started()
    const first = await call({ path: '/api/v1/dossiers?pageSize=2', token })
    expect(dossierPageSchema.safeParse(first.json).error).toBeUndefined()
    expect(first.json).toMatchObject({ page: 1, pageSize: 2, next: '/api/v1/dossiers?page=2&pageSize=2' })
    const second = await call({ path: String(first.json.next), token })
    expect(second.json).toMatchObject({ page: 2, prev: '/api/v1/dossiers?page=1&pageSize=2' })
    const ids = [first, second].flatMap(({ json }) =>
      (json.items as { dossierId: string }[]).map(({ dossierId }) => dossierId),
    )
    expect(new Set(ids).size).toBe(4)
    const drafts = await call({ path: '/api/v1/dossiers?state=approved', token })
    expect(drafts.json.total).toBe(1)
  })
})

const issueNames = ({ json }: { json: Record<string, unknown> }) =>
  (json.issues as { name: string }[] | undefined)?.map(({ name }) => name)

describe('what does not fit', () => {
  it('is refused by the wizard’s own rules, as a whole, and told in the caller’s language', async () => {
    const { path, version } = await started()
    const body = {
      application: { nameFr: 'Fine', url: 'javascript:alert(1)' },
      messageTypes: [{ volume: '-1' }],
    }
    const headers = { 'If-Match': version, 'Accept-Language': 'nl-BE' }
    const refused = await call({ method: 'PATCH', path, token, body, headers })
    expect([refused.status, issueNames(refused)]).toEqual([
      400,
      ['application.url', 'messageTypes[0].volume'],
    ])
    expect(refused.headers['content-type']).toBe('application/problem+json')
    expect(refused.json.detail).toContain('Elk punt zegt waar')
    expect((await call({ path, token })).json.version).toBe(version)
  })

  it.each([
    [{ application: { admin: 'yes' } }, 'application.admin'],
    [{ state: 'approved' }, 'state'],
    [{ application: { nameFr: 7 } }, 'application.nameFr'],
    [{ application: { nameFr: null } }, 'application.nameFr'],
    [{ application: { audience: 'all' } }, 'application.audience'],
    [{ messageTypes: 'all' }, 'messageTypes'],
    [{ certificates: { acceptance: { choice: 'generate' } } }, 'certificates.acceptance.choice'],
    [{ certificates: { acceptance: LATER, production: LATER } }, 'certificates'],
    [{ certificates: { acceptance: LATER }, application: {} }, 'certificates'],
    ['{"__proto__":{"state":"approved"}}', '__proto__'],
    ['{"-----BEGIN PRIVATE KEY-----":1}', '…'],
  ])('%j is refused at its place', async (body, name) => {
    const { path, version } = await started()
    const refused = await patch(path, version, body)
    expect([refused.status, issueNames(refused)]).toEqual([400, [name]])
    expect(refused.body).not.toContain('BEGIN')
    expect((await call({ path, token })).json.version).toBe(version)
  })

  it('is refused in the query and the path', async () => {
    for (const [path, name] of [
      ['/api/v1/dossiers?page=0', 'page'],
      ['/api/v1/dossiers?pageSize=101', 'pageSize'],
      ['/api/v1/dossiers?page=1e2', 'page'],
      ['/api/v1/dossiers?workspaceId=x', 'workspaceId'],
      ['/api/v1/dossiers?page=1&page=2', 'page'],
      ['/api/v1/dossiers/x', 'dossierId'],
      ['/api/v1/organizations/0671516648', 'enterpriseNumber'],
    ]) {
      const refused = await call({ path: path ?? '', token })
      expect([path, refused.status, issueNames(refused)]).toEqual([path, 400, [name]])
    }
  })

  it('names what is missing at submit', async () => {
    const { path, version } = await started()
    const refused = await submit(path, version)
    expect([refused.status, issueNames(refused)]).toEqual([
      409,
      ['application', 'messageTypes', 'certificate.acceptance', 'certificate.production'],
    ])
  })

  it('is not another institution’s number', async () => {
    const refused = await call({
      method: 'POST',
      path: '/api/v1/dossiers',
      token,
      body: { enterpriseNumber: '0123456749' },
    })
    expect([refused.status, issueNames(refused)]).toEqual([400, ['enterpriseNumber']])
  })

  it('is not the registered institution’s description', async () => {
    const { path, version } = await started()
    expect((await patch(path, version, { institution: { nameFr: 'Autre' } })).status).toBe(409)
  })
})

describe('a version', () => {
  it('has to be sent, and has to be the present one', async () => {
    const { path, version } = await started()
    const application = { application: { nameFr: 'Mien' } }
    expect((await call({ method: 'PATCH', path, token, body: application })).status).toBe(428)
    expect(
      (await call({ method: 'PATCH', path, token, body: application, headers: { 'If-Match': '*' } })).status,
    ).toBe(428)
    expect((await patch(path, version, application)).status).toBe(200)
    expect((await patch(path, version, application)).status).toBe(412)
    expect((await submit(path, version)).status).toBe(412)
    expect(
      (
        await call({
          method: 'PATCH',
          path,
          token,
          body: application,
          headers: { 'If-Match': `W/"${version}"` },
        })
      ).status,
    ).toBe(412)
  })

  it('lets one of several changes at once through', async () => {
    const { path, version } = await started()
    const all = await Promise.all(
      ['A', 'B', 'C', 'D'].map((nameFr) => patch(path, version, { application: { nameFr } })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
  })
})

describe('a repeat under one Idempotency-Key', () => {
  it('starts one dossier and gets the same answer', async () => {
    const before = await total()
    const headers = { 'Idempotency-Key': randomUUID() }
    const start = () => call({ method: 'POST', path: '/api/v1/dossiers', token, body: {}, headers })
    const all = await Promise.all(Array.from({ length: 8 }, start))
    const last = await start()
    const made = [...all, last].filter(({ status }) => status === 201)
    expect(all.every(({ status }) => status === 201 || status === 409)).toBe(true)
    for (const { json } of made) expect(json).toEqual(last.json)
    expect([last.status, last.headers.location]).toEqual([201, last.json.href])
    expect((await total()) - before).toBe(1)
  })

  it('submits once, also when many come at once', async () => {
    const { path, version } = await complete()
    const key = randomUUID()
    const all = await Promise.all(Array.from({ length: 8 }, () => submit(path, version, key)))
    expect(all.every(({ status }) => status === 200 || status === 409)).toBe(true)
    const again = await submit(path, version, key)
    expect([again.status, again.json.submissions]).toEqual([200, 1])
    const sent = await asOwnerMails(String(again.json.dossierId))
    expect(sent).toBe(1)
  })

  it('is refused with another body or for another address, and by nobody else’s key', async () => {
    const headers = { 'Idempotency-Key': 'one' }
    const start = (body: unknown, by = token) =>
      call({ method: 'POST', path: '/api/v1/dossiers', token: by, body, headers })
    expect((await start({})).status).toBe(201)
    const refused = await start({ enterpriseNumber: NUMBER })
    expect([refused.status, refused.json.type]).toEqual([
      422,
      'urn:problem-type:belgif-ext:idempotencyKeyReused',
    ])
    const other = (await aToken(manager)).token
    expect((await start({ enterpriseNumber: NUMBER }, other)).status).toBe(201)
  })

  it('may be used again after a refusal that was mended', async () => {
    const { path, version } = await started()
    const key = randomUUID()
    expect((await submit(path, version, key)).status).toBe(409)
    const whole = await complete()
    expect((await submit(whole.path, whole.version, key)).status).toBe(200)
  })

  it('is asked for in letters and digits', async () => {
    const headers = { 'Idempotency-Key': 'x'.repeat(65) }
    const refused = await call({ method: 'POST', path: '/api/v1/dossiers', token, body: {}, headers })
    expect([refused.status, issueNames(refused)]).toEqual([400, ['Idempotency-Key']])
  })

  const total = async () => Number((await call({ path: '/api/v1/dossiers', token })).json.total)
  /** How often the team was told of a dossier. */
  const asOwnerMails = (dossierId: string) =>
    asOffice(async (tx) => {
      const all = await tx.select({ dedupe: mails.dedupe }).from(mails)
      return all.filter(
        ({ dedupe }) => dedupe?.startsWith(dossierId) === true && dedupe.endsWith('newSubmission'),
      ).length
    })
})

describe('a draft changed on a page', () => {
  it('is the same draft', async () => {
    const { path, version } = await started()
    await patch(path, version, { application: { nameFr: 'Du script' } })
    const opened = await openDossier(manager, path.split('/').at(-1) ?? '')
    expect(opened?.draft.application?.answers).toMatchObject({ nameFr: 'Du script' })
  })
})
