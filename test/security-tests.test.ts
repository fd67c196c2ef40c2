import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const DOCUMENTS = ['docs/security-tests.md', 'docs/threat-model.md']
/** A test's file, or the folder of several: what stands as a path in the last column. */
const PATH = /(?<![\w/.-])(?:test|app|db|scripts)\/[\w./-]*\w/g

const rowsOf = (document: string): string[][] =>
  readFileSync(document, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !/\| test \|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

const namedIn = (document: string) =>
  rowsOf(document).map((cells) => ({ row: cells[0] ?? '', last: cells.at(-1) ?? '' }))

describe.each(DOCUMENTS)('%s', (document) => {
  it('names tests that exist', () => {
    const named = namedIn(document).flatMap(({ row, last }) =>
      [...last.matchAll(PATH)].map(([path]) => ({ row, path })),
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter(({ path }) => !existsSync(path))).toEqual([])
  })

  it('says of every row how it is held, or when it will be', () => {
    const silent = namedIn(document).filter(
      ({ last }) => !last.match(PATH) && !/not yet \(#[4-8]\)|does not apply/.test(last),
    )
    expect(silent).toEqual([])
  })
})
