import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, writeCalendar } from './icalendar.ts'
import { slotMoments } from './slot-hours.ts'

const ENTRY: CalendarEntry = {
  uid: 'production-1@portal.example',
  sequence: 3,
  changedAt: new Date('2026-11-25T09:30:12.345Z'),
  start: new Date('2026-12-02T08:00:00Z'),
  end: new Date('2026-12-02T11:00:00Z'),
  status: 'CONFIRMED',
  summary: 'Going to production: desk (Town)',
  description: 'Morning',
  url: 'https://portal.example/issuers/1/planning',
}

const write = (entry: Partial<CalendarEntry> = {}, name = 'Days'): string =>
  writeCalendar({ name, entries: [{ ...ENTRY, ...entry }] })

/** The calendar as a reader that is not ours understands it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entries = calendar.getAllSubcomponents('vevent')
  return { calendar, entries, events: entries.map((entry) => new ICAL.Event(entry)) }
}

describe('a calendar', () => {
  it('is read by an outside reader as it was meant', () => {
    const { calendar, entries, events } = read(write())
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('name')).toBe('Days')
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.uid).toBe(ENTRY.uid)
    expect(event?.sequence).toBe(3)
    expect(event?.summary).toBe(ENTRY.summary)
    expect(event?.startDate.toJSDate()).toEqual(ENTRY.start)
    expect(event?.endDate.toJSDate()).toEqual(ENTRY.end)
    const stamp = entries[0]?.getFirstPropertyValue('dtstamp')
    expect(stamp instanceof ICAL.Time && stamp.toJSDate()).toEqual(new Date('2026-11-25T09:30:12Z'))
    expect(entries[0]?.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(entries[0]?.getFirstPropertyValue('url')).toBe(ENTRY.url)
  })

  it.each([
    ['signs that mean something to calendars', 'a, b; c\\n d: "e"'],
    ['line breaks of all kinds', 'one\ntwo\r\nthree\rfour'],
    ['what looks like the end of the entry', 'x\nEND:VEVENT\nBEGIN:VALARM'],
    ['a text of many lines’ length', 'Attestation de résidence '.repeat(40)],
    [
      'signs of two, three and four octets at every break',
      `${'é'.repeat(60)}${'€'.repeat(60)}${'😀'.repeat(60)}`,
    ],
    ['a long run of backslashes', '\\'.repeat(200)],
  ])('keeps a text with %s', (_, text) => {
    const written = write({ summary: text })
    const { entries, events } = read(written)
    expect(entries).toHaveLength(1)
    expect(events[0]?.summary).toBe(text.replace(/\r\n?/g, '\n'))
  })

  it('has lines of at most 75 octets, all ended by CRLF, and no character broken apart', () => {
    for (let length = 60; length < 90; length += 1) {
      const written = write({ summary: 'é'.repeat(length) }, '€'.repeat(length))
      expect(written.endsWith('\r\n')).toBe(true)
      const lines = written.slice(0, -2).split('\r\n')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      expect(lines.join('')).not.toMatch(/[\r\n]/)
      expect(lines.map((line) => Buffer.from(line).toString('utf8'))).toEqual(lines)
    }
  })

  it('holds no control character that a name might bring', () => {
    expect(read(write({ summary: 'a\u0000b\u0007c\u009fd' })).events[0]?.summary).toBe('abcd')
  })

  it('may be empty', () => {
    expect(read(writeCalendar({ name: 'Days', entries: [] })).entries).toEqual([])
  })
})

describe('the hours of a slot', () => {
  /** The hour that the clock in Belgium shows, by the platform's time zones. */
  const hour = (at: Date): string =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Brussels',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(at)

  it.each([
    ['2026-10-23', '23/10/2026', '07:00:00', 'the last working day of summer time'],
    ['2026-10-26', '26/10/2026', '08:00:00', 'the first of winter time'],
    ['2027-03-26', '26/03/2027', '08:00:00', 'the last of winter time'],
    ['2027-03-29', '29/03/2027', '07:00:00', 'the first of summer time'],
  ])('are the same on the clock on %s, %s (%s in UTC)', (day, shown, utc) => {
    const morning = slotMoments({ day, part: 'morning' })
    const afternoon = slotMoments({ day, part: 'afternoon' })
    expect(hour(morning.start)).toBe(`${shown}, 09:00`)
    expect(hour(morning.end)).toBe(`${shown}, 12:00`)
    expect(hour(afternoon.start)).toBe(`${shown}, 13:00`)
    expect(hour(afternoon.end)).toBe(`${shown}, 16:00`)
    expect(morning.start.toISOString()).toBe(`${day}T${utc}.000Z`)
    const { events } = read(write(morning))
    expect(events[0]?.startDate.toJSDate()).toEqual(morning.start)
    expect(events[0]?.endDate.toJSDate()).toEqual(morning.end)
  })
})
