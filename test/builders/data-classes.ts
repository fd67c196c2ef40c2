import { readFileSync } from 'node:fs'

export const DATA_CLASSES = ['public', 'internal', 'personal', 'secret'] as const
export type DataClass = (typeof DATA_CLASSES)[number]

/** A row of docs/data-classes.md: columns by their class, and what they are kept by. */
export type ClassedTable = Record<DataClass, string[]> & { table: string; kept: string[] }

const namesIn = (cell = ''): string[] => cell.split(', ').filter((name) => /^\w+$/.test(name))

export const classedTables = (): ClassedTable[] =>
  readFileSync('docs/data-classes.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [table = '', ...cells] = line.slice(2, -2).split(' | ')
      const [open, internal, personal, secret, kept] = cells.map(namesIn)
      return {
        table: table.replaceAll('`', ''),
        public: open ?? [],
        internal: internal ?? [],
        personal: personal ?? [],
        secret: secret ?? [],
        kept: kept ?? [],
      }
    })

/** The columns of a class, as `table.column`. */
export const columnsOf = (wanted: DataClass): string[] =>
  classedTables().flatMap((row) => row[wanted].map((column) => `${row.table}.${column}`))
