// npm run bench [-- ROW ...]: speed, always against a baseline that is measured in the same run. One file a row under
// test/bench/rows. A table on standard output, JSON under bench/results; exit status 1 when a bar is missed.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ROOT } from './command.mjs'
import { ensureInstalled } from './install.mjs'

await ensureInstalled()
const { register } = await import('tsx/esm/api')
register()
const { runBench } = await import(pathToFileURL(join(ROOT, 'test', 'bench', 'run.ts')).href)
process.exitCode = await runBench(process.argv.slice(2), { chromium: ensureChromium, built: ensureBuilt })
