import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PortalLoadContext } from '#app/http/load-context.ts'
import { BODY_LIMIT } from '#app/http/request-body.server.ts'
import type { World } from '#app/http/web-app.server.ts'
import { DatabaseUnavailable } from '#db/client.server.ts'
import { type Ask, ORIGIN, serveBorder, settleSettings } from './serve-border.ts'

settleSettings()

let context: PortalLoadContext | undefined
let body: Buffer | undefined
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  border = await serveBorder({
    pages: async ({ url }, sent, given) => {
      context = given
      body = sent
      if (url.pathname === '/throws') throw new Error('seeded')
      if (url.pathname === '/away') {
        given.report(new DatabaseUnavailable('seeded'))
        return new Response('a stack', { status: 500 })
      }
      return new Response('a page', { headers: { 'Content-Type': 'text/html' } })
    },
  })
})
afterAll(() => border.close())

const ours = { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' }

describe('every answer', () => {
  const ANSWERS: (Ask & { status: number })[] = [
    { path: '/', status: 200 },
    { path: '/health', status: 200 },
    { path: '/throws', status: 500 },
    { path: '/away', status: 503 },
    { path: '//elsewhere.example', status: 400 },
    { path: '/\\elsewhere.example', status: 400 },
    { path: '/%5Celsewhere.example', status: 400 },
    { path: '/%5c', status: 400 },
    { path: '/?text=a%00b', status: 400 },
    { path: '/', method: 'POST', status: 403 },
    { path: '/', method: 'DELETE', status: 405 },
    { path: '/', method: 'POST', headers: ours, body: 'x'.repeat(BODY_LIMIT + 1), status: 413 },
  ]

  it.each(ANSWERS)('$path $method carries the security headers ($status)', async ({ status, ...wanted }) => {
    const answer = await border.ask(wanted)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'strict-transport-security': expect.stringMatching(/max-age=\d{8,}; includeSubDomains/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-store',
      'belgov-trace-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    })
    expect(answer.headers).not.toHaveProperty('x-powered-by')
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    expect(answer.body).not.toContain('seeded')
    expect(answer.body).not.toContain('a stack')
  })

  it('has a nonce and a trace id of its own', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => border.ask({})))
    expect(new Set(all.map(({ headers }) => headers['content-security-policy'])).size).toBe(50)
    expect(new Set(all.map(({ headers }) => headers['belgov-trace-id'])).size).toBe(50)
  })

  it('of a key page carries the strict policy, however its address is written', async () => {
    for (const path of [
      '/csr',
      '/c%73r',
      '/CSR/',
      '/dossiers/1/certificate/acceptance',
      '/csr.data?_routes=x',
    ]) {
      const { headers } = await border.ask({ path })
      expect({ path, policy: headers['content-security-policy'] }).toEqual({
        path,
        policy: expect.stringContaining("connect-src 'none'"),
      })
      expect(context?.strictPage).toBe(true)
    }
    await border.ask({ path: '/csr.data?_routes=x&y=1' })
    expect(context).toMatchObject({ isData: true, page: '/csr?y=1' })
  })
})

describe('the language', () => {
  const languageFor = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await border.ask({ path, headers })
    return { language: context?.language, cookies: answer.headers['set-cookie'] }
  }

  it('is the one asked for, remembered; else the cookie’s; else the browser’s best', async () => {
    expect(await languageFor('/?lang=nl', { Cookie: 'lang=fr' })).toEqual({
      language: 'nl',
      cookies: [expect.stringMatching(/^lang=nl; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)],
    })
    expect((await languageFor('/', { Cookie: 'lang=fr' })).language).toBe('fr')
    expect((await languageFor('/', { 'Accept-Language': 'en;q=0.5, pt, de-BE;q=0.9' })).language).toBe('de')
    expect(await languageFor('/?lang=xx"><script>')).toEqual({ language: 'en', cookies: undefined })
  })
})

describe('bodies', () => {
  it('arrive whole up to the limit', async () => {
    await border.ask({ method: 'POST', headers: ours, body: 'x'.repeat(BODY_LIMIT) })
    expect(body).toHaveLength(BODY_LIMIT)
  })

  it('are refused early when they say that they are larger, and at the limit when they do not', async () => {
    const start = `POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\n`
    expect(await firstLine(`${start}Content-Length: 1000000000\r\n\r\nx`)).toContain('413')
    const chunk = `${BODY_LIMIT.toString(16)}\r\n${'x'.repeat(BODY_LIMIT)}\r\n`
    expect(await firstLine(`${start}Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`)).toContain('413')
  })

  it('are refused when they are no form, and taken for an empty one when they are empty', async () => {
    const status = async (type: string | undefined, sent: string) => {
      const headers = { Origin: ORIGIN, ...(type !== undefined && { 'Content-Type': type }) }
      return (await border.ask({ method: 'POST', headers, body: sent })).status
    }
    expect(await status(undefined, '')).toBe(200)
    expect(
      await status(
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
      ),
    ).toBe(200)
    expect(await status(undefined, 'a=1')).toBe(400)
    expect(await status('application/json', '{}')).toBe(400)
    expect(await status('multipart/form-data', 'x')).toBe(400)
    expect(await status('multipart/form-data; boundary=x', 'no such boundary')).toBe(400)
  })

  it('are refused with too many fields', async () => {
    const answer = await border.ask({ method: 'POST', headers: ours, body: 'a=1&'.repeat(501) })
    expect(answer.status).toBe(413)
  })

  function firstLine(sent: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port: border.port }, () => void socket.write(sent))
      socket.once('data', (data) => {
        socket.destroy()
        resolve(data.toString().split('\r\n')[0] ?? '')
      })
      socket.once('error', reject)
    })
  }
})

describe('what a client says of itself', () => {
  it('changes neither the address of the page nor the key its rate is counted by', async () => {
    await border.ask({})
    const plain = context?.clientKey
    await border.ask({ headers: { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Host': 'evil.example' } })
    expect(context?.clientKey).toBe(plain)
  })
})

describe('health', () => {
  it('tells down, and slow, apart from up', async () => {
    const states = async (ping: () => Promise<unknown>, state: World['state'] = 'ready') => {
      const other = await serveBorder({ ping, state })
      const { status, body: text } = await other.ask({ path: '/health' })
      const live = (await other.ask({ path: '/health/live' })).status
      const page = (await other.ask({ path: '/' })).status
      await other.close()
      return [status, JSON.parse(text).status, live, page]
    }
    const pingOf = (milliseconds: number) => () => new Promise((resolve) => setTimeout(resolve, milliseconds))
    expect(await states(pingOf(0))).toEqual([200, 'UP', 200, 200])
    expect(await states(pingOf(700))).toEqual([200, 'DEGRADED', 200, 200])
    expect(await states(pingOf(60_000))).toEqual([503, 'DOWN', 200, 200])
    expect(await states(() => Promise.reject(new Error('no')))).toEqual([503, 'DOWN', 200, 200])
    expect(await states(pingOf(0), 'starting')).toEqual([503, 'DOWN', 200, 503])
    expect(await states(pingOf(0), 'stopping')).toEqual([503, 'DOWN', 200, 200])
  })
})
