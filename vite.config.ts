// Reads remix.config.js, which holds the options of the Remix plugin.
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

const underVitest = process.env.VITEST !== undefined

export default defineConfig(({ isSsrBuild }) => ({
  plugins: underVitest ? [] : [remix(remixConfig)],
  // A module worker, since the worker of the key page imports its own chunks.
  worker: { format: 'es' },
  build: {
    sourcemap: false,
    assetsInlineLimit: 0,
    // Our Express server is the entry of the server build, so that web, worker and Remix share one module graph.
    rollupOptions: isSsrBuild ? { input: './app/server.ts' } : {},
  },
  server: { fs: { strict: true } },
}))
