import { expect, it } from 'vitest'
import { checklistOf, unmarked } from './checklist.ts'

const items = [
  { id: 'name', archived: false },
  { id: 'plan', archived: false },
  { id: 'old', archived: true },
]
const mark = (itemId: string, version: number) => ({ itemId, version, mark: 'done' as const })

it('asks every item in use of each version anew, and says what was seen before', () => {
  const marks = [mark('name', 1), mark('name', 2), mark('plan', 1), mark('plan', 2)]
  const rows = checklistOf(items, marks, 3)
  expect(rows.map(({ item, mark, seen }) => [item.id, mark, seen?.version])).toEqual([
    ['name', undefined, 2],
    ['plan', undefined, 2],
  ])
  expect(unmarked(rows)).toBe(2)
})

it('has a mark of the version itself in place of what was seen, and nothing of later ones', () => {
  const rows = checklistOf(items, [mark('name', 1), mark('name', 2), mark('plan', 3)], 2)
  expect(rows.map(({ mark, seen }) => [mark?.version, seen?.version])).toEqual([
    [2, undefined],
    [undefined, undefined],
  ])
  expect(unmarked(rows)).toBe(1)
})

it('keeps an archived item where it was marked, and nowhere else', () => {
  const ids = (version: number) => checklistOf(items, [mark('old', 1)], version).map(({ item }) => item.id)
  expect(ids(1)).toContain('old')
  expect(ids(2)).not.toContain('old')
})
