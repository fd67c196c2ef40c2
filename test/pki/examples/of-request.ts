import {
  bytes,
  infoOf,
  integerOf,
  RFC_7517,
  sequence,
  signed,
  spki,
  spkiOf,
  unsigned,
} from '#test/pki/handmade.ts'
import {
  attribute,
  type Example,
  type Examples,
  extension,
  GOOD,
  KEY,
  NAME,
  SPKI,
  withAttributes,
  withExtensions,
  withInfo,
} from './request.ts'

const KEY_USAGE = '0603551d0f'
const EXTENDED_KEY_USAGE = '0603551d25'
const BASIC_CONSTRAINTS = '0603551d13'
const SIGNS = extension(KEY_USAGE, '03020780')
const UNSTRUCTURED_NAME = '06092a864886f70d010902'
const remark = attribute(UNSTRUCTURED_NAME, bytes('0c0161'))

const { n = '' } = KEY.export({ format: 'jwk' })
const MODULUS = BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`)
const withKey = (other: Uint8Array): Example => withInfo({ name: NAME, spki: other })
const rsa = (modulus: bigint, exponent = 65537n): Example =>
  withKey(spki(integerOf(modulus), integerOf(exponent)))
const signedAs = (algorithm: string): Example => ({
  ...GOOD,
  input: signed(infoOf({ name: NAME, spki: SPKI }), KEY, bytes(algorithm)),
})

/** Of a curve, the point at no place in particular. */
const EC = bytes(`3059301306072a8648ce3d020106082a8648ce3d030107034200 04${'11'.repeat(64)}`)
/** One above a multiple of each prime that is looked at: 65537 to the power of 0 modulo all of them. */
const ROCA = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157].reduce(
  (product, prime) => product * BigInt(prime),
  2n,
)
const LIKE_ROCA = (2n ** 2047n / ROCA + 1n) * ROCA + 1n
const CLOSE = (2n ** 1024n - 105n) * (2n ** 1024n - 179n)
const withoutAttributes = signed(sequence(bytes('020100'), NAME, spkiOf(KEY)), KEY)
const spoiled = Uint8Array.from(Buffer.from(GOOD.input))
spoiled[spoiled.length - 1] = (spoiled[spoiled.length - 1] ?? 0) ^ 1

/** What every profile asks of a request. */
export const OF_REQUEST: Examples = {
  'request.version': { bad: withInfo({ name: NAME, spki: SPKI, version: bytes('020101') }) },
  'request.attributesMissing': { bad: { ...GOOD, input: withoutAttributes } },
  'attributes.duplicate': { bad: withAttributes(remark, remark), good: withAttributes(remark) },
  'attributes.notAllowed': {
    bad: withAttributes(attribute('06022a03', bytes('0500'))),
    good: withAttributes(remark),
  },
  'attributes.encoding': {
    bad: withAttributes(attribute(UNSTRUCTURED_NAME)),
    good: withAttributes(remark),
  },
  'attributes.challengePassword': {
    bad: withAttributes(attribute('06092a864886f70d010907', bytes('0c0161'))),
    good: withAttributes(remark),
  },
  'extensions.duplicate': { bad: withExtensions(SIGNS, SIGNS), good: withExtensions(SIGNS) },
  'extensions.notAllowed': {
    bad: withExtensions(extension('0603551d11', '3000')),
    good: withExtensions(extension('0603551d0e', '040100')),
  },
  'extensions.encoding': {
    bad: withExtensions(extension(KEY_USAGE, '03020781')),
    good: withExtensions(SIGNS),
  },
  'extensions.keyUsage': {
    bad: withExtensions(extension(KEY_USAGE, '03020520')),
    good: withExtensions(SIGNS),
  },
  'extensions.extendedKeyUsage': {
    bad: withExtensions(extension(EXTENDED_KEY_USAGE, '300a06082b06010505070301')),
    good: withExtensions(extension(EXTENDED_KEY_USAGE, '300a06082b06010505070302')),
  },
  'extensions.certificateAuthority': {
    bad: withExtensions(extension(BASIC_CONSTRAINTS, '30030101ff')),
    good: withExtensions(extension(BASIC_CONSTRAINTS, '3000')),
  },
  'key.algorithm': { bad: withKey(EC) },
  'key.encoding': {
    bad: withKey(spki(integerOf(MODULUS), integerOf(65537n), bytes('300b06092a864886f70d010101'))),
  },
  'key.size': { bad: rsa(2n ** 1023n + 1155n) },
  'key.exponent': { bad: rsa(MODULUS, 3n), good: rsa(MODULUS, 65537n) },
  'key.smallFactor': { bad: rsa(MODULUS - 1n), good: rsa(MODULUS) },
  'key.closePrimes': { bad: rsa(CLOSE), good: rsa(MODULUS) },
  'key.roca': { bad: rsa(LIKE_ROCA), good: rsa(MODULUS) },
  'key.known': { bad: withKey(spki(unsigned(Buffer.from(RFC_7517, 'base64url')), integerOf(65537n))) },
  'signature.algorithm': {
    bad: signedAs('300d06092a864886f70d0101050500'),
    good: signedAs('300d06092a864886f70d01010b0500'),
  },
  'signature.encoding': {
    bad: signedAs('300f06092a864886f70d01010b0c026869'),
    good: signedAs('300b06092a864886f70d01010b'),
  },
  'signature.value': { bad: { ...GOOD, input: spoiled } },
}
