import type { ReactNode } from 'react'

export type Column = { key: string; title: string; numeric?: boolean }

/** `id` is the row's key; `cells` are by column key. The first column names the row. */
export type Row = { id: string; cells: Readonly<Record<string, ReactNode>> }

type Props = { caption: string; hideCaption?: boolean; columns: readonly Column[]; rows: readonly Row[] }

/** A table that scrolls in its own box on a narrow screen, reachable by keyboard. */
export function Table({ caption, hideCaption, columns, rows }: Props) {
  const [first, ...others] = columns
  if (!first) return null
  const numeric = (column: Column, part: string) => (column.numeric ? ` govuk-table__${part}--numeric` : '')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="portal-scroll" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption
          className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`govuk-table__header${numeric(column, 'header')}`}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ id, cells }) => (
            <tr key={id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {cells[first.key]}
              </th>
              {others.map((column) => (
                <td key={column.key} className={`govuk-table__cell${numeric(column, 'cell')}`}>
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
