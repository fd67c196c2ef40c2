import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { learnPaths } from '#app/http/safe-path.ts'
import { limitOpenCall } from '#app/services/limit-calls.server.ts'
import { DatabaseUnavailable } from '#db/client.server.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'
import { type Ask, ORIGIN, serveBorder, settleSettings } from './serve-border.ts'

settleSettings()
vi.stubEnv('LOG_LEVEL', 'warn')
onPortalDatabase()

const TOKEN = 't'.repeat(43)
const pages = vi.fn(async () => new Response('a page'))
let border: Awaited<ReturnType<typeof serveBorder>>
let written: string[] = []

beforeAll(async () => {
  learnPaths(['sign-in/link/:token'])
  border = await serveBorder({ pages, limitReports: (client) => limitOpenCall('policy-report', client) })
})
afterAll(() => border.close())
beforeEach(() => {
  written = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

const report = (page = `${ORIGIN}/sign-in/link/${TOKEN}`) => ({
  'csp-report': {
    'document-uri': page,
    'effective-directive': 'img-src',
    'blocked-uri': `https://evil.example/?${TOKEN}`,
    'script-sample': TOKEN,
  },
})
const send = (body: string, headers: Record<string, string> = {}): Ask => ({
  method: 'POST',
  path: '/reports/csp',
  headers: { 'Content-Type': 'application/csp-report', ...headers },
  body,
})

describe('reports of what a policy stopped', () => {
  it('are taken from anywhere, as one line without anything of the address, and reach no page', async () => {
    const answer = await border.ask(
      send(JSON.stringify(report()), { 'Sec-Fetch-Site': 'cross-site', Cookie: `session=${TOKEN}` }),
    )
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 204, body: '' })
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(written).toHaveLength(1)
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      level: 'warn',
      event: 'policy.violated',
      traceId: answer.headers['belgov-trace-id'],
      directive: 'img-src',
      blocked: 'elsewhere',
      path: '/sign-in/link/[token]',
    })
    expect(written.join('')).not.toContain(TOKEN)
    expect(pages).not.toHaveBeenCalled()
  })

  it('are at most ten lines of one body', async () => {
    const one = {
      type: 'csp-violation',
      body: { documentURL: `${ORIGIN}/`, effectiveDirective: 'img-src', blockedURL: 'inline' },
    }
    const many = JSON.stringify(Array.from({ length: 60 }, () => one))
    expect((await border.ask(send(many, { 'Content-Type': 'application/reports+json' }))).status).toBe(204)
    expect(written).toHaveLength(10)
  })

  it.each<[number, Ask]>([
    [400, send('not a report')],
    [400, send('')],
    [413, send(JSON.stringify({ ...report(), filler: 'x'.repeat(16 * 1024) }))],
    [405, { method: 'GET', path: '/reports/csp' }],
    [405, { method: 'OPTIONS', path: '/reports/csp', headers: { Origin: 'https://evil.example' } }],
    [405, { method: 'DELETE', path: '/reports/csp' }],
  ])('are refused with %i, and leave no line: %j', async (status, wanted) => {
    const answer = await border.ask(wanted)
    expect(answer.status).toBe(status)
    if (status === 405) expect(answer.headers.allow).toBe('POST')
    expect(written).toEqual([])
    expect(pages).not.toHaveBeenCalled()
  })

  it('are refused while the database is away, which counts them', async () => {
    const away = await serveBorder({
      limitReports: () => Promise.reject(new DatabaseUnavailable('seeded')),
    })
    expect((await away.ask(send(JSON.stringify(report())))).status).toBe(503)
    await away.close()
    expect(written).toEqual([])
  })

  it('are sixty a minute from one network, then told to wait', async () => {
    const statuses = new Set<number>()
    let last: Awaited<ReturnType<typeof border.ask>> | undefined
    for (let call = 0; call < 61; call += 1) {
      last = await border.ask(send(JSON.stringify(report())))
      statuses.add(last.status)
    }
    expect([...statuses]).toEqual([204, 429])
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('are asked for by ordinary pages, never by those that hold keys', async () => {
    const ordinary = (await border.ask({ path: '/sign-in' })).headers
    expect(ordinary['reporting-endpoints']).toBe('csp="/reports/csp"')
    expect(ordinary['content-security-policy']).toMatch(/; report-uri \/reports\/csp; report-to csp$/)
    for (const path of ['/csr', '/dossiers/1/certificate/acceptance']) {
      const { headers } = await border.ask({ path })
      expect(headers).not.toHaveProperty('reporting-endpoints')
      expect(headers['content-security-policy']).not.toContain('report')
    }
  })
})
