import { fileURLToPath } from 'node:url'
import { settings } from './env.server.ts'
import { log } from './log.server.ts'

/**
 * The entry of the server build. Its parts are loaded only when needed: development has a module graph of its own.
 * Not awaited at top level: the parts import modules that the build puts into this very file.
 */
async function serve(): Promise<void> {
  if (settings().development) {
    const { startDevelopment } = await import('./development.server.ts')
    return startDevelopment()
  }
  const [{ startPortal }, { staticFiles }] = await Promise.all([
    import('./portal.server.ts'),
    import('./http/static-files.server.ts'),
  ])
  await startPortal({
    files: staticFiles(fileURLToPath(new URL('../client', import.meta.url))),
    build: () => import('virtual:remix/server-build'),
  })
}

// A promise that nobody waited for is a bug of one request, not a reason to end all of them.
process.on('unhandledRejection', (error) => log.error('unhandled', error))

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
