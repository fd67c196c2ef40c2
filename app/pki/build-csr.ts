import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import type { AttributeType, SubjectAttribute } from '#app/domain/certificate-profile.ts'
import {
  ATTRIBUTE_OID,
  CLIENT_AUTH,
  EXTENDED_KEY_USAGE,
  EXTENSION_REQUEST,
  KEY_USAGE,
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
 * A signed PKCS#10 request in DER: one RDN an attribute in the order given, SHA-256 with RSA, and the key usage of a
 * client that signs messages. `keys` must be of generateKeys' algorithm.
 */
export async function buildCsr(
  subject: readonly SubjectAttribute[],
  keys: CryptoKeyPair,
  engine: Crypto = crypto,
): Promise<Uint8Array> {
  const pki = new pkijs.CryptoEngine({ name: 'webcrypto', crypto: engine })
  const request = new pkijs.CertificationRequest()
  request.subject = new pkijs.RelativeDistinguishedNames({ schema: nameOf(subject) })
  await request.subjectPublicKeyInfo.importKey(keys.publicKey, pki)
  // Set before signing: an absent list would leave the [0] of RFC 2986 out.
  request.attributes = [EXTENSIONS_ASKED]
  await request.sign(keys.privateKey, 'SHA-256', pki)
  // pkijs leaves out the NULL that RFC 4055 demands; it stands outside the signed part.
  request.signatureAlgorithm.algorithmParams = new asn1js.Null()
  return new Uint8Array(request.toSchema().toBER())
}

/**
 * Built here because pkijs writes all attributes pushed to it as one multi-valued RDN. It must be read back from its
 * bytes: only what was read keeps its own encoding in pkijs.
 */
function nameOf(subject: readonly SubjectAttribute[]): asn1js.AsnType {
  const rdn = ({ type, value }: SubjectAttribute) =>
    new asn1js.Set({
      value: [
        new asn1js.Sequence({
          value: [new asn1js.ObjectIdentifier({ value: ATTRIBUTE_OID[type] }), stringOf(type, value)],
        }),
      ],
    })
  const name = new asn1js.Sequence({ value: subject.map(rdn) })
  return asn1js.fromBER(name.toBER()).result
}

/** RFC 5280: countryName is a PrintableString, the others are best UTF8String. */
const stringOf = (type: AttributeType, value: string) =>
  type === 'C' ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value })

/** digitalSignature and nonRepudiation: bits 0 and 1, six unused. */
const SIGNS_MESSAGES = new Uint8Array([0b1100_0000]).buffer

/** The same in every request. */
const EXTENSIONS_ASKED = extensionRequest()

function extensionRequest(): pkijs.Attribute {
  const keyUsage = new asn1js.BitString({ valueHex: SIGNS_MESSAGES, unusedBits: 6 })
  const purposes = new pkijs.ExtKeyUsage({ keyPurposes: [CLIENT_AUTH] })
  const extensions = new pkijs.Extensions({
    extensions: [
      new pkijs.Extension({ extnID: KEY_USAGE, critical: true, extnValue: keyUsage.toBER(false) }),
      new pkijs.Extension({
        extnID: EXTENDED_KEY_USAGE,
        critical: false,
        extnValue: purposes.toSchema().toBER(false),
      }),
    ],
  })
  return new pkijs.Attribute({ type: EXTENSION_REQUEST, values: [extensions.toSchema()] })
}
