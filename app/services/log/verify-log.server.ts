import { chainHash, type Unchained } from '#db/events.server.ts'
import type { LogSnapshot, RawEntry } from '#db/log-snapshot.server.ts'
import type { Anchor } from './anchors.server.ts'

/**
 * What is wrong at `sequence`, the first entry that is: it was `changed`, is `missing`, is `unexpected` (stands where
 * none was chained), or is not what an anchor (a line or a print outside the database) says. An anchor tells only that
 * something happened since the anchor before it: `sequence` is then the first entry that may be concerned. `paper`: what
 * a decision froze is not what its entry says; of a paper without an entry, `sequence` is the last one.
 */
export type Broken = {
  ok: false
  sequence: number
  reason: 'changed' | 'missing' | 'unexpected' | 'head' | 'anchor' | 'paper'
  anchor?: Anchor
  /** The decision whose paper it is. */
  decisionId?: string
}
export type Verdict = { ok: true; count: number; head: string; anchors: number } | Broken

type Secrets = readonly [string, ...string[]]

/**
 * Walks the chain from its first entry to its head and compares every anchor. Entries may be chained under any of the
 * secrets: while one is replaced, processes with the new one and with the former write side by side.
 */
export async function verifyLog(
  log: Pick<LogSnapshot, 'head' | 'entries'>,
  anchors: readonly Anchor[],
  secrets: Secrets,
): Promise<Verdict> {
  const walk = new Walk(anchors, secrets)
  for await (const rows of log.entries)
    for (const row of rows) {
      const broken = walk.step(row)
      if (broken) return broken
    }
  return walk.end(log.head)
}

/** The same, and then the paper of each decision against its entry. */
export async function verifyWithPapers(
  log: LogSnapshot,
  anchors: readonly Anchor[],
  secrets: Secrets,
): Promise<Verdict> {
  const verdict = await verifyLog(log, anchors, secrets)
  if (!verdict.ok) return verdict
  const wrong = await log.firstWrongPaper()
  if (!wrong) return verdict
  const { decisionId, sequence = verdict.count } = wrong
  return { ok: false, sequence, reason: 'paper', decisionId }
}

const NOTHING = Buffer.alloc(0)

function bySequence(anchors: readonly Anchor[]): ReadonlyMap<number, readonly Anchor[]> {
  const found = new Map<number, Anchor[]>()
  for (const anchor of anchors) {
    const same = found.get(anchor.sequence)
    if (same) same.push(anchor)
    else found.set(anchor.sequence, [anchor])
  }
  return found
}

class Walk {
  #last = 0
  #hash: Buffer = NOTHING
  #anchored = 0
  /** The secret that the entry before was chained under: most often also this one's. */
  #secret: string
  readonly #anchors: ReadonlyMap<number, readonly Anchor[]>

  constructor(
    private readonly given: readonly Anchor[],
    private readonly secrets: Secrets,
  ) {
    this.#secret = secrets[0]
    this.#anchors = bySequence(given)
  }

  step(row: RawEntry): Broken | undefined {
    const sequence = Number(row.sequence)
    const expected = this.#last + 1
    if (sequence > expected) return { ok: false, sequence: expected, reason: 'missing' }
    if (sequence < expected) return { ok: false, sequence, reason: 'unexpected' }
    if (!this.#isChained(sequence, row)) return { ok: false, sequence, reason: 'changed' }
    this.#last = sequence
    this.#hash = row.hash
    return this.#compare(sequence)
  }

  end(head: LogSnapshot['head']): Verdict {
    if (!head) return { ok: false, sequence: this.#last, reason: 'head' }
    if (head.sequence > this.#last) return { ok: false, sequence: this.#last + 1, reason: 'missing' }
    if (head.sequence < this.#last) return { ok: false, sequence: head.sequence + 1, reason: 'unexpected' }
    if (!head.hash.equals(this.#hash)) return { ok: false, sequence: this.#last, reason: 'head' }
    const beyond = this.given.find(({ sequence }) => sequence > this.#last)
    if (beyond) return { ok: false, sequence: this.#last + 1, reason: 'missing', anchor: beyond }
    return { ok: true, count: this.#last, head: this.#hash.toString('hex'), anchors: this.given.length }
  }

  #isChained(sequence: number, { microseconds, hash, ...rest }: RawEntry): boolean {
    const time = Number(microseconds)
    // The log writes whole milliseconds: anything finer was put there by somebody else.
    if (time % 1000 !== 0 || Math.abs(time) > 8.64e18) return false
    const event: Unchained = { ...rest, sequence, at: new Date(time / 1000) }
    const secret = [this.#secret, ...this.secrets].find((one) =>
      chainHash(this.#hash, event, one).equals(hash),
    )
    if (secret === undefined) return false
    this.#secret = secret
    return true
  }

  #compare(sequence: number): Broken | undefined {
    const anchors = this.#anchors.get(sequence)
    if (!anchors) return undefined
    const hash = this.#hash.toString('hex')
    const anchor = anchors.find((one) => !hash.startsWith(one.hash))
    if (anchor) return { ok: false, sequence: this.#anchored + 1, reason: 'anchor', anchor }
    this.#anchored = sequence
    return undefined
  }
}
