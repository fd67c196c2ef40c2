import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { ASSET_POLICY } from './http/content-security-policy.ts'

type Portal = typeof import('./portal.server.ts')

/**
 * The portal with hot reload. Vite compiles the server's own modules too, so that the pages and what starts the
 * portal share one module graph: one set of settings, one pool of connections.
 */
export async function startDevelopment(): Promise<void> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
  // The plugin's second Vite ends the process at a signal or at the end of its input, before the database is stopped.
  process.removeAllListeners('SIGTERM')
  process.stdin.removeAllListeners('end')
  const portal = (await vite.ssrLoadModule('/app/portal.server.ts')) as Portal
  await portal.startPortal({
    files: withWorkerPolicy(vite.middlewares as RequestHandler),
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>,
  })
}

/**
 * Vite's files, its scripts for workers under the policy that every built asset has: without it the worker of the key
 * page could send, finds so, and makes no key.
 */
export const withWorkerPolicy =
  (files: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if ('worker_file' in request.query) response.set('Content-Security-Policy', ASSET_POLICY)
    return files(request, response, next)
  }
