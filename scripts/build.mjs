import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ROOT, run } from './command.mjs'
import { ensureInstalled } from './install.mjs'

const SOURCES = [
  'app',
  'db',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'thread-modules.ts',
  'remix.config.js',
]
const NOT_BUILT = /\.test\.tsx?$/
const FINGERPRINT = join(ROOT, 'build', 'fingerprint')
/** Below this a compressed copy saves no network packet. */
const WORTH_IT_BYTES = 1000

/** Builds the portal when the build does not come from the sources as they are; ends the process when that fails. */
export async function ensureBuilt() {
  const wanted = fingerprint()
  if (existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, 'utf8') === wanted) return
  console.error('Building the portal; this takes about ten seconds.')
  // First gone, last written: an interrupted build is built again.
  rmSync(FINGERPRINT, { force: true })
  const { VITEST: _, ...env } = process.env
  const cli = join(ROOT, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  const status = await run(process.execPath, [cli, 'vite:build'], {
    stdio: ['ignore', 2, 2],
    env: { ...env, NODE_ENV: 'production' },
  })
  if (status !== 0) {
    console.error('The build failed. The lines above say why.')
    process.exit(1)
  }
  await precompress(join(ROOT, 'build', 'client', 'assets'))
  writeFileSync(FINGERPRINT, wanted)
}

/** A hash over the contents, since the times of files say little after a clone or a copy. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesOf).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesOf(source) {
  const path = join(ROOT, source)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [source]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length + 1))
}

/** Compressing once at the best level spares 1 to 5 ms of processor time a request. */
async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|svg|json|txt|xml)$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size >= WORTH_IT_BYTES)
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file)
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, { params }))
      writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
    }),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled()
  await ensureBuilt()
}
