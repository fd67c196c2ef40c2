import { resolve } from 'node:path'
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

/** Several hosts may stand in it (`host1:5432,host2:5432`), which URL parsers do not know: so only its start is judged. */
function postgresUrl(reading: Reading, name: string): string | undefined {
  const url = reading.secret(name)
  if (url === undefined || /^postgres(ql)?:\/\/[^/\s]+\/[^/\s]+$/.test(url)) return url
  reading.problem(
    name,
    'does not read postgres://USER:PASSWORD@HOST:PORT/DATABASE (not shown: it may hold a password)',
  )
  return undefined
}
