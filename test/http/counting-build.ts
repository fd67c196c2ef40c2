import type { ServerBuild } from '@remix-run/node'

/** A real Remix build of two routes, a page and a resource route, whose actions count how often they ran. */
export function countingBuild(): { build: ServerBuild; ran: () => number } {
  let count = 0
  const action = () => {
    count += 1
    return new Response('done')
  }
  const noClient = { hasAction: true, hasLoader: true, hasErrorBoundary: false, module: '' }
  const build: ServerBuild = {
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
      routes: {
        page: { ...noClient, hasClientAction: false, hasClientLoader: false, id: 'page', path: 'page' },
        resource: {
          ...noClient,
          hasClientAction: false,
          hasClientLoader: false,
          id: 'resource',
          path: 'resource',
        },
      },
    },
    entry: {
      module: {
        handleError: () => {},
        default: (_request, status, headers) => new Response('a page', { status, headers }),
      },
    },
    routes: {
      page: { id: 'page', path: 'page', module: { default: () => null, action } },
      resource: {
        id: 'resource',
        path: 'resource',
        module: { default: undefined, action, loader: () => new Response('read') },
      },
    },
  }
  return { build, ran: () => count }
}
