import { type Der, readObjectIdentifier, readOctetsOfBits, TAG } from './der.ts'
import { type DistinguishedName, readName } from './distinguished-name.ts'

/** A PKCS#10 request (RFC 2986) taken apart; every part points into the bytes that the signature covers. */
export type CertificationRequest = {
  /** The CertificationRequestInfo as signed. */
  signed: Uint8Array
  version: Der
  subject: DistinguishedName
  spki: Der
  /** The `[0]`, or undefined when it was left out. */
  attributes: Der | undefined
  signatureAlgorithm: { oid: string; parameters: Der | undefined }
  signature: Uint8Array | undefined
}

export function readCertificationRequest(der: Der): CertificationRequest | undefined {
  const [info, algorithm, bits] = der.children
  const [version, name, spki, attributes] = info?.children ?? []
  const [oid, parameters, ...more] = algorithm?.children ?? []
  const subject = readName(name)
  if (!info || !version || !subject || !spki || oid?.tag !== TAG.objectIdentifier || more.length > 0)
    return undefined
  return {
    signed: info.whole,
    version,
    subject,
    spki,
    attributes,
    signatureAlgorithm: { oid: readObjectIdentifier(oid), parameters },
    signature: readOctetsOfBits(bits),
  }
}
