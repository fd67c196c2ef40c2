import type { ReactNode } from 'react'

export type Column = { key: string; title: string; numeric?: boolean }

/** `id` is the row's key; `cells` are by column key. The first column names the row. */
export type Row = { id: string; cells: Readonly<Record<string, ReactNode>> }

type Props = { caption: string; hideCaption?: boolean; columns: readonly Column[]; rows: readonly Row[] }

/** The style sheet turns rows into blocks on a phone, which takes a table's meaning away: so it is said again. */
const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/**
 * On a phone one block a row, each cell with its column's title; elsewhere a table that scrolls in its own box. The box
 * is a group and no landmark: a page has many, and some by the same name.
 */
export function Table({ caption, hideCaption, columns, rows }: Props) {
  const [first, ...others] = columns
  if (!first) return null
  const numeric = (column: Column, part: string) => (column.numeric ? ` govuk-table__${part}--numeric` : '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups questions
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section role="group" className="portal-scroll" aria-label={caption} tabIndex={0}>
      <table {...AS.table} className="govuk-table portal-table">
        <caption
          className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
        >
          {caption}
        </caption>
        <thead {...AS.group} className="govuk-table__head">
          <tr {...AS.row} className="govuk-table__row">
            {columns.map((column) => (
              <th
                {...AS.columnHeader}
                key={column.key}
                scope="col"
                className={`govuk-table__header${numeric(column, 'header')}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...AS.group} className="govuk-table__body">
          {rows.map(({ id, cells }) => (
            <tr {...AS.row} key={id} className="govuk-table__row">
              <th scope="row" {...AS.rowHeader} className="govuk-table__header">
                {cells[first.key]}
              </th>
              {others.map((column) => (
                <td
                  {...AS.cell}
                  key={column.key}
                  data-title={column.title}
                  className={`govuk-table__cell${numeric(column, 'cell')}`}
                >
                  {cells[column.key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
