/** Base64 as xs:base64Binary: white space anywhere, no other character, padded; undefined when it is none. */
export function readBase64(text: string): Buffer | undefined {
  const packed = text.replace(/[ \t\r\n]+/g, '')
  if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined
  const bytes = Buffer.from(packed, 'base64')
  // Bits behind the last octet would be a second spelling of the same value.
  return bytes.toString('base64') === packed ? bytes : undefined
}
