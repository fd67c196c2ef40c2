import { type ChecklistRow, checklistOf } from '#app/domain/checklist.ts'
import { changesBetween, type PartChange } from '#app/domain/content-changes.ts'
import {
  type ListedRemark,
  listRemarks,
  type Versions,
  versionsOf,
} from '#app/services/remarks/list-remarks.server.ts'
import {
  checklistMarksOf,
  listChecklistItems,
  type StoredItem,
  type StoredMark,
} from '#db/checklist.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { type Note, notesOf } from '#db/notes.server.ts'
import { otherDossiersOf } from '#db/other-dossiers.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'
import { listRemarkTemplates, type StoredTemplate } from '#db/remark-templates.server.ts'

/** At most so many other dossiers are named on a dossier's page. */
export const OTHERS_MAX = 20

/** What the team works with on a dossier, beside what the partner submitted. */
export type Review = {
  remarks: ListedRemark[]
  /** Of the present version's document types, in their order: what remarks are pinned to. */
  partIds: readonly string[]
  /** Since the version before; undefined for the first. */
  changes: PartChange[] | undefined
  checklist: ChecklistRow<StoredItem & { archived: boolean }, StoredMark>[]
  notes: Note[]
  /** Those in use, by name. */
  templates: StoredTemplate[]
  /** One more than are shown, when there are more. */
  others: Awaited<ReturnType<typeof otherDossiersOf>>
  names: Record<string, string>
}

export const readReview = (dossier: Dossier): Promise<Review> =>
  asOffice(async (tx) => {
    const versions = versionsOf(tx, dossier)
    const remarks = await listRemarks(tx, dossier, versions)
    const items = (await listChecklistItems(tx)).map((item) => ({
      ...item,
      archived: item.archivedAt !== null,
    }))
    const checklist = checklistOf(items, await checklistMarksOf(tx, dossier.id), dossier.version)
    const notes = await notesOf(tx, dossier.id)
    const templates = await listRemarkTemplates(tx)
    return {
      remarks,
      partIds: (await versions(dossier.version))?.partIds ?? [],
      changes: await changesOf(dossier, versions),
      checklist,
      notes,
      templates: templates.filter(({ archivedAt }) => archivedAt === null),
      others: await otherDossiersOf(tx, dossier, OTHERS_MAX + 1),
      names: await namesOf(tx, [
        ...remarks.map(({ officerId }) => officerId),
        ...notes.map(({ officerId }) => officerId),
        ...checklist.flatMap(({ mark, seen }) => [mark?.officerId, seen?.officerId]),
      ]),
    }
  })

async function changesOf({ version }: Dossier, versions: Versions): Promise<PartChange[] | undefined> {
  const before = await versions(version - 1)
  const after = await versions(version)
  return before && after && changesBetween(before, after)
}

async function namesOf(
  tx: Transaction,
  people: readonly (string | undefined)[],
): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const id of new Set(people)) if (id) names[id] = await nameOfPerson(tx, id)
  return names
}
