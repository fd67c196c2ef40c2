import { sha256 } from '@noble/hashes/sha2.js'
import { ITERATIONS, SALT_BYTES } from './pbes2.ts'
import { integer, nothing, type Octets, objectIdentifier, octetString, sequence, utf16 } from './write-der.ts'

const SHA256 = '2.16.840.1.101.3.4.2.1'
/** Octets that SHA-256 takes in at a time. */
const BLOCK = 64
/** RFC 7292 B.3: the derived octets are the key of a MAC. */
const FOR_A_MAC = 3

/**
 * MacData of a PFX (RFC 7292 4): HMAC-SHA-256. Its key takes as many turns as the encryption's, or guessing at the pass
 * phrase would be cheaper there.
 */
export async function macOf(stamped: Octets, passPhrase: string): Promise<Octets> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const secret = deriveMacKey(passPhrase, salt)
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, stamped))
  const algorithm = sequence(objectIdentifier(SHA256), nothing())
  return sequence(sequence(algorithm, octetString(digest)), octetString(salt), integer(ITERATIONS))
}

/**
 * RFC 7292 B.2 for one block, which is all that a key of 32 octets needs. WebCrypto has no such derivation, and as many
 * calls of its digest would take minutes.
 */
function deriveMacKey(passPhrase: string, salt: Octets): Octets {
  const secret = utf16(`${passPhrase}\0`)
  const parts = [filled(Uint8Array.of(FOR_A_MAC), BLOCK), filled(salt), filled(secret)]
  let turned = sha256(new Uint8Array(parts.flatMap((part) => [...part])))
  for (let turn = 1; turn < ITERATIONS; turn += 1) turned = sha256(turned)
  return new Uint8Array(turned)
}

/** Repeated up to whole blocks. */
const filled = (octets: Octets, length = BLOCK * Math.ceil(octets.length / BLOCK)): Octets =>
  Uint8Array.from({ length }, (_, at) => octets[at % octets.length] ?? 0)
