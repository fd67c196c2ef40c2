import { createServer, type RequestListener, type Server } from 'node:http'
import { Server as NetServer } from 'node:net'

const DRAIN_MS = 10_000
const IDLE_GRACE_MS = 1_000

export type WebServer = {
  /** Stops accepting, lets running requests end, cuts what is left after ten seconds. */
  drain(): Promise<void>
}

/** Listens on `port` with limits for slow clients (design: quality.md 2.6). Rejects when the port is taken. */
export function listen(port: number, handler: RequestListener): Promise<WebServer> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 5_000,
    },
    handler,
  )
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken by another program. Stop it, or set PORT to a free one.`)
          : error,
      )
    })
    server.listen(port, () => resolve({ drain: () => drain(server) }))
  })
}

async function drain(server: Server): Promise<void> {
  // Told with the answer, so that a client does not send its next request into a connection that is being closed.
  server.prependListener('request', (_, response) => void response.setHeader('Connection', 'close'))
  // The HTTP server's own close() would cut idle connections at once, and with them a request that is on its way.
  const closed = new Promise<void>((resolve) => void NetServer.prototype.close.call(server, () => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_GRACE_MS)
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
