import type { Day } from '#app/domain/working-days.ts'
import { dayNumber, weekdayName } from './calendar-words.ts'
import { useTranslator } from './language.tsx'
import { Tag } from './tag.tsx'

/** A day of the team's calendar; `room` is how many more issuers can go to production. */
export type ShownDay = {
  day: Day
  kind: 'working' | 'weekend' | 'holiday'
  inMonth: boolean
  isToday: boolean
  /** The note of the freeze period that it lies in. */
  frozen: string | undefined
  slots: readonly {
    id: string
    issuerId: string
    part: 'morning' | 'afternoon'
    state: 'proposed' | 'agreed'
    by: 'partner' | 'team'
    application: string
    institution: string
  }[]
  room: number
}

/** The style sheet turns the table into a list on a phone, which takes its meaning away: so it is said again. */
const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

/** A month of planned days: weeks as rows, and on a phone the days that say something as a list. */
export function MonthCalendar({
  caption,
  weeks,
}: {
  caption: string
  weeks: readonly (readonly ShownDay[])[]
}) {
  const t = useTranslator()
  const [first = []] = weeks
  return (
    <table {...AS.table} className="govuk-table office-month">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead {...AS.group}>
        <tr {...AS.row}>
          {first.map(({ day }) => (
            <th {...AS.columnHeader} key={day} scope="col" className="govuk-table__header">
              {weekdayName(t, day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.group}>
        {weeks.map((week) => (
          <tr
            {...AS.row}
            key={week[0]?.day}
            className={week.every(isQuiet) ? 'office-month__week--quiet' : undefined}
          >
            {week.map((day) => (
              <DayCell key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const saysSomething = ({ kind, frozen, slots, room, isToday }: ShownDay): boolean =>
  kind === 'holiday' || frozen !== undefined || slots.length > 0 || room > 0 || isToday

/** Left out of the list on a phone. */
const isQuiet = (day: ShownDay): boolean => !(day.inMonth && saysSomething(day))

function DayCell({ day }: { day: ShownDay }) {
  const classes = [
    'office-month__day',
    !day.inMonth && 'office-month__day--beside',
    (day.kind !== 'working' || day.frozen !== undefined) && 'office-month__day--closed',
    isQuiet(day) && 'office-month__day--quiet',
  ]
  return (
    <td {...AS.cell} className={classes.filter(Boolean).join(' ')}>
      <DayName day={day} />
      <DayFacts day={day} />
      {day.slots.length > 0 && <DaySlots day={day} />}
    </td>
  )
}

/** Of the table the number alone is seen; on a phone, and to who listens, the whole date. */
function DayName({ day: { day, isToday } }: { day: ShownDay }) {
  const t = useTranslator()
  return (
    <p className="office-month__name">
      <span className="office-month__number" aria-hidden="true">
        {dayNumber(day)}
      </span>
      <span className="office-month__date">
        {weekdayName(t, day, 'long')} {t.date(day)}
      </span>{' '}
      {isToday && <Tag>{t('calendar.today')}</Tag>}
    </p>
  )
}

function DayFacts({ day: { kind, frozen, room } }: { day: ShownDay }) {
  const t = useTranslator()
  return (
    <>
      {kind === 'holiday' && <p className="office-month__fact">{t('calendar.holiday')}</p>}
      {frozen !== undefined && (
        <p className="office-month__fact">
          <strong>{t('calendar.frozen')}</strong> {frozen}
        </p>
      )}
      {room > 0 && <p className="office-month__fact office-quiet">{t.plural('calendar.room', room)}</p>}
    </>
  )
}

function DaySlots({ day: { slots } }: { day: ShownDay }) {
  const t = useTranslator()
  return (
    <ul className="govuk-list office-month__slots">
      {slots.map(({ id, issuerId, part, state, by, application, institution }) => (
        <li key={id}>
          <strong>{t(`slot.part.${part}`)}</strong>
          <br />
          <a className="govuk-link" href={`/issuers/${issuerId}/planning`}>
            {application}
          </a>{' '}
          {institution}
          <br />
          <Tag colour={state === 'agreed' ? 'green' : 'yellow'}>
            {t(state === 'agreed' ? 'calendar.slot.agreed' : `calendar.slot.proposed.${by}`)}
          </Tag>
        </li>
      ))}
    </ul>
  )
}
