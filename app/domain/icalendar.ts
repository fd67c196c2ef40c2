/** An entry of a calendar (RFC 5545, VEVENT). Texts are as people read them, before any escaping. */
export type CalendarEntry = {
  /** The same for as long as the entry is about the same thing, and nobody else's. */
  uid: string
  /** Grows with each change of the entry. */
  sequence: number
  changedAt: Date
  start: Date
  end: Date
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  summary: string
  description: string
  url: string
}

export type Calendar = { name: string; entries: readonly CalendarEntry[] }

/** A line holds at most this many octets, its break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75

/** How often readers of the feed should come back (RFC 7986, 5.7). */
const REFRESH = 'PT4H'

const ENCODER = new TextEncoder()

/** TEXT values (3.3.11): backslash, semicolon, comma and line breaks are escaped; control characters are not allowed. */
const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** DATE-TIME in UTC (3.3.5, form 2): no time zone has to be described. */
const moment = (at: Date): string =>
  at
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}Z$/, 'Z')

/** Folds a line without breaking a character apart: what follows a break begins with one space, which counts. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = ENCODER.encode(character).length
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

const entryLines = (entry: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(entry.uid)}`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTAMP:${moment(entry.changedAt)}`,
  `LAST-MODIFIED:${moment(entry.changedAt)}`,
  `DTSTART:${moment(entry.start)}`,
  `DTEND:${moment(entry.end)}`,
  `STATUS:${entry.status}`,
  `SUMMARY:${text(entry.summary)}`,
  `DESCRIPTION:${text(entry.description)}`,
  `URL:${entry.url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** The calendar as a file or a feed. */
export function writeCalendar({ name, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//eBox//Portal for issuers//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
