import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { OPERATIONS } from '#app/api/operations.server.ts'
import { problemSchema } from '#app/api/problem.ts'
import type { Partner } from '#app/domain/actor.ts'
import { SYSTEM_SCOPES } from '#app/domain/token-scope.ts'
import { APPLICATION, DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { PAYLOADS, type Payload, STACK } from '#test/builders/hostile-payloads.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSystemToken } from '#test/builders/system-token.ts'
import { chance } from '#test/pki/handmade.ts'
import { everyRow } from '#test/world/every-row.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'
import { type ApiAnswer, type ApiCall, onPortalApi } from './portal-api.ts'

const database = onPortalDatabase()
const call = onPortalApi({ database: false })

/** How many payloads each place meets: some by repeatable chance, and all under `npm run proof`. */
const MOST = inject('proof') ? PAYLOADS.length : 3
const pick = chance(20_260_705)
const some = (): readonly Payload[] =>
  MOST >= PAYLOADS.length
    ? PAYLOADS
    : Array.from({ length: MOST }, () => PAYLOADS[pick(PAYLOADS.length)] ?? { text: '', url: '' })

/** Once a 500: PostgreSQL takes no NUL, and no half of a surrogate pair. */
const UNSTORABLE = ['\0', '\uD800', 'a\uDC00b']

let manager: Partner
let token: string
let systemToken: string
let dossierId: string

beforeAll(async () => {
  manager = (await anInstitution('0671516647')).manager
  token = (await aToken(manager)).token
  systemToken = await aSystemToken(await anOfficer('admin'), SYSTEM_SCOPES)
  const made = await call({ method: 'POST', path: '/api/v1/dossiers', token, body: {} })
  dossierId = String(made.json.dossierId)
  version = String(made.json.version)
})

/** Counted calls would be refused for their number soon. */
const forgetCalls = () => asOwnerOf(database, (tx) => tx.execute(sql`delete from rate_limits`))
const rows = () => everyRow(database, ['rate_limits', 'api_tokens'])

let calls = 0
let version = '0'

async function ask(asked: ApiCall): Promise<ApiAnswer> {
  calls += 1
  if (calls % 200 === 0) await forgetCalls()
  const isOfSystems = /publicationAuthorizations|configurations/.test(asked.path)
  const answer = await call({
    token: isOfSystems ? systemToken : token,
    headers: { 'If-Match': `"${version}"` },
    ...asked,
  })
  const { json } = answer
  if (json.dossierId === dossierId) version = String(json.version)
  return answer
}

/** What is wrong with the answer; a refusal is a problem of ours. */
async function wrongWith(asked: ApiCall): Promise<string[]> {
  const { status, headers, json, body } = await ask(asked)
  const told = `${asked.method} ${asked.path.slice(0, 120)} ${JSON.stringify(asked.body ?? '').slice(0, 160)}`
  if (status >= 500 || status === 429) return [`${told}: ${status}`]
  if (STACK.test(body)) return [`${told}: a stack`]
  if (status < 400) return []
  const isProblem =
    headers['content-type'] === 'application/problem+json' && problemSchema.safeParse(json).success
  return isProblem ? [] : [`${told}: ${status} and no problem`]
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
const sound = () => ({ dossierId, enterpriseNumber: '0671516647', environment: 'acceptance' })

/** Bodies that the operation takes, of which each text and each name in turn becomes hostile. */
const BODIES: Readonly<Record<string, readonly object[]>> = {
  checkCsr: [{ pem: 'x', enterpriseNumber: '0671516647', applicationId: 'a:b', environment: 'acceptance' }],
  startDossier: [{ enterpriseNumber: '0671516647' }],
  changeDossier: [
    {
      institution: { nameFr: 'x', language: 'fr', url: 'https://x.example', businessHelpdesk: 'a@b.example' },
    },
    { application: { applicationId: APPLICATION.applicationId, nameFr: 'x', audience: 'citizen' } },
    { messageTypes: [{ nameFr: DOCUMENT_TYPE.nameFr, trigger: 'citizen', volume: '1' }] },
    { certificates: { acceptance: { choice: 'csr', pem: 'x' } } },
    { issuerId: 'x' },
  ],
  submitDossier: [{ note: 'x' }],
  checkPublicationAuthorization: [
    {
      enterpriseNumber: '0671516647',
      applicationId: 'a:b',
      messageTypeId: 'x',
      environment: 'acceptance',
      audience: 'citizen',
      certificateSha256: 'ab'.repeat(32),
      senderId: { enterpriseNumber: '0671516647', applicationId: 'a:b' },
    },
  ],
}
const CALLS = OPERATIONS.flatMap(({ operationId, method, path }) =>
  (BODIES[operationId] ?? []).map((body) => ({ operationId, method, path, body })),
)

/** The body with one text, or one name, in it replaced; each in turn. */
function* spoilt(body: unknown, text: string): Generator<unknown> {
  if (typeof body === 'string') yield text
  if (Array.isArray(body))
    for (const [index, inside] of body.entries())
      for (const other of spoilt(inside, text)) yield body.with(index, other)
  else if (typeof body === 'object' && body !== null)
    for (const [name, inside] of Object.entries(body)) {
      for (const other of spoilt(inside, text)) yield { ...body, [name]: other }
      const { [name]: _, ...others } = body as Record<string, unknown>
      yield { ...others, [text]: inside }
    }
}

describe('hostile values in calls of the machine interface', () => {
  it('are sent with every body that an operation takes', () => {
    const taking = OPERATIONS.filter(({ body }) => body).map(({ operationId }) => operationId)
    expect(Object.keys(BODIES).toSorted()).toEqual(taking.toSorted())
  })

  it('in each part of a path and each parameter are refused plainly', { timeout: 3_600_000 }, async () => {
    const before = await rows()
    const odd: string[] = []
    for (const { path, method, operationId, query } of OPERATIONS) {
      const asked = { method, ...(BODIES[operationId] && { body: {} }) }
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      const names = [...Object.keys(query.def.shape), 'other']
      for (const payload of some()) {
        for (const part of parts)
          odd.push(...(await wrongWith({ ...asked, path: fill(path, { ...sound(), [part]: payload.url }) })))
        for (const name of names)
          odd.push(...(await wrongWith({ ...asked, path: `${fill(path, sound())}?${name}=${payload.url}` })))
      }
    }
    expect(odd).toEqual([])
    expect(await rows()).toEqual(before)
  })

  it('in bodies are refused plainly, or stored as typed', { timeout: 3_600_000 }, async () => {
    const odd: string[] = []
    for (const { path, method, body } of CALLS)
      for (const { text } of some())
        for (const spoiled of spoilt(body, text))
          odd.push(...(await wrongWith({ method, path: fill(path, sound()), body: spoiled })))
    expect(odd).toEqual([])
  })

  it('that no database takes are refused at their place, and change no row', async () => {
    const before = await rows()
    for (const { path, method, body } of CALLS)
      for (const text of UNSTORABLE)
        for (const spoiled of spoilt(body, text)) {
          const answer = await ask({ method, path: fill(path, sound()), body: spoiled })
          const issue = expect.objectContaining({ detail: expect.stringMatching(/U\+(0000|D800|DC00)/) })
          expect([spoiled, answer.status, answer.json.issues]).toEqual([spoiled, 400, [issue]])
        }
    const deep = `${'['.repeat(30_000)}"\\u0000"${']'.repeat(30_000)}`
    const start = performance.now()
    expect((await ask({ method: 'POST', path: '/api/v1/csrs/check', body: deep })).status).toBe(400)
    expect(performance.now() - start).toBeLessThan(500)
    expect(await rows()).toEqual(before)
  })
})
