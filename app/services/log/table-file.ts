/** How a file of entries is written: `csv` (RFC 4180, with a mark that spreadsheets need for accents) or `jsonl`. */
export const FILE_FORMATS = ['csv', 'jsonl'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

export const CONTENT_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
}

export type Cells = Readonly<Record<string, string | number | null | Readonly<Record<string, unknown>>>>

const BYTE_ORDER_MARK = '\u{feff}'

/** A spreadsheet would calculate what begins like this; a name must not be able to. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: Cells[string] | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

const lineOf = (columns: readonly string[], row: Cells, format: FileFormat): string =>
  format === 'csv'
    ? `${columns.map((column) => cell(row[column])).join(',')}\r\n`
    : `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`

/** The file's text, some rows at a time; a CSV begins with the names of its columns. */
export async function* tableFile(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cells[]> | Iterable<readonly Cells[]>,
  format: FileFormat,
): AsyncGenerator<string> {
  if (format === 'csv') yield `${BYTE_ORDER_MARK}${columns.join(',')}\r\n`
  for await (const some of rows) {
    const text = some.map((row) => lineOf(columns, row, format)).join('')
    if (text !== '') yield text
  }
}
