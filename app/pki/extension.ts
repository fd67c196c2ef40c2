import { type Der, readDer, readObjectIdentifier, TAG } from './der.ts'

/** `value` is undefined when it, or the flag before it, is not DER. */
export type Extension = { oid: string; critical: boolean; value: Der | undefined }

/** `SEQUENCE { OBJECT IDENTIFIER, [critical BOOLEAN,] extnValue OCTET STRING }`; a written-out FALSE is not DER. */
export function readExtension(der: Der): Extension | undefined {
  const [oid, first, second, ...more] = der.children
  if (der.tag !== TAG.sequence || oid?.tag !== TAG.objectIdentifier) return undefined
  const critical = first?.tag === TAG.boolean
  const octets = critical ? second : first
  const whole = more.length === 0 && (critical ? first.content[0] === 0xff : second === undefined)
  const read = whole && octets?.tag === TAG.octetString ? readDer(octets.content) : undefined
  return { oid: readObjectIdentifier(oid), critical, value: read?.ok ? read.der : undefined }
}
