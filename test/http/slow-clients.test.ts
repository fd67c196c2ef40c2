import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { ORIGIN, serveBorder, settleSettings } from './serve-border.ts'

settleSettings()

const SLOW = inject('proof') ? 2_000 : 500
/** Sent by one who does not listen. */
const BODY = inject('proof') ? 1_000_000_000 : 50_000_000
const PIECE = Buffer.alloc(1_000_000, 'x')
const NORMAL = 100

let border: Awaited<ReturnType<typeof serveBorder>>
const sockets: Socket[] = []

beforeAll(async () => {
  border = await serveBorder({})
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await border.close()
})

const opened = (start: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port: border.port }, () => {
      socket.write(start)
      resolve(socket)
    })
    sockets.push(socket)
    socket.once('error', reject)
  })

async function median(): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < NORMAL; count += 1) {
    const start = performance.now()
    expect((await border.ask({})).status).toBe(200)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[NORMAL / 2] ?? Number.POSITIVE_INFINITY
}

it(`does not keep others waiting: ${SLOW} who dribble a head or a body`, { timeout: 120_000 }, async () => {
  await median()
  const alone = await median()
  const post = `POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\nContent-Length: 100000\r\n\r\n`
  const slow = await Promise.all(
    Array.from({ length: SLOW }, (_, at) => opened(at % 2 === 0 ? 'GET / HTTP/1.1\r\nX-' : post)),
  )
  let turn = 0
  // A fifth of them at a time, so that some are always writing; each has written before others are measured.
  const dribble = setInterval(() => {
    turn += 1
    for (const [at, socket] of slow.entries()) if (at % 5 === turn % 5) socket.write('x')
  }, 40)
  await wait(300)
  // What else the machine does falls on one measure or another, not on all.
  const besides = [await median(), await median(), await median()]
  clearInterval(dribble)
  const beside = Math.min(...besides)
  expect(slow.filter((socket) => socket.destroyed)).toEqual([])
  expect(beside).toBeLessThan(2 * alone + 20)
})

it('keeps nothing of a body that is announced too large', async () => {
  const before = process.memoryUsage()
  const answers: string[] = []
  const socket = await opened(
    `POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\nContent-Length: 1000000000\r\n\r\n`,
  )
  socket.on('data', (data) => void answers.push(data.toString()))
  await vi.waitFor(() => expect(answers[0]).toMatch(/^HTTP\/1\.1 413 /))
  const after = process.memoryUsage()
  const grown = after.heapUsed + after.external - before.heapUsed - before.external
  expect(grown).toBeLessThan(10_000_000)
})

const held = () => {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Writes the body piece by piece, as fast as it is taken, until all is sent or the connection is closed. */
async function pour(socket: Socket, chunked: boolean): Promise<{ sent: number; grown: number }> {
  const before = held()
  let [sent, grown] = [0, 0]
  while (sent < BODY && !socket.destroyed && socket.writable) {
    if (chunked) socket.write(`${PIECE.length.toString(16)}\r\n`)
    const taken = socket.write(PIECE)
    if (chunked) socket.write('\r\n')
    sent += PIECE.length
    grown = Math.max(grown, held() - before)
    if (!taken) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined)
  }
  return { sent, grown }
}

it.each([
  ['announced', `Content-Length: ${BODY}`],
  ['in chunks', 'Transfer-Encoding: chunked'],
])(
  `keeps nothing of a body of ${BODY / 1e6} MB, %s and really sent`,
  { timeout: 120_000 },
  async (_, framing) => {
    const answers: string[] = []
    const socket = await opened('')
    socket.on('error', () => undefined)
    socket.on('data', (data) => void answers.push(data.toString()))
    socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\n${framing}\r\n\r\n`)
    const { sent, grown } = await pour(socket, framing.startsWith('Transfer'))
    expect(answers[0]).toMatch(/^HTTP\/1\.1 413 /)
    console.error(sent, grown)
    expect(grown).toBeLessThan(10_000_000)
    expect((await border.ask({})).status).toBe(200)
    socket.destroy()
  },
)

it('logs no error of the portal for who leaves in the middle of a body', async () => {
  const written: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  const socket = await opened(
    `POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\nContent-Length: 1000\r\n\r\nx`,
  )
  const left = new Promise((resolve) => socket.once('close', resolve))
  // Its head has been read before it goes.
  await wait(50)
  socket.destroy()
  await left
  await wait(50)
  spy.mockRestore()
  expect(written).toEqual([])
})
