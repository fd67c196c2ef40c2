import { createHash } from 'node:crypto'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import {
  ATTACHMENTS_MAX,
  MESSAGE_MAX,
  messageText,
  otherSide,
  WORKSPACE_FILES_MAX_BYTES,
} from '#app/domain/thread.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { keyInText, withoutKeys } from '#app/pki/key-in-text.ts'
import type { Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { addMessage, beginThread, bytesSentBy, findMessage, type Thread } from '#db/thread.server.ts'
import { type JudgedAttachment, judgeAttachment, type Upload } from './judge-attachment.server.ts'
import { sideOf, withThread } from './thread-side.server.ts'

export type Written = {
  dossierId: string
  /** Given by the page with the form: a repeated one is the same message. */
  submissionId: string
  text: string
  files: readonly Upload[]
}

/** What was written is looked through for keys up to here; nothing as long is ever kept. */
const LOOKED_THROUGH = 20_000

const MEGABYTE = 1024 * 1024

/**
 * Adds a message to the conversation on a dossier that was ever submitted: message, files, notice to the other side
 * and log entry in one transaction. Answers its number.
 */
export async function writeMessage(
  writer: Partner | Officer,
  { dossierId, submissionId, ...written }: Written,
): Promise<Result<number>> {
  if (!may(writer, 'thread.write')) return refused('refusal.role')
  const judged = judgeMessage(written)
  if (!judged.ok) return judged
  const { text, files } = judged.value
  return withThread(writer, dossierId, async (tx, dossier) => {
    const thread = await beginThread(tx, dossier)
    const before = await findMessage(tx, dossierId, submissionId)
    if (before) return isSame(before, writer, judged.value) ? ok(before.number) : refused(AGAIN)
    const tooMuch = writer.kind === 'partner' ? await overQuota(tx, thread, files) : undefined
    if (tooMuch) return tooMuch
    const side = sideOf(writer)
    const added = { side, authorId: writer.personId, text, submissionId, attachments: files }
    const { id: messageId, number } = await addMessage(tx, thread, added)
    const notice = { dossierId, side: otherSide(side), number }
    await enqueue(tx, 'tellOfMessage', notice, `${dossierId}:${notice.side}:${number}`)
    await recordEvent(tx, {
      kind: side === 'team' ? 'teamWrote' : 'partnerWrote',
      dossierId,
      workspaceId: dossier.workspaceId,
      actorId: writer.personId,
      data: { messageId, textSha256: createHash('sha256').update(text).digest('hex'), files: files.length },
    })
    return ok(number)
  })
}

/** What may stand in the form again after a refusal: never a private key. */
export const textShownAgain = (typed: string): string => withoutKeys(typed.slice(0, LOOKED_THROUGH))

const AGAIN = 'thread.refusal.again'

type Judged = { text: string; files: readonly JudgedAttachment[] }

function judgeMessage({ text: typed, files }: Pick<Written, 'text' | 'files'>): Result<Judged> {
  const text = messageText(typed)
  if (keyInText(text.slice(0, LOOKED_THROUGH))) return refused('thread.refusal.textKey', 'text')
  const { length } = [...text]
  if (length > MESSAGE_MAX)
    return refused(message('thread.refusal.tooLong', { length, max: MESSAGE_MAX }), 'text')
  if (files.length > ATTACHMENTS_MAX)
    return refused(message('thread.refusal.tooMany', { count: files.length, max: ATTACHMENTS_MAX }), 'files')
  if (text === '' && files.length === 0) return refused('thread.refusal.empty', 'text')
  const kept: JudgedAttachment[] = []
  for (const file of files) {
    const judged = judgeAttachment(file)
    if (!judged.ok) return judged
    kept.push(judged.value)
  }
  return ok({ text, files: kept })
}

type Before = NonNullable<Awaited<ReturnType<typeof findMessage>>>

/** The second half of a double click, a reload, a retry: and not something else sent from a page gone back to. */
const isSame = (before: Before, { personId }: Partner | Officer, { text, files }: Judged): boolean =>
  before.authorId === personId &&
  before.text === text &&
  before.files.length === files.length &&
  files.every(({ sha256 }, index) => before.files[index]?.equals(sha256))

async function overQuota(
  tx: Transaction,
  { workspaceId }: Thread,
  files: readonly JudgedAttachment[],
): Promise<Result<never> | undefined> {
  if (files.length === 0) return undefined
  const sent = await bytesSentBy(tx, workspaceId)
  const more = files.reduce((bytes, { content }) => bytes + content.length, 0)
  if (sent + more <= WORKSPACE_FILES_MAX_BYTES) return undefined
  const params = { sent: Math.ceil(sent / MEGABYTE), max: WORKSPACE_FILES_MAX_BYTES / MEGABYTE }
  return refused(message('thread.refusal.quota', params), 'files')
}
