import { type Der, readObjectIdentifier, TAG } from './der.ts'
import { readExtension } from './extension.ts'
import type { Judgement } from './findings.ts'
import {
  ANY_EXTENDED_KEY_USAGE,
  BASIC_CONSTRAINTS,
  CHALLENGE_PASSWORD,
  CLIENT_AUTH,
  EXTENDED_KEY_USAGE,
  EXTENSION_REQUEST,
  extensionName,
  HARMLESS_ATTRIBUTES,
  HARMLESS_EXTENSIONS,
  KEY_USAGE,
} from './object-identifiers.ts'

type Pair = { oid: string; rest: readonly Der[] }

/** `SEQUENCE { OBJECT IDENTIFIER, … }`, as an attribute begins. */
function readPair(der: Der): Pair | undefined {
  const [oid, ...rest] = der.children
  if (der.tag !== TAG.sequence || oid?.tag !== TAG.objectIdentifier) return undefined
  return { oid: readObjectIdentifier(oid), rest }
}

/** The attributes `[0]` of a request, an allow-list; the extensions asked for are judged within. */
export function judgeAttributes(attributes: Der | undefined, judgement: Judgement): void {
  judgement.judged('attributes.duplicate', 'attributes.notAllowed', 'attributes.encoding')
  if (!attributes) judgement.warning('request.attributesMissing')
  const seen = new Set<string>()
  for (const der of attributes?.children ?? []) {
    const pair = readPair(der)
    const [values, ...more] = pair?.rest ?? []
    if (!pair || values?.tag !== TAG.set || values.children.length === 0 || more.length > 0) {
      judgement.error('attributes.encoding')
      continue
    }
    if (seen.has(pair.oid)) judgement.error('attributes.duplicate', { oid: pair.oid })
    seen.add(pair.oid)
    judgeAttribute(pair.oid, values.children, judgement)
  }
}

function judgeAttribute(oid: string, values: readonly Der[], judgement: Judgement): void {
  if (oid === EXTENSION_REQUEST) {
    const [extensions, ...more] = values
    if (extensions && more.length === 0) judgeExtensions(extensions, judgement)
    else judgement.error('attributes.duplicate', { oid })
  } else if (oid === CHALLENGE_PASSWORD) judgement.warning('attributes.challengePassword')
  else if (!HARMLESS_ATTRIBUTES.has(oid)) judgement.error('attributes.notAllowed', { oid })
}

function judgeExtensions(extensions: Der, judgement: Judgement): void {
  judgement.judged('extensions.duplicate', 'extensions.notAllowed', 'extensions.encoding')
  if (extensions.tag !== TAG.sequence || extensions.children.length === 0) {
    judgement.error('extensions.encoding', { extension: 'extensionRequest' })
    return
  }
  const seen = new Set<string>()
  for (const der of extensions.children) {
    const extension = readExtension(der)
    if (!extension?.value) {
      judgement.error('extensions.encoding', { extension: extensionName(extension?.oid ?? '?') })
      continue
    }
    const { oid, value } = extension
    if (seen.has(oid)) judgement.error('extensions.duplicate', { extension: extensionName(oid) })
    seen.add(oid)
    judgeExtension(oid, value, judgement)
  }
}

function judgeExtension(oid: string, value: Der, judgement: Judgement): void {
  if (oid === KEY_USAGE) judgeKeyUsage(value, judgement)
  else if (oid === EXTENDED_KEY_USAGE) judgeExtendedKeyUsage(value, judgement)
  else if (oid === BASIC_CONSTRAINTS) judgeBasicConstraints(value, judgement)
  else if (!HARMLESS_EXTENSIONS.has(oid)) {
    judgement.error('extensions.notAllowed', { extension: extensionName(oid) })
  }
}

const DIGITAL_SIGNATURE = 0x80
const KEY_CERT_SIGN_OR_CRL_SIGN = 0x06

function judgeKeyUsage(value: Der, judgement: Judgement): void {
  const usage = value.tag === TAG.bitString ? value.content[1] : undefined
  if (usage === undefined || value.content.length > 3) {
    judgement.error('extensions.encoding', { extension: 'keyUsage' })
    return
  }
  judgement.judged('extensions.keyUsage', 'extensions.certificateAuthority')
  if ((usage & DIGITAL_SIGNATURE) === 0) judgement.error('extensions.keyUsage')
  if ((usage & KEY_CERT_SIGN_OR_CRL_SIGN) !== 0) judgement.error('extensions.certificateAuthority')
}

function judgeExtendedKeyUsage(value: Der, judgement: Judgement): void {
  const wellFormed = value.children.every(({ tag }) => tag === TAG.objectIdentifier)
  if (value.tag !== TAG.sequence || value.children.length === 0 || !wellFormed) {
    judgement.error('extensions.encoding', { extension: 'extendedKeyUsage' })
    return
  }
  judgement.judged('extensions.extendedKeyUsage')
  const purposes = value.children.map(readObjectIdentifier)
  if (!purposes.some((purpose) => purpose === CLIENT_AUTH || purpose === ANY_EXTENDED_KEY_USAGE)) {
    judgement.error('extensions.extendedKeyUsage')
  }
}

function judgeBasicConstraints(value: Der, judgement: Judgement): void {
  const [authority, ...more] = value.children
  if (value.tag !== TAG.sequence || (authority && authority.tag !== TAG.boolean)) {
    judgement.error('extensions.encoding', { extension: 'basicConstraints' })
    return
  }
  judgement.judged('extensions.certificateAuthority')
  // certtool writes CA:FALSE out; a path length belongs to authorities only.
  if (authority?.content[0] === 0xff || more.length > 0) judgement.error('extensions.certificateAuthority')
}
