import { createHash, timingSafeEqual, verify } from 'node:crypto'
import { readBase64 } from './base64.ts'
import { canonicalize, inclusivePrefixes } from './canonical.ts'
import { hasText } from './envelope.ts'
import { Refused } from './finding.ts'
import { ALGORITHM, NS } from './names.ts'
import { wsuId } from './security-header.ts'
import type { Token } from './token.ts'
import { attributeOf, elementsOf, isNamed, textOf, type XmlElement } from './xml-tree.ts'

/** What a signature has to cover: the very elements that are read, not whatever carries their ids. */
export type Covered = { body: XmlElement; timestamp: XmlElement; token: XmlElement }

/**
 * Verifies an XML signature (RSA-SHA256) over exactly body, timestamp and token, each by exclusive canonicalization
 * and SHA-256 and nothing else. Every liberty of the standard that the contract does not ask for is refused.
 */
export function verifySignature(signature: XmlElement, covered: Covered, token: Token): void {
  const [info, value, keyInfo, ...more] = elementsOf(signature)
  if (!isNamed(info, NS.ds, 'SignedInfo') || !isNamed(value, NS.ds, 'SignatureValue'))
    throw new Refused('signature.form')
  if (!info || !value || !keyInfo || more.length > 0 || hasText(signature))
    throw new Refused('signature.form')
  judgeKeyInfo(keyInfo, covered.token)
  const canonical = judgeSignedInfo(info, covered)
  const bytes = readBase64(textOf(value) ?? '')
  if (!bytes || !verify('sha256', Buffer.from(canonical), token.key, bytes))
    throw new Refused('signature.value')
}

/** The key is the token's, told by a direct reference to it. */
function judgeKeyInfo(keyInfo: XmlElement, token: XmlElement): void {
  const [reference, ...more] = elementsOf(keyInfo)
  const [direct, ...others] = reference ? elementsOf(reference) : []
  const isOurs =
    isNamed(keyInfo, NS.ds, 'KeyInfo') &&
    isNamed(reference, NS.wsse, 'SecurityTokenReference') &&
    isNamed(direct, NS.wsse, 'Reference')
  if (!direct || !isOurs || more.length + others.length > 0) throw new Refused('signature.keyInfo')
  const kind = attributeOf(direct, 'ValueType') ?? ALGORITHM.x509v3
  const id = wsuId(token)
  if (id === '' || attributeOf(direct, 'URI') !== `#${id}` || kind !== ALGORITHM.x509v3)
    throw new Refused('signature.keyInfo')
}

/** Judges each reference; the canonical form of what is signed. */
function judgeSignedInfo(info: XmlElement, covered: Covered): string {
  const [method, algorithm, ...references] = elementsOf(info)
  if (!isNamed(method, NS.ds, 'CanonicalizationMethod') || !isNamed(algorithm, NS.ds, 'SignatureMethod'))
    throw new Refused('signature.form')
  if (!method || !algorithm || hasText(info)) throw new Refused('signature.form')
  if (attributeOf(method, 'Algorithm') !== ALGORITHM.exclusive)
    throw new Refused('signature.canonicalization')
  if (attributeOf(algorithm, 'Algorithm') !== ALGORITHM.rsaSha256 || elementsOf(algorithm).length > 0)
    throw new Refused('signature.method')
  const prefixes = inclusivePrefixes(method)
  if (!prefixes) throw new Refused('signature.canonicalization')
  judgeReferences(references, covered)
  return canonicalize(info, prefixes)
}

function judgeReferences(references: readonly XmlElement[], covered: Covered): void {
  const left = new Map(Object.values(covered).map((element) => [wsuId(element), element]))
  for (const reference of references) {
    if (!isNamed(reference, NS.ds, 'Reference')) throw new Refused('signature.form')
    const uri = attributeOf(reference, 'URI') ?? ''
    const target = uri.length > 1 && uri.startsWith('#') ? left.get(uri.slice(1)) : undefined
    if (!target) throw new Refused('signature.otherReference')
    left.delete(uri.slice(1))
    judgeReference(reference, target)
  }
  const [missing] = left.values()
  if (missing) throw new Refused('signature.notCovered', { part: missing.local })
}

function judgeReference(reference: XmlElement, target: XmlElement): void {
  const [transforms, method, value, ...more] = elementsOf(reference)
  if (!isNamed(method, NS.ds, 'DigestMethod') || !isNamed(value, NS.ds, 'DigestValue'))
    throw new Refused('signature.transform')
  if (!transforms || !method || !value || more.length > 0 || hasText(reference))
    throw new Refused('signature.form')
  const prefixes = prefixesOf(transforms)
  if (attributeOf(method, 'Algorithm') !== ALGORITHM.sha256) throw new Refused('signature.digestMethod')
  const told = readBase64(textOf(value) ?? '')
  const found = createHash('sha256').update(canonicalize(target, prefixes)).digest()
  if (told?.length !== found.length || !timingSafeEqual(told, found))
    throw new Refused('signature.digest', { part: target.local })
}

/** One transform, exclusive canonicalization: the prefixes it includes. */
function prefixesOf(transforms: XmlElement): readonly string[] {
  const [transform, ...more] = elementsOf(transforms)
  const prefixes = transform && inclusivePrefixes(transform)
  const isExclusive = transform && attributeOf(transform, 'Algorithm') === ALGORITHM.exclusive
  if (!isNamed(transforms, NS.ds, 'Transforms') || !isNamed(transform, NS.ds, 'Transform'))
    throw new Refused('signature.transform')
  if (!prefixes || !isExclusive || more.length > 0) throw new Refused('signature.transform')
  return prefixes
}
