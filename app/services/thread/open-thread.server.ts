import type { Officer, Partner } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { readMessages, readThread, type StoredMessage } from '#db/thread.server.ts'
import { markRead, markReadByTeam, readUpTo } from '#db/thread-reads.server.ts'
import { withThread } from './thread-side.server.ts'

/** Messages on one page. */
const PAGE = 50

export type OpenThread = {
  dossier: Dossier
  /** Oldest first. */
  messages: (StoredMessage & { isNew: boolean; isMine: boolean })[]
  /** To ask for the page before this one. */
  earlier: number | undefined
  canWrite: boolean
}

/**
 * The end of the conversation, or what was said before a message. Whoever opens the end has read it: a partner for
 * themselves, an officer for the team. `isNew`: they had not until now.
 */
export const openThread = (
  reader: Partner | Officer,
  dossierId: string | undefined,
  before?: number,
): Promise<Result<OpenThread>> =>
  withThread(reader, dossierId, async (tx, dossier) => {
    if (!may(reader, 'dossier.read')) return refused('refusal.gone')
    const found = await readMessages(tx, dossier.id, {
      limit: PAGE + 1,
      ...(before !== undefined && { before }),
    })
    const messages = found.slice(-PAGE)
    const last = messages.at(-1)?.number ?? 0
    const upTo = before === undefined ? await readFrom(tx, reader, dossier, last) : last
    return ok({
      dossier,
      messages: messages.map((message) => {
        const isMine = message.authorId === reader.personId
        return { ...message, isMine, isNew: message.number > upTo && !isMine && isForReader(reader, message) }
      }),
      earlier: found.length > PAGE ? messages[0]?.number : undefined,
      canWrite: may(reader, 'thread.write'),
    })
  })

/** The team's own words are news to none of its officers. */
const isForReader = ({ kind }: Partner | Officer, { side }: StoredMessage): boolean =>
  kind === 'partner' || side === 'partner'

/** Up to where the reader had read; from now on up to `last`. */
async function readFrom(
  tx: Transaction,
  reader: Partner | Officer,
  { id: dossierId, workspaceId }: Dossier,
  last: number,
): Promise<number> {
  if (reader.kind === 'officer') {
    const upTo = (await readThread(tx, dossierId))?.teamReadUpTo ?? 0
    if (last > upTo) await markReadByTeam(tx, dossierId, last)
    return upTo
  }
  const { personId } = reader
  const upTo = await readUpTo(tx, dossierId, personId)
  if (last > upTo) await markRead(tx, { dossierId, workspaceId, personId, upTo: last })
  return upTo
}
