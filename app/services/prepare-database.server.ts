import { installQueues } from '#app/jobs/queue.server.ts'
import { installRegisterSample } from '#app/register/install-sample.server.ts'
import type { ConnectionOptions } from '#db/client.server.ts'
import { migrate } from '#db/migrate.ts'

/** All that a database needs before the portal runs on it: schema, queues, register sample. Idempotent. */
export const prepareDatabase = (owner: ConnectionOptions): Promise<void> =>
  migrate(owner, async (sql) => {
    await installQueues(sql)
    await installRegisterSample(sql)
  })
