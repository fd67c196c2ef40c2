import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder; every command runs there, wherever it was called from. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const PASSED_ON = ['SIGTERM', 'SIGHUP']

/**
 * Runs a program and gives its exit status. SIGTERM is passed on, so that a stopped command leaves nothing running.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options })
    const passOn = (signal) => child.kill(signal)
    for (const signal of PASSED_ON) process.on(signal, passOn)
    const end = (status) => {
      for (const signal of PASSED_ON) process.off(signal, passOn)
      resolve(status)
    }
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`)
      end(127)
    })
    child.once('exit', (code) => end(code ?? 1))
  })
}

/** npm, also where it is a script that only a shell can start. */
export function runNpm(args, options = {}) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options)
  return run('npm', args, options)
}

/** The path of a program on the PATH; undefined when there is none of this name. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(canRun)
}

/** False also where the folder is closed to this user. */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Installs packages of the system; false where that is not possible (no root, no apt). */
export async function installBySystem(packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  const options = {
    // What is said here must not mix with a command's result on stdout.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  await run('apt-get', ['update'], options)
  return (await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options)) === 0
}
