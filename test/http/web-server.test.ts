import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { listen } from '#app/http/web-server.server.ts'

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => void probe.listen(0, resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise<void>((resolve) => void probe.close(() => resolve()))
  return port
}

/** One answer over a kept-alive connection; `closing` when the server asks for no more. */
function get(port: number, agent: Agent): Promise<{ closing: boolean }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, agent }, (received) => {
      received.resume()
      received.on('end', () => resolve({ closing: received.headers.connection === 'close' }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('a web process that is told to stop', () => {
  it('fails no request of those who are connected, and lets a slow one end', async () => {
    const port = await freePort()
    const server = await listen(port, (incoming, response) => {
      setTimeout(() => response.end('done'), incoming.url === '/slow' ? 1_500 : 2)
    })
    let answered = 0
    const client = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (;;) {
        const { closing } = await get(port, agent)
        answered += 1
        if (closing) return
      }
    }
    const clients = Array.from({ length: 20 }, client)
    const slow = new Promise<string>((resolve, reject) => {
      const sent = request({ port, path: '/slow', agent: false }, (received) => {
        received.on('data', (data: Buffer) => resolve(data.toString()))
      })
      sent.on('error', reject)
      sent.end()
    })
    await wait(200)
    const drained = server.drain()
    await Promise.all(clients)
    expect(await slow).toBe('done')
    await drained
    expect(answered).toBeGreaterThan(40)
    await expect(get(port, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('says so when its port is taken', async () => {
    const port = await freePort()
    const first = await listen(port, () => {})
    await expect(listen(port, () => {})).rejects.toThrow(`Port ${port} is taken`)
    await first.drain()
  })

  it('cuts a client that dribbles its headers', { timeout: 60_000 }, async () => {
    const port = await freePort()
    const server = await listen(port, (_, response) => void response.end('done'))
    const start = Date.now()
    await new Promise<void>((resolve) => {
      const socket = connect({ port }, () => void socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n'))
      const dribble = setInterval(() => void socket.write('x'), 500)
      socket.on('error', () => {})
      socket.on('close', () => {
        clearInterval(dribble)
        resolve()
      })
      socket.resume()
    })
    expect(Date.now() - start).toBeLessThan(25_000)
    await server.drain()
  })
})
