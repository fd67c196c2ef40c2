import { expect, it } from 'vitest'
import { daysLeft, hasEnded, REMINDER_DAYS, reminderDue } from './certificate-expiry.ts'

const END = new Date('2027-03-31T10:00:00Z')
const before = (days: number) => new Date(END.getTime() - days * 86_400_000)

it('counts days of the Belgian calendar, over a change of the clock too', () => {
  expect(daysLeft(END, before(0))).toBe(0)
  // The clock goes forward on 28 March 2027.
  expect(daysLeft(END, new Date('2027-03-27T23:30:00Z'))).toBe(3)
  expect(daysLeft(END, new Date('2027-03-27T22:30:00Z'))).toBe(4)
  expect(daysLeft(END, new Date('2027-04-02T10:00:00Z'))).toBe(-2)
})

it('counts the last second of a certificate', () => {
  expect(hasEnded(END, END)).toBe(false)
  expect(hasEnded(END, new Date(END.getTime() + 1000))).toBe(true)
})

it('reminds once at each threshold, whatever the hour', () => {
  let told: number | null = null
  const sent: number[] = []
  for (let hour = 100 * 24; hour >= -48; hour -= 7) {
    const due = reminderDue(END, before(hour / 24), told)
    if (due === undefined) continue
    sent.push(due)
    told = due
  }
  expect(sent).toEqual([...REMINDER_DAYS, 0])
})

it('sends the one that applies when days were missed, and none of those missed', () => {
  expect(reminderDue(END, before(91), null)).toBeUndefined()
  expect(reminderDue(END, before(45), null)).toBe(60)
  expect(reminderDue(END, before(10), 60)).toBe(14)
  expect(reminderDue(END, before(10), 14)).toBeUndefined()
  expect(reminderDue(END, before(0), 7)).toBe(1)
  expect(reminderDue(END, before(-3), null)).toBe(0)
  expect(reminderDue(END, before(-3), 0)).toBeUndefined()
})
