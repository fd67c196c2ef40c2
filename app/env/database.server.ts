import { resolve } from 'node:path'
import { postgresUrl } from './database-url.server.ts'
import type { Reading } from './reading.server.ts'

/** `databaseUrl` undefined: the embedded PostgreSQL under `dataDir`. */
export function databaseSettings(reading: Reading) {
  const databaseUrl = postgresUrl(reading, 'DATABASE_URL')
  const own = ['DATABASE_URL_PARTNER', 'DATABASE_URL_OFFICE', 'DATABASE_URL_WORKER']
  const stray = own.find((name) => databaseUrl === undefined && reading.secret(name) !== undefined)
  if (stray !== undefined) reading.problem(stray, 'is given without DATABASE_URL: set that one too')
  return {
    dataDir: resolve(reading.text('DATA_DIR') ?? '.data'),
    databaseUrl,
    databaseUrlPartner: postgresUrl(reading, 'DATABASE_URL_PARTNER'),
    databaseUrlOffice: postgresUrl(reading, 'DATABASE_URL_OFFICE'),
    databaseUrlWorker: postgresUrl(reading, 'DATABASE_URL_WORKER'),
  }
}
