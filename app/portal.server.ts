import type { RequestHandler } from 'express'
import { asPartner, connect, disconnect, signOfLife } from '#db/client.server.ts'
import { isDemoWorld } from '#db/demo.server.ts'
import { type Embedded, startEmbedded } from '#db/embedded.server.ts'
import { assertRoomForPools } from '#db/room-for-pools.server.ts'
import { announce } from './announce.server.ts'
import { OPERATIONS } from './api/operations.server.ts'
import { databaseOptions } from './database-options.server.ts'
import { DRY_RUN_PATH } from './domain/dry-run.ts'
import { isPlain } from './env/database-url.server.ts'
import { settings } from './env.server.ts'
import { REPORTS_PATH } from './http/content-security-policy.ts'
import { type PageBuild, pageHandler } from './http/remix-handler.server.ts'
import { learnPaths } from './http/safe-path.ts'
import { type World, webApp } from './http/web-app.server.ts'
import { listen } from './http/web-server.server.ts'
import { assertQueues } from './jobs/queue.server.ts'
import { startWorker } from './jobs/worker.server.ts'
import { log } from './log.server.ts'
import { whenTheDatabaseAnswers } from './patience.server.ts'
import { ensureDemoWorld } from './services/demo-world.server.ts'
import { waitOfNetwork } from './services/dry-run/limit-dry-runs.server.ts'
import { runDryRun } from './services/dry-run/run-dry-run.server.ts'
import { limitOpenCall } from './services/limit-calls.server.ts'
import { prepareDatabase } from './services/prepare-database.server.ts'
import { findSession } from './services/sign-in/session.server.ts'
import { stopOnSignal } from './stop-on-signal.server.ts'

/** What is built: the files for browsers, and the pages. */
export type Site = { files: RequestHandler; build: PageBuild }

const NO_DEMO_HERE =
  'This database holds a demo world, in which anybody may act as anybody. It runs on localhost with the embedded database only: unset ORIGIN, DATABASE_URL, DEMO and NODE_ENV, or empty it by npm run demo -- reset.'

type Part = () => Promise<void>

/**
 * Starts what EBOX_PROCESS names, in an order that lets every part find what it needs, and stops it in the
 * opposite order when the process is told to. Throws with a sentence for the operator when it cannot start.
 */
export async function startPortal(site: Site): Promise<void> {
  const world: World = {
    state: 'starting',
    demo: false,
    pages: pageHandler(site.build, settings().development),
    findSession,
    limitReports: (clientKey) => limitOpenCall('policy-report', clientKey),
    sandbox: { waitOfNetwork, run: runDryRun },
    ping: signOfLife,
  }
  const running: Part[] = []
  const stopping = new AbortController()
  const starting = start(site, world, running, stopping.signal)
  const stop = async () => {
    world.state = 'stopping'
    for (const part of running.reverse()) await part()
  }
  stopOnSignal(async () => {
    stopping.abort()
    // A start that is under way ends first: half a database would be left behind.
    await starting.catch(() => undefined)
    await stop()
  })
  try {
    await starting
  } catch (error) {
    if (stopping.signal.aborted) return
    await stop()
    throw error
  }
}

async function start(site: Site, world: World, running: Part[], stopping: AbortSignal): Promise<void> {
  const { process: role, port } = settings()
  learnPaths([...OPERATIONS.map(({ path }) => path), '/health/live', REPORTS_PATH, DRY_RUN_PATH])
  // Listens first: a taken port is told before a database is made, and liveness answers while that takes its time.
  const web = role === 'worker' ? undefined : await listen(port, webApp(world, site.files))
  const embedded = await startDatabase()
  if (embedded) running.push(embedded.stop)
  const options = databaseOptions(embedded)
  if (typeof options.owner === 'string' && isPlain(options.owner)) log.warn('database.withoutTls')
  await whenTheDatabaseAnswers(() => prepareDatabase(options.owner), stopping)
  stopping.throwIfAborted()
  connect(options)
  running.push(disconnect)
  await assertRoomForPools()
  await assertQueues()
  await ensureDemoWorld(options.owner)
  world.demo = await asPartner({}, isDemoWorld)
  if (world.demo && !settings().demoAllowed) throw new Error(NO_DEMO_HERE)
  const worker = role === 'web' ? undefined : await startWorker()
  // Both at once: each may take ten of the fifteen seconds that a stop has.
  running.push(async () => void (await Promise.all([web?.drain(), worker?.stop()])))
  stopping.throwIfAborted()
  world.state = 'ready'
  announce(world.demo)
}

function startDatabase(): Promise<Embedded> | undefined {
  const { databaseUrl, dataDir } = settings()
  return databaseUrl === undefined
    ? startEmbedded({ dataDir, log: (line) => log.info('database', { line }) })
    : undefined
}
