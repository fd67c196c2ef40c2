import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod/mini'
import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import type { Session } from '#app/http/load-context.ts'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { DatabaseUnavailable } from '#db/client.server.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { aDraft } from '#test/builders/people.ts'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { type Answer, type Ask, ORIGIN, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
vi.stubEnv('LOG_LEVEL', 'info')
onPortalDatabase()

const routes = {
  ...Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])),
  breaks: {
    loader() {
      throw new Error(`seeded ${HOSTILE}`)
    },
  },
}
const pages = pageHandler(buildOf(routes), false)

/** Ends a line, starts another that looks like ours, and paints a terminal. */
const HOSTILE = '\r\n{"level":"info","event":"forged"}\u001b[31m\u2028'

let written: string[] = []
let session: Session
let dossierId: string
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  const draft = await aDraft('0671516647')
  dossierId = draft.dossierId
  session = {
    personId: draft.partner.personId,
    email: canary('mail'),
    name: canary('name'),
    language: 'en',
    officerRoles: [],
    idHash: new Uint8Array(32),
  }
  border = await serveBorder({
    pages,
    findSession: async (cookie) => (cookie === 'partner' ? session : undefined),
  })
})
afterAll(() => border.close())

beforeEach(() => {
  written = []
  const keep = (text: unknown) => {
    written.push(String(text))
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep)
  // What a framework prints by itself is a line too, and none of ours.
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...said: unknown[]) => void keep(`${said.join(' ')}\n`))
})
afterEach(() => vi.restoreAllMocks())

const Line = z.looseObject({
  time: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  level: z.enum(['debug', 'info', 'warn', 'error']),
  event: z.string().check(z.regex(/^[a-z][\w. -]{2,60}$/i)),
})

/** Every line, read; throws on one that is no event. */
const events = () =>
  written
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => Line.parse(JSON.parse(line)))

const canaries: string[] = []
type Kind = 'name' | 'mail' | 'phone' | 'token' | 'code'

/** A value that stands nowhere else, of the look that a field or a door takes. */
function canary(kind: Kind): string {
  const digits = String(10_000_000 + randomBytes(3).readUIntBE(0, 3) * 5)
  const looks: Readonly<Record<Kind, string>> = {
    name: `Kanarie${digits}`,
    mail: `kanarie${digits}@canary.example`,
    phone: `+32${digits}`,
    token: randomBytes(32).toString('base64url'),
    code: digits,
  }
  canaries.push(looks[kind])
  return looks[kind]
}

const form = (fields: Readonly<Record<string, string>>, path: string, cookie = 'partner'): Ask => ({
  method: 'POST',
  path,
  headers: {
    Origin: ORIGIN,
    'Content-Type': 'application/x-www-form-urlencoded',
    Cookie: `session=${cookie}; browser=${BROWSER}`,
  },
  body: new URLSearchParams(fields).toString(),
})
const BROWSER = randomBytes(32).toString('base64url')

/** What each request leaves at its end. */
const ENDS = /"event":"(request|address\.refused)"/
/** The log line of a request is written when its connection closes, just after the answer has arrived. */
const asked = async (wanted: Ask): Promise<Answer> => {
  const before = written.filter((line) => ENDS.test(line)).length
  const answer = await border.ask(wanted)
  await vi.waitFor(() => expect(written.filter((line) => ENDS.test(line)).length).toBeGreaterThan(before))
  return answer
}

describe('what is provoked once', () => {
  const PROVOKED: (Ask & { event: string; status: number; signedIn?: boolean })[] = [
    {
      event: 'gate.refused',
      status: 403,
      ...form({}, '/sign-in', 'nobody'),
      headers: { Origin: 'https://evil.example' },
    },
    { event: 'signIn.refused', status: 400, ...form({ code: '12345678' }, '/sign-in/code', 'nobody') },
    { event: 'signIn.refused', status: 410, ...form({}, `/sign-in/link/${'t'.repeat(43)}`, 'nobody') },
    { event: 'office.refused', status: 404, path: '/office', headers: { Cookie: 'session=partner' } },
    { event: 'office.refused', status: 404, path: '/office/log.csv', headers: { Cookie: 'session=partner' } },
    { event: 'office.refused', status: 404, path: '/office.data', headers: { Cookie: 'session=partner' } },
    { event: 'request.failed', status: 500, path: '/breaks' },
    { event: 'address.refused', status: 400, path: '//elsewhere.example' },
    { event: 'address.refused', status: 400, path: '/nowhere/a%0D%0Ab' },
  ]

  it.each(PROVOKED)('is one event: $event at $path', async ({ event, status, ...wanted }) => {
    const answer = await asked(wanted)
    const told = events().filter((line) => line.event !== 'request')
    expect({ status: answer.status, events: told.map((line) => line.event) }).toEqual({
      status,
      events: [event],
    })
    expect(answer.body).not.toContain('seeded')
  })

  it('is one event when an address has asked for too many mails', async () => {
    const email = `${randomUUID()}@people.example`
    const statuses: number[] = []
    for (let mail = 0; mail < 6; mail += 1)
      statuses.push((await asked(form({ email }, '/sign-in', 'nobody'))).status)
    expect(statuses).toEqual([302, 302, 302, 302, 302, 429])
    const told = events().filter(({ event }) => event !== 'request')
    expect(told).toMatchObject([{ event: 'signIn.refused', by: 'mail', reason: 'tooMany' }])
  })

  it('is told by the request’s own number where there is one', async () => {
    const { headers } = await asked({ path: '/office', headers: { Cookie: 'session=partner' } })
    expect(events().filter(({ traceId }) => traceId === headers['belgov-trace-id'])).toHaveLength(2)
    expect(events().find(({ event }) => event === 'office.refused')).toMatchObject({
      level: 'warn',
      personId: session.personId,
    })
  })
})

