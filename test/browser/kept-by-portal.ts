import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { startEmbedded } from '#db/embedded.server.ts'
import { collectionFolder, linesOf } from '#test/leaks/collected.ts'
import { everyRow } from '#test/world/every-row.ts'
import type { Captured } from './leak-detector.ts'

/** Every row of the database of the portal under test, and all that it and its database logged. */
export async function keptByPortal(): Promise<Captured[]> {
  const { dataDir } = inject('portal')
  const folder = collectionFolder()
  if (folder === undefined) throw new Error('nothing collects what the portal logs')
  // The server is the portal's: it is shared, and not stopped by us.
  const embedded = await startEmbedded({ dataDir, log: () => undefined })
  const rows = await everyRow({ current: embedded })
  await embedded.stop()
  return [
    ...rows.map((row) => ({ what: `row of ${row.split(' ')[0]}`, bytes: Buffer.from(row) })),
    { what: 'log of the portal', bytes: Buffer.from(linesOf(folder, 'portal').join('\n')) },
    { what: 'log of the database', bytes: readFileSync(join(dataDir, 'postgres.log')) },
  ]
}
