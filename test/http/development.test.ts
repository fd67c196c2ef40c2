import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express, { type RequestHandler } from 'express'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withWorkerPolicy } from '#app/development.server.ts'
import { ASSET_POLICY } from '#app/http/content-security-policy.ts'

/** The address that Vite writes into the page in the place of the worker's own. */
const WORKER = '/app/components/key-maker/worker.ts?worker_file&type=module'

let vite: ViteDevServer
let origin = ''
let close: () => void = () => undefined
beforeAll(async () => {
  vite = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  })
  const server = express()
    .use(withWorkerPolicy(vite.middlewares as RequestHandler))
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => void server.close()
})
afterAll(async () => {
  close()
  await vite.close()
})

describe('Vite’s files', () => {
  it('carry the policy of the assets where a worker is made of them, else no key is made', async () => {
    const used = await fetch(`${origin}/app/components/key-maker/use-key-maker.ts`)
    expect(await used.text()).toContain(WORKER)
    const worker = await fetch(origin + WORKER)
    expect(worker.status).toBe(200)
    expect(await worker.text()).toContain('/app/pki/make-key.ts')
    expect(worker.headers.get('Content-Security-Policy')).toBe(ASSET_POLICY)
  })

  it('of the pages carry none: the policy of a page is its document’s', async () => {
    const script = await fetch(`${origin}/app/pki/pass-phrase.ts`)
    expect(script.status).toBe(200)
    expect(script.headers.get('Content-Security-Policy')).toBeNull()
  })
})
