import { type Der, readObjectIdentifier, TAG } from './der.ts'
import { attributeName } from './object-identifiers.ts'

/** One `type=value`. `value` is what the bytes say, or a best effort for showing it when they say it wrongly. */
export type NameAttribute = {
  type: string
  value: string
  string: StringType
  /** The bytes do not belong to the string type they claim. */
  malformed: boolean
}
export type StringType =
  | 'UTF8String'
  | 'PrintableString'
  | 'TeletexString'
  | 'BMPString'
  | 'UniversalString'
  | 'IA5String'
  | 'other'

/** Relative distinguished names in DER order; more than one attribute in one of them is a multi-valued RDN. */
export type DistinguishedName = readonly (readonly NameAttribute[])[]

const STRINGS: Readonly<Record<number, StringType>> = {
  [TAG.utf8String]: 'UTF8String',
  [TAG.printableString]: 'PrintableString',
  [TAG.teletexString]: 'TeletexString',
  [TAG.bmpString]: 'BMPString',
  [TAG.universalString]: 'UniversalString',
  [TAG.ia5String]: 'IA5String',
}

/** Walks the DER: libraries flatten RDNs, so that one of five cannot be told from five of one. */
export function readName(name: Der | undefined): DistinguishedName | undefined {
  if (name?.tag !== TAG.sequence) return undefined
  const rdns: NameAttribute[][] = []
  for (const set of name.children) {
    const attributes = set.children.map(readAttribute)
    if (set.tag !== TAG.set || attributes.length === 0) return undefined
    const read = attributes.filter((attribute) => attribute !== undefined)
    if (read.length !== attributes.length) return undefined
    rdns.push(read)
  }
  return rdns
}

function readAttribute(pair: Der): NameAttribute | undefined {
  const [oid, value, ...more] = pair.children
  if (pair.tag !== TAG.sequence || oid?.tag !== TAG.objectIdentifier || !value || more.length > 0)
    return undefined
  const string = STRINGS[value.tag] ?? 'other'
  return { type: attributeName(readObjectIdentifier(oid)), string, ...decode(string, value.content) }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (octet) => String.fromCharCode(octet)).join('')

function decode(string: StringType, bytes: Uint8Array): { value: string; malformed: boolean } {
  switch (string) {
    case 'UTF8String':
      try {
        return { value: strictUtf8.decode(bytes), malformed: false }
      } catch {
        return { value: new TextDecoder().decode(bytes), malformed: true }
      }
    case 'PrintableString': {
      const value = latin1(bytes)
      return { value, malformed: !/^[A-Za-z0-9 '()+,\-./:=?]*$/.test(value) }
    }
    case 'BMPString':
      return { value: new TextDecoder('utf-16be').decode(bytes), malformed: bytes.length % 2 !== 0 }
    default:
      return { value: latin1(bytes), malformed: false }
  }
}

/** RFC 4514 escapes, but in DER order: what people compare with the table of the guide. */
export const printAttribute = ({ type, value }: { type: string; value: string }): string =>
  `${type}=${value.replace(/[\\,+"<>;=]/g, '\\$&').replace(/^[ #]| $/g, '\\$&')}`

export const printName = (name: DistinguishedName): string =>
  name.map((rdn) => rdn.map(printAttribute).join(' + ')).join(', ')
