import { hasText } from './envelope.ts'
import { Refused } from './finding.ts'
import { NS } from './names.ts'
import { elementsOf, isNamed, textOf, type XmlElement } from './xml-tree.ts'

const MOST_MINUTES = 5
const LONGEST_MS = MOST_MINUTES * 60_000
/** How far the sender's clock may be ahead of ours. */
const AHEAD_MS = 60_000

/** A message lives for at most five minutes after it was made, and less when it says so itself. */
export function judgeTimestamp(timestamp: XmlElement, now: Date): void {
  const [created, expires, ...more] = elementsOf(timestamp)
  if (!isNamed(created, NS.wsu, 'Created') || more.length > 0 || hasText(timestamp))
    throw new Refused('timestamp.form')
  if (expires && !isNamed(expires, NS.wsu, 'Expires')) throw new Refused('timestamp.form')
  const from = momentOf(created)
  const until = expires ? momentOf(expires) : from + LONGEST_MS
  if (until <= from) throw new Refused('timestamp.form')
  if (until - from > LONGEST_MS) throw new Refused('timestamp.tooLong', { minutes: MOST_MINUTES })
  if (from > now.getTime() + AHEAD_MS) throw new Refused('timestamp.future')
  if (now.getTime() > until) throw new Refused('timestamp.old', { minutes: MOST_MINUTES })
}

/** In UTC, as WS-Security Basic Profile R3217 wants it; fractions of a second of any length. */
const UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d{1,9})?Z$/

function momentOf(element: XmlElement | undefined): number {
  const text = (element && textOf(element)?.trim()) ?? ''
  const [, seconds, fraction = ''] = UTC.exec(text) ?? []
  const at = Date.parse(`${seconds}Z`)
  // A day that does not exist is moved on by some readers.
  if (seconds === undefined || Number.isNaN(at) || !new Date(at).toISOString().startsWith(seconds))
    throw new Refused('timestamp.form')
  return at + Math.floor(Number(`0${fraction || '.0'}`) * 1000)
}
