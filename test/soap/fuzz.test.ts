import { afterAll, expect, inject, test } from 'vitest'
import { canonicalize } from '#app/soap/canonical.ts'
import { readMessage } from '#app/soap/read-message.ts'
import { elementsOf, parseXml } from '#app/soap/xml-tree.ts'
import { randomNumbers } from '#test/builders/publication-questions.ts'
import { isWithin } from './cpu-time.ts'
import { DOCUMENT, digestOf, publish, RELATED, related, signed } from './request.ts'
import { Senders } from './sender.ts'

const MESSAGES = inject('proof') ? 100_000 : 300
/** Of the processor's time: what others do on the machine is not the reader's. */
const MOST_MS = 100

const senders = new Senders()
const sender = senders.make()
afterAll(() => senders.remove())

const bodyOf = (xml: Uint8Array) => {
  const body = elementsOf(parseXml(xml))[1]
  if (!body) throw new Error('no body')
  return canonicalize(body)
}

test('a message changed anywhere is refused, or says exactly what was signed; none fails or hangs', () => {
  const random = randomNumbers(6)
  const below = (count: number) => Math.floor(random() * count)
  const now = new Date()
  const xml = Buffer.from(signed({ sender, created: now, body: publish({ digest: digestOf(DOCUMENT) }) }))
  const pieces = [
    '<',
    '>',
    '"',
    '&#x0;',
    '<!--x-->',
    ']]>',
    '<![CDATA[',
    '<?a?>',
    'wsu:Id="Body"',
    '\0',
    '\u{1F4E8}',
    ' ',
    '\r\n--',
  ]
  let proven = 0
  for (let count = 0; count < MESSAGES; count += 1) {
    const at = below(xml.length)
    const length = random() < 0.5 ? 0 : below(random() < 0.5 ? 4 : 400)
    const piece =
      random() < 0.5
        ? Buffer.from(pieces[below(pieces.length)] ?? '')
        : xml.subarray(below(xml.length)).subarray(0, below(300))
    const changed = Buffer.concat([xml.subarray(0, at), piece, xml.subarray(at + length)])
    let isProven = false
    const body = related(changed)
    const work = () => {
      isProven = readMessage({ body, contentType: RELATED, now }).proven
    }
    expect(isWithin(MOST_MS, work)).toBe(true)
    if (!isProven) continue
    proven += 1
    expect(bodyOf(changed)).toBe(bodyOf(xml))
  }
  // Blanks between the parts are no part of what is signed.
  expect(proven).toBeGreaterThan(0)
  expect(proven).toBeLessThan(MESSAGES / 2)
})

test('parts changed anywhere are taken apart or refused', () => {
  const random = randomNumbers(7)
  const message = related('<a/>', [
    { id: 'a', bytes: DOCUMENT },
    { id: 'b', bytes: '\r\n\r\n--\r\n' },
  ])
  const rules = new Set<string>()
  for (let count = 0; count < MESSAGES; count += 1) {
    const at = Math.floor(random() * message.length)
    const changed = Buffer.concat([
      message.subarray(0, at),
      Buffer.from([Math.floor(random() * 256)]),
      message.subarray(at + Math.floor(random() * 3)),
    ])
    rules.add(readMessage({ body: changed, contentType: RELATED, now: new Date() }).refused?.rule ?? '')
  }
  expect([...rules]).toContain('message.boundary')
  expect([...rules]).toContain('soap.envelope')
  expect([...rules]).not.toContain('')
})
