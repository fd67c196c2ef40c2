import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { readDer } from '#app/pki/der.ts'
import { readPublicKey } from '#app/pki/rsa-key.ts'
import { readX509 } from '#app/pki/x509-certificate.ts'
import { readBase64 } from './base64.ts'
import { Refused } from './finding.ts'
import { ALGORITHM } from './names.ts'
import { attributeOf, textOf, type XmlElement } from './xml-tree.ts'

/** The certificate that a message says it is signed with; nothing is proven by it alone. */
export type Token = {
  /** Of its DER, in lower-case hex. */
  sha256: string
  key: KeyObject
}

const MAX_BYTES = 16 * 1024
const MIN_BITS = 2048
const MAX_BITS = 8192

/** Reads the BinarySecurityToken: one X.509v3 certificate, Base64 of strict DER, with an RSA key. */
export function readToken(token: XmlElement): Token {
  const valueType = attributeOf(token, 'ValueType')
  const encoding = attributeOf(token, 'EncodingType') ?? ALGORITHM.base64
  if (valueType !== ALGORITHM.x509v3 || encoding !== ALGORITHM.base64) throw new Refused('token.kind')
  const bytes = readBase64(textOf(token) ?? '')
  const read = bytes && bytes.length <= MAX_BYTES ? readDer(bytes) : undefined
  const certificate = read?.ok ? readX509(read.der) : undefined
  if (!bytes || !certificate) throw new Refused('token.unreadable')
  const rsa = readPublicKey(certificate.spki)?.rsa
  if (!rsa || rsa.bits < MIN_BITS || rsa.bits > MAX_BITS || rsa.exponent > 0xffffffffn)
    throw new Refused('token.key')
  return { sha256: createHash('sha256').update(bytes).digest('hex'), key: publicKey(certificate.spki.whole) }
}

function publicKey(spki: Uint8Array): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
  } catch {
    throw new Refused('token.key')
  }
}
