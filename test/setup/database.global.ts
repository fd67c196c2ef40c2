import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { BOOT } from '#db/embedded/cluster.server.ts'
import { databaseSecrets } from '#db/embedded/secrets.server.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { collectDatabaseLog, watchOutput } from '#test/leaks/judge-output.ts'
import type {} from './provided.ts'

/** One real PostgreSQL for the run, on a folder that goes away with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const output = watchOutput('unit')
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-test-'))
  // mkdtemp closes the folder to others, and PostgreSQL runs as another user when the tests run as root.
  chmodSync(dataDir, 0o755)
  const { connection, roles, stop } = await startEmbedded({ dataDir, log: console.log, fsync: false })
  const administrator = { username: BOOT, password: databaseSecrets(dataDir).boot }
  project.provide('database', { connection, roles, administrator })
  return async () => {
    await stop()
    collectDatabaseLog(dataDir)
    output.end()
    rmSync(connection.host, { recursive: true, force: true })
    rmSync(dataDir, { recursive: true, force: true })
  }
}
