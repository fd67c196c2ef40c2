import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'
import { addDays, freeDays, isDay, judgeSlot, type PlanningRules } from './production-slot.ts'

/** A Wednesday; the day five working days later is Wednesday 2 December. */
const RULES: PlanningRules = {
  today: '2026-11-25',
  noticeDays: 5,
  dayCapacity: 2,
  freezes: [{ from: '2026-12-21', until: '2027-01-03' }],
  taken: new Map([
    ['2026-12-03', 2],
    ['2026-12-04', 1],
  ]),
}

const judge = (day: string, part = 'morning') => judgeSlot({ day, part }, RULES)

describe('a slot for going to production', () => {
  it('is a part of a working day that has room', () => {
    expect(judge('2026-12-02')).toEqual({ ok: true, value: { day: '2026-12-02', part: 'morning' } })
    expect(judge(' 2026-12-04 ', 'afternoon')).toMatchObject({ ok: true })
    expect(judge('2027-01-04')).toMatchObject({ ok: true })
  })

  it.each([
    ['no day', '', 'slot.refusal.day'],
    ['a day that the calendar has not', '2027-02-29', 'slot.refusal.day'],
    ['a day otherwise written', '2/12/2026', 'slot.refusal.day'],
    ['a day that has passed', '2026-11-24', 'slot.refusal.past'],
    ['a Saturday', '2026-12-05', 'slot.refusal.weekend'],
    ['a public holiday', '2027-05-06', 'slot.refusal.holiday'],
    ['today', '2026-11-25', 'slot.refusal.notice'],
    ['a day before the notice is over', '2026-12-01', 'slot.refusal.notice'],
    ['a day more than a year ahead', '2027-11-29', 'slot.refusal.far'],
    ['the first day of a freeze', '2026-12-21', 'slot.refusal.freeze'],
    ['the last working day of a freeze', '2026-12-31', 'slot.refusal.freeze'],
    ['a day that is full', '2026-12-03', 'slot.refusal.full'],
  ])('is refused with a sentence of its own: %s', (_, day, key) => {
    const judged = judge(day)
    expect(judged.ok ? judged : readMessage(judged.refusal.message).key).toBe(key)
    expect(judged).toMatchObject({ refusal: { field: 'day' } })
  })

  it('names the first day that is early enough, and the days of the freeze', () => {
    const params = (day: string) => {
      const judged = judge(day)
      return judged.ok ? undefined : readMessage(judged.refusal.message).params
    }
    expect(params('2026-12-01')).toEqual({ days: 5, day: '2026-12-02' })
    expect(params('2026-12-22')).toEqual({ from: '2026-12-21', until: '2027-01-03' })
  })

  it('needs a part of the day', () => {
    expect(judge('2026-12-02', 'night')).toMatchObject({
      refusal: { message: 'slot.refusal.part', field: 'part' },
    })
  })
})

describe('the free days', () => {
  it('are the nearest with room, over week-ends, freezes and what is full', () => {
    expect(freeDays(RULES, 3)).toEqual(['2026-12-02', '2026-12-04', '2026-12-07'])
    const all = freeDays(RULES, 400)
    expect(all).toContain('2026-12-18')
    expect(all).not.toContain('2026-12-21')
    expect(all.every((day) => judge(day).ok)).toBe(true)
    expect(all.at(-1)).toBe('2027-11-26')
  })

  it('are none when nothing has room', () => {
    expect(freeDays({ ...RULES, dayCapacity: 0 }, 3)).toEqual([])
  })
})

it('counts days over the end of a month, a leap day and a year', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
  expect(isDay('2028-02-29')).toBe(true)
  expect(isDay('2026-13-01')).toBe(false)
})
