import type { Partner } from '#app/domain/actor.ts'
import { changeAt, comparedDraft } from '#app/domain/content-changes.ts'
import { type OpenDossier, within } from '#app/services/open-dossier.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, readDossier } from '#db/dossiers.server.ts'
import { type ListedRemark, listRemarks, versionsOf } from './list-remarks.server.ts'

/** The remarks a partner may see on a dossier, oldest first; undefined when it is not in their workspace. */
export const openRemarks = (
  partner: Partner,
  dossierId: string,
): Promise<{ dossier: Dossier; remarks: ListedRemark[] } | undefined> =>
  within(partner, async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    return dossier && { dossier, remarks: await listSent(tx, dossier) }
  })

/** What was never submitted has no remarks, and is not asked for any. */
const listSent = async (tx: Transaction, dossier: Dossier): Promise<ListedRemark[]> =>
  dossier.version === 0 ? [] : listRemarks(tx, dossier)

/** Those that are open while the draft still says what was submitted: a submit would neither answer nor mend them. */
export const unansweredRemarks = (
  partner: Partner,
  { dossier, draft }: OpenDossier,
): Promise<ListedRemark[]> =>
  within(partner, async (tx) => {
    const versions = versionsOf(tx, dossier)
    const now = comparedDraft(draft)
    const unanswered: ListedRemark[] = []
    for (const remark of await listSent(tx, dossier)) {
      const about = remark.state === 'open' ? await versions(remark.version) : undefined
      if (about && !changeAt(remark, about, now)) unanswered.push(remark)
    }
    return unanswered
  })
