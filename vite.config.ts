// Reads remix.config.js, which holds the options of the Remix plugin.
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'

// Our own server is the entry of the server build, so that web, worker and Remix share one module graph.
// A plugin behind Remix's, which would put its own entry over ours.
const serverEntry: Plugin = {
  name: 'server-entry',
  enforce: 'post',
  config: (_, { isSsrBuild }) =>
    isSsrBuild ? { build: { target: 'node20', rollupOptions: { input: './app/server.ts' } } } : undefined,
}

const underVitest = process.env.VITEST !== undefined

export default defineConfig({
  plugins: underVitest ? [] : [remix(remixConfig), serverEntry],
  // A module worker, since the worker of the key page imports its own chunks.
  worker: { format: 'es' },
  build: {
    sourcemap: false,
    assetsInlineLimit: 0,
  },
  server: { fs: { strict: true } },
})
