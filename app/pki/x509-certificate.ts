import { type Der, readObjectIdentifier, readOctetsOfBits, TAG, toHex } from './der.ts'
import { type DistinguishedName, readName } from './distinguished-name.ts'
import { type Extension, readExtension } from './extension.ts'
import { BASIC_CONSTRAINTS, KEY_USAGE } from './object-identifiers.ts'

/** A certificate (RFC 5280) taken apart; every part points into the bytes that its signature covers. */
export type X509 = {
  whole: Uint8Array
  /** The TBSCertificate as signed. */
  signed: Uint8Array
  /** 3 for every certificate of today. */
  version: number
  /** Lower-case hex, as the octets stand. */
  serial: string
  /** `tidy`: the algorithm inside and outside the signature are the same octets. */
  algorithm: { oid: string; tidy: boolean }
  signature: Uint8Array | undefined
  issuer: { name: DistinguishedName; der: Uint8Array }
  subject: { name: DistinguishedName; der: Uint8Array }
  /** Undefined when a time is not written as RFC 5280 4.1.2.5 wants it. */
  validity: { notBefore: Date; notAfter: Date } | undefined
  spki: Der
  /** Undefined when the list itself cannot be read. */
  extensions: readonly Extension[] | undefined
}

const VERSION = 0xa0
const EXTENSIONS = 0xa3

/** Undefined when it has not the outer form of a certificate. */
export function readX509(der: Der): X509 | undefined {
  const [tbs, outer, bits] = der.children
  if (!tbs || !outer || der.children.length !== 3) return undefined
  const versioned = tbs.children[0]?.tag === VERSION
  const [serial, inner, issuer, dates, subject, spki, ...rest] = tbs.children.slice(versioned ? 1 : 0)
  const [issuerName, subjectName, oid] = [readName(issuer), readName(subject), outer.children[0]]
  if (!issuer || !subject || !spki || !issuerName || !subjectName) return undefined
  if (serial?.tag !== TAG.integer || oid?.tag !== TAG.objectIdentifier || !inner) return undefined
  return {
    whole: der.whole,
    signed: tbs.whole,
    version: versioned ? (tbs.children[0]?.children[0]?.content[0] ?? 0) + 1 : 1,
    serial: toHex(serial.content),
    algorithm: { oid: readObjectIdentifier(oid), tidy: toHex(inner.whole) === toHex(outer.whole) },
    signature: readOctetsOfBits(bits),
    issuer: { name: issuerName, der: issuer.whole },
    subject: { name: subjectName, der: subject.whole },
    validity: readValidity(dates),
    spki,
    extensions: readExtensions(rest),
  }
}

function readValidity(dates: Der | undefined): X509['validity'] {
  const [notBefore, notAfter] = (dates?.children ?? []).map(readTime)
  return notBefore && notAfter ? { notBefore, notAfter } : undefined
}

const UTC_TIME = 0x17
const GENERALIZED_TIME = 0x18

/** `YYMMDDHHMMSSZ` until 2049, `YYYYMMDDHHMMSSZ` from 2050. */
function readTime({ tag, content }: Der): Date | undefined {
  const text = new TextDecoder('latin1').decode(content)
  const short = tag === UTC_TIME
  if (!short && tag !== GENERALIZED_TIME) return undefined
  const found = (short ? /^(\d{2})(\d{10})Z$/ : /^(\d{4})(\d{10})Z$/).exec(text)
  if (!found) return undefined
  const [, year = '', rest = ''] = found
  const full = short ? `${Number(year) < 50 ? '20' : '19'}${year}` : year
  const [month, day, hour, minute, second] = rest.match(/../g) ?? []
  const at = new Date(`${full}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

function readExtensions(rest: readonly Der[]): readonly Extension[] | undefined {
  const outer = rest.find(({ tag }) => tag === EXTENSIONS)
  if (!outer) return []
  const [list, ...more] = outer.children
  if (list?.tag !== TAG.sequence || more.length > 0) return undefined
  const read = list.children.map(readExtension).filter((extension) => extension !== undefined)
  const names = new Set(read.map(({ oid }) => oid))
  return read.length === list.children.length && names.size === read.length ? read : undefined
}

export const extensionValue = ({ extensions }: X509, oid: string): Der | undefined =>
  extensions?.find((extension) => extension.oid === oid)?.value

/** The first octet of the key usage, or undefined without one. 0x80 digitalSignature, 0x04 keyCertSign, 0x02 cRLSign. */
export const keyUsageOf = (certificate: X509): number | undefined =>
  extensionValue(certificate, KEY_USAGE)?.content[1]

/** Whether it may issue others, and below how many authorities (undefined: as many as you like). */
export function authorityOf(certificate: X509): { isAuthority: boolean; pathLength: number | undefined } {
  const [flag, length] = extensionValue(certificate, BASIC_CONSTRAINTS)?.children ?? []
  const isAuthority = flag?.tag === TAG.boolean && flag.content[0] === 0xff
  return { isAuthority, pathLength: length?.tag === TAG.integer ? length.content[0] : undefined }
}
