// The options of the Remix plugin; vite.config.ts hands them over. Why each flag: docs/decisions/001-remix-2-and-its-way-out.md
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    // Off: it opens an endpoint that lists routes, and its fetch is blocked on the key page.
    v3_lazyRouteDiscovery: false,
  },
}
