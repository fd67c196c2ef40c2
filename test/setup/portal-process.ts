import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { collect, collectionFolder, fileOf } from '#test/leaks/collected.ts'

const STOP_MS = 30_000

/** Below those that the operating system hands out by itself, which somebody else could be given in the meantime. */
const PORTS = { from: 20_000, to: 30_000 }

/** It stays free for the moment until the portal takes it. */
export async function freePort(): Promise<number> {
  const port = randomInt(PORTS.from, PORTS.to)
  const server = createServer().listen(port)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return freePort()
    throw error
  }
  server.close()
  await once(server, 'close')
  return port
}

/** Starts the built portal with these settings, and waits until it is ready. */
export async function startPortal(settings: Record<string, string>): Promise<ChildProcess> {
  const portal = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...operatorsEnvironment(), ...watched(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  createInterface({ input: portal.stderr }).on('line', (line) => {
    collect('log', `${line}\n`)
    process.stderr.write(`${line}\n`)
  })
  const said: string[] = []
  const ready = new Promise<boolean>((resolve) => {
    portal.once('exit', () => resolve(false))
    createInterface({ input: portal.stdout }).on('line', (line) => {
      collect('portal', `${line}\n`)
      said.push(line)
      if (line.startsWith('ready ')) resolve(true)
    })
  })
  if (!(await ready)) throw new Error(`The portal ended before it was ready. It said:\n${said.join('\n')}`)
  return portal
}

/** Without what the test runner added: the portal must run as it does for people. */
function operatorsEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST|TEST$|TEST_OUTPUT$|NODE_ENV$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|DATABASE_URL|DEMO$)/
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name))
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}

/** Lets it write down where it connects to, for the end of the run. */
function watched(): Record<string, string> {
  const folder = collectionFolder()
  if (folder === undefined) return {}
  const recorder = pathToFileURL('test/setup/connections.child.mjs')
  recorder.searchParams.set('to', fileOf(folder, 'connection'))
  return { NODE_OPTIONS: `--import=${recorder}` }
}

/** Stops it as an operator does; an unclean end is an error. */
export async function stopPortal(portal: ChildProcess): Promise<void> {
  if (portal.exitCode !== null) return
  const exit = once(portal, 'exit')
  portal.kill('SIGTERM')
  const late = setTimeout(() => portal.kill('SIGKILL'), STOP_MS)
  const [code] = await exit
  clearTimeout(late)
  if (code !== 0) throw new Error(`The portal did not stop cleanly: exit ${code}`)
}
