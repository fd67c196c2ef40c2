import { databaseOptions } from '#app/database-options.server.ts'
import { settings } from '#app/env.server.ts'
import { prepareDatabase } from '#app/services/prepare-database.server.ts'
import { type ConnectionOptions, connect, type DatabaseOptions, disconnect } from '#db/client.server.ts'
import { startEmbedded } from '#db/embedded.server.ts'

/** Gives a command the owner's connection to the portal's database, started and migrated where need be, and stops it. */
export const withOwnerDatabase = (work: (owner: ConnectionOptions) => Promise<void>): Promise<void> =>
  withDatabase(({ owner }) => work(owner))

/** The same, for a command that does what the portal does, by the portal's own log-ins. */
export const withPortalDatabase = (work: () => Promise<void>): Promise<void> =>
  withDatabase(async (options) => {
    connect(options)
    try {
      await work()
    } finally {
      await disconnect()
    }
  })

async function withDatabase(work: (options: DatabaseOptions) => Promise<void>): Promise<void> {
  const { databaseUrl, dataDir } = settings()
  const embedded =
    databaseUrl === undefined ? await startEmbedded({ dataDir, log: console.error }) : undefined
  try {
    const options = databaseOptions(embedded)
    await prepareDatabase(options.owner)
    await work(options)
  } finally {
    await embedded?.stop()
  }
}

/** Runs a command; what went wrong is one sentence on standard error, and exit status 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
