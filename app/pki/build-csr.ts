import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import type { AttributeType, KeySize, SubjectAttribute } from '#app/domain/certificate-profile.ts'
import {
  ATTRIBUTE_OID,
  CLIENT_AUTH,
  EXTENDED_KEY_USAGE,
  EXTENSION_REQUEST,
  KEY_USAGE,
  SHA256_WITH_RSA,
} from './object-identifiers.ts'

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
 * usage of a client that signs messages. `keys` must be of generateKeys' algorithm. The engine is asked twice, for the
 * public key and for the signature: pkijs' own `sign` asks it several times, which in a browser takes twice as long.
 */
export async function buildCsr(
  subject: readonly SubjectAttribute[],
  keys: CryptoKeyPair,
  engine: Crypto = crypto,
): Promise<Uint8Array> {
  const spki = asn1js.fromBER(await engine.subtle.exportKey('spki', keys.publicKey))
  const request = new pkijs.CertificationRequest()
  request.subject = new pkijs.RelativeDistinguishedNames({ schema: nameOf(subject) })
  request.subjectPublicKeyInfo = new pkijs.PublicKeyInfo({ schema: spki.result })
  request.attributes = [EXTENSIONS_ASKED]
  // RFC 4055 demands the NULL.
  request.signatureAlgorithm = new pkijs.AlgorithmIdentifier({
    algorithmId: SHA256_WITH_RSA,
    algorithmParams: new asn1js.Null(),
  })
  const [signed] = request.toSchema(true).valueBlock.value
  if (!signed) throw new Error('a request without a part to sign')
  const valueHex = await engine.subtle.sign(ALGORITHM.name, keys.privateKey, signed.toBER())
  request.signatureValue = new asn1js.BitString({ valueHex })
  return new Uint8Array(request.toSchema(true).toBER())
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
const SIGNS_MESSAGES = new asn1js.BitString({ valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 })

/** The same in every request. */
const EXTENSIONS_ASKED = new pkijs.Attribute({
  type: EXTENSION_REQUEST,
  values: [
    new pkijs.Extensions({
      extensions: [
        new pkijs.Extension({ extnID: KEY_USAGE, critical: true, extnValue: SIGNS_MESSAGES.toBER() }),
        new pkijs.Extension({
          extnID: EXTENDED_KEY_USAGE,
          critical: false,
          extnValue: new pkijs.ExtKeyUsage({ keyPurposes: [CLIENT_AUTH] }).toSchema().toBER(),
        }),
      ],
    }).toSchema(),
  ],
})
