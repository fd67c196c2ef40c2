import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import type { Language } from '#app/domain/language.ts'
import * as entry from '#app/entry.server.tsx'
import { isStrictPage } from '#app/http/content-security-policy.ts'
import type { Session } from '#app/http/load-context.ts'

type RouteModule = ServerBuild['routes'][string] extends infer R
  ? R extends { module: infer M }
    ? M
    : never
  : never

/** A page, or a route that answers with a file and has no component. */
type Routed = Omit<RouteModule, 'default'> & Partial<Pick<RouteModule, 'default'>>

export type Visit = {
  path: string
  session: Session | undefined
  language?: Language
  /** Posted as a form without JavaScript does. */
  form?: Readonly<Record<string, string>>
  /** Posted as a form with files. */
  multipart?: FormData
  /** The pre-session cookie's value: which browser this is. */
  browserId?: string
  /** Whatever other cookies it sends. */
  cookie?: string
}

export type Visited = { status: number; location: string | null; html: string; cookies: string[] }

/** Given pages, by path, rendered by the real Remix and the real entry, within a bare document. */
export function pagesOf(modules: Readonly<Record<string, Routed>>): (visit: Visit) => Promise<Visited> {
  const handle = createRequestHandler(buildOf(modules), 'production')
  return async ({ path, session, language = 'en', form, multipart, browserId = 'browser', cookie = '' }) => {
    const body = multipart ?? (form && new URLSearchParams(form))
    const answer = await handle(
      new Request(`http://localhost:3000${path}`, {
        method: body ? 'POST' : 'GET',
        // Waits for the whole page.
        headers: { 'User-Agent': 'Googlebot', Cookie: cookie },
        ...(body && { body }),
      }),
      { ...contextOf(path, session, language), browserId: () => browserId },
    )
    return {
      status: answer.status,
      location: answer.headers.get('Location'),
      html: await answer.text(),
      cookies: answer.headers.getSetCookie(),
    }
  }
}

const contextOf = (path: string, session: Session | undefined, language: Language): AppLoadContext => ({
  nonce: 'nonce',
  language,
  strictPage: isStrictPage(path.split('?')[0] ?? ''),
  isData: false,
  page: path,
  demo: false,
  traceId: 'trace',
  clientKey: 'client',
  session: async () => session,
  browserId: () => 'browser',
  formToken: () => 'token',
  report: () => undefined,
})

function Document() {
  return (
    <html lang="en">
      <body>
        <Outlet />
      </body>
    </html>
  )
}

const root: RouteModule = { default: Document, ErrorBoundary: () => null }

/** Given pages, by path, as a server build: for a test that puts the border in front of them. */
export function buildOf(modules: Readonly<Record<string, Routed>>): ServerBuild {
  const flags = { hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false, module: '' }
  const routes: ServerBuild['routes'] = { root: { id: 'root', path: '', module: root } }
  // Remix knows a route without a page by its missing component, which its types do not allow for.
  for (const [path, module] of Object.entries(modules))
    routes[path] = { id: path, parentId: 'root', path, module: module as RouteModule }
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
        Object.values(routes).map((route) => [
          route?.id ?? '',
          {
            ...flags,
            id: route?.id ?? '',
            ...(route?.parentId && { parentId: route.parentId }),
            ...(route?.path && { path: route.path }),
            hasAction: route?.module.action !== undefined,
            hasLoader: route?.module.loader !== undefined,
          },
        ]),
      ),
    },
    entry: { module: entry },
    routes,
  }
}
