import { once } from 'node:events'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

/** What the server does with the next mails: takes them, refuses them for now or for good, or never answers. */
export type Mood = 'accept' | 'later' | 'never' | 'silent'

const ANSWERS = { later: 451, never: 550 } as const

/** A real mail server on a port of its own; `received` is what it took, in order. */
export class PostOffice {
  mood: Mood = 'accept'
  tries = 0
  /** Addresses that it does not know. */
  readonly strangers = new Set<string>()
  readonly received: ParsedMail[] = []
  /** What it took as it came over the wire, in the same order. */
  readonly raw: string[] = []
  readonly #server: SMTPServer

  /** With a certificate it offers STARTTLS. */
  constructor(certified?: { key: string; cert: string }) {
    this.#server = new SMTPServer({
      ...certified,
      authOptional: true,
      // Its built-in key is known to all and no client trusts it.
      disabledCommands: certified ? ['AUTH'] : ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) =>
        done(this.strangers.has(address) ? nobody(address) : undefined),
      onData: (stream, _session, done) => this.#take(stream, done),
    })
  }

  #take(stream: SMTPServerDataStream, done: (error?: Error) => void): void {
    this.tries += 1
    const { mood } = this
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    simpleParser(stream).then((mail) => {
      if (mood === 'silent') return
      if (mood !== 'accept') return done(Object.assign(new Error('not now'), { responseCode: ANSWERS[mood] }))
      this.received.push(mail)
      this.raw.push(Buffer.concat(chunks).toString('latin1'))
      done()
      // A client that is killed in the middle of a mail is what some tests are about: no mail came then.
    }, done)
  }

  /** Answers its `SMTP_URL`; on a port that the system picks, or a given one. */
  async open(port = 0): Promise<string> {
    // The same client's broken connection.
    this.#server.on('error', () => undefined)
    const listener = this.#server.listen(port, '127.0.0.1')
    if (!listener.listening) await once(listener, 'listening')
    const address = listener.address()
    if (address === null || typeof address === 'string') throw new Error('no port was given')
    return `smtp://127.0.0.1:${address.port}`
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve))
  }

  to(recipient: string): ParsedMail[] {
    return this.received.filter((mail) => addressesOf(mail.to).includes(recipient))
  }
}

/** As mail servers say it, with the address in the sentence. */
const nobody = (address: string): Error =>
  Object.assign(new Error(`5.1.1 <${address}>: Recipient address rejected`), { responseCode: 550 })

const addressesOf = (to: AddressObject | AddressObject[] | undefined): string[] =>
  [to ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []))
