import type { RequestHandler } from 'express'
import {
  asPartner,
  type ConnectionOptions,
  connect,
  type DatabaseOptions,
  disconnect,
  poolOf,
} from '#db/client.server.ts'
import { isDemoWorld } from '#db/demo.server.ts'
import { type Embedded, startEmbedded } from '#db/embedded.server.ts'
import { migrate } from '#db/migrate.ts'
import { announce } from './announce.server.ts'
import { settings } from './env.server.ts'
import { type PageBuild, pageHandler } from './http/remix-handler.server.ts'
import { type World, webApp } from './http/web-app.server.ts'
import { listen, type WebServer } from './http/web-server.server.ts'
import { installQueues } from './jobs/queue.server.ts'
import { log } from './log.server.ts'
import { whenTheDatabaseAnswers } from './patience.server.ts'
import { findSession } from './services/sign-in/session.server.ts'
import { stopOnSignal } from './stop-on-signal.server.ts'

/** What is built: the files for browsers, and the pages. */
export type Site = { files: RequestHandler; build: PageBuild }

/**
 * Starts what EBOX_PROCESS names, in an order that lets every part find what it needs, and stops it in the
 * opposite order when the process is told to. Throws with a sentence for the operator when it cannot start.
 */
export async function startPortal(site: Site): Promise<void> {
  const { process: role, port, development } = settings()
  const world: World = {
    ready: false,
    demo: false,
    pages: pageHandler(site.build, development),
    findSession,
    ping: () => poolOf('partner')`select 1`,
  }
  const running: (() => Promise<void>)[] = []
  const stop = stopOnSignal(async () => {
    world.ready = false
    for (const part of running.reverse()) await part()
  })
  try {
    // Listens first: a taken port is told before a database is made, and liveness answers while that takes its time.
    const web = role === 'worker' ? undefined : await listen(port, webApp(world, site.files))
    const embedded = await startDatabase()
    if (embedded) running.push(embedded.stop)
    const options = databaseOptions(embedded)
    await whenTheDatabaseAnswers(() => migrate(options.owner, installQueues))
    connect(options)
    running.push(disconnect)
    world.demo = await asPartner({}, isDemoWorld)
    if (web) running.push(() => drained(web))
    world.ready = true
    announce(world.demo)
  } catch (error) {
    await stop()
    throw error
  }
}

const drained = async (web: WebServer) => {
  await web.drain()
  log.info('web.drained')
}

function startDatabase(): Promise<Embedded> | undefined {
  const { databaseUrl, dataDir } = settings()
  return databaseUrl === undefined
    ? startEmbedded({ dataDir, log: (line) => log.info('database', { line }) })
    : undefined
}

function databaseOptions(embedded: Embedded | undefined): DatabaseOptions {
  if (embedded !== undefined) {
    const login = (role: keyof Embedded['roles']): ConnectionOptions => ({
      ...embedded.connection,
      ...embedded.roles[role],
    })
    return {
      owner: embedded.connection,
      partner: login('partner'),
      office: login('office'),
      worker: login('worker'),
    }
  }
  const { databaseUrl = '', databaseUrlPartner, databaseUrlOffice, databaseUrlWorker } = settings()
  return {
    owner: databaseUrl,
    ...(databaseUrlPartner && { partner: databaseUrlPartner }),
    ...(databaseUrlOffice && { office: databaseUrlOffice }),
    ...(databaseUrlWorker && { worker: databaseUrlWorker }),
  }
}
