import { Transform } from 'node:stream'

/**
 * What React 18 writes, without its padding: where a letter of several octets does not fit at the end of one of its blocks
 * of 2,048, the block goes out with zeros behind it (mended in React 19). A browser would show them, and send them back
 * out of a text box, in the middle of a word. No page of ours holds a zero of its own: none is ever taken in.
 */
export const withoutPadding = (): Transform =>
  new Transform({
    transform(octets: Buffer, _encoding, done) {
      done(null, octets.includes(0) ? octets.filter((octet) => octet !== 0) : octets)
    },
  })
