import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

/** Ours until released; `undefined` when a living process holds it. */
export type Claim = { release(): Promise<void> }

/**
 * Says which process is to stop the server. Held by listening on a socket beside PostgreSQL's: unlike a number in a
 * file it ends with the process, also by kill -9, and cannot be mistaken for another process's.
 */
export async function claim(sockets: string): Promise<Claim | undefined> {
  const path = join(sockets, 'owner.sock')
  const held = await listen(path)
  if (held !== undefined) return held
  if (await answers(path)) return undefined
  rmSync(path, { force: true })
  return listen(path)
}

function listen(path: string): Promise<Claim | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end())
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen(path, () => {
      server.unref()
      resolve({ release: () => new Promise((done) => server.close(() => done())) })
    })
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
