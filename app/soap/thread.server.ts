import { Worker } from 'node:worker_threads'
import type { MessageRead, RawMessage } from './read-message.ts'
import threadUrl from './reading-thread.ts?thread'

const MEMORY_MB = 96

/** From its sources, in development and in tests, it needs a loader of its own. */
const fromSource = (url: string) =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(url)}) })`

/** What the thread says first. */
const READY = 'ready'

/** A thread that reads one message after the other; dead for good once it is stopped or fails. */
export class Thread {
  /** Rejects when it could not be started. */
  readonly ready: Promise<void>
  isDead = false
  readonly #worker: Worker
  #waits: { done: (read: MessageRead) => void; failed: (error: unknown) => void } | undefined

  constructor() {
    const options = {
      // No settings and no secrets where hostile input is read.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: MEMORY_MB / 4 },
    }
    this.#worker = threadUrl.endsWith('.ts')
      ? new Worker(fromSource(threadUrl), { ...options, eval: true })
      : new Worker(new URL(threadUrl), options)
    this.#worker.unref()
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (said) => (said === READY ? resolve() : this.#hear(said)))
      this.#worker.on('error', (error) => this.#die(error, reject))
      this.#worker.on('exit', (code) => this.#die(new Error(`the reading thread ended with ${code}`), reject))
    })
  }

  /** Undefined when it took longer than the limit: the thread is then stopped. Rejects when it died. */
  async read(raw: RawMessage, limitMs: number): Promise<MessageRead | undefined> {
    let timer: NodeJS.Timeout | undefined
    const answer = new Promise<MessageRead>((done, failed) => {
      this.#waits = { done, failed }
    })
    const limit = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), limitMs)
    })
    this.#worker.postMessage(raw)
    const read = await Promise.race([answer, limit]).finally(() => clearTimeout(timer))
    this.#waits = undefined
    if (read === undefined) await this.stop()
    return read
  }

  async stop(): Promise<void> {
    this.isDead = true
    await this.#worker.terminate()
  }

  /** The loader of sources speaks on the same channel. */
  #hear(said: unknown): void {
    if ('findings' in Object(said)) this.#waits?.done(said as MessageRead)
  }

  #die(error: unknown, reject: (error: unknown) => void): void {
    this.isDead = true
    reject(error)
    this.#waits?.failed(error)
  }
}
