import * as asn1js from 'asn1js'
import type { AttributeType, SubjectAttribute } from '#app/domain/certificate-profile.ts'
import {
  ATTRIBUTE_OID,
  CLIENT_AUTH,
  EXTENDED_KEY_USAGE,
  EXTENSION_REQUEST,
  KEY_USAGE,
  SHA256_WITH_RSA,
} from './object-identifiers.ts'

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
 * usage of a client that signs messages. `keys` must be of generateKeys' algorithm. Written by asn1js: the requests of
 * pkijs need corrections in four places (multi-valued RDNs, SHA-1, the NULL of RFC 4055, the empty `[0]`) and take
 * several turns of the engine, where this takes two.
 */
export async function buildCsr(
  subject: readonly SubjectAttribute[],
  keys: CryptoKeyPair,
  engine: Crypto = crypto,
): Promise<Uint8Array> {
  const spki = asn1js.fromBER(await engine.subtle.exportKey('spki', keys.publicKey)).result
  const version = new asn1js.Integer({ value: 0 })
  const info = sequence(version, sequence(...subject.map(rdn)), spki, EXTENSIONS_ASKED)
  const valueHex = await engine.subtle.sign(ALGORITHM.name, keys.privateKey, info.toBER())
  // RFC 4055 demands the NULL.
  const algorithm = sequence(identifier(SHA256_WITH_RSA), new asn1js.Null())
  return new Uint8Array(sequence(info, algorithm, new asn1js.BitString({ valueHex })).toBER())
}

const sequence = (...value: asn1js.AsnType[]) => new asn1js.Sequence({ value })
const set = (value: asn1js.AsnType) => new asn1js.Set({ value: [value] })
const identifier = (value: string) => new asn1js.ObjectIdentifier({ value })
const octets = (value: asn1js.AsnType) => new asn1js.OctetString({ valueHex: value.toBER() })

const rdn = ({ type, value }: SubjectAttribute) =>
  set(sequence(identifier(ATTRIBUTE_OID[type]), stringOf(type, value)))

/** RFC 5280: countryName is a PrintableString, the others are best UTF8String. */
const stringOf = (type: AttributeType, value: string) =>
  type === 'C' ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value })

/** digitalSignature and nonRepudiation: bits 0 and 1, six unused. */
const SIGNS_MESSAGES = new asn1js.BitString({ valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 })

/** The attributes `[0]`, the same in every request: one extension request. */
const EXTENSIONS_ASKED = new asn1js.Constructed({
  idBlock: { tagClass: 3, tagNumber: 0 },
  value: [
    sequence(
      identifier(EXTENSION_REQUEST),
      set(
        sequence(
          sequence(identifier(KEY_USAGE), new asn1js.Boolean({ value: true }), octets(SIGNS_MESSAGES)),
          sequence(identifier(EXTENDED_KEY_USAGE), octets(sequence(identifier(CLIENT_AUTH)))),
        ),
      ),
    ),
  ],
})
