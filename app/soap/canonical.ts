import { NS } from './names.ts'
import { attributeOf, elementsOf, type XmlAttribute, type XmlElement } from './xml-tree.ts'

/**
 * Exclusive XML canonicalization 1.0 (W3C, 2002) without comments, of an element with all that is in it; `inclusive`
 * are the prefixes of its InclusiveNamespaces. Written on the same tree that is read afterwards, so that nothing can
 * be signed that is not read. Judged by libxml2 and by Java in the tests.
 */
export function canonicalize(element: XmlElement, inclusive: readonly string[] = []): string {
  const out: string[] = []
  write(element, { inclusive, out }, new Map())
  return out.join('')
}

/** The prefixes in an algorithm's InclusiveNamespaces; undefined when it holds anything else. */
export function inclusivePrefixes(algorithm: XmlElement): string[] | undefined {
  const [parameters, ...more] = elementsOf(algorithm)
  if (!parameters) return []
  if (more.length > 0 || parameters.uri !== NS.exclusive || parameters.local !== 'InclusiveNamespaces')
    return undefined
  const list = attributeOf(parameters, 'PrefixList') ?? ''
  return list
    .split(/\s+/)
    .filter((prefix) => prefix !== '')
    .map((prefix) => (prefix === '#default' ? '' : prefix))
}

type Writing = { inclusive: readonly string[]; out: string[] }
/** The namespaces in force in the output, by prefix. */
type InForce = ReadonlyMap<string, string>

function write(element: XmlElement, writing: Writing, above: InForce): void {
  const { out } = writing
  const name = nameOf(element)
  const inForce = new Map(above)
  out.push('<', name)
  for (const [prefix, uri] of namespacesOf(element, writing.inclusive, above)) {
    inForce.set(prefix, uri)
    out.push(prefix === '' ? ' xmlns="' : ` xmlns:${prefix}="`, escapeValue(uri), '"')
  }
  for (const attribute of [...element.attributes].sort(byNamespaceAndName))
    out.push(' ', nameOf(attribute), '="', escapeValue(attribute.value), '"')
  out.push('>')
  for (const child of element.children) {
    if (typeof child === 'string') out.push(escapeText(child))
    else write(child, writing, inForce)
  }
  out.push('</', name, '>')
}

/** What has to be declared here: what is visibly used or asked for, and not in force already. */
function namespacesOf(element: XmlElement, inclusive: readonly string[], above: InForce): [string, string][] {
  const used = [element.prefix, ...element.attributes.map(({ prefix }) => prefix).filter((prefix) => prefix)]
  const wanted = [...new Set([...used, ...inclusive])].filter((prefix) => prefix !== 'xml')
  return wanted
    .map((prefix): [string, string | undefined] => [prefix, inScope(element, prefix)])
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .filter(([prefix, uri]) => (above.get(prefix) ?? '') !== uri)
    .sort(([a], [b]) => compare(a, b))
}

/** The namespace of a prefix where it stands; '' for the default one where there is none. */
function inScope(element: XmlElement, prefix: string): string | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const uri = at.declared.get(prefix)
    if (uri !== undefined) return uri
  }
  return prefix === '' ? '' : undefined
}

const nameOf = ({ prefix, local }: { prefix: string; local: string }) =>
  prefix === '' ? local : `${prefix}:${local}`

const byNamespaceAndName = (a: XmlAttribute, b: XmlAttribute) =>
  compare(a.uri, b.uri) || compare(a.local, b.local)

/** By code points, which JavaScript's own order of strings is not beyond the basic plane. */
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const VALUE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

const escapeText = (text: string) => text.replace(/[&<>\r]/g, (one) => TEXT[one] ?? one)
const escapeValue = (text: string) => text.replace(/[&<"\t\n\r]/g, (one) => VALUE[one] ?? one)
