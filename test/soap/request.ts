import { createHash, createSign } from 'node:crypto'
import { canonicalize } from '#app/soap/canonical.ts'
import { elementsOf, parseXml, type XmlElement } from '#app/soap/xml-tree.ts'
import type { Sender } from './sender.ts'

const WSS = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss'
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#'
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'

/** A document of a few bytes that begins as a PDF does. */
export const DOCUMENT = Buffer.from('%PDF-1.7\n%a document of the tests\n%%EOF\n')

export type Order = {
  sender: Sender
  body?: string
  created?: Date
  lifetimeSeconds?: number
  /** Changes the template before it is signed. */
  before?: (xml: string) => string
  /** Changes the signed message. */
  after?: (xml: string) => string
}

export type PublishOrder = {
  messageType?: string
  recipient?: string
  senderId?: string
  digest?: string
  rest?: string
  content?: string
}

export const CITIZEN = '<t:INSS>00000000097</t:INSS><t:EboxType>CITIZEN</t:EboxType>'

export const publish = ({
  messageType = 'TestDocumentType',
  recipient = CITIZEN,
  senderId = '',
  digest = '',
  rest = '',
  content = 'cid:document@test',
}: PublishOrder = {}): string =>
  `<v1:PublishEboxMessageRequest xmlns:v1="http://socialsecurity.be/eboxmessage/v1" xmlns:t="http://socialsecurity.be/eboxmessage/types/v1"><t:MessageID><t:Ticket>T-1</t:Ticket></t:MessageID>${senderId}<t:RecipientID>${recipient}</t:RecipientID><t:MessageType>${messageType}</t:MessageType><t:Document><t:Title>A title</t:Title><t:Content>${content}</t:Content>${digest}<t:DownloadFileName>a.pdf</t:DownloadFileName><t:MIME>application/pdf</t:MIME></t:Document>${rest}</v1:PublishEboxMessageRequest>`

export const digestOf = (bytes: Uint8Array, method = 'SHA-256', hash = 'sha256'): string =>
  `<t:Digest><t:DigestMethod>${method}</t:DigestMethod><t:DigestValue>${createHash(hash).update(bytes).digest('base64')}</t:DigestValue></t:Digest>`

const reference = (id: string) =>
  `<ds:Reference URI="#${id}"><ds:Transforms><ds:Transform Algorithm="${EXCLUSIVE}"/></ds:Transforms><ds:DigestMethod Algorithm="${SHA256}"/><ds:DigestValue>{{digest:${id}}}</ds:DigestValue></ds:Reference>`

/** A request in the form of the platform's own example, with placeholders where digests and signature go. */
export function template({
  sender,
  body = publish(),
  created = new Date(),
  lifetimeSeconds = 300,
}: Order): string {
  const expires = new Date(created.getTime() + lifetimeSeconds * 1000)
  return `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsu="${WSS}-wssecurity-utility-1.0.xsd">
  <soapenv:Header>
    <wsse:Security xmlns:wsse="${WSS}-wssecurity-secext-1.0.xsd" soapenv:mustUnderstand="1"><wsse:BinarySecurityToken EncodingType="${WSS}-soap-message-security-1.0#Base64Binary" ValueType="${WSS}-x509-token-profile-1.0#X509v3" wsu:Id="Token">${sender.token}</wsse:BinarySecurityToken><wsu:Timestamp wsu:Id="Timestamp"><wsu:Created>${created.toISOString()}</wsu:Created><wsu:Expires>${expires.toISOString()}</wsu:Expires></wsu:Timestamp><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"/><ds:SignatureMethod Algorithm="${RSA_SHA256}"/>${['Token', 'Timestamp', 'Body'].map(reference).join('')}</ds:SignedInfo><ds:SignatureValue>{{signature}}</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference><wsse:Reference URI="#Token" ValueType="${WSS}-x509-token-profile-1.0#X509v3"/></wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature></wsse:Security>
  </soapenv:Header>
  <soapenv:Body wsu:Id="Body">${body}</soapenv:Body>
</soapenv:Envelope>`
}

/** The signed message; the signer of the tests, for attacks that need what xmlsec1 and Java would not make. */
export function signed(order: Order): string {
  const { before = (xml: string) => xml, after = (xml: string) => xml } = order
  return after(sign(before(template(order)), order.sender.key))
}

function sign(xml: string, key: string): string {
  const document = parseXml(Buffer.from(xml))
  const digested = xml.replace(/\{\{digest:([^}]+)\}\}/g, (_, id: string) => {
    const target = find(document, ({ attributes }) =>
      attributes.some((one) => /^id$/i.test(one.local) && one.value === id),
    )
    return target ? createHash('sha256').update(canonicalize(target)).digest('base64') : 'AAAA'
  })
  const info = find(parseXml(Buffer.from(digested)), ({ local }) => local === 'SignedInfo')
  if (!info) throw new Error('nothing to sign')
  return digested.replaceAll(
    '{{signature}}',
    createSign('sha256').update(canonicalize(info)).sign(key, 'base64'),
  )
}

function find(element: XmlElement, wanted: (element: XmlElement) => boolean): XmlElement | undefined {
  if (wanted(element)) return element
  for (const child of elementsOf(element)) {
    const found = find(child, wanted)
    if (found) return found
  }
  return undefined
}

export const BOUNDARY = 'boundary-of-the-tests'
export const RELATED = `multipart/related; type="text/xml"; start="<root@test>"; boundary="${BOUNDARY}"`

export type Part = { id?: string; type?: string; headers?: string; bytes: Uint8Array | string }

/** A message with its attachments, as RFC 2387 writes it. */
export function related(
  xml: string | Uint8Array,
  parts: readonly Part[] = [{ id: 'document@test', bytes: DOCUMENT }],
): Buffer {
  const root: Part = { id: 'root@test', type: 'text/xml; charset=UTF-8', bytes: xml }
  const written = [root, ...parts].map(({ id, type = 'application/pdf', headers = '', bytes }) =>
    Buffer.concat([
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Type: ${type}\r\n${headers}${id === undefined ? '' : `Content-ID: <${id}>\r\n`}\r\n`,
      ),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]),
  )
  return Buffer.concat([...written, Buffer.from(`--${BOUNDARY}--\r\n`)])
}
