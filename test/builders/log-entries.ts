import { once } from 'node:events'
import type { ConnectionOptions } from '#db/client.server.ts'
import { chainHash, type Unchained } from '#db/events.server.ts'
import { asOwner } from '#db/owner.server.ts'

const SOME = 5_000

/** The entries of a log that nobody wrote, chained as the portal does. */
function* chained(count: number, secretOf: (sequence: number) => string) {
  let hash: Buffer = Buffer.alloc(0)
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const event: Unchained = {
      sequence,
      dossierId: `00000000-0000-4000-8000-${String(sequence % 1000).padStart(12, '0')}`,
      workspaceId: null,
      actorId: null,
      kind: 'dossierSubmitted',
      data: { version: (sequence % 7) + 1, contentSha256: 'ab'.repeat(32) },
      at: new Date(1_780_000_000_000 + sequence * 1000),
    }
    hash = chainHash(hash, event, secretOf(sequence))
    yield { ...event, hash }
  }
}

type Entry = Unchained & { hash: Buffer }

const rowOf = ({ sequence, dossierId, kind, data, at, hash }: Entry): string =>
  `${sequence}\t${dossierId}\t${kind}\t${JSON.stringify(data)}\t${at.toISOString()}\t\\\\x${hash.toString('hex')}\n`

/** Fills an empty log with entries, each under the secret that is named for it, and sets its head. */
export const fillLog = (
  owner: ConnectionOptions,
  count: number,
  secretOf: (sequence: number) => string,
): Promise<void> =>
  asOwner(owner, async (sql) => {
    // COPY does not go to a table with row-level security.
    await sql`create temp table filled (like events) on commit drop`
    const copy = await sql`copy filled (sequence, dossier_id, kind, data, at, hash) from stdin`.writable()
    let rows: string[] = []
    let last: Entry | undefined
    for (const entry of chained(count, secretOf)) {
      last = entry
      if (rows.push(rowOf(entry)) < SOME) continue
      if (!copy.write(rows.join(''))) await once(copy, 'drain')
      rows = []
    }
    copy.end(rows.join(''))
    await once(copy, 'finish')
    await sql`insert into events select * from filled`
    if (last) await sql`update event_head set sequence = ${last.sequence}, hash = ${last.hash}`
  })
