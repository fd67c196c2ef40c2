// npm run check: what can be said about the code without running it. Every step runs; the failed ones are listed.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './command.mjs'
import { ensureInstalled } from './install.mjs'

// The bin files are named by path: they run without a shell, and without npx going to the registry.
const STEPS = [
  { name: 'types and translations', bin: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'format and lint', bin: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'import walls', bin: 'eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  {
    name: 'circles and reach',
    bin: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'app', 'db'],
  },
  { name: 'unused code', bin: 'knip/bin/knip.js', args: [] },
]

await ensureInstalled()
const failed = STEPS.filter((step) => !passes(step)).map(({ name }) => name)
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`)
  process.exit(1)
}
console.log('All checks passed')

function passes({ name, bin, args }) {
  const begin = Date.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const seconds = ((Date.now() - begin) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  return status === 0
}
