import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A secret of 256 bits in `${folder}/${name}` (0600), made at the first start and the same ever after. */
export function keptSecrets(folder: string, name: string): string {
  const file = join(folder, name)
  if (!existsSync(file)) make(folder, file)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= 32) return secret
  throw new Error(
    `${file} holds no secret of at least 32 characters. Restore it from a backup, or delete it.`,
  )
}

function make(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    // A link appears whole or not at all, and never over the file of a process that was faster.
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}
