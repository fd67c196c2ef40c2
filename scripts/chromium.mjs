// Finds a Chromium that starts on this machine, or installs one.
// Run as a command it prints {"executablePath":…,"args":[…]} for the browser tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installBySystem, onPath, ROOT, run } from './command.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 * Ends the process with what is missing when there is none and none can be installed.
 */
export async function ensureChromium() {
  if (process.env.CHROMIUM) {
    return (
      starts(process.env.CHROMIUM) ?? stop(`CHROMIUM names ${process.env.CHROMIUM}, which does not start.`)
    )
  }
  const found = await find()
  if (found !== undefined) return found
  console.error('No Chromium was found on this machine; installing one for the browser tests.')
  if (await installBySystem(['chromium', 'fonts-liberation'])) {
    const installed = await find()
    if (installed !== undefined) return installed
  }
  await run(
    process.execPath,
    [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
    {
      stdio: ['ignore', 2, 2],
    },
  )
  return (
    (await find()) ??
    stop(
      'The browser tests need a Chromium, and none could be found or installed. Install the package "chromium" of your system (or Google Chrome), or set CHROMIUM to the path of one.',
    )
  )
}

async function find() {
  const { chromium } = await import('playwright-core')
  const candidates = [
    ...NAMES.filter(onPath),
    ...[...PLACES, chromium.executablePath()].filter((path) => existsSync(path)),
  ]
  for (const candidate of candidates) {
    const working = starts(candidate)
    if (working !== undefined) return working
  }
  return undefined
}

/** Starts it once, with its sandbox where the machine allows one: root has none, nor do many containers. */
function starts(program) {
  const executablePath = onPath(program) ?? program
  for (const args of process.getuid?.() === 0 ? [['--no-sandbox']] : [[], ['--no-sandbox']]) {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-try-'))
    const { status, stdout } = spawnSync(
      executablePath,
      [
        '--headless',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        `--user-data-dir=${profile}`,
        ...args,
        '--dump-dom',
        'data:text/html,<p>it starts',
      ],
      { encoding: 'utf8', timeout: 60_000, env: { ...process.env, HOME: profile } },
    )
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    if (status === 0 && stdout.includes('it starts'))
      return { executablePath, args: [...args, '--disable-dev-shm-usage'] }
  }
  return undefined
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await ensureChromium()))
}
