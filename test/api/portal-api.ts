import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll } from 'vitest'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import * as keys from '#app/routes/[.]well-known.jwks[.]json.ts'
import * as api from '#app/routes/api.$.ts'
import * as openApiJson from '#app/routes/doc.openapi[.]json.ts'
import * as openApiYaml from '#app/routes/doc.openapi[.]yaml.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { signOfLife } from '#db/client.server.ts'
import { type Answer, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

export type ApiCall = {
  method?: string
  path: string
  token?: string
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown
  headers?: Record<string, string>
}

export type ApiAnswer = Answer & { json: Record<string, unknown> }

const ROUTES = {
  'api/*': api,
  '.well-known/jwks.json': keys,
  'doc/openapi.json': openApiJson,
  'doc/openapi.yaml': openApiYaml,
}

/** The real border and the real routes of machines, on a database of their own, unless the test has one. */
export function onPortalApi({ database = true } = {}): (call: ApiCall) => Promise<ApiAnswer> {
  settleSettings()
  if (database) onPortalDatabase()
  let border: Awaited<ReturnType<typeof serveBorder>>
  beforeAll(async () => {
    border = await serveBorder({
      pages: pageHandler(build(), false),
      findSession,
      ping: signOfLife,
    })
  })
  afterAll(() => border.close())
  return async ({ method = 'GET', path, token, body, headers = {} }) => {
    const answer = await border.ask({
      method,
      path,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const isJson = /json/.test(String(answer.headers['content-type']))
    return { ...answer, json: isJson && answer.body !== '' ? JSON.parse(answer.body) : {} }
  }
}

function build(): ServerBuild {
  const flags = { hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false, module: '' }
  const routes: ServerBuild['routes'] = {}
  for (const [path, module] of Object.entries(ROUTES))
    routes[path] = { id: path, path, module: { default: undefined, ...module } }
  return {
    mode: 'production',
    assetsBuildDirectory: '',
    publicPath: '/',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
    },
    assets: {
      entry: { imports: [], module: '' },
      url: '',
      version: '1',
      routes: Object.fromEntries(
        Object.keys(ROUTES).map((path) => [
          path,
          { ...flags, id: path, path, hasAction: path === 'api/*', hasLoader: true },
        ]),
      ),
    },
    entry: {
      module: {
        handleError: (error) => {
          throw error
        },
        default: (_request, status, headers) => new Response('a page', { status, headers }),
      },
    },
    routes,
  }
}
