import { describe, expect, it } from 'vitest'
import { type Cells, tableFile } from './table-file.ts'

const ROWS: Cells[] = [
  { entry: 1, by: 'Zoë "Z" Peeters, dr.', data: { version: 2 } },
  { entry: 2, by: '=HYPERLINK("http://evil.example")', data: {} },
  { entry: 3, by: null, data: {} },
]

async function read(format: 'csv' | 'jsonl', rows: Cells[][] = [ROWS]): Promise<string> {
  let text = ''
  for await (const some of tableFile(['entry', 'by', 'data'], rows, format)) text += some
  return text
}

describe('a file of entries', () => {
  it('as CSV quotes words, and lets no name become a formula', async () => {
    expect(await read('csv')).toBe(
      [
        '\u{feff}entry,by,data',
        '1,"Zoë ""Z"" Peeters, dr.","{""version"":2}"',
        '2,"\'=HYPERLINK(""http://evil.example"")","{}"',
        '3,,"{}"',
        '',
      ].join('\r\n'),
    )
  })

  it('as JSON lines gives back what was put in', async () => {
    const lines = (await read('jsonl')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(ROWS)
  })

  it('has its head only, when there is nothing', async () => {
    expect(await read('csv', [])).toBe('\u{feff}entry,by,data\r\n')
    expect(await read('jsonl', [[]])).toBe('')
  })
})
