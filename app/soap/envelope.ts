import { Refused } from './finding.ts'
import { NS } from './names.ts'
import { attributeOf, elementsOf, isNamed, type XmlElement } from './xml-tree.ts'

export type Envelope = {
  /** Of the WS-Security header. */
  security: XmlElement
  body: XmlElement
  /** The one element in the body. */
  payload: XmlElement
}

/** Takes a SOAP 1.1 message apart: one header, one body, one security header, one payload, nothing between them. */
export function readEnvelope(root: XmlElement): Envelope {
  if (!isNamed(root, NS.soap, 'Envelope')) throw new Refused('soap.envelope')
  const [header, body, ...more] = elementsOf(root)
  if (more.length > 0 || hasText(root)) throw new Refused('soap.envelope')
  // Without a header, the body is the only child.
  if (isNamed(header, NS.soap, 'Body') && !body) throw new Refused('security.missing')
  if (!header || !isNamed(header, NS.soap, 'Header')) throw new Refused('soap.envelope')
  if (!body || !isNamed(body, NS.soap, 'Body')) throw new Refused('soap.body')
  const [payload, ...others] = elementsOf(body)
  if (!payload || others.length > 0 || hasText(body)) throw new Refused('soap.body')
  return { security: securityOf(header), body, payload }
}

function securityOf(header: XmlElement): XmlElement {
  const entries = elementsOf(header)
  const [security, ...more] = entries.filter((entry) => isNamed(entry, NS.wsse, 'Security'))
  if (!security) throw new Refused('security.missing')
  if (more.length > 0) throw new Refused('security.parts')
  for (const entry of entries) {
    const must = attributeOf(entry, 'mustUnderstand', NS.soap)
    if (entry !== security && (must === '1' || must === 'true')) throw new Refused('soap.mustUnderstand')
  }
  return security
}

export const hasText = ({ children }: XmlElement): boolean =>
  children.some((child) => typeof child === 'string' && child.trim() !== '')
