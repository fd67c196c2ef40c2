import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { collectDatabaseLog, watchOutput } from '#test/leaks/judge-output.ts'
import { freePort, startPortal, stopPortal } from './portal-process.ts'
import type {} from './provided.ts'

/** The portal as an operator starts it, built and on an empty data folder, for the browser to visit. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const output = watchOutput('browser')
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-e2e-'))
  // mkdtemp closes the folder to others, and PostgreSQL runs as another user when the tests run as root.
  chmodSync(dataDir, 0o755)
  project.provide('chromium', JSON.parse(node('scripts/chromium.mjs')))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  // Behind a proxy on this machine, as in production: each visitor comes from an address of their own (visitorFrom).
  const settings = { PORT: String(port), ORIGIN: origin, DATA_DIR: dataDir, TRUSTED_PROXIES: 'loopback' }
  const portal = await startPortal(settings)
  project.provide('portal', { origin, dataDir, pid: portal.pid ?? 0 })
  return async () => {
    await stopPortal(portal)
    collectDatabaseLog(dataDir)
    output.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function node(script: string): string {
  return execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
