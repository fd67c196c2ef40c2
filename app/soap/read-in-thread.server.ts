import { Worker } from 'node:worker_threads'
import type { MessageRead, RawMessage } from './read-message.ts'
import threadUrl from './reading-thread.ts?thread'

/** A message of the largest size takes about 20 ms. */
const TIME_LIMIT_MS = 2_000
const THREADS = 2
/** Those who wait behind them would wait for longer than a client does. */
const MOST_WAITING = 16
const MEMORY_MB = 96

type Waiting = { raw: RawMessage; done: (read: MessageRead) => void; failed: (error: unknown) => void }

const idle: Worker[] = []
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
  work(job)
    .then(job.done, job.failed)
    .finally(() => {
      running -= 1
      next()
    })
}

function start(): Worker {
  const worker = new Worker(new URL(threadUrl), {
    // Only when it runs from its sources: in development and in tests.
    execArgv: threadUrl.endsWith('.ts') ? ['--import', 'tsx'] : [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: MEMORY_MB / 4 },
  })
  worker.unref()
  return worker
}

async function work({ raw }: Waiting): Promise<MessageRead> {
  const worker = rested() ?? (await started())
  const read = await answerOf(worker, raw)
  if (read === undefined) {
    await worker.terminate()
    return { proven: false, refused: { rule: 'message.tooSlow' }, findings: [] }
  }
  rest(worker)
  return read
}

function rest(worker: Worker): void {
  // One that ends while it rests is forgotten.
  worker.once('exit', () => idle.splice(idle.indexOf(worker), 1))
  worker.once('error', () => undefined)
  idle.push(worker)
}

function rested(): Worker | undefined {
  const worker = idle.pop()
  worker?.removeAllListeners()
  return worker
}

/** Its start does not count: with the sources it takes longer than a message may. */
function started(): Promise<Worker> {
  const worker = start()
  return new Promise((resolve, reject) => {
    worker.once('online', () => {
      worker.off('error', reject)
      resolve(worker)
    })
    worker.once('error', reject)
  })
}

/** Undefined when it took too long. Rejects when the thread died, which is a fault of ours or a lack of memory. */
function answerOf(worker: Worker, raw: RawMessage): Promise<MessageRead | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => resolve(undefined)), TIME_LIMIT_MS)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      settle()
    }
    worker.once('message', (read: MessageRead) => end(() => resolve(read)))
    worker.once('error', (error) => end(() => reject(error)))
    worker.once('exit', (code) => end(() => reject(new Error(`the reading thread ended with ${code}`))))
    worker.postMessage(raw)
  })
}
