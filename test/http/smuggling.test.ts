import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Express } from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { webApp } from '#app/http/web-app.server.ts'
import { listen, type WebServer } from '#app/http/web-server.server.ts'
import { freePort } from '#test/setup/portal-process.ts'
import { ORIGIN, settleSettings, worldOf } from './serve-border.ts'

settleSettings()

let port: number
let app: Express
let server: WebServer
/** What reached the pages. */
let seen: { method: string; path: string; body: string | undefined }[] = []

beforeAll(async () => {
  port = await freePort()
  const world = worldOf({
    pages: async ({ request, url }, body) => {
      seen.push({ method: request.method, path: url.pathname, body: body?.toString('latin1') })
      return new Response('a page')
    },
  })
  app = webApp(world, (_request, _response, next) => next())
  server = await listen(port, app)
})
afterAll(() => server.drain())
beforeEach(() => {
  seen = []
})

/** The request that a front and the portal must never see differently. */
const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n'
const FORM = 'Content-Type: application/x-www-form-urlencoded'

/** A post with these lines of head, and whatever follows the head. */
const post = (lines: string[], rest: string, request = 'POST /form HTTP/1.1') =>
  [request, 'Host: localhost', `Origin: ${ORIGIN}`, FORM, ...lines, '', rest].join('\r\n')

const chunked = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
const TE = 'Transfer-Encoding: chunked'
const length = (text: string) => `Content-Length: ${text.length}`

const INTO_CHUNKS = `0\r\n\r\n${SMUGGLED}`

const CORPUS: [name: string, sent: string][] = [
  ['CL.TE', post([length(INTO_CHUNKS), TE], INTO_CHUNKS)],
  ['TE.CL', post([TE, 'Content-Length: 4'], chunked(SMUGGLED))],
  ['TE.CL with the length of the whole', post([TE, length(chunked('a=1'))], chunked('a=1') + SMUGGLED)],
  ...[
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding : chunked',
    'Transfer-Encoding: identity, chunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding: chunked\r\nTransfer-Encoding: x',
    'Transfer-Encoding: x\r\nTransfer-Encoding: chunked',
    'Transfer-Encoding:\u000bchunked',
    'Transfer-Encoding: "chunked"',
    'Transfer-Encoding:\r\n chunked',
    'X: y\r\n Transfer-Encoding: chunked',
    'X: y\nTransfer-Encoding: chunked',
    'X: y\rTransfer-Encoding: chunked',
    'X: y\0\r\nTransfer-Encoding: chunked',
    'Transfer_Encoding\0: chunked',
    'Transfer-Encoding: chunked\u0000',
    'Transfer-Encodin\u212a: chunked',
    '[Transfer-Encoding: chunked',
    ' Transfer-Encoding: chunked',
  ].map((line): [string, string] => [
    `TE.TE: ${JSON.stringify(line)}`,
    post([length(INTO_CHUNKS), line], INTO_CHUNKS),
  ]),
  ['Transfer-Encoding twice', post([TE, TE], chunked('a=1'))],
  ['two lengths that differ', post(['Content-Length: 3', length(`a=1${SMUGGLED}`)], `a=1${SMUGGLED}`)],
  ['two lengths that agree', post(['Content-Length: 3', 'Content-Length: 3'], 'a=1')],
  ['two lengths in a list', post(['Content-Length: 3, 3'], 'a=1')],
  ...['+3', '-3', '0x3', '3 3', '3,', '3;', '\u000b3', '1e0', '99999999999999999999', '3\0', '٣'].map(
    (number): [string, string] => [
      `a length of ${JSON.stringify(number)}`,
      post([`Content-Length: ${number}`], 'a=1'),
    ],
  ),
  ['a length folded', post(['Content-Length:\r\n 3'], 'a=1')],
  ['a length before a space', post(['Content-Length : 3'], 'a=1')],
  ['an obs-fold', post(['X: y', '\tz', 'Content-Length: 3'], 'a=1')],
  ['bare LF in the head', post(['Content-Length: 3'], 'a=1').replaceAll('\r\n', '\n')],
  ['bare LF after one line', post(['X: y\nContent-Length: 3'], 'a=1')],
  ['bare LF before the body', post([`${length(`a=1${SMUGGLED}`)}\r\n\na=1${SMUGGLED}`], '')],
  ['bare CR in a value', post(['X: y\rContent-Length: 300', 'Content-Length: 3'], 'a=1')],
  ...['g', '-3', '+3', '0x3', '3 ', ' 3', '', '3\n', '3;\n', 'fffffffffffffffff', '3\r', '3;a="\r\n"'].map(
    (size): [string, string] => [
      `a chunk of ${JSON.stringify(size)}`,
      post([TE], `${size}\r\na=1\r\n0\r\n\r\n${SMUGGLED}`),
    ],
  ),
  ['a chunk longer than said', post([TE], `3\r\na=1XX0\r\n\r\n${SMUGGLED}`)],
  ['a chunk with bare LF', post([TE], `3\na=1\n0\n\n${SMUGGLED}`)],
  ['a chunk with LF at its end', post([TE], `3\r\na=1\n0\r\n\r\n${SMUGGLED}`)],
  ['a last chunk with LF', post([TE], `3\r\na=1\r\n0\r\n\n${SMUGGLED}`)],
  ['a trailer that is a head', post([TE], `3\r\na=1\r\n0\r\nContent-Length: 90\r\n\r\n`)],
  ['a trailer with bare LF', post([TE], `3\r\na=1\r\n0\r\nX: y\n\r\n${SMUGGLED}`)],
  ['chunks in HTTP/1.0', post([TE], chunked('a=1'), 'POST /form HTTP/1.0')],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n'],
  ['a version of 1.2', 'GET / HTTP/1.2\r\nHost: localhost\r\n\r\n'],
  ['a version of 0.9', 'GET /\r\n'],
  ['a version in small letters', 'GET / http/1.1\r\nHost: localhost\r\n\r\n'],
  ['a second space', 'GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a line break in the target', 'GET /\n HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a whole address as target', 'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  [
    'a body of GET that is a request',
    `GET /get HTTP/1.1\r\nHost: localhost\r\n${length(SMUGGLED)}\r\n\r\n${SMUGGLED}`,
  ],
  [
    'an upgrade',
    'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n',
  ],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
  ['expect', post(['Content-Length: 3', 'Expect: 100-continue, x'], 'a=1')],
]

