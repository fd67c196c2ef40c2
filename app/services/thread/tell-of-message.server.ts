import { isLanguage } from '#app/domain/language.ts'
import { NOTICE_EVERY_MS, type ThreadSide } from '#app/domain/thread.ts'
import type { Payload } from '#app/jobs/payloads.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { post } from '#app/services/post.server.ts'
import { postToPartner } from '#app/services/post-to-partner.server.ts'
import { teamMailbox } from '#app/services/team-mailbox.server.ts'
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
    const occasion = `${dossierId}:thread:${side}:${thread.messages}`
    const isTold =
      side === 'team'
        ? await tellTeam(tx, dossier, thread, occasion)
        : await tellPartners(tx, dossier, occasion)
    if (!isTold) return
    await noteNotice(tx, { dossierId, side, at: now, upTo: thread.messages })
  })

const lastNotice = (thread: Thread, side: ThreadSide): { at: Date | null; upTo: number } =>
  side === 'team'
    ? { at: thread.teamNoticedAt, upTo: thread.teamNoticedUpTo }
    : { at: thread.partnerNoticedAt, upTo: thread.partnerNoticedUpTo }

const factsOf = ({ reference, institutionName }: Dossier, link: string) => ({
  reference: reference ?? '',
  institution: institutionName,
  link,
})

/** Whoever reviews the dossier, in their language; while nobody does, the team's mailbox. Nobody once it was read. */
async function tellTeam(
  tx: Transaction,
  dossier: Dossier,
  { unreadByTeam }: Thread,
  occasion: string,
): Promise<boolean> {
  if (unreadByTeam === 0) return false
  const reviewer = await reviewerOf(tx, dossier)
  const own = reviewer ? await mailboxOf(tx, reviewer) : ''
  const language = reviewer && isLanguage(reviewer.language) ? reviewer.language : 'fr'
  await post(tx, {
    template: 'messageFromPartner',
    ...(own === '' ? await teamMailbox(tx) : { to: own, language }),
    params: factsOf(dossier, `/office/dossiers/${dossier.id}/thread`),
    dedupe: `${occasion}:${reviewer && own !== '' ? reviewer.id : 'team'}`,
    dossierId: dossier.id,
  })
  return true
}

/** The members who take part and have not read it yet, in the institution's language. */
async function tellPartners(tx: Transaction, dossier: Dossier, occasion: string): Promise<boolean> {
  const readers: { to: string; dedupe: string }[] = []
  for (const person of await listenersOf(tx, dossier)) {
    const unread = await unreadOf(tx, person.id, dossier.id)
    if (!unread.has(dossier.id)) continue
    readers.push({ to: await mailboxOf(tx, person), dedupe: `${occasion}:${person.id}` })
  }
  if (readers.length === 0) return false
  await postToPartner(tx, dossier, {
    template: 'messageFromTeam',
    params: factsOf(dossier, `/dossiers/${dossier.id}/thread`),
    readers,
    dedupe: occasion,
  })
  return true
}
