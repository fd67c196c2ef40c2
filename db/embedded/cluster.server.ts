import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.server.ts'
import { asUser, BARE_ENVIRONMENT, giveTo } from './user.server.ts'

/** The superuser of the cluster: used at each start to apply roles, never by the portal. */
export const BOOT = 'ebox_boot'

/**
 * Makes the cluster at the first start (1.3 s). It appears under its name when it is whole, so that
 * an interrupted first start leaves nothing that looks like a database.
 */
export function ensureCluster(initdb: string, place: Place, password: string, sync: boolean): void {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return
  const draft = join(place.home, 'postgres.draft')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  // Read by initdb as the server's user, inside a folder nobody else can enter.
  const passwordFile = join(draft, 'password')
  const data = join(draft, 'data')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(place.user, draft)
  const { status, stderr, error } = spawnSync(
    initdb,
    [
      ...['--pgdata', data, '--username', BOOT, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      // The same order and case rules on every machine, whatever its own locale is.
      ...[
        '--encoding',
        'UTF8',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
        '--locale',
        'C',
      ],
      ...(sync ? [] : ['--no-sync']),
    ],
    {
      ...asUser(place.user),
      cwd: '/',
      env: BARE_ENVIRONMENT,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The database could not be made: ${error?.message ?? stderr}`)
  renameSync(data, place.cluster)
  rmSync(draft, { recursive: true })
}

/** One door: the socket, and a password for everybody, the owner and the superuser included. */
export function writeAccessRules(place: Place): void {
  writeFileSync(join(place.cluster, 'pg_hba.conf'), 'local all all scram-sha-256\n', { mode: 0o600 })
}
