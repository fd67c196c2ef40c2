import type { MessageRead, RawMessage } from './read-message.ts'
import { Thread } from './thread.server.ts'

/** A message of the largest size takes some 20 ms. */
const TIME_LIMIT_MS = 3_000
const THREADS = 2
/** Those who wait behind them would wait for longer than a client does. */
const MOST_WAITING = 16

type Waiting = { raw: RawMessage; done: (read: MessageRead) => void; failed: (error: unknown) => void }

const idle: Thread[] = []
const waiting: Waiting[] = []
let running = 0

/** Reads a message in a thread of its own, within a time limit; `busy` when too many wait already. */
export function readInThread(raw: RawMessage): Promise<MessageRead | 'busy'> {
  if (waiting.length >= MOST_WAITING) return Promise.resolve('busy')
  return new Promise((done, failed) => {
    waiting.push({ raw, done, failed })
    next()
  })
}

function next(): void {
  if (running >= THREADS) return
  const job = waiting.shift()
  if (!job) return
  running += 1
  read(job.raw)
    .then(job.done, job.failed)
    .finally(() => {
      running -= 1
      next()
    })
}

async function read(raw: RawMessage): Promise<MessageRead> {
  const thread = rested() ?? new Thread()
  // Its start does not count: from the sources it takes longer than a message may.
  await thread.ready
  const found = await thread.read(raw, TIME_LIMIT_MS)
  if (!thread.isDead) idle.push(thread)
  return found ?? { proven: false, refused: { rule: 'message.tooSlow' }, findings: [] }
}

/** One that died while it rested is forgotten. */
function rested(): Thread | undefined {
  let thread = idle.pop()
  while (thread?.isDead) thread = idle.pop()
  return thread
}
