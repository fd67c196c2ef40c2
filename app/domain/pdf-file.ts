const HEADER = /^%PDF-(1\.[0-7]|2\.0)[\r\n ]/
/** Where the cross-reference table begins, then the end of the file (ISO 32000-1, 7.5.5), and nothing but blanks. */
const TRAILER = /startxref\s+\d{1,10}\s+%%EOF\s*$/
const HEADER_BYTES = 16
const TRAILER_BYTES = 1024

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

export const beginsAsPdf = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 5)) === '%PDF-'

/**
 * Whether the bytes are a PDF from the first to the last: what begins as something else, or goes on behind the end, is
 * also another kind of file to whoever reads it that way.
 */
export const isWholePdf = (bytes: Uint8Array): boolean =>
  HEADER.test(latin1(bytes.subarray(0, HEADER_BYTES))) &&
  TRAILER.test(latin1(bytes.subarray(-TRAILER_BYTES))) &&
  !endsAsZip(bytes)

/** A ZIP is read from its end: a directory whose comment reaches exactly to the last byte. */
function endsAsZip(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    const isEnd =
      bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06
    const comment = (bytes[at + 20] ?? 0) + (bytes[at + 21] ?? 0) * 256
    if (isEnd && at + 22 + comment === bytes.length) return true
  }
  return false
}
