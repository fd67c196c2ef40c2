import { createPrivateKey } from 'node:crypto'
import { constants, inflateRawSync } from 'node:zlib'

const WINDOW_BYTES = 16
/** Every gzip begins so; deflate is the only method there is. */
const GZIP = '\x1f\x8b\x08'

/** Whether captured traffic holds a part of the secret; says which part and where it was found. */
export type Leak = { part: string; in: string }
export type Captured = { what: string; bytes: Buffer }

/** The private numbers of an encrypted PEM key, and the pass phrase itself. */
export function secretsOf(encryptedPem: string, passPhrase: string): Map<string, Buffer> {
  const jwk = createPrivateKey({ key: encryptedPem, passphrase: passPhrase }).export({ format: 'jwk' })
  const secrets = new Map<string, Buffer>()
  for (const part of ['d', 'p', 'q', 'dp', 'dq', 'qi'] as const) {
    secrets.set(part, Buffer.from(jwk[part] ?? '', 'base64url'))
  }
  secrets.set('pass phrase', Buffer.from(passPhrase))
  return secrets
}

/**
 * Looks for every 16-byte window of each secret in the traffic as it is and in all that it decodes to: percent
 * signs, hex, base64 and base64url (so PEM too), with line breaks inside or not, and all of these again within gzip.
 */
export function findLeaks(secrets: ReadonlyMap<string, Buffer>, captured: readonly Captured[]): Leak[] {
  const windows = windowsOf(secrets)
  return captured.flatMap(({ what, bytes }) => {
    const found = new Set(readings(bytes).flatMap((reading) => partsIn(reading, windows)))
    return [...found].map((part) => ({ part, in: what }))
  })
}

function windowsOf(secrets: ReadonlyMap<string, Buffer>): Map<string, string> {
  const windows = new Map<string, string>()
  for (const [part, secret] of secrets) {
    const text = secret.toString('latin1')
    if (text.length < WINDOW_BYTES) throw new Error(`${part} is too short to be looked for`)
    for (let at = 0; at + WINDOW_BYTES <= text.length; at += 1) {
      windows.set(text.slice(at, at + WINDOW_BYTES), part)
    }
  }
  return windows
}

function partsIn(reading: string, windows: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (let at = 0; at + WINDOW_BYTES <= reading.length; at += 1) {
    const part = windows.get(reading.slice(at, at + WINDOW_BYTES))
    if (part !== undefined) found.push(part)
  }
  return found
}

/** All that a text may stand for, as strings of one character an octet. */
function readings(bytes: Buffer): string[] {
  const plain = decodings(bytes.toString('latin1'))
  return [...plain, ...plain.flatMap(gunzipped).flatMap(decodings)]
}

function decodings(raw: string): string[] {
  const texts = new Set([raw, unescapePercent(raw), unescapePercent(raw.replaceAll('+', ' '))])
  for (const text of [...texts]) texts.add(text.replace(/\s|\\[nr]/g, ''))
  return [...texts].flatMap((text) => [text, ...hexIn(text), ...base64In(text)])
}

/** What is packed at each place where gzip may begin, as far as it goes. */
function gunzipped(text: string): string[] {
  const found: string[] = []
  for (let at = text.indexOf(GZIP); at >= 0; at = text.indexOf(GZIP, at + 1)) {
    try {
      const packed = behindHeader(Buffer.from(text.slice(at), 'latin1'))
      found.push(inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'))
    } catch {
      // Three octets that look like a beginning.
    }
  }
  return found
}

/** Past the header of a gzip member (RFC 1952, 2.3): the reader for whole files refuses what goes on behind its end. */
function behindHeader(member: Buffer): Buffer {
  const flags = member[3] ?? 0
  let at = 10
  if (flags & 4) at += 2 + member.readUInt16LE(at)
  for (const text of [8, 16]) if (flags & text) at = member.indexOf(0, at) + 1
  return member.subarray(flags & 2 ? at + 2 : at)
}

const unescapePercent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Runs of hex digits, read from the first and from the second digit on. */
function hexIn(text: string): string[] {
  const runs = text.match(/[0-9a-f]{32,}/gi) ?? []
  return runs.flatMap((run) => [0, 1].map((from) => Buffer.from(run.slice(from), 'hex').toString('latin1')))
}

/** Runs of either alphabet, read from each of the four places where a group may begin. */
function base64In(text: string): string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{22,}/g) ?? []
  return runs.flatMap((run) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')),
  )
}
