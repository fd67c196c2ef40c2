// npm test: installs what is missing, then runs every test, the browser's too. The last line counts them.
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { installBySystem, onPath, ROOT, run } from './command.mjs'
import { ensureInstalled } from './install.mjs'

/** Programs that judge from outside what the portal makes; a test without its judge would prove nothing. */
const JUDGES = [
  { program: 'openssl', pack: 'openssl' },
  { program: 'keytool', pack: 'default-jre-headless' },
  // A sender of the web service, run from its source: that needs the compiler.
  { program: 'javac', pack: 'default-jdk-headless' },
  { program: 'xmlsec1', pack: 'xmlsec1' },
  { program: 'xmllint', pack: 'libxml2-utils' },
]

ensureTemporaryFolder()
await ensureInstalled()
await ensureJudges()
const { executablePath } = await ensureChromium()
await ensureBuilt()

const folder = mkdtempSync(join(tmpdir(), 'test-results-'))
const results = join(folder, 'results.json')
const status = await run(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    ...process.argv.slice(2),
  ],
  { env: { ...process.env, CHROMIUM: executablePath } },
)
const { passed, failed, skipped } = count(status)
rmSync(folder, { recursive: true })
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = status === 0 && failed > 0 ? 1 : status

/** A file that could not be loaded, or a run that broke off, counts as one failure: never "0 failed" on a red run. */
function count(status) {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = numFailedTests + unloaded.length
  return {
    passed: numPassedTests,
    failed: status !== 0 ? Math.max(1, failed) : failed,
    skipped: numPendingTests + numTodoTests,
  }
}

/** Tests and browser write to the temporary folder; where this user may not, one of the project's own serves. */
function ensureTemporaryFolder() {
  try {
    accessSync(tmpdir(), constants.W_OK)
  } catch {
    process.env.TMPDIR = join(ROOT, '.cache', 'tmp')
    mkdirSync(process.env.TMPDIR, { recursive: true })
  }
}

async function ensureJudges() {
  const missing = JUDGES.filter(({ program }) => !onPath(program))
  if (missing.length === 0) return
  if (await installBySystem(missing.map(({ pack }) => pack))) return
  const names = missing.map(({ program, pack }) => `${program} (package ${pack})`).join(', ')
  console.error(
    `The tests let other programs judge the portal's work, and these are missing: ${names}. Install them with your system's package manager.`,
  )
  process.exit(1)
}
