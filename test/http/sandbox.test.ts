import { connect as connectSocket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DryRunRequest } from '#app/services/dry-run/run-dry-run.server.ts'
import { elementsOf, parseXml } from '#app/soap/xml-tree.ts'
import { DatabaseUnavailable } from '#db/client.server.ts'
import { type Ask, serveBorder, settleSettings } from './serve-border.ts'

settleSettings()
const PATH = '/sandbox/EBoxMessage/v1'

let border: Awaited<ReturnType<typeof serveBorder>>
let judged: DryRunRequest[] = []
let wait: number | undefined
let failure: Error | undefined

beforeAll(async () => {
  border = await serveBorder({
    findSession: () => Promise.reject(new Error('a session was looked for')),
    sandbox: {
      waitOfNetwork: async () => wait,
      run: async (request) => {
        if (failure) throw failure
        judged.push(request)
        return { status: 200, xml: '<answer/>' }
      },
    },
  })
})
afterAll(() => border.close())

async function post(ask: Ask = {}) {
  judged = []
  const headers = { 'Content-Type': 'text/xml', ...ask.headers }
  return border.ask({ method: 'POST', path: PATH, body: '<a/>', ...ask, headers })
}

/** The code of a fault; throws when the answer is no well-formed SOAP message. */
function codeOf({ body, headers }: Awaited<ReturnType<typeof post>>): string {
  expect(headers['content-type']).toBe('text/xml; charset=utf-8')
  const [envelopeBody] = elementsOf(parseXml(Buffer.from(body)))
  expect(envelopeBody?.local).toBe('Body')
  expect(body).not.toMatch(/\bat [\w.]+ \(|node:|\.ts:\d/)
  return /<faultstring>([^<]*)/.exec(body)?.[1] ?? ''
}

describe('the door of dry runs', () => {
  test('hands body, type and environment over, and answers as XML that nobody keeps', async () => {
    const answer = await post()
    expect([answer.status, answer.body]).toEqual([200, '<answer/>'])
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(judged).toMatchObject([{ contentType: 'text/xml', environment: 'acceptance', host: 'localhost' }])
    await post({ path: `${PATH}?environment=production` })
    expect(judged).toMatchObject([{ environment: 'production' }])
  })

  test('knows no cookie, and asks no page for a token of its own', async () => {
    const strange = {
      Cookie: 'session=x; __Host-session=x',
      Origin: 'https://elsewhere.example',
      'Sec-Fetch-Site': 'cross-site',
    }
    expect((await post({ headers: strange })).status).toBe(200)
  })

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('takes no %s', async (method) => {
    const answer = await post({ method, body: '' })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('POST')
    if (method !== 'HEAD') expect(codeOf(answer)).toBe('SOA-03001')
    expect(judged).toEqual([])
  })

  test('takes nothing larger than 2 MB, said or sent', async () => {
    const large = await post({ body: Buffer.alloc(2 * 1024 * 1024 + 1) })
    expect([large.status, codeOf(large)]).toEqual([413, 'SOA-03001'])
    expect((await post({ body: Buffer.alloc(2 * 1024 * 1024) })).status).toBe(200)
  })

  test('reads nothing of what is said to be larger', async () => {
    const socket = connectSocket(border.port, 'localhost')
    socket.write(
      `POST ${PATH} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: 1000000000\r\n\r\n`,
    )
    const first = await new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(data.toString())),
    )
    socket.destroy()
    expect(first).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('takes nothing that is packed', async () => {
    const answer = await post({ headers: { 'Content-Encoding': 'gzip' } })
    expect([answer.status, codeOf(answer)]).toEqual([415, 'SOA-03001'])
  })

  test('takes no thousand parts', async () => {
    const answer = await post({
      body: '\r\n--x'.repeat(1000),
      headers: { 'Content-Type': 'multipart/related; boundary=x' },
    })
    expect([answer.status, codeOf(answer)]).toEqual([413, 'SOA-03001'])
  })

  test('asks a network that sends too often to wait', async () => {
    wait = 17
    const answer = await post()
    wait = undefined
    expect([answer.status, codeOf(answer), answer.headers['retry-after']]).toEqual([429, 'SOA-02002', '17'])
    expect(answer.body).toContain('<Retry>true</Retry>')
    expect(judged).toEqual([])
  })

  test('says that it may succeed later while the database is away, and nothing of what failed else', async () => {
    failure = new DatabaseUnavailable('the words of the driver')
    const away = await post()
    failure = new Error('the words of a bug')
    const bug = await post()
    failure = undefined
    expect([away.status, codeOf(away)]).toEqual([503, 'SOA-02002'])
    expect([bug.status, codeOf(bug)]).toEqual([500, 'SOA-02001'])
    for (const { body } of [away, bug]) expect(body).not.toContain('the words')
  })

  test('leaves every other address below it to the pages', async () => {
    expect((await post({ path: `${PATH}/more` })).body).toBe('a page')
  })
})
