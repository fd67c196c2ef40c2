import { isLanguage, type Language } from '#app/domain/language.ts'
import { NOTICE_EVERY_MS, type ThreadSide } from '#app/domain/thread.ts'
import { settings } from '#app/env.server.ts'
import type { Payload } from '#app/jobs/payloads.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { post } from '#app/services/post.server.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { type Dossier, readDossier } from '#db/dossiers.server.ts'
import { mailboxOf } from '#db/persons.server.ts'
import { lockThread, type Thread } from '#db/thread.server.ts'
import { listenersOf, noteNotice, reviewerOf } from '#db/thread-notices.server.ts'
import { unreadOf } from '#db/thread-reads.server.ts'

/**
 * Tells the other side by mail that messages wait, without a word of them: at once, or, where it was told less than
 * fifteen minutes ago, when these are over and it has not read them meanwhile. A job; run twice, it tells once.
 */
export const tellOfMessage = (
  { dossierId, side, number }: Payload<'tellOfMessage'>,
  now: Date = new Date(),
): Promise<void> =>
  asWorker(async (tx) => {
    const thread = await lockThread(tx, dossierId)
    const dossier = await readDossier(tx, dossierId)
    if (!thread || !dossier) return
    const told = lastNotice(thread, side)
    if (told.upTo >= number) return
    const wait = told.at === null ? 0 : told.at.getTime() + NOTICE_EVERY_MS - now.getTime()
    if (wait > 0) {
      const key = `${dossierId}:${side}:${number}:${told.upTo}`
      const startAfterSeconds = Math.ceil(wait / 1000)
      await enqueue(tx, 'tellOfMessage', { dossierId, side, number }, key, { startAfterSeconds })
      return
    }
    const readers = side === 'team' ? await teamOf(tx, dossier, thread) : await partnersOf(tx, dossier)
    if (readers.length === 0) return
    for (const { to, language, name } of readers)
      await post(tx, {
        template: side === 'team' ? 'messageFromPartner' : 'messageFromTeam',
        to,
        language,
        params: {
          reference: dossier.reference ?? '',
          institution: dossier.institutionName,
          link: `${side === 'team' ? '/office' : ''}/dossiers/${dossierId}/thread`,
        },
        dedupe: `${dossierId}:thread:${side}:${thread.messages}:${name}`,
      })
    await noteNotice(tx, { dossierId, side, at: now, upTo: thread.messages })
  })

const lastNotice = (thread: Thread, side: ThreadSide): { at: Date | null; upTo: number } =>
  side === 'team'
    ? { at: thread.teamNoticedAt, upTo: thread.teamNoticedUpTo }
    : { at: thread.partnerNoticedAt, upTo: thread.partnerNoticedUpTo }

/** `name` tells the readers of one notice apart. */
type Reader = { to: string; language: Language; name: string }

/** Whoever reviews the dossier, in their language; while nobody does, the team's mailbox. Nobody once it was read. */
async function teamOf(tx: Transaction, dossier: Dossier, { unreadByTeam }: Thread): Promise<Reader[]> {
  if (unreadByTeam === 0) return []
  const reviewer = await reviewerOf(tx, dossier)
  const to = reviewer && (await mailboxOf(tx, reviewer))
  if (!reviewer || !to) return [{ to: settings().teamMailbox, language: 'fr', name: 'team' }]
  return [{ to, language: isLanguage(reviewer.language) ? reviewer.language : 'fr', name: reviewer.id }]
}

/** The members who take part and have not read it yet, in the institution's language. */
async function partnersOf(tx: Transaction, dossier: Dossier): Promise<Reader[]> {
  const readers: Reader[] = []
  for (const person of await listenersOf(tx, dossier)) {
    const unread = await unreadOf(tx, person.id, dossier.id)
    if (unread.has(dossier.id))
      readers.push({ to: await mailboxOf(tx, person), language: dossier.language, name: person.id })
  }
  return readers
}
