import { isMet, type Line, measuredOf, type Row } from './row.ts'

export type Measured = { row: string; title: Row['title']; lines: readonly Line[] }

const round = (figure: number): string =>
  figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
const withUnit = (figure: number, unit: Line['unit']): string =>
  unit === '/s' ? `${round(figure)}/s` : `${round(figure)} ${unit}`
const barOf = ({ bar }: Line): string => ('atMost' in bar ? `<= ${bar.atMost}` : `>= ${bar.atLeast}`)

const HEAD = ['what', 'figure', 'against', 'baseline', 'ratio', 'bar', '']

function cellsOf(line: Line): string[] {
  const { what, figure, unit, baseline } = line
  return [
    what,
    withUnit(figure, unit),
    baseline?.what ?? '-',
    baseline ? withUnit(baseline.figure, unit) : '-',
    baseline ? measuredOf(line).toFixed(2) : '-',
    barOf(line),
    isMet(line) ? 'met' : 'MISSED',
  ]
}

/** A table of Markdown, so that it can be put into docs/measurements.md as it is. */
export function printTable(lines: readonly Line[]): string {
  const table = [HEAD, ...lines.map(cellsOf)]
  const widths = HEAD.map((_, at) => Math.max(...table.map((cells) => (cells[at] ?? '').length)))
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(Math.max(3, width))).join(' | ')} |`
  const [head = [], ...rest] = table
  return [print(head), rule, ...rest.map(print)].join('\n')
}

/** The same for machines; ratios are given, so that nobody has to know which way they go. */
export const toJson = (measured: readonly Measured[], about: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(
    {
      ...about,
      rows: measured.map(({ row, title, lines }) => ({
        row,
        title,
        lines: lines.map((line) => ({
          ...line,
          ...(line.baseline && { ratio: measuredOf(line) }),
          met: isMet(line),
        })),
      })),
    },
    null,
    2,
  )}\n`
