import { describe, expect, it } from 'vitest'
import { readQueueQuery } from '#app/routes/office._index/queue-query.ts'

const ID = '1b4e28ba-2fa1-41d2-883f-0016d3cca427'
const goesOnAfter = (day: string, time: string) =>
  readQueueQuery(new URLSearchParams({ after: `${day}_${time}_${ID}` })).after

describe('where a page of the queue goes on', () => {
  it.each([
    ['2026-02-28', '2026-03-01T10:00:00.000Z'],
    ['infinity', '2026-03-01T10:00:00.000Z'],
  ])('is a day and a moment: %s %s', (day, time) => {
    expect(goesOnAfter(day, time)).toEqual({ queueDay: day, stateSince: new Date(time), id: ID })
  })

  it.each([
    ['2026-02-30', '2026-03-01T10:00:00.000Z'],
    ['2026-13-01', '2026-03-01T10:00:00.000Z'],
    ['0000-01-01', '2026-03-01T10:00:00.000Z'],
    ['2026-02-28', '2026-02-30T10:00:00.000Z'],
    ['2026-02-28', '2026-03-01T25:00:00.000Z'],
    ['infinity', '0000-01-01T00:00:00.000Z'],
    ["2026-02-28'", '2026-03-01T10:00:00.000Z'],
  ])('is none that PostgreSQL would refuse: %s %s', (day, time) =>
    expect(goesOnAfter(day, time)).toBeUndefined(),
  )
})
