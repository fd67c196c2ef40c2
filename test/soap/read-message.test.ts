import { afterAll, expect, test } from 'vitest'
import { readMessage } from '#app/soap/read-message.ts'
import { DOCUMENT, digestOf, publish, RELATED, related, signed } from './request.ts'
import { Senders } from './sender.ts'

const senders = new Senders()
const sender = senders.make()
afterAll(() => senders.remove())

const read = (xml: string) => readMessage({ body: related(xml), contentType: RELATED, now: new Date() })

test('a publication with its document is read', () => {
  const found = read(signed({ sender, body: publish({ digest: digestOf(DOCUMENT) }) }))
  expect(found).toMatchObject({
    operation: 'publishEboxMessage',
    findings: [],
    publication: { messageType: 'TestDocumentType', audiences: ['citizen'] },
  })
  expect(found).not.toHaveProperty('refused')
})
