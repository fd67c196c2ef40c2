import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '#app/http/load-context.ts'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { staticFiles } from '#app/http/static-files.server.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { anOfficer } from '#test/builders/people.ts'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { type Answer, type Ask, ORIGIN, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
onPortalDatabase()

const folder = mkdtempSync(join(tmpdir(), 'types-'))
const sessions: Record<string, Session> = {}
let values: Readonly<Record<string, string>>
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  const { partner, dossierId } = await aSubmittedDossier()
  const { personId } = await anOfficer('admin')
  values = { dossierId, personId, environment: 'acceptance', enterpriseNumber: '0671516647' }
  const known = {
    email: 'someone@people.example',
    name: '',
    language: 'en',
    idHash: new Uint8Array(32),
  } as const
  sessions.partner = { ...known, personId: partner.personId, officerRoles: [] }
  sessions.admin = { ...known, personId, officerRoles: ['admin'], secondStep: 'fresh' }
  for (const name of ['icon.svg', 'entry.js', 'look.css', 'robots.txt', 'font.woff2', 'app.webmanifest'])
    writeFileSync(join(folder, name), name)
  const build = buildOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])))
  const findSession = async (cookie: string) => sessions[cookie]
  border = await serveBorder({ pages: pageHandler(build, false), findSession }, staticFiles(folder))
})
afterAll(async () => {
  await border.close()
  rmSync(folder, { recursive: true })
})

/** What a body of the type must look like. */
const LOOKS: readonly [type: RegExp, looks: (body: string) => boolean][] = [
  [/^text\/html;/, (body) => /^\s*(<!--|<(!doctype )?html)/i.test(body)],
  [/^application\/((problem|jwk-set)\+)?json(;|$)/, (body) => typeof JSON.parse(body) === 'object'],
  [
    /^application\/jsonl;/,
    (body) =>
      body
        .trimEnd()
        .split('\n')
        .every((line) => JSON.parse(line)),
  ],
  [/^text\/x-script;/, (body) => Array.isArray(JSON.parse(body.split('\n')[0] ?? ''))],
  [/^text\/csv;/, (body) => body.includes('\r\n') && !body.includes('<')],
  [/^application\/pdf$/, (body) => body.startsWith('%PDF-')],
  [/^application\/yaml$/, (body) => /^openapi: /m.test(body)],
]
/** Types that say nothing of their characters themselves (ASVS V4.1.1). */
const NEEDS_CHARSET = /^text\/|[+/]xml/

/** What is wrong with how an answer names its body; nothing for an answer without one. */
function wrongIn({ headers, body }: Answer): string | undefined {
  const type = headers['content-type']
  if (headers['x-content-type-options'] !== 'nosniff') return 'sniffed'
  if (body === '') return undefined
  if (type === undefined) return 'no type'
  if (NEEDS_CHARSET.test(type) && !/; ?charset=utf-8(;|$)/i.test(type)) return `${type}: no charset`
  const looks = LOOKS.find(([named]) => named.test(type))?.[1]
  if (!looks) return `${type}: not a type of ours`
  return looks(body) ? undefined : `${type}: ${body.slice(0, 80)}`
}

const ours = { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' }

describe('the type of an answer', () => {
  it.each(ROUTE_FILES.filter(({ module }) => module.loader))(
    'of the data of $name is none that a browser shows as a page, also when opened as one',
    async ({ url }) => {
      for (const cookie of ['partner', 'admin']) {
        const { headers, body } = await border.ask({
          path: `${pathOf(url, values)}.data?filename=a.html`,
          headers: { Cookie: `session=${cookie}`, Accept: 'text/html', 'Sec-Fetch-Dest': 'document' },
        })
        const type = String(headers['content-type'])
        const isFile = /^attachment;/.test(String(headers['content-disposition']))
        expect([cookie, type, headers['x-content-type-options']]).toEqual([
          cookie,
          isFile ? type : expect.stringMatching(/^(text\/x-script|application\/(problem\+)?json)(;|$)/),
          'nosniff',
        ])
        expect(body).not.toMatch(/^\s*<(!doctype|html)/i)
      }
    },
  )

  it.each(ROUTE_FILES)('$name names what it is, and its characters', async ({ url }) => {
    const path = pathOf(url, values)
    const seen: string[] = []
    for (const cookie of ['nobody', 'partner', 'admin'])
      for (const asked of [
        { path },
        { path: `${path}.data` },
        { path, method: 'POST', headers: ours },
      ] as Ask[]) {
        const answer = await border.ask({
          ...asked,
          headers: { ...asked.headers, Cookie: `session=${cookie}` },
        })
        const wrong = wrongIn(answer)
        if (wrong) seen.push(`${cookie} ${asked.method ?? 'GET'} ${asked.path}: ${wrong}`)
      }
    expect(seen).toEqual([])
  })

  it.each<Ask>([
    { path: '/health' },
    { path: '/health/live' },
    { path: '/nowhere' },
    { path: '//elsewhere.example' },
    { path: '/', method: 'POST' },
    { path: '/', method: 'DELETE' },
    { path: '/api/v1/dossiers', method: 'TRACE' },
    { path: '/api/v1/nowhere' },
  ])('of a refusal or a health check is named too: $method $path', async (asked) => {
    const answer = await border.ask(asked)
    expect(answer.body).not.toBe('')
    expect(wrongIn(answer)).toBeUndefined()
  })

  it.each([
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/entry.js', 'application/javascript; charset=utf-8'],
    ['/look.css', 'text/css; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/app.webmanifest', 'application/manifest+json'],
    ['/assets/gone.js', 'text/plain; charset=utf-8'],
  ])('of the file %s is %s', async (path, type) => {
    expect((await border.ask({ path })).headers['content-type']?.toLowerCase()).toBe(type)
  })
})
