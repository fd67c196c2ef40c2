import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadConfigFromFile, transformWithEsbuild } from 'vite'
import { expect, it } from 'vitest'

// A route's loaders and actions are taken out before a browser sees it, and with them what only they import.
const SERVER_ONLY = /\.server(?:\.tsx?)?$|^node:|^@remix-run\/node$|^#db\//

const IMPORT = /(?:from|import)\s*\(?\s*["']([^"'\s]+)["']/g

/** Modules named by a file, types left out. */
async function importsOf(file: string): Promise<string[]> {
  const { code } = await transformWithEsbuild(readFileSync(file, 'utf8'), file, { jsx: 'automatic' })
  return [...code.matchAll(IMPORT)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !SERVER_ONLY.test(name))
}

async function packagesBehind(entries: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const follow = async (file: string): Promise<void> => {
    if (seen.has(file) || !/\.tsx?$/.test(file)) return
    seen.add(file)
    for (const name of await importsOf(file)) {
      const [path = ''] = name.split('?')
      if (path.startsWith('.')) await follow(join(dirname(file), path))
      else if (path.startsWith('#app/')) await follow(path.replace('#app/', 'app/'))
      else packages.add(path)
    }
  }
  for (const entry of entries) await follow(entry)
  return packages
}

it('names every package of the browser for the development server, which would else reload pages to add it', async () => {
  const pages = readdirSync('app/routes', { recursive: true, encoding: 'utf8' })
    .map((name) => join('app/routes', name))
    .filter((name) => name.endsWith('.tsx'))
  const used = await packagesBehind(['app/entry.client.tsx', 'app/root.tsx', ...pages])
  expect(used.size).toBeGreaterThan(5)
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' })
  const { include = [], noDiscovery } = loaded?.config.optimizeDeps ?? {}
  expect(noDiscovery).toBe(true)
  expect([...used].filter((name) => !/\.s?css$/.test(name) && !include.includes(name))).toEqual([])
})
