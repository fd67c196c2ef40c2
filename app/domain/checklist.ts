/** What an officer may say of an item: looked at and fine, or no matter of this dossier. */
export const CHECKLIST_MARKS = ['done', 'notApplicable'] as const
export type ChecklistMark = (typeof CHECKLIST_MARKS)[number]

export const isChecklistMark = (value: unknown): value is ChecklistMark =>
  CHECKLIST_MARKS.some((mark) => mark === value)

/** At most so many items are in use at a time. */
export const CHECKLIST_MAX = 40

/** An item as the list asks it. */
export type ChecklistItem = { id: string; archived: boolean }

/** What was found of an item in one version of a dossier. */
export type MarkedItem = { itemId: string; version: number; mark: ChecklistMark }

export type ChecklistRow<Item, Mark> = {
  item: Item
  /** Of the version asked for. */
  mark: Mark | undefined
  /** The newest of the versions before, while this one has none: the item was seen, but not in these answers. */
  seen: Mark | undefined
}

/** The list for one version: what is in use, and what was used for this version and archived since. */
export function checklistOf<Item extends ChecklistItem, Mark extends MarkedItem>(
  items: readonly Item[],
  marks: readonly Mark[],
  version: number,
): ChecklistRow<Item, Mark>[] {
  return items.flatMap((item) => {
    const own = marks.filter((mark) => mark.itemId === item.id)
    const mark = own.find((candidate) => candidate.version === version)
    const before = own.filter((candidate) => candidate.version < version)
    const seen = mark ? undefined : before.sort((a, b) => b.version - a.version)[0]
    return item.archived && !mark ? [] : [{ item, mark, seen }]
  })
}

/** How many items nobody has looked at in this version. */
export const unmarked = (rows: readonly ChecklistRow<ChecklistItem, MarkedItem>[]): number =>
  rows.filter(({ mark }) => mark === undefined).length
