import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { log } from '#app/log.server.ts'
import { asOffice } from '#db/client.server.ts'
import type { StoredEvent } from '#db/events.server.ts'
import { entriesAfter, entriesBefore, readLogHead } from '#db/log.server.ts'
import { checkDigits } from './check-digits.ts'
import { type HistoryEntry, readable } from './read-history.server.ts'
import { type Cells, type FileFormat, tableFile } from './table-file.ts'

const PAGE = 50
const BATCH = 1_000

export type LogEntry = HistoryEntry & { dossierId: string | null; reference: string | null }
export type LogPage = {
  head: { count: number; digits: string }
  /** Newest first. */
  entries: LogEntry[]
  /** To ask for the page after this one. */
  older: number | undefined
}

/** One page of the whole log, for admins: the newest entries, or those before an entry. */
export async function readLogPage(officer: Officer, before?: number): Promise<Result<LogPage>> {
  if (!may(officer, 'log.export')) return refused('refusal.role')
  return asOffice(async (tx) => {
    const head = await readLogHead(tx)
    const rows = await entriesBefore(tx, { before: before ?? Number.MAX_SAFE_INTEGER, limit: PAGE + 1 })
    const shown = rows.slice(0, PAGE)
    const entries = (await readable(tx, shown, 'team')).map((entry, index) => ({
      ...entry,
      dossierId: shown[index]?.dossierId ?? null,
      reference: shown[index]?.reference ?? null,
    }))
    return ok({
      head: { count: head.sequence, digits: checkDigits(head.hash) },
      entries,
      older: rows.length > PAGE ? entries.at(-1)?.sequence : undefined,
    })
  })
}

const COLUMNS = ['entry', 'at', 'kind', 'dossierId', 'workspaceId', 'actorId', 'data', 'hash'] as const

/** The whole log as it stands now, entry by entry as it is chained: ids only, so that the file holds no person's data. */
export async function exportLog(
  officer: Officer,
  format: FileFormat,
): Promise<Result<{ name: string; lines: AsyncIterable<string> }>> {
  if (!may(officer, 'log.export')) return refused('refusal.role')
  const head = await asOffice(readLogHead)
  log.info('decisions log exported', { personId: officer.personId, entries: head.sequence })
  return ok({
    name: `decisions-log-${head.sequence}.${format}`,
    lines: tableFile(COLUMNS, allUpTo(head.sequence), format),
  })
}

/** Page by page, since a download may be slow and no transaction shall wait for it: entries behind never change. */
async function* allUpTo(upTo: number): AsyncGenerator<Cells[]> {
  let after = 0
  while (after < upTo) {
    const from = after
    const rows = await asOffice((tx) => entriesAfter(tx, { after: from, upTo, limit: BATCH }))
    yield rows.map(cellsOf)
    after = rows.at(-1)?.sequence ?? upTo
  }
}

const cellsOf = (entry: StoredEvent): Cells => ({
  entry: entry.sequence,
  at: entry.at.toISOString(),
  kind: entry.kind,
  dossierId: entry.dossierId,
  workspaceId: entry.workspaceId,
  actorId: entry.actorId,
  data: entry.data,
  hash: entry.hash.toString('hex'),
})
