import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MAJOR } from './binaries.server.ts'
import { canEnter, giveTo, type ServerUser, serverUser } from './user.server.ts'

/** Where one embedded server lives. */
export type Place = {
  user: ServerUser
  /** The folder around the cluster; open for passing, since the server's user must get through. */
  home: string
  /** The cluster itself (PGDATA). */
  cluster: string
  /** Where a new server puts its socket. */
  sockets: string
}

/** Root's own homes are closed to others (mode 0700); what root runs as another user is kept here then. */
const ROOT_HOME = '/var/lib/ebox-onboarding-portal'

/** Decides where the cluster of `dataDir` lives, and makes the folders around it. */
export function place(dataDir: string, log: (line: string) => void): Place {
  if (process.platform === 'win32') {
    throw new Error(
      'The embedded PostgreSQL is reached by a Unix socket, which Windows has not. Use the Windows Subsystem for Linux, or set DATABASE_URL.',
    )
  }
  const user = serverUser()
  mkdirSync(dataDir, { recursive: true })
  const home = reachableHome(realpathSync(dataDir), user, log)
  const cluster = join(home, 'postgres')
  refuseOtherMajor(cluster)
  return { user, home, cluster, sockets: socketFolder(home, user) }
}

function reachableHome(dataDir: string, user: ServerUser, log: (line: string) => void): string {
  if (canEnter(user, dataDir)) return dataDir
  const home = join(ROOT_HOME, shortHash(dataDir))
  mkdirSync(home, { recursive: true, mode: 0o755 })
  if (!canEnter(user, home)) {
    throw new Error(
      `PostgreSQL does not run as root, and the user ${user.name} can enter neither ${dataDir} nor ${home}. Set DATA_DIR to a folder whose parents are open to all (chmod o+x), or set DATABASE_URL.`,
    )
  }
  log(
    `${dataDir} is closed to the user ${user.name} that PostgreSQL runs as: the database is kept in ${home}`,
  )
  return home
}

function refuseOtherMajor(cluster: string): void {
  const file = join(cluster, 'PG_VERSION')
  if (!existsSync(file)) return
  const found = readFileSync(file, 'utf8').trim()
  if (found === MAJOR) return
  throw new Error(
    `${cluster} was made by PostgreSQL ${found}; this portal brings PostgreSQL ${MAJOR}. Dump it with the version that made it and restore it into a new DATA_DIR, or set DATABASE_URL to a server of version ${found}.`,
  )
}

/** A socket's path holds 107 bytes at most, so the folder has a short name of its own. */
function socketFolder(home: string, user: ServerUser): string {
  const uid = user.uid ?? process.getuid?.()
  const name = `ebox-${shortHash(`${home} ${uid}`)}`
  // Not every machine lets every user write to its temporary folder.
  const parents = [tmpdir(), '/tmp', `/run/user/${uid}`, '/dev/shm', home]
  const folder = parents
    .filter((parent) => parent.length < 70 && canEnter(user, parent))
    .map((parent) => resolve(parent, name))
    .find((path) => existsSync(path) || made(path, user))
  if (folder === undefined) {
    throw new Error(
      `None of ${parents.join(', ')} lets this user make a short folder for the database's socket. Set TMPDIR to a folder of your own, or set DATABASE_URL.`,
    )
  }
  refuseForeign(folder, user)
  chmodSync(folder, 0o700)
  return folder
}

function made(folder: string, user: ServerUser): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    giveTo(user, folder)
    return true
  } catch {
    return false
  }
}

/** In a shared temporary folder somebody else may have taken the name first. */
function refuseForeign(folder: string, user: ServerUser): void {
  const found = lstatSync(folder)
  if (found.isDirectory() && found.uid === (user.uid ?? process.getuid?.())) return
  throw new Error(`${folder} belongs to somebody else. Remove it, or set TMPDIR to a folder of your own.`)
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
