import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { binaries } from './embedded/binaries.server.ts'
import { type Claim, claim } from './embedded/claim.server.ts'
import { ensureCluster, writeAccessRules } from './embedded/cluster.server.ts'
import { type Place, place } from './embedded/place.server.ts'
import {
  livePostmaster,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
} from './embedded/postmaster.server.ts'
import { applyRoles, type Connection, canLogIn, LOGINS, ownerConnection } from './embedded/roles.server.ts'
import { type DatabaseSecrets, databaseSecrets } from './embedded/secrets.server.ts'

export type Login = { username: string; password: string }

/** A running embedded PostgreSQL. */
export type Embedded = {
  /** The owner of the schema, for migrations; options for postgres.js (a socket folder cannot stand in a URL). */
  connection: Connection
  /** The log-ins of the running portal: same host, port and database. */
  roles: Record<keyof typeof LOGINS, Login>
  /** Stops the server, unless another living process of the portal started it. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Holds the cluster (`postgres/`), its log and the passwords (`secrets/`). */
  dataDir: string
  log: (line: string) => void
  /** false: nothing is forced to the disk, for tests only. */
  fsync?: boolean
}

const JOIN_MS = 60_000

/**
 * Starts the real PostgreSQL that comes as an npm package, on the data of `dataDir`, reachable by a socket only.
 *
 * A server that a killed process left running is taken over; one that belongs to a living process is shared, and
 * is then not stopped by us. Throws with the cause and the mend when the machine or the folder does not allow it.
 */
export async function startEmbedded({ dataDir, log, fsync = true }: EmbeddedOptions): Promise<Embedded> {
  const where = place(dataDir, log)
  const secrets = databaseSecrets(dataDir)
  const live = await reachable(where, log)
  const held = await claim(live?.sockets ?? where.sockets)
  if (held === undefined) return join(where, secrets)
  try {
    if (live !== undefined) log(`the database left running by an earlier process (${live.pid}) is taken over`)
    const server = live ?? (await start(where, secrets, fsync))
    const socket = { host: server.sockets, port: server.port }
    await applyRoles(socket, secrets)
    return { ...access(socket, secrets), stop: stopper(where, server, held) }
  } catch (error) {
    await held.release()
    throw error
  }
}

/** A server whose socket folder was swept away serves nobody any more: it is stopped, to be started afresh. */
async function reachable(where: Place, log: (line: string) => void): Promise<Postmaster | undefined> {
  const live = await livePostmaster(where.cluster)
  if (live === undefined || existsSync(live.sockets)) return live
  log(`the database (process ${live.pid}) has lost its folder ${live.sockets} and is restarted`)
  await stopPostmaster(where.cluster, live)
  return undefined
}

function start(where: Place, secrets: DatabaseSecrets, fsync: boolean): Promise<Postmaster> {
  const programs = binaries(where.home, where.user)
  ensureCluster(programs.initdb, where, secrets.boot, fsync)
  writeAccessRules(where)
  return startPostmaster(programs.postgres, where, [
    'listen_addresses=',
    `unix_socket_directories=${where.sockets}`,
    'unix_socket_permissions=0700',
    'port=5432',
    'password_encryption=scram-sha-256',
    'log_timezone=UTC',
    'timezone=UTC',
    // Else a refused row stands in the log, with the address or name of a person.
    'log_error_verbosity=terse',
    ...(fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ])
}

function stopper(where: Place, server: Postmaster, held: Claim): () => Promise<void> {
  let stopped: Promise<void> | undefined
  const stop = async () => {
    try {
      await stopPostmaster(where.cluster, server)
    } finally {
      await held.release()
    }
  }
  return () => {
    stopped ??= stop()
    return stopped
  }
}

/** The other process may still be making the cluster: it is ready when the owner can connect. */
async function join(where: Place, secrets: DatabaseSecrets): Promise<Embedded> {
  const deadline = Date.now() + JOIN_MS
  while (Date.now() < deadline) {
    const live = await livePostmaster(where.cluster)
    if (live !== undefined) {
      const socket = { host: live.sockets, port: live.port }
      if (await canLogIn(ownerConnection(socket, secrets))) {
        return { ...access(socket, secrets), stop: () => Promise.resolve() }
      }
    }
    await wait(50)
  }
  throw new Error(
    'Another process of the portal holds the database but does not start it. Stop it, then start again.',
  )
}

function access(socket: { host: string; port: number }, secrets: DatabaseSecrets): Omit<Embedded, 'stop'> {
  const login = (key: keyof typeof LOGINS): Login => ({ username: LOGINS[key], password: secrets[key] })
  return {
    connection: ownerConnection(socket, secrets),
    roles: { partner: login('partner'), office: login('office'), worker: login('worker') },
  }
}
