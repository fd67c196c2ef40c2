import { type Der, readDer, readObjectIdentifier, readOctetsOfBits, readUnsigned, TAG } from './der.ts'
import type { Judgement } from './findings.ts'
import { keyAlgorithmName, RSA_ENCRYPTION } from './object-identifiers.ts'
import { hasClosePrimes, hasRocaFingerprint, isKnownKey, smallFactor } from './weak-keys.ts'

export type RsaKey = { modulus: bigint; exponent: bigint; bits: number }
export type ReadKey = { algorithm: string; rsa?: RsaKey }

const SIZES = [2048, 3072, 4096]
const USUAL_EXPONENT = 65537n

/** Reads a SubjectPublicKeyInfo; `rsa` is absent for other algorithms and for RSA keys written wrongly. */
export function readPublicKey(spki: Der): ReadKey | undefined {
  const [algorithm, bits, ...more] = spki.children
  const [oid, parameters, ...extra] = algorithm?.children ?? []
  if (algorithm?.tag !== TAG.sequence || oid?.tag !== TAG.objectIdentifier || more.length > 0)
    return undefined
  const name = readObjectIdentifier(oid)
  const key: ReadKey = { algorithm: keyAlgorithmName(name) }
  if (name !== RSA_ENCRYPTION || parameters?.tag !== TAG.nothing || extra.length > 0) return key
  const octets = readOctetsOfBits(bits)
  const read = octets && readDer(octets)
  if (!read?.ok || read.der.tag !== TAG.sequence || read.der.children.length !== 2) return key
  const modulus = readUnsigned(read.der.children[0])
  const exponent = readUnsigned(read.der.children[1])
  if (!modulus || !exponent) return key
  return { ...key, rsa: { modulus, exponent, bits: bitsOf(modulus) } }
}

function bitsOf(number: bigint): number {
  const hex = number.toString(16)
  return (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length
}

/** The key policy: RSA of a usual size, exponent 65537, none of the known weaknesses. */
export function judgeKey(
  key: ReadKey | undefined,
  spkiSha256: string,
  minimumBits: number,
  judgement: Judgement,
): void {
  judgement.judged('key.algorithm', 'key.encoding')
  if (key && key.algorithm !== 'RSA') judgement.error('key.algorithm', { found: key.algorithm })
  else if (!key?.rsa) judgement.error('key.encoding')
  judgement.judged('key.known')
  if (isKnownKey(spkiSha256)) judgement.error('key.known', { spkiSha256 })
  if (!key?.rsa) {
    judgement.skip('key.size', 'key.exponent', 'key.smallFactor', 'key.closePrimes', 'key.roca')
    return
  }
  judgeNumbers(key.rsa, minimumBits, judgement)
}

function judgeNumbers({ modulus, exponent, bits }: RsaKey, minimumBits: number, judgement: Judgement): void {
  const sizes = SIZES.filter((size) => size >= minimumBits)
  judgement.judged('key.size', 'key.exponent', 'key.smallFactor', 'key.closePrimes', 'key.roca')
  if (!sizes.includes(bits)) judgement.error('key.size', { bits, allowed: sizes.join(', ') })
  if (exponent !== USUAL_EXPONENT) judgement.error('key.exponent', { exponent: shorten(exponent.toString()) })
  const factor = smallFactor(modulus)
  if (factor !== undefined) judgement.error('key.smallFactor', { factor: factor.toString() })
  // A modulus of any length would make the next two slow; its size is refused already.
  if (bits > 8192) {
    judgement.skip('key.closePrimes', 'key.roca')
    return
  }
  if (factor === undefined && hasClosePrimes(modulus)) judgement.error('key.closePrimes')
  if (hasRocaFingerprint(modulus)) judgement.error('key.roca')
}

export const shorten = (text: string, max = 80): string =>
  text.length <= max ? text : `${text.slice(0, max - 1)}…`
