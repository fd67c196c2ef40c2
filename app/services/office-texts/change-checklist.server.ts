import type { Officer } from '#app/domain/actor.ts'
import { CHECKLIST_MAX } from '#app/domain/checklist.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import {
  changeChecklistItem,
  insertChecklistItem,
  lockChecklistItems,
  type StoredItem,
} from '#db/checklist.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { judgeTexts, type Texts } from './judge-texts.ts'

/** In characters at most, in each language. */
const ITEM_MAX = 300

export type ChecklistMove = 'up' | 'down' | 'archive' | 'restore'

/** Adds an item at the end, by the id that the page gave for it, or changes the texts of one that is there. */
export async function saveChecklistItem(
  admin: Officer,
  { itemId, texts: typed }: { itemId: string; texts: Partial<Texts> },
): Promise<Result<undefined>> {
  const texts = judgeTexts(typed, ITEM_MAX)
  if (!texts.ok) return texts
  return onChecklist(admin, itemId, async (tx, items) => {
    const change = { texts: texts.value, changedBy: admin.personId }
    if (items.some(({ id }) => id === itemId)) await changeChecklistItem(tx, itemId, change)
    else if (isFull(items)) return full
    else await insertChecklistItem(tx, { id: itemId, position: endOf(items), ...change })
    return ok(undefined)
  })
}

/** Moves an item within the list, takes it out of use, or back to the end. Marks made on it stay. */
export const moveChecklistItem = (
  admin: Officer,
  itemId: string,
  move: ChecklistMove,
): Promise<Result<undefined>> =>
  onChecklist(admin, itemId, async (tx, items) => {
    const used = items.filter(({ archivedAt }) => archivedAt === null)
    const changedBy = admin.personId
    if (!items.some(({ id }) => id === itemId)) return refused('refusal.gone')
    if (move === 'archive') await changeChecklistItem(tx, itemId, { archivedAt: new Date(), changedBy })
    else if (move !== 'restore') await swap(tx, used, itemId, move === 'up' ? -1 : 1, changedBy)
    else if (isFull(items)) return full
    else await changeChecklistItem(tx, itemId, { archivedAt: null, position: endOf(items), changedBy })
    return ok(undefined)
  })

const isFull = (items: readonly StoredItem[]): boolean =>
  items.filter(({ archivedAt }) => archivedAt === null).length >= CHECKLIST_MAX

const full = refused(message('review.refusal.checklistFull', { max: CHECKLIST_MAX }))

const endOf = (items: readonly StoredItem[]): number =>
  Math.max(0, ...items.map(({ position }) => position)) + 1

/** Beyond either end nothing happens. */
async function swap(
  tx: Transaction,
  items: readonly StoredItem[],
  itemId: string,
  step: 1 | -1,
  changedBy: string,
): Promise<void> {
  const place = items.findIndex(({ id }) => id === itemId)
  const [own, other] = [items[place], items[place + step]]
  if (!own || !other) return
  await changeChecklistItem(tx, own.id, { position: other.position, changedBy })
  await changeChecklistItem(tx, other.id, { position: own.position, changedBy })
}

async function onChecklist(
  admin: Officer,
  itemId: string,
  change: (tx: Transaction, items: StoredItem[]) => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  if (!may(admin, 'officeSettings.manage')) return refused('refusal.role')
  if (!isUuid(itemId)) return refused('refusal.gone')
  return asOffice(async (tx) => {
    const changed = await change(tx, await lockChecklistItems(tx))
    if (changed.ok)
      await recordEvent(tx, { kind: 'checklistChanged', actorId: admin.personId, data: { itemId } })
    return changed
  })
}
