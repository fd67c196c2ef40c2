import { containsPrivateKey, decodeBase64 } from './pem.ts'

// Bounded, since it also walks through whole files.
const ARMOUR = /-----BEGIN[^\n]{0,40}PRIVATE[\s_-]{0,9}KEY/
const BLOCK = /-----BEGIN[^\n]{0,40}PRIVATE[\s\S]*?(-----END[^\n]*|$)/g
const PUTTY = /^(PuTTY-User-Key-File|Private-Lines:)/m
const JWK = /"d"\s*:\s*"[\w-]{20,}"/
/** Lines of base64 one below the other, as they stand in a PEM block; the last may be short. */
const LINES = /(?:^[ \t>]*[A-Za-z0-9+/]{40,}={0,2}[ \t]*(?:\n|$))+(?:^[ \t>]*[A-Za-z0-9+/]+={0,2}[ \t]*$)?/gm

const isKey = (lines: string): boolean => {
  const bytes = decodeBase64(lines.replace(/[\s>]/g, ''))
  return bytes !== undefined && containsPrivateKey(bytes)
}

/** Whether a message in words holds a private key somewhere. Words about private keys, in capitals too, are none. */
export function keyInText(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n')
  if (ARMOUR.test(lines) || PUTTY.test(lines) || JWK.test(lines)) return true
  return (lines.match(LINES) ?? []).some(isKey)
}

/** The message without its keys, so that the rest need not be written again; empty where that is not certain. */
export function withoutKeys(text: string): string {
  if (!keyInText(text)) return text
  const rest = text.replace(BLOCK, '').trim()
  return keyInText(rest) ? '' : rest
}

/** Whether a file in which words and keys may stand anywhere, such as a PDF, holds one unpacked. */
export const keyInFile = (bytes: Uint8Array): boolean => ARMOUR.test(new TextDecoder('latin1').decode(bytes))
