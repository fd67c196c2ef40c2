import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Place } from './place.server.ts'
import { asUser, BARE_ENVIRONMENT } from './user.server.ts'

/** A running server, as its own postmaster.pid tells. */
export type Postmaster = { pid: number; port: number; sockets: string; ready: boolean }

const POLL_MS = 20
const READY_MS = 60_000
const STOP_MS = 30_000

/**
 * The server that runs on this cluster, ready; undefined when none does.
 * One that is just starting or stopping is waited for. A pid file left by a crash is removed
 * when its number now belongs to another program, which PostgreSQL itself would take for a living server.
 */
export async function livePostmaster(cluster: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + READY_MS
  for (;;) {
    const found = readPostmaster(cluster)
    if (found === undefined) return undefined
    if (!serves(found.pid, cluster)) {
      rmSync(pidFile(cluster), { force: true })
      return undefined
    }
    if (found.ready) return found
    if (Date.now() > deadline) {
      throw new Error(
        `PostgreSQL (process ${found.pid}) neither starts nor stops. Stop it, then start again.`,
      )
    }
    await wait(POLL_MS)
  }
}

/** Starts a server on the cluster and waits until it accepts connections. */
export async function startPostmaster(
  program: string,
  place: Place,
  settings: string[],
): Promise<Postmaster> {
  const logFile = join(place.home, 'postgres.log')
  const log = openSync(logFile, 'w', 0o600)
  const child = spawn(program, ['-D', place.cluster, ...settings.flatMap((setting) => ['-c', setting])], {
    ...asUser(place.user),
    cwd: '/',
    env: BARE_ENVIRONMENT,
    // A session of its own: Ctrl-C reaches the whole terminal, and the portal must drain first.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise<'ended'>((resolve) => {
    child.once('error', () => resolve('ended'))
    child.once('exit', () => resolve('ended'))
  })
  child.unref()
  const deadline = Date.now() + READY_MS
  while (Date.now() < deadline) {
    const found = readPostmaster(place.cluster)
    if (found?.ready && found.pid === child.pid) return found
    if ((await Promise.race([ended, wait(POLL_MS)])) === 'ended') break
  }
  throw new Error(`PostgreSQL did not start. It said:\n${readFileSync(logFile, 'utf8').slice(-2000)}`)
}

/** Stops a server: open transactions are rolled back, the data is written out. */
export async function stopPostmaster(cluster: string, { pid }: Postmaster): Promise<void> {
  const stillThere = () => readPostmaster(cluster)?.pid === pid || serves(pid, cluster)
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!stillThere()) return
    process.kill(pid, signal)
    const deadline = Date.now() + STOP_MS
    while (stillThere() && Date.now() < deadline) await wait(POLL_MS)
  }
  if (stillThere()) throw new Error(`PostgreSQL (process ${pid}) did not stop.`)
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

/** The lines are: pid, folder, start, port, socket folder, address, shared memory, status. */
function readPostmaster(cluster: string): Postmaster | undefined {
  const text = readIfThere(pidFile(cluster))
  if (text === undefined) return undefined
  const lines = text.split('\n')
  const [pid, port, sockets, status] = [lines[0], lines[3], lines[4], lines[7]]
  return { pid: Number(pid), port: Number(port), sockets: sockets ?? '', ready: status?.trim() === 'ready' }
}

/** True when the process lives and is the PostgreSQL of this cluster; a zombie has no command line. */
function serves(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  const command = process.platform === 'linux' ? readIfThere(`/proc/${pid}/cmdline`) : commandByPs(pid)
  return command?.includes(cluster) ?? false
}

function commandByPs(pid: number): string {
  return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout
}

/** undefined when the file is gone, also when it goes while it is read. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
