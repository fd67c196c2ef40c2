import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Session } from '#app/http/load-context.ts'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { PAYLOADS, type Payload, STACK } from '#test/builders/hostile-payloads.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { type Answer, ORIGIN, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { chance } from '#test/pki/handmade.ts'
import { everyRow } from '#test/world/every-row.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
const database = onPortalDatabase()

/** How many payloads each place meets: some of them by repeatable chance, and all under `npm run proof`. */
const MOST = inject('proof') ? PAYLOADS.length : 3
const pick = chance(20_260_704)
const some = (): readonly Payload[] => {
  if (MOST >= PAYLOADS.length) return PAYLOADS
  // A NUL was once an error of the server.
  const nul = { text: '\0', url: '%00' }
  return [nul, ...Array.from({ length: MOST }, () => PAYLOADS[pick(PAYLOADS.length)] ?? nul)]
}

/** The name of every parameter that any page reads from its address, and of some other things: each file's that reads one. */
const QUERY_NAMES = [
  ...new Set(
    ['app/http', 'app/routes']
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .filter((source) => /searchParams/i.test(source))
      .flatMap((source) => [...source.matchAll(/\b(?!t\()\w+\('(\w+)'[,)]/g)])
      .map(([, name = '']) => name),
  ),
].filter((name) => name !== '_data')

const breaks = () => {
  throw new Error('seeded')
}

let values: Readonly<Record<string, string>>
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  const { partner, dossierId } = await aSubmittedDossier()
  const { personId } = partner
  values = { dossierId, personId, environment: 'acceptance', enterpriseNumber: '0671516647' }
  const everybody: Session = {
    personId,
    email: 'everybody@people.example',
    name: '',
    language: 'en',
    officerRoles: ['admin'],
    secondStep: 'fresh',
    idHash: new Uint8Array(32),
  }
  const modules = Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module]))
  border = await serveBorder({
    pages: pageHandler(buildOf({ ...modules, 'breaks/:part': { loader: breaks } }), false),
    findSession: async (cookie) => (cookie === 'somebody' ? everybody : undefined),
  })
})
afterAll(() => border.close())

const PARAMETERS = ROUTE_FILES.flatMap(({ url }) =>
  [...url.matchAll(/:(\w+)|\*/g)].map(([part]) => ({ url, part })),
)

/** What is wrong with an answer to a payload; nothing, most often. */
function wrongIn({ status, headers, body }: Answer, payload: Payload): string | undefined {
  if (status >= 500) return String(status)
  if (STACK.test(body)) return `a stack: ${STACK.exec(body)?.[0]}`
  if (/[\r\n]/.test(String(headers.location ?? ''))) return 'a line break in Location'
  const isPage = String(headers['content-type']).startsWith('text/html')
  return isPage && /<\w/.test(payload.text) && body.includes(payload.text) ? 'markup' : undefined
}

const asked = async (path: string, payload: Payload, method = 'GET'): Promise<string[]> => {
  const Cookie = 'session=somebody'
  const post = { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' }
  const headers = method === 'POST' ? { Cookie, ...post } : { Cookie }
  const wrong = wrongIn(await border.ask({ path, method, headers }), payload)
  return wrong ? [`${method} ${path.slice(0, 200)}: ${wrong}`] : []
}

describe('two hundred hostile values and more', () => {
  it('are looked for where they can enter', () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200)
    expect(new Set(PAYLOADS.map(({ url }) => url)).size).toBeGreaterThanOrEqual(200)
    expect(QUERY_NAMES).toEqual(
      expect.arrayContaining(['workspace', 'done', 'text', 'age', 'after', 'before', 'lang']),
    )
    expect(PARAMETERS.length).toBeGreaterThan(20)
  })

  it('would be seen to break a page that breaks', async () => {
    const payload = { text: '<b>', url: '%3Cb%3E' }
    expect(await asked('/breaks/x', payload)).toEqual(['GET /breaks/x: 500'])
    const echo = { status: 200, headers: { 'content-type': 'text/html' }, body: 'typed: <b>' }
    expect(wrongIn(echo, payload)).toBe('markup')
    expect(wrongIn({ ...echo, body: 'Error\n    at x' }, payload)).toContain('a stack')
  })

  it('in each part of each path are answered plainly, and change no row', {
    timeout: 3_600_000,
  }, async () => {
    const before = await everyRow(database)
    const odd: string[] = []
    for (const { url, part } of PARAMETERS)
      for (const payload of some()) {
        const path = pathOf(url.replace(part, ':hostile'), {
          ...values,
          hostile: payload.url,
        })
        odd.push(...(await asked(path, payload)), ...(await asked(`${path}.data`, payload)))
        if (ROUTE_FILES.some(({ module, ...route }) => route.url === url && module.action))
          odd.push(...(await asked(path, payload, 'POST')))
      }
    expect(odd).toEqual([])
    expect(await everyRow(database)).toEqual(before)
  })

  it('in each parameter of each query are answered plainly, and change no row', {
    timeout: 3_600_000,
  }, async () => {
    const before = await everyRow(database)
    const odd: string[] = []
    for (const { url, module } of ROUTE_FILES) {
      if (!module.loader) continue
      for (const first of some()) {
        // Each name meets each payload once all are tried, though one request carries many.
        const at = PAYLOADS.findIndex(({ url }) => url === first.url)
        const query = QUERY_NAMES.map(
          (name, index) => `${name}=${PAYLOADS[(at + index) % PAYLOADS.length]?.url}`,
        )
        const alone = `${QUERY_NAMES[pick(QUERY_NAMES.length)]}=${first.url}`
        for (const one of [query.filter((pair) => pair.length < 300).join('&'), alone])
          odd.push(...(await asked(`${pathOf(url, values)}?${one}`, first)))
      }
    }
    expect(odd).toEqual([])
    expect(await everyRow(database)).toEqual(before)
  })
})
