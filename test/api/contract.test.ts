import { randomUUID } from 'node:crypto'
import { Ajv } from 'ajv'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { describedApi } from '#app/api/described-api.server.ts'
import { OPERATIONS } from '#app/api/operations.server.ts'
import type { Partner } from '#app/domain/actor.ts'
import { isScope, type Scope, SYSTEM_SCOPES } from '#app/domain/token-scope.ts'
import { APPLICATION, DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import { generatePublications } from '#test/builders/many-publications.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSystemToken } from '#test/builders/system-token.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'
import { type ApiAnswer, onPortalApi } from './portal-api.ts'

type Schema = Record<string, unknown>
type Content = Record<string, { schema: Schema }>
type Described = {
  operationId: string
  security: Record<string, unknown>[]
  description?: string
  parameters: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Content }
  responses: Record<string, { headers?: Record<string, unknown>; content?: Content }>
}

settleSettings()
vi.stubEnv('SECRET_JWS', 'a-secret-of-the-tests-for-signing-configurations')
const database = onPortalDatabase()
const call = onPortalApi({ database: false })

/** The document as served, and each operation in it: nothing below knows more of the API than this, and what stands in it. */
const DOCUMENT = JSON.parse(JSON.stringify(describedApi())) as {
  paths: Record<string, Record<string, Described>>
  components: { schemas: { Problem: Schema } }
}
const DESCRIBED = Object.entries(DOCUMENT.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

const ajv = new Ajv({ strict: false, validateFormats: false })
const faultsBy = (schema: Schema, value: unknown) => (ajv.validate(schema, value) ? [] : ajv.errors)

const NUMBER = '0671516647'
let tokens: Record<string, string>
let manager: Partner

beforeAll(async () => {
  if (!database.current) throw new Error('no database')
  const owner = postgres({ ...database.current.connection, max: 1, onnotice: () => {} })
  await generatePublications(owner, 3)
  await owner.end()
  manager = (await anInstitution(NUMBER)).manager
  const institution = (await aToken(manager, ['dossiers:read', 'dossiers:write', 'organizations:read'])).token
  const system = await aSystemToken(await anOfficer('admin'), SYSTEM_SCOPES)
  tokens = { institution, system }
})

/** The scope that the description of an operation asks for. */
const scopeOf = ({ description = '' }: Described): Scope | undefined => {
  const named = /Scope of the token: `([^`]+)`/.exec(description)?.[1]
  return named !== undefined && isScope(named) ? named : undefined
}

const tokenFor = (operation: Described): string => {
  const scope = scopeOf(operation)
  const isSystem = scope !== undefined && !scope.startsWith('dossiers') && scope !== 'organizations:read'
  return tokens[isSystem ? 'system' : 'institution'] ?? ''
}

/** Bodies that do what each operation is for. */
const BODIES: Readonly<Record<string, () => unknown>> = {
  checkCsr: () => ({ pem: '-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----' }),
  startDossier: () => ({}),
  changeDossier: () => ({ messageTypes: [DOCUMENT_TYPE] }),
  submitDossier: () => ({}),
  checkPublicationAuthorization: () => ({
    enterpriseNumber: NUMBER,
    applicationId: 'bosa:eloket:attest',
    messageTypeId: 'bosa:attest',
    environment: 'acceptance',
    certificateSha256: 'AB'.repeat(32),
    senderId: { enterpriseNumber: NUMBER, applicationId: 'other' },
  }),
}

type Draft = { id: string; version: string }

const aDraft = async (): Promise<Draft> => {
  const { json } = await callInstitution('POST', '/api/v1/dossiers', {})
  return { id: String(json.dossierId), version: String(json.version) }
}

const callInstitution = (method: string, path: string, body: unknown, version = '') =>
  call({
    method,
    path,
    token: tokens.institution ?? '',
    body,
    headers: { ...(version !== '' && { 'If-Match': `"${version}"` }) },
  })

/** One that can be submitted. */
async function aCompleteDraft(): Promise<Draft> {
  const { id, version } = await aDraft()
  const path = `/api/v1/dossiers/${id}`
  const application = { ...APPLICATION, applicationId: `app-${randomUUID().slice(0, 8)}` }
  const answers = { application, messageTypes: [DOCUMENT_TYPE] }
  let now = await callInstitution('PATCH', path, answers, version)
  for (const environment of ['acceptance', 'production'])
    now = await callInstitution(
      'PATCH',
      path,
      { certificates: { [environment]: { choice: 'later' } } },
      String(now.json.version),
    )
  return { id, version: String(now.json.version) }
}

const pathWith = (path: string, draft: Draft): string =>
  path
    .replace('{dossierId}', draft.id)
    .replace('{enterpriseNumber}', NUMBER)
    .replace('{environment}', 'production')

const QUERIES: Readonly<Record<string, () => Promise<string>>> = {
  diffConfiguration: async () => {
    const { headers } = await call({
      path: '/api/v1/configurations/production',
      token: tokens.system ?? '',
    })
    return `?from=${encodeURIComponent(String(headers.etag))}`
  },
}

type Asked = (typeof DESCRIBED)[number]

type Change = {
  token?: string | undefined
  draft?: Draft
  query?: string
  body?: unknown
  headers?: Record<string, string>
}

/** A call that is to succeed; only what the document asks for is sent. */
async function ask({ path, method, operation }: Asked, change: Change = {}) {
  const draft = change.draft ?? (path.includes('{dossierId}') ? await aDraft() : { id: '', version: '' })
  const wantsVersion = operation.parameters.some(({ name, required }) => name === 'If-Match' && required)
  const body = BODIES[operation.operationId]
  const query = change.query ?? (await QUERIES[operation.operationId]?.()) ?? ''
  return call({
    method,
    path: `${pathWith(path, draft)}${query}`,
    ...('token' in change
      ? change.token !== undefined && { token: change.token }
      : { token: tokenFor(operation) }),
    ...(operation.requestBody && { body: change.body ?? body?.() }),
    headers: { ...(wantsVersion && { 'If-Match': `"${draft.version}"` }), ...change.headers },
  })
}

/** What an answer breaks of what the document says about its status. */
function broken({ operation }: Asked, { status, headers, json }: ApiAnswer): unknown[] {
  const said = operation.responses[status]
  if (!said) return [`status ${status} is not described`]
  const type = String(headers['content-type']).split(';')[0] ?? ''
  const described = said.content?.[type]
  const schema = type === 'application/problem+json' ? DOCUMENT.components.schemas.Problem : described?.schema
  return [
    ...(said.content && !described ? [`${type} is not described`] : []),
    ...(schema && type.endsWith('json') ? (faultsBy(schema, json) ?? []) : []),
    ...Object.keys(said.headers ?? {})
      .filter((name) => headers[name.toLowerCase()] === undefined)
      .map((name) => `no ${name}`),
  ]
}

describe('the document', () => {
  it('has an example here for each body that it describes', () => {
    const withBody = DESCRIBED.filter(({ operation }) => operation.requestBody)
    expect(Object.keys(BODIES).sort()).toEqual(withBody.map(({ operation }) => operation.operationId).sort())
    expect(DESCRIBED.length).toBe(OPERATIONS.length)
    for (const { operation } of withBody) {
      const schema = operation.requestBody?.content['application/json']?.schema ?? {}
      expect(faultsBy(schema, BODIES[operation.operationId]?.())).toEqual([])
    }
  })

  it('would be found out if it said less than is answered', () => {
    const { operation } =
      DESCRIBED.find(({ path }) => path.endsWith('/check') && path.includes('publication')) ?? {}
    const schema = operation?.responses[200]?.content?.['application/json']?.schema ?? {}
    expect(faultsBy(schema, { allowed: true })).not.toEqual([])
    expect(faultsBy(schema, { allowed: 'yes' })).not.toEqual([])
  })
})

describe.each(DESCRIBED.map((asked) => [asked.operation.operationId, asked] as const))('%s', (_, asked) => {
  const { operation, method } = asked
  const isOpen = operation.security.some((one) => Object.keys(one).length === 0)

  it('answers as described, in each of its types', async () => {
    const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))
    for (const type of Object.keys(success?.[1].content ?? {})) {
      const draft = operation.operationId === 'submitDossier' ? { draft: await aCompleteDraft() } : {}
      const answer = await ask(asked, { ...draft, headers: { Accept: type } })
      expect([answer.status, answer.body]).toEqual([Number(success?.[0]), answer.body])
      expect(broken(asked, answer)).toEqual([])
      if (operation.responses[304]) {
        const again = await ask(asked, {
          headers: { Accept: type, 'If-None-Match': String(answer.headers.etag) },
        })
        expect([again.status, again.body, broken(asked, again)]).toEqual([304, '', []])
      }
    }
  })

  it('asks for a token that may, as described', async () => {
    const without = await ask(asked, { token: undefined })
    expect([without.status === 401, broken(asked, without)]).toEqual([!isOpen, []])
    const unknown = await ask(asked, { token: `ebx_${'x'.repeat(43)}` })
    expect([unknown.status, broken(asked, unknown)]).toEqual([401, []])
    if (isOpen || scopeOf(operation) === 'organizations:read') return
    const other = tokens.system === tokenFor(operation) ? tokens.institution : tokens.system
    const misplaced = await ask(asked, { token: other })
    expect([misplaced.status, broken(asked, misplaced)]).toEqual([403, []])
  })

  it('refuses what the document does not know, as described', async () => {
    const query = await ask(asked, { query: '?surprise=1' })
    expect([query.status, broken(asked, query)]).toEqual([400, []])
    expect(JSON.stringify(query.json.issues)).toContain('unknownInput')
    if (!operation.requestBody) return
    const body = await ask(asked, { body: { ...Object(BODIES[operation.operationId]?.()), surprise: 1 } })
    expect([body.status, broken(asked, body)]).toEqual([400, []])
    const text = await ask(asked, { body: '<xml/>', headers: { 'Content-Type': 'text/xml' } })
    expect([text.status, broken(asked, text)]).toEqual([415, []])
  })

  it('knows no other method than the described', async () => {
    const answer = await call({ method: 'DELETE', path: pathWith(asked.path, { id: 'x', version: '' }) })
    expect([answer.status, String(answer.headers.allow).split(', ').includes(method)]).toEqual([405, true])
    expect(broken(asked, answer)).toEqual([])
  })
})

afterAll(() => vi.unstubAllEnvs())
