import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { verdictSchema } from '#app/api/csr-verdict.ts'
import { OPERATIONS } from '#app/api/operations.server.ts'
import { problemSchema } from '#app/api/problem.ts'
import { INSTITUTION_SCOPES } from '#app/domain/token-scope.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import { type ApiAnswer, type ApiCall, onPortalApi } from './portal-api.ts'

const call = onPortalApi()

const OURS = '0671516647'
const THEIRS = '1000000021'
let ours: Awaited<ReturnType<typeof anInstitution>>
let theirs: Awaited<ReturnType<typeof anInstitution>>
let token: string
let foreignToken: string

beforeAll(async () => {
  ours = await anInstitution(OURS)
  theirs = await anInstitution(THEIRS, 'autre:application')
  token = (await aToken(ours.manager)).token
  foreignToken = (await aToken(theirs.manager)).token
})

const isProblem = ({ headers, json }: ApiAnswer, status: number) => {
  expect(headers['content-type']).toBe('application/problem+json')
  expect(problemSchema.safeParse(json).error).toBeUndefined()
  expect(json.status).toBe(status)
  expect(headers['belgov-trace-id']).toMatch(/^[0-9a-f]{32}$/)
}

describe('every call captured as one institution and replayed as another', () => {
  const CSR = { choice: 'later' }
  /** Each operation on one dossier or institution; a new one must be added here. */
  const captured = (dossierId: string, version: string): ApiCall[] => {
    const path = `/api/v1/dossiers/${dossierId}`
    const headers = { 'If-Match': `"${version}"` }
    return [
      { path },
      { method: 'HEAD', path },
      { method: 'PATCH', path, headers, body: { application: { nameFr: 'Le leur' } } },
      { method: 'PATCH', path, headers, body: { messageTypes: [DOCUMENT_TYPE] } },
      { method: 'PATCH', path, headers, body: { issuerId: randomUUID() } },
      { method: 'PATCH', path, headers, body: { certificates: { acceptance: CSR } } },
      { method: 'POST', path: `${path}/submit`, headers, body: {} },
      {
        method: 'POST',
        path: `${path}/submit`,
        headers: { ...headers, 'Idempotency-Key': randomUUID() },
        body: {},
      },
      { path: `/api/v1/organizations/${OURS}` },
    ]
  }

  it('gets the answer of what does not exist, and changes nothing', async () => {
    const made = await call({ method: 'POST', path: '/api/v1/dossiers', token, body: {} })
    const dossierId = String(made.json.dossierId)
    const version = String(made.json.version)
    const before = await openDossier(ours.manager, dossierId)
    const missing = captured(randomUUID(), version)
    for (const [index, wanted] of captured(dossierId, version).entries()) {
      const foreign = await call({ ...wanted, token: foreignToken })
      const nothing = await call({
        ...(missing[index] ?? wanted),
        ...(wanted.path.includes('organizations') && { path: '/api/v1/organizations/0123456749' }),
        token: foreignToken,
      })
      expect([wanted.method, wanted.path, foreign.status]).toEqual([wanted.method, wanted.path, 404])
      expect(foreign.body).toBe(nothing.body)
    }
    expect(await openDossier(ours.manager, dossierId)).toEqual(before)
    for (const wanted of captured(dossierId, version).slice(0, 2))
      expect((await call({ ...wanted, token })).status).toBe(200)
  })

  it('covers every operation that names something', () => {
    // What only a system's token opens, no institution can replay.
    const ofInstitutions: readonly (string | undefined)[] = INSTITUTION_SCOPES
    const named = OPERATIONS.filter(
      ({ path, scope }) => path.includes('{') && ofInstitutions.includes(scope),
    ).map(({ method, path }) => `${method} ${path}`)
    const covered = captured('{dossierId}', '').map(
      ({ method = 'GET', path }) => `${method} ${path.replace(OURS, '{enterpriseNumber}')}`,
    )
    expect(named.filter((operation) => !covered.includes(operation))).toEqual([])
  })

  it('lists nothing of the other, and takes none of its applications', async () => {
    const list = await call({ path: '/api/v1/dossiers', token: foreignToken })
    expect(list.body).toContain(theirs.dossierId)
    expect(list.body).not.toContain(ours.dossierId)
    const organization = await call({ path: `/api/v1/organizations/${OURS}`, token })
    const [issuer] = organization.json.applications as { issuerId: string }[]
    const { json } = await call({ method: 'POST', path: '/api/v1/dossiers', token: foreignToken, body: {} })
    const taken = await call({
      method: 'PATCH',
      path: String(json.href),
      token: foreignToken,
      headers: { 'If-Match': String(json.version) },
      body: { issuerId: issuer?.issuerId },
    })
    expect([taken.status, taken.json.issues]).toEqual([400, [expect.objectContaining({ name: 'issuer' })]])
  })
})

