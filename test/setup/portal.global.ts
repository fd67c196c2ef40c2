import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import type {} from './provided.ts'

const STOP_MS = 30_000

/** The portal as an operator starts it, built and on an empty data folder, for the browser to visit. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-e2e-'))
  // mkdtemp closes the folder to others, and PostgreSQL runs as another user when the tests run as root.
  chmodSync(dataDir, 0o755)
  project.provide('chromium', JSON.parse(node('scripts/chromium.mjs')))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const portal = await startPortal({ PORT: String(port), ORIGIN: origin, DATA_DIR: dataDir })
  project.provide('portal', { origin, dataDir })
  return async () => {
    await stopPortal(portal)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function node(script: string): string {
  return execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The operating system picks the port; it stays free for the moment until the portal takes it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

async function startPortal(settings: Record<string, string>): Promise<ChildProcess> {
  const portal = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...operatorsEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  const ready = new Promise<boolean>((resolve) => {
    portal.once('exit', () => resolve(false))
    createInterface({ input: portal.stdout }).on('line', (line) => {
      said.push(line)
      if (line.startsWith('ready ')) resolve(true)
    })
  })
  if (!(await ready)) throw new Error(`The portal ended before it was ready. It said:\n${said.join('\n')}`)
  return portal
}

/** Without what the test runner added: the portal must run as it does for people. */
function operatorsEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST|TEST$|NODE_ENV$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|DATABASE_URL|DEMO$)/
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name))
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}

async function stopPortal(portal: ChildProcess): Promise<void> {
  if (portal.exitCode !== null) return
  const exit = once(portal, 'exit')
  portal.kill('SIGTERM')
  const late = setTimeout(() => portal.kill('SIGKILL'), STOP_MS)
  const [code] = await exit
  clearTimeout(late)
  if (code !== 0) throw new Error(`The portal did not stop cleanly: exit ${code}`)
}
