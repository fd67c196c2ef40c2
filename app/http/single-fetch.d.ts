// Tells the types that single fetch is on (remix.config.js): loaders and actions may then answer `data(…)`.
export {}

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}
