import { spawnSync } from 'node:child_process'
import { chownSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The operating-system user PostgreSQL runs as; both undefined when it is the one of this process. */
export type ServerUser = { uid: number | undefined; gid: number | undefined; name: string }

/** What PostgreSQL's programs get: none of the portal's secrets. LC_ALL is needed on macOS. */
export const BARE_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
}

const WILLING = ['postgres', 'nobody']

/**
 * PostgreSQL refuses root, so root lends it an unprivileged user that every system has.
 * Anybody else runs it as themselves.
 */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined, name: 'this user' }
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of WILLING) {
    const [, , uid, gid] = entries.find(([entry]) => entry === name) ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid), name }
  }
  throw new Error(
    `PostgreSQL does not run as root and this machine has no user ${WILLING.join(' or ')}. Start the portal as an ordinary user, or set DATABASE_URL.`,
  )
}

/** The options of child_process for that user. */
export function asUser({ uid, gid }: ServerUser): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid }
}

/** True when that user can enter the folder: asked of the kernel, since modes alone do not tell. */
export function canEnter(user: ServerUser, folder: string): boolean {
  if (user.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...asUser(user), cwd: '/' }).status === 0
}

/** Hands a folder and what lies in it to that user. */
export function giveTo({ uid, gid }: ServerUser, folder: string): void {
  if (uid === undefined || gid === undefined) return
  chownSync(folder, uid, gid)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(folder, entry), uid, gid)
  }
}
