import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNpm } from './command.mjs'

/**
 * Installs the packages when they are missing or differ from package-lock.json; ends the process when that fails.
 * Everything is said on stderr: stdout belongs to the command that needs the packages.
 */
export async function ensureInstalled() {
  const fault = difference()
  if (fault === undefined) return
  console.error(`Installing the packages (${fault}); this takes about a minute.`)
  const command = existsSync(join(ROOT, 'package-lock.json')) ? 'ci' : 'install'
  const status = await runNpm(
    // No package needs its install script, so none is run. Building needs the development packages too.
    [command, '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    { stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'development' } },
  )
  if (status === 0) return
  console.error(`npm ${command} failed. The lines above say why; the portal needs the npm registry once.`)
  process.exit(1)
}

/**
 * What differs between the lock file and the folder; undefined when nothing does. Looked at are the packages that
 * are installed and those the project names: the lock file also lists what other platforms and unused options need.
 */
function difference() {
  const installed = packages('node_modules/.package-lock.json')
  if (installed === undefined) return 'none are installed yet'
  const locked = packages('package-lock.json') ?? {}
  for (const [path, { version }] of Object.entries(installed)) {
    const wanted = locked[path]?.version
    if (wanted !== undefined && wanted !== version)
      return `${nameOf(path)} ${version} is there, ${wanted} is wanted`
  }
  const { dependencies = {}, devDependencies = {} } = locked[''] ?? {}
  const absent = (names) => names.filter((name) => installed[`node_modules/${name}`] === undefined)
  const absentDev = absent(Object.keys(devDependencies))
  // A production image is installed without the development packages, on purpose.
  const withoutDev = absentDev.length === Object.keys(devDependencies).length
  const missing = [...absent(Object.keys(dependencies)), ...(withoutDev ? [] : absentDev)]
  return missing.length > 0 ? `missing: ${missing.join(', ')}` : undefined
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function packages(file) {
  const path = join(ROOT, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}
