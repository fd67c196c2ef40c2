import type { ConnectionOptions, DatabaseOptions } from '#db/client.server.ts'
import type { Embedded } from '#db/embedded.server.ts'
import { settings } from './env.server.ts'

/** How this process reaches its database: by the log-ins of the embedded one, or by those of the settings. */
export function databaseOptions(embedded: Embedded | undefined): DatabaseOptions {
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
