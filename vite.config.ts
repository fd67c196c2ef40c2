// Reads remix.config.js, which holds the options of the Remix plugin.
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'
import { threadModules } from './thread-modules.ts'

const underVitest = process.env.VITEST !== undefined

/**
 * Our Express server is the entry of the server build, so that web, worker and Remix share one module graph. The Remix
 * plugin sets its own input, so this comes after it; the server awaits at top level, which needs a newer target.
 */
const serverEntry: Plugin = {
  name: 'server-entry',
  enforce: 'post',
  apply: 'build',
  config: (_, { isSsrBuild }) =>
    isSsrBuild
      ? { build: { target: 'node20', minify: false, rollupOptions: { input: './app/server.ts' } } }
      : {},
}

/**
 * What the browser loads from packages, made ready before the development server serves its first page: a package that
 * Vite discovers later reloads the page, and what was typed into it is gone. A new one in the browser is named here.
 */
const BROWSER_PACKAGES = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  '@remix-run/react',
  'react-hook-form',
  'zod/mini',
  '@noble/hashes/sha2.js',
  'asn1js',
  'pkijs',
  '@simplewebauthn/browser',
]

/** All have WebCrypto in workers, `:has()` and ES2022. */
const BROWSERS = ['chrome111', 'firefox121', 'safari16.4']

export default defineConfig({
  plugins: underVitest ? [] : [remix(remixConfig), serverEntry, threadModules],
  optimizeDeps: { include: BROWSER_PACKAGES, noDiscovery: true },
  // A module worker, since the worker of the key page imports its own chunks.
  worker: { format: 'es' },
  build: {
    sourcemap: false,
    assetsInlineLimit: 0,
    // Some seconds more than esbuild takes; what a step loads is up to 3 kB smaller (test/e2e/budget.test.ts).
    minify: 'terser',
    target: BROWSERS,
    // One CSS target for both builds, else each writes a style sheet of its own.
    cssTarget: BROWSERS,
  },
})
