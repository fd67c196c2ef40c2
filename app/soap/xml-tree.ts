import { SaxesParser } from 'saxes'
import { Refused } from './finding.ts'
import { NS } from './names.ts'

/** The XML that is signed; attachments stand outside. */
export const XML_MAX_BYTES = 64 * 1024
/** The deepest of the contract is 8 with the security header 7; the rest is room for other headers. */
const MAX_DEPTH = 24
/** A thousand recipients in `hasAnEbox` are about 3,000. */
const MAX_ELEMENTS = 4000
const MAX_ATTRIBUTES = 24

export type XmlAttribute = { prefix: string; local: string; uri: string; value: string }

/** An element as parsed: comments are gone, CDATA and characters are one text, as canonical XML sees them. */
export type XmlElement = {
  prefix: string
  local: string
  uri: string
  /** Without the declarations of namespaces. */
  attributes: readonly XmlAttribute[]
  /** The namespaces declared here, by prefix; '' is the default one. */
  declared: ReadonlyMap<string, string>
  children: (XmlElement | string)[]
  parent: XmlElement | undefined
}

/**
 * Parses a document strictly: UTF-8, XML 1.0, no document type (so no entities beyond the five), no processing
 * instructions, limits on depth, elements and attributes. Throws `Refused`.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > XML_MAX_BYTES) throw new Refused('xml.tooLarge', { max: XML_MAX_BYTES / 1024 })
  return new Builder().build(decode(bytes))
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('xml.encoding')
  }
}

class Builder {
  private root: XmlElement | undefined
  private at: XmlElement | undefined
  private depth = 0
  private count = 0
  private attributes = 0
  private readonly commented = new Set<XmlElement>()

  build(text: string): XmlElement {
    const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true })
    parser.on('error', () => {
      throw new Refused('xml.notWellFormed', { line: parser.line, column: parser.column })
    })
    parser.on('xmldecl', ({ version, encoding }) => {
      if (version !== '1.0' || !/^utf-8$/i.test(encoding ?? 'utf-8')) throw new Refused('xml.encoding')
    })
    parser.on('doctype', () => {
      throw new Refused('xml.doctype')
    })
    parser.on('processinginstruction', () => {
      throw new Refused('xml.instruction')
    })
    parser.on('comment', () => {
      if (this.at) this.commented.add(this.at)
    })
    parser.on('opentag', (tag) => this.open(tag))
    parser.on('closetag', () => this.close())
    parser.on('text', (text) => this.text(text))
    parser.on('cdata', (text) => this.text(text))
    parser.on('attribute', () => {
      this.attributes += 1
      if (this.attributes > MAX_ATTRIBUTES)
        throw new Refused('xml.tooManyAttributes', { max: MAX_ATTRIBUTES })
    })
    parser.on('opentagstart', () => {
      this.attributes = 0
    })
    parser.write(text).close()
    if (!this.root) throw new Refused('xml.notWellFormed', { line: 1, column: 0 })
    return this.root
  }

  private open({ prefix, local, uri, attributes, ns }: Tag): void {
    this.depth += 1
    this.count += 1
    if (this.depth > MAX_DEPTH) throw new Refused('xml.tooDeep', { max: MAX_DEPTH })
    if (this.count > MAX_ELEMENTS) throw new Refused('xml.tooManyElements', { max: MAX_ELEMENTS })
    const element: XmlElement = {
      prefix,
      local,
      uri,
      attributes: Object.values(attributes).filter((attribute) => attribute.uri !== NS.xmlns),
      declared: new Map(Object.entries(ns)),
      children: [],
      parent: this.at,
    }
    if (this.at) this.at.children.push(element)
    else this.root = element
    this.at = element
  }

  private close(): void {
    const closed = this.at
    this.depth -= 1
    this.at = closed?.parent
    if (closed && this.commented.has(closed) && isValue(closed)) throw new Refused('xml.commentInValue')
  }

  private text(text: string): void {
    const siblings = this.at?.children
    if (!siblings || text === '') return
    const last = siblings.length - 1
    if (typeof siblings[last] === 'string') siblings[last] += text
    else siblings.push(text)
  }
}

type Tag = {
  prefix: string
  local: string
  uri: string
  attributes: Readonly<Record<string, XmlAttribute>>
  ns: Readonly<Record<string, string>>
}

/** A comment between elements is harmless; inside a value one reader may see less of it than another. */
const isValue = ({ children }: XmlElement): boolean =>
  children.some((child) => typeof child === 'string' && child.trim() !== '')

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string')

/** The text of an element without elements in it; undefined when there are some. */
export function textOf({ children }: XmlElement): string | undefined {
  const [text = '', ...more] = children
  return more.length === 0 && typeof text === 'string' ? text : undefined
}

export const isNamed = (element: XmlElement | undefined, uri: string, local: string): boolean =>
  element?.uri === uri && element.local === local

/** An attribute's value; without a namespace unless one is given. */
export const attributeOf = ({ attributes }: XmlElement, local: string, uri = ''): string | undefined =>
  attributes.find((attribute) => attribute.local === local && attribute.uri === uri)?.value
