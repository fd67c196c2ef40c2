import { createServer, type RequestListener, type Server } from 'node:http'

const DRAIN_MS = 10_000

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
  // Kept-alive connections get no further request once their running one has ended.
  server.on('request', (_, response) => void response.setHeader('Connection', 'close'))
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
