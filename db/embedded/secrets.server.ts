import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod/mini'

const password = z.string().check(z.regex(/^[\w-]{32,}$/))
const secretsShape = z.object({
  boot: password,
  owner: password,
  partner: password,
  office: password,
  worker: password,
})

/** The password of each database log-in. */
export type DatabaseSecrets = z.infer<typeof secretsShape>

/** Reads the passwords kept in `${dataDir}/secrets/database.json`, or makes them at the first start. */
export function databaseSecrets(dataDir: string): DatabaseSecrets {
  const folder = join(dataDir, 'secrets')
  const file = join(folder, 'database.json')
  if (!existsSync(file)) writeSecrets(folder, file)
  const read = secretsShape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) {
    throw new Error(
      `${file} does not hold the five database passwords. Restore it from a backup of ${dataDir}.`,
    )
  }
  return read.data
}

function writeSecrets(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  const fresh = () => randomBytes(32).toString('base64url')
  const secrets: DatabaseSecrets = {
    boot: fresh(),
    owner: fresh(),
    partner: fresh(),
    office: fresh(),
    worker: fresh(),
  }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    // A link appears whole or not at all, and never over the file of a process that was faster.
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}
