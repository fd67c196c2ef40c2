// node scripts/run.mjs FILE.ts [arguments]: runs a command written in TypeScript, in this process.
// Nothing but the command writes on stdout.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './command.mjs'
import { ensureInstalled } from './install.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('Name the file to run: node scripts/run.mjs FILE.ts [arguments]')
  process.exit(2)
}
await ensureInstalled()
const { register } = await import('tsx/esm/api')
register()
const path = resolve(ROOT, file)
process.argv = [process.argv[0], path, ...args]
await import(pathToFileURL(path).href)