/** What has one meaning in spite of its oddness, and is answered as one request; all else is refused. */
const ONE_MEANING = [
  'chunks in HTTP/1.0',
  'two hosts',
  'a second space',
  'a body of GET that is a request',
  'an upgrade',
  'expect',
]
/** Is cut off without a word. */
const CUT = ['CONNECT']

/** Sends and closes the own half; the statuses of all that comes back. */
async function exchange(sent: string, to = port): Promise<number[]> {
  const socket = connect({ port: to })
  let received = ''
  socket.setEncoding('latin1')
  socket.on('data', (data) => {
    received += data
  })
  // Cut off in the middle of what is refused.
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  socket.end(Buffer.from(sent, 'utf8'))
  await closed
  const statuses = [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
  return statuses.filter((status) => status >= 200)
}

describe('a request that two servers could read in two ways', () => {
  it('differs from those that have one meaning, alone or one after the other', async () => {
    expect(await exchange(post(['Content-Length: 3'], 'a=1'))).toEqual([200])
    expect(await exchange(post([TE], chunked('a=1')))).toEqual([200])
    expect(await exchange(post(['Content-Length: 3'], `a=1${SMUGGLED}`))).toEqual([200, 200])
    const form = '/form a=1'
    expect(seen.map(({ path, body = '' }) => `${path} ${body}`).sort()).toEqual([
      form,
      form,
      form,
      '/smuggled ',
    ])
  })

  it.each(CORPUS)('%s', async (name, sent) => {
    const statuses = await exchange(sent)
    if (CUT.includes(name)) return expect({ statuses, seen }).toEqual({ statuses: [], seen: [] })
    if (!ONE_MEANING.includes(name)) return expect({ statuses, seen }).toEqual({ statuses: [400], seen: [] })
    expect({ statuses, requests: seen.length }).toEqual({ statuses: [200], requests: 1 })
    expect(seen[0]?.path).not.toBe('/smuggled')
  })

  it('would get through a lenient parser', async () => {
    const lenient = createServer({ insecureHTTPParser: true }, app)
    await once(lenient.listen(0), 'listening')
    const { port: laxPort } = lenient.address() as AddressInfo
    for (const [, sent] of CORPUS) await exchange(sent, laxPort)
    lenient.close()
    expect(seen.filter(({ path }) => path === '/smuggled').length).toBeGreaterThan(3)
  })
})
