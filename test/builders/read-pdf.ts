import { inflateSync } from 'node:zlib'

// Not by TextDecoder, which in Node 20 takes this encoding for Latin-1.
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const windows1252 = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? UPPER.charAt(byte - 0x80) : String.fromCharCode(byte)

/** An uncompressed PDF as the reader's program sees it: its structure as it is, and its drawn text, line after line. */
export function readPdf(bytes: Buffer): { source: string; lines: string[]; text: string } {
  const source = bytes.toString('latin1')
  const lines = [...source.matchAll(/\[([^\]]*)\] TJ/g)].map(([, shown = '']) => {
    const hex = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, digits]) => digits).join('')
    return [...Buffer.from(hex, 'hex')].map(windows1252).join('').trim()
  })
  return { source, lines, text: lines.join(' ') }
}

/** The same PDF with its deflated parts written out, to be read by `readPdf`. */
export const inflatePdf = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(/(\/FlateDecode[^>]*>>\s*stream\r?\n)([\s\S]*?)(\r?\nendstream)/g, (_, head, body, end) =>
        [head, inflateSync(Buffer.from(body, 'latin1')).toString('latin1'), end].join(''),
      ),
    'latin1',
  )
