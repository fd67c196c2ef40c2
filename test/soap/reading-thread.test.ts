import { afterAll, describe, expect, test } from 'vitest'
import { readInThread } from '#app/soap/read-in-thread.server.ts'
import { Thread } from '#app/soap/thread.server.ts'
import { RELATED, related, signed } from './request.ts'
import { Senders } from './sender.ts'

const senders = new Senders()
const sender = senders.make()
const thread = new Thread()
afterAll(async () => {
  await thread.stop()
  senders.remove()
})

const message = () => ({ body: related(signed({ sender })), contentType: RELATED, now: new Date() })

describe('the reading thread', () => {
  test('reads one message after the other, and has no settings of the portal', async () => {
    await thread.ready
    expect(await thread.read(message(), 10_000)).toMatchObject({ proven: true })
    expect(await thread.read({ ...message(), contentType: 'text/plain' }, 10_000)).toMatchObject({
      proven: false,
    })
  })

  test('is stopped when a message takes longer than it may', async () => {
    const slow = new Thread()
    await slow.ready
    expect(await slow.read(message(), 0)).toBeUndefined()
    expect(slow.isDead).toBe(true)
  })

  test('says so when it dies, instead of leaving its message without an answer', async () => {
    const dying = new Thread()
    await dying.ready
    const answer = dying.read(message(), 10_000)
    await dying.stop()
    await expect(answer).rejects.toThrow('ended')
  })

  test('of a crowd, those who cannot be served soon are told at once', async () => {
    const reads = await Promise.all(Array.from({ length: 40 }, () => readInThread(message())))
    const busy = reads.filter((read) => read === 'busy').length
    expect(busy).toBe(40 - 2 - 16)
    expect(reads.filter((read) => read !== 'busy' && read.proven)).toHaveLength(18)
    expect(await readInThread(message())).toMatchObject({ proven: true })
  })
})
