import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * What happens to one statement on its way to PostgreSQL: it fails there, the connection breaks before it, or after
 * it was carried out but before that was told, or the process that sent it dies (nothing more arrives until `revive`).
 */
export type Fault = 'fails' | 'cut' | 'unanswered' | 'dies'

type Plan = { fault: Fault; at: number }

const QUERY = 0x51
const EXECUTE = 0x45
const SYNC = 0x53
const PARSE = 0x50
const BIND = 0x42

const framed = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
const queryOf = (text: string): Buffer => framed('Q', Buffer.from(`${text}\0`))
/** PostgreSQL itself refuses it, and the transaction with it. */
const NO_SUCH_PORTAL = framed('E', Buffer.concat([Buffer.from('seeded\0'), Buffer.alloc(4)]))
const READY = framed('Z', Buffer.from('I'))
const COMMIT_FAILED = framed('E', Buffer.from('SERROR\0VERROR\0C40001\0Mseeded: the commit failed\0\0'))

/** A door to PostgreSQL on a port of its own, which sees each statement pass and can make one of them go wrong. */
export class StatementTap {
  readonly #target: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #plan: Plan | undefined
  #dead = false
  /** The statements since `arm`, in order, without the driver's own look at types. */
  seen: string[] = []
  /** Whether the planned fault came to pass. */
  fired = false
  /** Called when the process that sent a statement is to be dead. */
  onDeath: () => void = () => undefined

  /** `target` is PostgreSQL's socket file. */
  constructor(target: string) {
    this.#target = target
    this.#server = createServer((client) => this.#serve(client))
  }

  async open(): Promise<number> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('no port was given')
    return address.port
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  /** Makes the `at`-th statement from now on go wrong; statements are counted over all connections. */
  arm(plan: Plan): void {
    this.#plan = plan
    this.seen = []
    this.fired = false
  }

  /** The database is away, until `revive`: no connection lives, and none is taken. */
  goAway(): void {
    this.#dead = true
    for (const socket of this.#sockets) socket.destroy()
  }

  /** From here on everything passes. */
  revive(): void {
    this.#plan = undefined
    this.#dead = false
  }

  #serve(client: Socket): void {
    const upstream = connect(this.#target)
    const both = [client, upstream]
    const cut = () => {
      for (const socket of both) socket.destroy()
    }
    for (const socket of both) {
      this.#sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        this.#sockets.delete(socket)
        cut()
      })
    }
    if (this.#dead) {
      cut()
      return
    }
    new Conversation({
      client,
      upstream,
      cut: () => {
        cut()
        // A process that dies loses all its connections at once.
        if (this.#dead) for (const socket of this.#sockets) socket.destroy()
      },
      judge: (text) => this.#judge(text),
    })
  }

  #judge(text: string): Fault | undefined {
    if (this.#plan === undefined || text.includes('pg_catalog.pg_type')) return undefined
    this.seen.push(text)
    if (this.fired || this.seen.length !== this.#plan.at) return undefined
    this.fired = true
    this.#dead = this.#plan.fault === 'dies'
    if (this.#dead) this.onDeath()
    return this.#plan.fault
  }
}

type Ends = { client: Socket; upstream: Socket; cut: () => void; judge: (text: string) => Fault | undefined }

/** One connection: reads the messages of the client, passes on the bytes of both sides. */
class Conversation {
  readonly #ends: Ends
  readonly #texts = new Map<string, string>()
  #started = false
  #rest: Buffer = Buffer.alloc(0)
  #current = ''
  /** What is done with the answers of PostgreSQL. */
  #answers: 'passed' | 'lost' | 'replaced' = 'passed'
  #tail: Buffer = Buffer.alloc(0)

  constructor(ends: Ends) {
    this.#ends = ends
    ends.client.on('data', (data) => this.#fromClient(data))
    ends.upstream.on('data', (data) => this.#fromDatabase(data))
  }

  #fromClient(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data])
    for (;;) {
      const from = this.#started ? 1 : 0
      if (this.#rest.length < from + 4) return
      const length = from + this.#rest.readInt32BE(from)
      if (this.#rest.length < length) return
      const message = this.#rest.subarray(0, length)
      this.#rest = this.#rest.subarray(length)
      if (this.#started) this.#message(message)
      else this.#ends.upstream.write(message)
      this.#started = true
    }
  }

  #message(message: Buffer): void {
    const { upstream, cut } = this.#ends
    const [type] = message
    const words = message.subarray(5).toString('utf8').split('\0')
    if (type === PARSE) this.#texts.set(words[0] ?? '', words[1] ?? '')
    if (type === BIND) this.#current = this.#texts.get(words[1] ?? '') ?? ''
    if (type === QUERY) this.#current = words[0] ?? ''
    const fault = type === QUERY || type === EXECUTE ? this.#ends.judge(this.#current) : undefined
    if (fault === 'cut' || fault === 'dies') {
      cut()
      return
    }
    if (fault === 'unanswered') this.#answers = 'lost'
    if (fault !== 'fails') {
      // The Sync of a commit that was replaced has had its answer.
      if (!(type === SYNC && this.#answers === 'replaced')) upstream.write(message)
      return
    }
    if (this.#current !== 'commit') {
      upstream.write(type === QUERY ? queryOf('select 1 / 0') : NO_SUCH_PORTAL)
      return
    }
    this.#answers = 'replaced'
    upstream.write(queryOf('rollback'))
  }

  #fromDatabase(data: Buffer): void {
    const { client, cut } = this.#ends
    if (this.#answers === 'passed') return void client.write(data)
    this.#tail = Buffer.concat([this.#tail, data]).subarray(-READY.length)
    if (!this.#tail.subarray(0, -1).equals(READY.subarray(0, -1))) return
    if (this.#answers === 'lost') {
      cut()
      return
    }
    this.#answers = 'passed'
    client.write(Buffer.concat([COMMIT_FAILED, READY]))
  }
}
