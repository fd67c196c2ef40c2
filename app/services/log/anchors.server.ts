import { createReadStream } from 'node:fs'
import { access, appendFile, constants, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { LogHead } from '#db/events.server.ts'

/** The file under LOG_ANCHOR_DIR: one line a time, `TIME SEQUENCE HASH`, only ever added to. */
export const ANCHOR_FILE = 'decisions-log.txt'

/** What the log once was, told from outside the database. `hash` in hex, whole or its first digits. */
export type Anchor = { sequence: number; hash: string; source: string }

/** Somebody, or a full disk, left something in the file that is no anchor. */
export class UnreadableAnchor extends Error {}

const LINE = /^\S+ (0|[1-9]\d{0,14}) ([0-9a-f]{64}|-)$/

/** Makes the folder where need be. Throws a sentence for the operator when nothing can be written there. */
export async function prepareAnchors(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Error(
      `LOG_ANCHOR_DIR names ${folder}, where nothing can be written (${code}): name a folder that this user may write in.`,
    )
  }
}

/** One write for the whole line, so that lines of several processes do not mix. */
export const appendAnchor = (folder: string, head: LogHead, at: Date): Promise<void> =>
  appendFile(
    join(folder, ANCHOR_FILE),
    `${at.toISOString()} ${head.sequence} ${Buffer.from(head.hash).toString('hex') || '-'}\n`,
    { mode: 0o640, flush: true },
  )

/** Every anchor of the folder; none where no file is yet. Throws `UnreadableAnchor` with the line's number. */
export async function readAnchors(folder: string): Promise<Anchor[]> {
  const file = join(folder, ANCHOR_FILE)
  const there = await access(file).then(
    () => true,
    () => false,
  )
  if (!there) return []
  const anchors: Anchor[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    const [, sequence, hash] = LINE.exec(line) ?? []
    if (sequence === undefined || hash === undefined)
      throw new UnreadableAnchor(`line ${number} of ${file} is no anchor: TIME SEQUENCE HASH`)
    if (hash !== '-') anchors.push({ sequence: Number(sequence), hash, source: `line ${number} of ${file}` })
  }
  return anchors
}
