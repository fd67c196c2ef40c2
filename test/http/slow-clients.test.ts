import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ORIGIN, serveBorder, settleSettings } from './serve-border.ts'

settleSettings()

const SLOW = 500
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

it('does not keep others waiting: five hundred who dribble a head or a body', async () => {
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
  const beside = await median()
  clearInterval(dribble)
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
