import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { canonicalize } from '#app/soap/canonical.ts'
import { readMessage } from '#app/soap/read-message.ts'
import { parseXml } from '#app/soap/xml-tree.ts'
import { randomNumbers } from '#test/builders/publication-questions.ts'
import { DOCUMENT, digestOf, publish, RELATED, related, template } from './request.ts'
import { Senders } from './sender.ts'

const senders = new Senders()
const sender = senders.make()
afterAll(() => senders.remove())

const WSS = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss'
const IDS = [
  `${WSS}-wssecurity-utility-1.0.xsd:Timestamp`,
  `${WSS}-wssecurity-secext-1.0.xsd:BinarySecurityToken`,
  'http://schemas.xmlsoap.org/soap/envelope/:Body',
]

/** Signed by xmlsec1, which reads and canonicalizes by libxml2. */
function signedByXmlsec(body: string, change: (xml: string) => string = (xml) => xml): string {
  const empty = change(template({ sender, body })).replace(/\{\{[^}]+\}\}/g, '')
  const ids = IDS.flatMap((id) => ['--id-attr:Id', id])
  const file = senders.file('template.xml', empty)
  return execFileSync('xmlsec1', ['--sign', '--privkey-pem', sender.keyFile, ...ids, file], {
    encoding: 'utf8',
  })
}

const read = (xml: string) => readMessage({ body: related(xml), contentType: RELATED, now: new Date() })
const inclusive = (prefixes: string) => (xml: string) =>
  xml.replace(
    /<ds:(Transform|CanonicalizationMethod) ([^>]*xml-exc-c14n#")\/>/g,
    `<ds:$1 $2><ec:InclusiveNamespaces xmlns:ec="http://www.w3.org/2001/10/xml-exc-c14n#" PrefixList="${prefixes}"/></ds:$1>`,
  )

/** Whatever can be written in more than one way. */
const AWKWARD: Readonly<Record<string, string>> = {
  plain: publish(),
  'with its digest': publish({ digest: digestOf(DOCUMENT) }),
  'with a default namespace': publish()
    .replaceAll('t:', '')
    .replaceAll('xmlns:t=', 'xmlns=')
    .replace('xmlns:', 'xmlns:unused="urn:unused" xmlns:'),
  'with namespaces declared again and again': publish().replaceAll(
    '<t:Title>',
    '<t:Title xmlns:t="http://socialsecurity.be/eboxmessage/types/v1" xmlns:x="urn:x">',
  ),
  'with entities, CDATA and characters beyond the basic plane': publish().replace(
    'A title',
    'Caf&#xe9; &amp; &lt;b&gt; <![CDATA[<a> & ]]&gt; ]]>\u{1F4E8} &#13;',
  ),
  'with line ends and comments': publish().replaceAll('><', '>\r\n  <!-- a comment -->\n\t<'),
  'with blanks in tags': publish()
    .replaceAll('<t:Title>', '<t:Title\n  >')
    .replace('</t:Title>', '</t:Title  >'),
}

describe('messages signed by xmlsec1', () => {
  test.each(Object.entries(AWKWARD))('%s', (_, body) => {
    expect(read(signedByXmlsec(body))).toMatchObject({ proven: true, findings: [] })
  })

  test('with the prefixes of the envelope included, as WSS4J does', () => {
    expect(read(signedByXmlsec(publish(), inclusive('soapenv wsu #default')))).toMatchObject({ proven: true })
  })

  test('what is changed afterwards is refused', () => {
    const xml = signedByXmlsec(publish()).replace('A title', 'B title')
    expect(read(xml).refused).toEqual({ rule: 'signature.digest', params: { part: 'Body' } })
  })
})

test('canonical XML of random documents is that of libxml2', () => {
  const random = randomNumbers(20261125)
  const documents = Array.from({ length: 60 }, () => randomDocument(random))
  const files = documents.map((xml, at) => senders.file(`c14n-${at}.xml`, xml))
  const foreign = execFileSync('xmllint', ['--exc-c14n', ...files], { encoding: 'utf8' })
  expect(documents.map((xml) => canonicalize(parseXml(Buffer.from(xml)))).join('')).toBe(foreign)
})

/**
 * Elements and attributes in namespaces that are declared, shadowed and undeclared at random. No ampersand in the name of
 * a namespace: libxml2 2.9 writes it unescaped, which is no XML.
 */
function randomDocument(random: () => number): string {
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? fail()
  const write = (depth: number, known: readonly string[]): string => {
    const prefixes = [...new Set([...known, ...['a', 'b', 'c', 'é'].filter(() => random() < 0.3)])]
    const fresh = prefixes.filter((prefix) => !known.includes(prefix) || random() < 0.2)
    const declared = fresh.map((prefix) => ` xmlns:${prefix}="${oneOf(['urn:x', 'urn:y', 'http://z/?a=b'])}"`)
    const plain = random() < 0.3 ? ` xmlns="${oneOf(['', 'urn:d', 'urn:e'])}"` : ''
    const attributes = prefixes
      .filter(() => random() < 0.4)
      .map((prefix) => ` ${prefix}:k-${prefix}="${oneOf(TEXTS)}"`)
    const own = random() < 0.5 ? ` z="${oneOf(TEXTS)}" a='${oneOf(TEXTS)}'` : ''
    const name = random() < 0.5 || prefixes.length === 0 ? 'n' : `${oneOf(prefixes)}:n`
    const children =
      depth === 0 ? '' : Array.from({ length: 3 }, () => write(depth - 1, prefixes)).join(oneOf(TEXTS))
    return `<${name}${[...declared, plain, ...attributes, own].sort(() => random() - 0.5).join('')}>${children}${oneOf(TEXTS)}</${name}>`
  }
  return write(3, [])
}
const TEXTS = ['', 'x', ' &#10; &#9;\t\n', '&amp;&lt;&gt;&quot;&apos;', '\u{1F4E8}&#xfffd;', '&#13;\r\n']
const fail = (): never => {
  throw new Error('nothing to choose from')
}