describe('what is no call', () => {
  it('is answered with a problem, at every address', async () => {
    const PLACES: [string, string, number][] = [
      ['GET', '/api/v1/nothing', 404],
      ['GET', '/api/', 404],
      ['GET', '/api/v1/dossiers.data', 404],
      ['GET', '/api/v1//dossiers', 404],
      ['GET', '/api/v1/Dossiers', 404],
      ['DELETE', '/api/v1/dossiers', 405],
      ['PUT', `/api/v1/dossiers/${randomUUID()}`, 405],
      ['OPTIONS', '/api/v1/dossiers', 405],
      ['TRACE', '/api/v1/dossiers', 405],
    ]
    for (const [method, path, status] of PLACES) {
      const answer = await call({ method, path, token })
      expect([method, path, answer.status]).toEqual([method, path, status])
      // The fetch of a page's data is answered in the framework's own spelling.
      if (!path.endsWith('.data')) isProblem(answer, status)
    }
    expect((await call({ method: 'DELETE', path: '/api/v1/dossiers', token })).headers.allow).toBe(
      'GET, POST',
    )
  })

  it('is a body that is not JSON, or too large', async () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      call({ method: 'POST', path: '/api/v1/dossiers', token, body, headers })
    for (const broken of [
      '{',
      '',
      'null',
      '[]',
      '"x"',
      '{"a":1}{',
      '{"enterpriseNumber":"\\ud800',
      '\u0000',
    ].filter(Boolean)) {
      const answer = await post(broken)
      expect([broken, answer.status]).toEqual([broken, 400])
      isProblem(answer, 400)
    }
    const other = await post('<a/>', { 'Content-Type': 'text/xml' })
    isProblem(other, 415)
    isProblem(await post('a=1', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415)
    isProblem(await post(JSON.stringify({ enterpriseNumber: 'x'.repeat(64 * 1024) })), 413)
    isProblem(await post('x'.repeat(300 * 1024)), 413)
    const nested = await post('['.repeat(30_000))
    isProblem(nested, 400)
  })
})

describe('the check of a CSR', () => {
  const subject = {
    institutionName: 'SPF Stratégie et Appui',
    enterpriseNumber: OURS,
    applicationId: 'bosa:eloket:attest',
  }
  const check = (body: unknown, by?: string) =>
    call({ method: 'POST', path: '/api/v1/csrs/check', body, ...(by !== undefined && { token: by }) })

  it('is open to all and gives the verdict of the rules', async () => {
    const pem = opensslCsr(subject)
    const fine = await check({ pem, profile: 'guide', ...subject, environment: 'acceptance' })
    expect(fine.status).toBe(200)
    expect(verdictSchema.safeParse(fine.json).error).toBeUndefined()
    expect(fine.json).toMatchObject({ ok: true, findings: [], key: { algorithm: 'RSA', bits: 2048 } })
    const wrong = await check({ pem, applicationId: 'another' })
    expect(wrong.json).toMatchObject({
      ok: false,
      findings: [{ code: 'subject.commonName', severity: 'error' }],
    })
  })

  it('tells about the use of a key to members only', async () => {
    const pem = opensslCsr({ ...subject, enterpriseNumber: THEIRS, applicationId: 'autre:cle' })
    const { json } = await call({ method: 'POST', path: '/api/v1/dossiers', token: foreignToken, body: {} })
    const change = (version: unknown, body: unknown) =>
      call({
        method: 'PATCH',
        path: String(json.href),
        token: foreignToken,
        headers: { 'If-Match': String(version) },
        body,
      })
    const application = {
      applicationId: 'autre:cle',
      nameFr: 'C',
      nameNl: 'S',
      audience: 'citizen',
      protocol: 'soap',
      network: 'internet',
      certificateUse: 'dedicated',
    }
    const ready = await change(json.version, { application })
    expect((await check({ pem }, token)).json.keyInUse).toBe(false)
    const stored = await change(ready.json.version, { certificates: { acceptance: { choice: 'csr', pem } } })
    expect(stored.status).toBe(200)
    expect((await check({ pem }, token)).json.keyInUse).toBe(true)
    expect((await check({ pem })).json).not.toHaveProperty('keyInUse')
    isProblem(await check({ pem }, 'ebx_forged'), 401)
  })

  it('takes hostile input without harm, and repeats none of it', async () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----'
    const exposed = await check({ pem: key })
    expect(exposed.json).toMatchObject({ ok: false, findings: [{ code: 'input.privateKey' }] })
    expect(exposed.body).not.toContain('MIIEvQ')
    const hostile = [
      '',
      'x'.repeat(16 * 1024 + 1),
      '-----BEGIN CERTIFICATE REQUEST-----\n',
      `${'0\u0080'.repeat(5000)}`,
      '\u202e<script>',
      '-----BEGIN CERTIFICATE REQUEST-----\nMIAwgDCAMIAwgA==\n-----END CERTIFICATE REQUEST-----',
    ]
    for (const pem of hostile) {
      const start = performance.now()
      const answer = await check({ pem })
      expect([answer.status, answer.json.ok]).toEqual([200, false])
      expect(performance.now() - start).toBeLessThan(2_000)
    }
    for (const body of [
      { pem: 1 },
      { pem: '\u0000' },
      {},
      { pem: '', profile: 'toString' },
      { pem: '', environment: '__proto__' },
      { pem: '', constructor: {} },
    ])
      isProblem(await check(body), 400)
  })

  it('is limited for who shows no token, and not for who does', async () => {
    let last = await check({ pem: 'x' })
    for (let more = 0; more < 130 && last.status !== 429; more += 1) last = await check({ pem: 'x' })
    isProblem(last, 429)
    expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect((await check({ pem: 'x' }, token)).status).toBe(200)
  })
})