describe('what people type and carry', () => {
  const answersTo = (fields: readonly { name: string }[]) =>
    Object.fromEntries(
      fields.map(({ name }) => [
        name,
        canary(/mail/i.test(name) ? 'mail' : /phone/i.test(name) ? 'phone' : 'name') + HOSTILE,
      ]),
    )
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}`, 'User-Agent': token } })

  function journey(): Ask[] {
    const dossier = `/dossiers/${dossierId}`
    return [
      form({ email: canary('mail') }, '/sign-in', 'nobody'),
      form({ email: canary('mail') + HOSTILE }, `/sign-in?next=/${canary('token')}`, 'nobody'),
      form({ email: canary('name') }, '/sign-in', 'nobody'),
      ...[1, 2, 3].map(() => form({ code: canary('code') }, '/sign-in/code', 'nobody')),
      form({ code: canary('code') }, `/sign-in/link/${canary('token')}`, 'nobody'),
      ...['sign-in/link', 'invitation', 'authority'].map((door) => ({ path: `/${door}/${canary('token')}` })),
      form(answersTo(INSTITUTION_FIELDS), `${dossier}/institution`),
      form(answersTo(APPLICATION_FIELDS), `${dossier}/application`),
      form({ add: 'empty' }, `${dossier}/document-types`),
      form(answersTo(DOCUMENT_TYPE_FIELDS), `${dossier}/document-types/${randomUUID()}`),
      form({ reference: canary('token'), name: canary('name') }, `${dossier}/review`),
      form({ text: canary('name'), phone: canary('phone') }, `/dossiers/${randomUUID()}/withdraw`),
      form({ number: canary('phone') }, '/dossiers/new'),
      { path: `/breaks?name=${canary('name')}&code=${canary('code')}` },
      { path: `/nowhere/${encodeURIComponent(canary('mail') + HOSTILE)}` },
      ...['/', '/dossiers/', '/office/dossiers/', '/assets/'].map((door) => ({
        path: door + canary('name'),
      })),
      { path: `/office?q=${canary('name')}`, headers: { Cookie: `session=${canary('token')}` } },
      {
        path: '/dossiers',
        headers: { Referer: `${ORIGIN}/x?t=${canary('token')}`, Cookie: 'session=partner' },
      },
      { path: `/sign-in/provider/callback?code=${canary('token')}&state=${canary('token')}` },
      { path: '/api/v1/dossiers', ...bearer(canary('token')) },
      { path: `/api/v1/dossiers/${canary('token')}`, ...bearer(canary('token')) },
      {
        path: '/api/v1/dossiers',
        method: 'POST',
        body: `{"name":"${canary('name')}"`,
        ...bearer(canary('token')),
      },
      { path: '/', method: 'DELETE', headers: { 'User-Agent': canary('name') } },
      ...[1, 2, 3, 4].map(() => form({ _: canary('name') }, `/sign-in?_data=${canary('token')}`, 'nobody')),
    ]
  }

  it('stands in no log line and no address, and each line is one event', async () => {
    const wanted = journey()
    expect(canaries.length).toBeGreaterThanOrEqual(50)
    const places: string[] = []
    for (const one of wanted) places.push(String((await asked(one)).headers.location ?? ''))
    const lines = events()
    expect(lines.filter(({ event }) => event === 'request' || event === 'address.refused')).toHaveLength(
      wanted.length,
    )
    expect(lines.filter(({ event }) => event === 'forged')).toEqual([])
    // A terminal that shows the log would obey them.
    expect(written.join('').replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u2028|\u2029/u)
    const foundIn = (lines: readonly string[]) =>
      lines.filter((line) =>
        canaries.some((one) =>
          [one, encodeURIComponent(one)].some((text) => line.toLowerCase().includes(text.toLowerCase())),
        ),
      )
    expect(foundIn(written)).toEqual([])
    expect(foundIn(places)).toEqual([])
  })
})

/** Served alike to everybody: no session is looked for. */
const ASKS_NOBODY = [
  '*',
  '.well-known/jwks.json',
  'accessibility',
  'authority/:token',
  'calendar/:token.ics',
  'csr',
  'csr/p12',
  'guide',
  'guide/checklist',
  'privacy',
  'second-step/ceremony',
  'sign-in/code',
  'sign-in/link/:token',
  'sign-in/provider',
]

describe('while the database is away', () => {
  it('every page that asks who is there is a plain 503 without a stack', async () => {
    const away = await serveBorder({
      pages,
      findSession: () => Promise.reject(new DatabaseUnavailable('seeded')),
    })
    const odd: string[] = []
    for (const { url, module } of ROUTE_FILES) {
      if (!module.loader || /^(api|doc|dev)\b/.test(url) || ASKS_NOBODY.includes(url)) continue
      const path = pathOf(url, { environment: 'acceptance' })
      const { status, body } = await away.ask({ path, headers: { Cookie: 'session=partner' } })
      if (/seeded|\n\s+at |node_modules/.test(body)) odd.push(`${path}: a stack`)
      if (status !== 503) odd.push(`${path}: ${status}`)
    }
    await away.close()
    expect(odd).toEqual([])
  })
})
