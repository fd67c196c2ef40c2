import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { TAG } from './der.ts'
import {
  ATTRIBUTE_OID,
  CLIENT_AUTH,
  EXTENDED_KEY_USAGE,
  EXTENSION_REQUEST,
  KEY_USAGE,
  SHA256_WITH_RSA,
} from './object-identifiers.ts'
import {
  always,
  bitString,
  integer,
  nothing,
  type Octets,
  objectIdentifier,
  octetString,
  printableString,
  sequence,
  set,
  utf8String,
  writeDer,
} from './write-der.ts'

export type KeySize = 2048 | 3072 | 4096

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

/** An extractable RSA pair, exponent 65537: the private half must leave for the partner's file, once. */
export const generateKeys = (bits: KeySize): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(
    { ...ALGORITHM, modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )

/**
 * A signed PKCS#10 request (RFC 2986) in DER: one RDN an attribute in the order given, SHA-256 with RSA, and the key
 * usage of a client that signs messages. `keys` must be of generateKeys' algorithm.
 */
export async function buildCsr(
  subject: readonly SubjectAttribute[],
  keys: CryptoKeyPair,
  engine: Crypto = crypto,
): Promise<Octets> {
  const spki = new Uint8Array(await engine.subtle.exportKey('spki', keys.publicKey))
  const name = sequence(...subject.map(rdn))
  const info = sequence(integer(0), name, spki, writeDer(TAG.context0, EXTENSIONS_ASKED))
  const signature = await engine.subtle.sign(ALGORITHM.name, keys.privateKey, info)
  // RFC 4055 demands the NULL.
  const algorithm = sequence(objectIdentifier(SHA256_WITH_RSA), nothing())
  return sequence(info, algorithm, bitString(new Uint8Array(signature)))
}

/** RFC 5280: countryName is a PrintableString, the others are best UTF8String. */
const rdn = ({ type, value }: SubjectAttribute): Octets =>
  set(
    sequence(
      objectIdentifier(ATTRIBUTE_OID[type]),
      type === 'C' ? printableString(value) : utf8String(value),
    ),
  )

/** digitalSignature and nonRepudiation: bits 0 and 1, six unused. */
const SIGNS_MESSAGES = bitString(Uint8Array.of(0b1100_0000), 6)

const EXTENSIONS_ASKED = sequence(
  objectIdentifier(EXTENSION_REQUEST),
  set(
    sequence(
      sequence(objectIdentifier(KEY_USAGE), always(), octetString(SIGNS_MESSAGES)),
      sequence(objectIdentifier(EXTENDED_KEY_USAGE), octetString(sequence(objectIdentifier(CLIENT_AUTH)))),
    ),
  ),
)
