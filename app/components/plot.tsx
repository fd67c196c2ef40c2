import { Fragment, useId } from 'react'
import { isLabelled, ticksTo } from './plot-scale.ts'

/** A line of values, one a place; null where there is none. */
export type PlotSeries = { name: string; values: readonly (number | null)[] }

type Props = {
  /** What the picture shows, and in a sentence what is to be seen in it. */
  title: string
  description: string
  /** What is counted: `working days`. */
  unit: string
  /** The places along the axis, by their short names. */
  places: readonly string[]
  /** One or two: they are told apart by form and lightness as well as by colour. */
  series: readonly PlotSeries[]
  /** Bars stand on each other; lines are for what lasts from place to place. */
  kind: 'bars' | 'lines'
  /** How a value is written. */
  format: (value: number) => string
}

const HEIGHT = 240
const TOP = 12
const BOTTOM = 28
const LEFT = 44

/** As many labels as have room: on a phone, and elsewhere. */
const MOST = { phone: 4, wide: 12 }

const yOf = (value: number, highest: number): number => TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM)
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/**
 * A picture of one or two series in SVG, made on the server. Places are in shares of the width and letters in pixels, so
 * that it is as readable on a phone as elsewhere; a table beside it tells the same.
 */
export function Plot({ title, description, unit, places, series, kind, format }: Props) {
  const id = useId()
  const totals = places.map((_, place) => series.map(({ values }) => values[place] ?? 0))
  const tops = totals.map((values) =>
    kind === 'bars' ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values),
  )
  const ticks = ticksTo(Math.max(0, ...tops))
  const highest = ticks.at(-1) ?? 1
  return (
    <figure className="portal-plot">
      <figcaption className="portal-plot__legend govuk-body-s">
        <span className="portal-plot__unit">{unit}</span>
        {series.map(({ name }, index) => (
          <span key={name} className="portal-plot__name">
            <svg className="portal-plot__key" width="26" height="14" aria-hidden="true">
              <Sample kind={kind} index={index} />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <div className="portal-plot__picture">
        <svg width={LEFT} height={HEIGHT} aria-hidden="true">
          {ticks.map((tick) => (
            <text key={tick} x={LEFT - 8} y={yOf(tick, highest) + 4} textAnchor="end">
              {format(tick)}
            </text>
          ))}
        </svg>
        <svg
          className="portal-plot__space"
          height={HEIGHT}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {ticks.map((tick) => (
            <line
              key={tick}
              className={tick === 0 ? 'portal-plot__base' : 'portal-plot__grid'}
              x1="0"
              x2="100%"
              y1={yOf(tick, highest)}
              y2={yOf(tick, highest)}
            />
          ))}
          {kind === 'bars' ? (
            <Bars totals={totals} highest={highest} />
          ) : (
            series.map(({ name, values }, index) => (
              <Line key={name} values={values} index={index} highest={highest} />
            ))
          )}
          <Places places={places} />
        </svg>
      </div>
    </figure>
  )
}

function Sample({ kind, index }: { kind: Props['kind']; index: number }) {
  if (kind === 'bars')
    return <rect className={`portal-plot__bar-${index}`} x="2" y="1" width="22" height="12" />
  return (
    <>
      <line className={`portal-plot__line-${index}`} x1="0" x2="26" y1="7" y2="7" />
      <Mark x="13" y={7} index={index} />
    </>
  )
}

/** A round mark for the first series, a square one for the second. */
function Mark({ x, y, index }: { x: string; y: number; index: number }) {
  if (index === 0) return <circle className="portal-plot__mark-0" cx={x} cy={y} r="3.5" />
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <rect className="portal-plot__mark-1" x="-3.5" y="-3.5" width="7" height="7" />
    </svg>
  )
}

function Bars({ totals, highest }: { totals: readonly (readonly number[])[]; highest: number }) {
  const width = 1 / totals.length
  return totals.map((values, place) => {
    let below = 0
    const key = `bar-${place}`
    return (
      <Fragment key={key}>
        {values.map((value, index) => {
          const y = yOf(below + value, highest)
          const height = yOf(below, highest) - y
          below += value
          return value > 0 ? (
            <rect
              key={`${key}-${index === 0 ? 'lower' : 'upper'}`}
              className={`portal-plot__bar-${index}`}
              x={percent((place + 0.15) * width)}
              width={percent(0.7 * width)}
              y={y}
              height={height}
            />
          ) : null
        })}
      </Fragment>
    )
  })
}

type LineProps = { values: PlotSeries['values']; index: number; highest: number }

function Line({ values, index, highest }: LineProps) {
  const xOf = (place: number) => percent((place + 0.5) / values.length)
  return values.map((value, place) => {
    if (value === null) return null
    const before = values[place - 1] ?? null
    const key = `mark-${place}`
    return (
      <Fragment key={key}>
        {before !== null && (
          <line
            className={`portal-plot__line-${index}`}
            x1={xOf(place - 1)}
            x2={xOf(place)}
            y1={yOf(before, highest)}
            y2={yOf(value, highest)}
          />
        )}
        <Mark x={xOf(place)} y={yOf(value, highest)} index={index} />
      </Fragment>
    )
  })
}

/** Names under the axis; those for which only a wide screen has room are hidden by the style sheet on a phone. */
function Places({ places }: { places: readonly string[] }) {
  return places.map((name, index) => {
    if (!isLabelled(index, places.length, MOST.wide) && !isLabelled(index, places.length, MOST.phone))
      return null
    const looks = [
      isLabelled(index, places.length, MOST.wide) ? '' : 'portal-plot__phone',
      isLabelled(index, places.length, MOST.phone) ? '' : 'portal-plot__wide',
    ]
    return (
      <text
        key={name}
        className={looks.filter(Boolean).join(' ') || undefined}
        x={percent((index + 0.5) / places.length)}
        y={HEIGHT - 8}
        textAnchor="middle"
      >
        {name}
      </text>
    )
  })
}
