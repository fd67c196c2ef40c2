import { inflateSync } from 'node:zlib'

/** What does something by itself when a PDF is opened, or carries another file (ISO 32000-1, 7.11.4, 12.6.4, 13.6). */
const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA)(?![A-Za-z0-9])/
/** The sentence that stands for a virus wherever scanners are tried (eicar.org), in two halves so that this is not one. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const STREAM = /stream\r?\n([\s\S]*?)endstream/g
/** Of what stands before a stream, the part that says what it is. */
const HEAD_LENGTH = 400
/** Enough for the objects of a PDF of the size that is taken; what swells to more is not looked into and refused. */
const INFLATED_MAX = 16 * 1024 * 1024

/** Letters of a name may be written as `#4A` (ISO 32000-1, 7.3.5). */
const plainNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/**
 * Whether a PDF would act by itself or carry other files, or holds the sentence of EICAR. Objects may stand in packed
 * streams, so these are read too (7.5.7); in all other streams, pictures and the words of pages, only EICAR is looked for.
 */
export function holdsDanger(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = [text.replace(STREAM, ' ')]
  let left = INFLATED_MAX
  for (const { index, 1: body = '' } of text.matchAll(STREAM)) {
    const inflated = inflate(Buffer.from(body, 'latin1'), left)
    if (inflated === 'too much' || inflated?.includes(EICAR)) return true
    if (inflated === undefined) continue
    left -= inflated.length
    if (text.slice(Math.max(0, index - HEAD_LENGTH), index).includes('/ObjStm'))
      objects.push(inflated.toString('latin1'))
  }
  return text.includes(EICAR) || objects.some((part) => ACTIVE.test(plainNames(part)))
}

/** Undefined for what is no zlib stream: a picture, or something under another filter. */
function inflate(bytes: Buffer, most: number): Buffer | 'too much' | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(most, 1) })
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too much'
      : undefined
  }
}
