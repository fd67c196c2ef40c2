import { hasText } from './envelope.ts'
import { Refused } from './finding.ts'
import { NS } from './names.ts'
import { attributeOf, elementsOf, isNamed, type XmlElement } from './xml-tree.ts'

/** The three parts of a security header that the contract's policy asks for, and no others. */
export type SecurityHeader = { timestamp: XmlElement; token: XmlElement; signature: XmlElement }

/** Exactly one timestamp, one token and one signature, in any order (the policy's layout is lax). */
export function readSecurityHeader(security: XmlElement): SecurityHeader {
  const parts = elementsOf(security)
  const one = (uri: string, local: string) => {
    const found = parts.find((part) => isNamed(part, uri, local))
    if (!found) throw new Refused('security.parts')
    return found
  }
  const timestamp = one(NS.wsu, 'Timestamp')
  const token = one(NS.wsse, 'BinarySecurityToken')
  const signature = one(NS.ds, 'Signature')
  // Three of three kinds, so none of them twice.
  if (parts.length !== 3 || hasText(security)) throw new Refused('security.parts')
  return { timestamp, token, signature }
}

/** The attributes by which one reader or another finds the target of a reference. */
const NAMES_OF_ID = ['id', 'assertionid', 'requestid']

/** No two elements of the document carry the same id, under whatever name and namespace, and none carries two. */
export function assertDistinctIds(root: XmlElement): void {
  const seen = new Set<string>()
  const visit = (element: XmlElement): void => {
    const ids = element.attributes.filter(({ local }) => NAMES_OF_ID.includes(local.toLowerCase()))
    if (ids.length > 1) throw new Refused('security.sameId')
    for (const { value } of ids) {
      if (seen.has(value)) throw new Refused('security.sameId')
      seen.add(value)
    }
    for (const child of elementsOf(element)) visit(child)
  }
  visit(root)
}

export const wsuId = (element: XmlElement): string => attributeOf(element, 'Id', NS.wsu) ?? ''
