import { and, asc, count, desc, eq, inArray, lt, sum } from 'drizzle-orm'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import type { AttachmentKind, ThreadSide } from '#app/domain/thread.ts'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import { persons } from './schema/people.ts'
import { threadAttachments, threadMessages, threads } from './schema/thread.ts'

export type Thread = typeof threads.$inferSelect

export async function readThread(tx: Transaction, dossierId: string): Promise<Thread | undefined> {
  const [row] = await tx.select().from(threads).where(eq(threads.dossierId, dossierId))
  return row
}

/** The same, holding the row until the transaction ends: nobody adds a message meanwhile. */
export async function lockThread(tx: Transaction, dossierId: string): Promise<Thread | undefined> {
  const [row] = await tx.select().from(threads).where(eq(threads.dossierId, dossierId)).for('update')
  return row
}

/** The conversation to add a message to, locked; made with the first one. */
export async function beginThread(
  tx: Transaction,
  { id: dossierId, workspaceId }: Pick<Dossier, 'id' | 'workspaceId'>,
): Promise<Thread> {
  await tx.insert(threads).values({ dossierId, workspaceId }).onConflictDoNothing()
  const thread = await lockThread(tx, dossierId)
  if (!thread) throw new Error('the conversation was not made')
  return thread
}

export type NewAttachment = { name: string; kind: AttachmentKind; content: Buffer; sha256: Buffer }
export type NewMessage = {
  side: ThreadSide
  authorId: string
  text: string
  submissionId: string
  attachments: readonly NewAttachment[]
}

/** Adds a message to a locked conversation; answers its id and number. */
export async function addMessage(
  tx: Transaction,
  thread: Thread,
  { attachments, ...message }: NewMessage,
): Promise<{ id: string; number: number }> {
  const { dossierId, workspaceId } = thread
  const number = thread.messages + 1
  const [row] = await tx
    .insert(threadMessages)
    .values({ ...message, dossierId, workspaceId, number })
    .returning({ id: threadMessages.id })
  if (!row) throw new Error('insert returned no row')
  const files = attachments.map((file, index) => ({
    ...file,
    messageId: row.id,
    dossierId,
    workspaceId,
    position: index + 1,
    size: file.content.length,
  }))
  if (files.length > 0) await tx.insert(threadAttachments).values(files)
  const unreadByTeam = thread.unreadByTeam + (message.side === 'partner' ? 1 : 0)
  await tx.update(threads).set({ messages: number, unreadByTeam }).where(eq(threads.dossierId, dossierId))
  return { id: row.id, number }
}

/** The message that was sent with this submission id: what it said, and the hashes of its files in order. */
export async function findMessage(
  tx: Transaction,
  dossierId: string,
  submissionId: string,
): Promise<{ number: number; authorId: string; text: string; files: Buffer[] } | undefined> {
  const [message] = await tx
    .select()
    .from(threadMessages)
    .where(and(eq(threadMessages.dossierId, dossierId), eq(threadMessages.submissionId, submissionId)))
  if (!message) return undefined
  const files = await tx
    .select({ sha256: threadAttachments.sha256 })
    .from(threadAttachments)
    .where(eq(threadAttachments.messageId, message.id))
    .orderBy(asc(threadAttachments.position))
  const { number, authorId, text } = message
  return { number, authorId, text, files: files.map(({ sha256 }) => sha256) }
}

const listedFile = {
  id: threadAttachments.id,
  messageId: threadAttachments.messageId,
  name: threadAttachments.name,
  kind: threadAttachments.kind,
  size: threadAttachments.size,
}

export type StoredMessage = {
  number: number
  side: ThreadSide
  authorId: string
  /** As colleagues call them. */
  author: string
  text: string
  at: Date
  files: { id: string; name: string; kind: AttachmentKind; size: number }[]
}

/** The last `limit` messages, or the last before a number; oldest first. */
export async function readMessages(
  tx: Transaction,
  dossierId: string,
  { before, limit }: { before?: number; limit: number },
): Promise<StoredMessage[]> {
  const found = await tx
    .select({ message: threadMessages, name: persons.name, email: persons.email, erased: persons.erasedAt })
    .from(threadMessages)
    .innerJoin(persons, eq(persons.id, threadMessages.authorId))
    .where(
      and(
        eq(threadMessages.dossierId, dossierId),
        before === undefined ? undefined : lt(threadMessages.number, before),
      ),
    )
    .orderBy(desc(threadMessages.number))
    .limit(limit)
  const ids = found.map(({ message }) => message.id)
  const files = ids.length === 0 ? [] : await filesOf(tx, ids)
  return found.toReversed().map(({ message: { id, number, side, authorId, text, at }, ...person }) => ({
    number,
    side,
    authorId,
    author: person.erased ? FORMER_MEMBER : person.name || person.email,
    text,
    at,
    files: files.filter(({ messageId }) => messageId === id).map(({ messageId: _, ...file }) => file),
  }))
}

const filesOf = (tx: Transaction, messageIds: string[]) =>
  tx
    .select(listedFile)
    .from(threadAttachments)
    .where(inArray(threadAttachments.messageId, messageIds))
    .orderBy(asc(threadAttachments.position))

export async function readAttachment(
  tx: Transaction,
  dossierId: string,
  id: string,
): Promise<NewAttachment | undefined> {
  const [row] = await tx
    .select()
    .from(threadAttachments)
    .where(and(eq(threadAttachments.dossierId, dossierId), eq(threadAttachments.id, id)))
  return row
}

/** Bytes of all files that members of the workspace have sent. */
export async function bytesSentBy(tx: Transaction, workspaceId: string): Promise<number> {
  const [row] = await tx
    .select({ bytes: sum(threadAttachments.size), files: count() })
    .from(threadAttachments)
    .innerJoin(threadMessages, eq(threadMessages.id, threadAttachments.messageId))
    .where(and(eq(threadAttachments.workspaceId, workspaceId), eq(threadMessages.side, 'partner')))
  return Number(row?.bytes ?? 0)
}
