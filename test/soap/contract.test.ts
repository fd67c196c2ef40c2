import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Fault, faultOf, successOf } from '#app/soap/answer.ts'
import { OPERATIONS, type Operation } from '#app/soap/contract.ts'
import { judgeHealthCheck } from '#app/soap/health-check.ts'
import { judgeElement } from '#app/soap/schema.ts'
import { elementsOf, parseXml, type XmlElement } from '#app/soap/xml-tree.ts'
import { makeFolder } from '#test/pki/openssl.ts'

const CONTRACT = join(import.meta.dirname, '../../public/contract')
const folder = makeFolder()
afterAll(() => folder.remove())

const V1 =
  'xmlns:v1="http://socialsecurity.be/eboxmessage/v1" xmlns="http://socialsecurity.be/eboxmessage/types/v1"'
const ENTITY = '<CompanyID>0194000097</CompanyID><SubentityId>A1</SubentityId>'
const FILE =
  '<Title>A title</Title><Content>cid:x</Content><Digest><DigestMethod>SHA-256</DigestMethod><DigestValue>YWJj</DigestValue></Digest><DownloadFileName>a.pdf</DownloadFileName><MIME>application/pdf</MIME>'
const REQUESTS = {
  publishEboxMessage: `<v1:PublishEboxMessageRequest ${V1}><MessageID><Ticket>T</Ticket><Sequence>5</Sequence></MessageID><SenderID><Application>a</Application><Institution>0194000097</Institution></SenderID><RecipientID>${ENTITY}<QualityCode>QUAL_EMP_NOSS</QualityCode><Person><INSS>00000000097</INSS><FirstName>A</FirstName><LastName>B</LastName></Person></RecipientID><RecipientID><NIHII>12345678</NIHII><EboxType>ENTERPRISE</EboxType></RecipientID><MessageType>SixSix</MessageType><Document>${FILE}</Document><FreeInformation><Table><Title>t</Title><Row><LeftCell>l</LeftCell><RightCell>r</RightCell></Row></Table></FreeInformation><Meta><Type>t</Type><Value>v</Value></Meta><Annex>${FILE}</Annex><EmailAddresses>a@b.be</EmailAddresses><IsRegistered>true</IsRegistered></v1:PublishEboxMessageRequest>`,
  hasAnEbox: `<v1:HasAnEboxRequest ${V1}><EboxType>CITIZEN</EboxType><EboxID><INSS>00000000097</INSS></EboxID><EboxID>${ENTITY}</EboxID></v1:HasAnEboxRequest>`,
  getMessageStatus: `<v1:GetMessageStatusRequest ${V1}><QualityCode>Q</QualityCode><Message><EboxID><INSS>00000000097</INSS></EboxID><MessageID><Ticket>T</Ticket></MessageID></Message></v1:GetMessageStatusRequest>`,
} as const

/** Which of these documents xmllint finds valid. */
function validByXmllint(schema: string, documents: readonly string[]): boolean[] {
  const files = documents.map((xml, at) => {
    const file = join(folder.path, `${at}.xml`)
    writeFileSync(file, xml)
    return file
  })
  const { stderr } = spawnSync(
    'xmllint',
    ['--noout', '--nonet', '--schema', join(CONTRACT, schema), ...files],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const valid = new Set([...stderr.matchAll(/^(.*) validates$/gm)].map(([, file]) => file))
  expect(valid.size + [...stderr.matchAll(/ fails to validate$/gm)].length).toBe(documents.length)
  return files.map((file) => valid.has(file))
}

const LEAF = /<(\w+)>([^<]*)<\/\1>/g
const TEXTS = [
  '',
  ' ',
  'x',
  'é'.repeat(25),
  '\u{1F4E8}'.repeat(50),
  '0'.repeat(10),
  ' 0194000097',
  '7',
  '-1',
  '+7',
  '99999',
  '100000',
  '007',
  ' true ',
  'TRUE',
  '0',
  'YQ==',
  'YR==',
  'Y Q = =',
  'a@b',
  'a+b@c.be',
  'a@b.brussels',
  'CITIZEN',
  'citizen',
  'SHA-1',
  'text/csv',
  'ABC_1',
]

/** Each request with one thing changed: a value, or an element left out, doubled, renamed, moved or given an attribute. */
function changed(xml: string): string[] {
  const texts = [
    ...new Set([
      ...TEXTS,
      ...[26, 51, 80, 81, 100, 101, 125, 126, 150, 151, 400, 401, 5000, 5001].map((n) => 'x'.repeat(n)),
    ]),
  ]
  const leaves = [...xml.matchAll(LEAF)]
  const put = (at: number, length: number, text: string) => xml.slice(0, at) + text + xml.slice(at + length)
  const values = leaves.flatMap(({ index, 0: whole, 1: name }) =>
    texts.map((text) => put(index, whole.length, `<${name}>${text}</${name}>`)),
  )
  const whole = [...xml.matchAll(/<(\w+)>(?:(?!<\/?\1>)[\s\S])*<\/\1>/g)]
  const elements = whole.flatMap(({ index, 0: text, 1: name = '' }) => [
    put(index, text.length, ''),
    put(index, text.length, text.repeat(2)),
    put(index, text.length, text.repeat(11)),
    put(index, text.length, text.replaceAll(name, `${name}X`)),
    put(index, text.length, text.replace(`<${name}`, `<${name} kind="x"`)),
    put(index, text.length, text.replace(`<${name}>`, `<${name} xmlns="urn:other">`)),
    put(index, text.length, `${text}text`),
    put(index, text.length, '').replace('</v1:', `${text}</v1:`),
  ])
  return [...new Set([xml, ...values, ...elements])]
}

const isValid = (operation: keyof typeof OPERATIONS, xml: string) => {
  const { type, request } = OPERATIONS[operation]
  return judgeElement(parseXml(Buffer.from(xml)), type, request).length === 0
}

describe('the contract in code and in XML Schema', () => {
  test.each(Object.entries(REQUESTS))('say the same of %s, whatever is changed', (operation, xml) => {
    // libxml2 overlooks characters that are no Base64; the XML Schema says they are an error.
    const documents = changed(xml).filter((one) => !/<DigestValue>[^<]*[_-]/.test(one))
    const foreign = validByXmllint('ebox-message-v1.xsd', documents)
    const own = documents.map((one) => isValid(operation as keyof typeof OPERATIONS, one))
    const different = documents.filter((_, at) => own[at] !== foreign[at])
    expect(different).toEqual([])
    expect(own.filter(Boolean).length).toBeGreaterThan(5)
    expect(own.filter((valid) => !valid).length).toBeGreaterThan(50)
  })

  test('count what may stand up to a thousand times', () => {
    const many = (count: number) =>
      REQUESTS.hasAnEbox.replace(
        /<EboxID>.*<\/EboxID>/,
        '<EboxID><INSS>00000000097</INSS></EboxID>'.repeat(count),
      )
    expect(isValid('hasAnEbox', many(1000))).toBe(true)
    expect(isValid('hasAnEbox', many(1001))).toBe(false)
    expect(validByXmllint('ebox-message-v1.xsd', [many(1000), many(1001)])).toEqual([true, false])
  })

  test('say the same of a health check', () => {
    const check = (attribute: string, content = '') =>
      `<HealthCheckRequest xmlns="http://services.fgov.be/monitoring/v1"${attribute}>${content}</HealthCheckRequest>`
    const documents = [
      check(''),
      check(' type="DEEP"'),
      check(' type="deep"'),
      check('', '<a/>'),
      check('', 'x'),
      check(' kind="x"'),
    ]
    expect(documents.map((xml) => judgeHealthCheck(parseXml(Buffer.from(xml))).length === 0)).toEqual(
      validByXmllint('monitoring-v1.xsd', documents),
    )
  })
})

describe('answers fit the contract', () => {
  const facts = { id: 'a-number', now: new Date(), host: 'portal.example' }
  const payloadOf = (answer: string, wanted: (element: XmlElement) => boolean) => {
    const body = elementsOf(parseXml(Buffer.from(answer)))[0]
    const [payload] = body ? elementsOf(body) : []
    if (!payload || !wanted(payload)) throw new Error('another answer')
    return /<soapenv:Body>([\s\S]*)<\/soapenv:Body>/.exec(answer)?.[1] ?? ''
  }

  test.each([
    ['publishEboxMessage', 'ebox-message-v1.xsd', {}],
    [
      'hasAnEbox',
      'ebox-message-v1.xsd',
      {
        quality: ['EboxType', 'CITIZEN'],
        entities: [
          [['INSS', '00000000097']],
          [
            ['CompanyID', '0194000097'],
            ['SubentityId', 'A1'],
          ],
        ],
      },
    ],
    [
      'getMessageStatus',
      'ebox-message-v1.xsd',
      {
        quality: ['QualityCode', 'Q&<>"'],
        messages: [
          { entity: [['INSS', '00000000097']], ticket: 'T&]]>', sequence: '1' },
          { entity: [['NIHII', '12345678']], ticket: '\u{1F4E8}', sequence: '' },
        ],
      },
    ],
    ['healthCheck', 'monitoring-v1.xsd', {}],
  ] as const)('%s', (operation: Operation, schema, read) => {
    const answer = successOf(
      operation,
      { proven: true, findings: [], ...structuredClone(read) } as never,
      facts,
    )
    expect(validByXmllint(schema, [payloadOf(answer, ({ local }) => local.endsWith('Response'))])).toEqual([
      true,
    ])
  })

  test('faults', () => {
    const fault: Fault = {
      kind: 'SystemError',
      origin: 'Consumer',
      code: 'SOA-01001',
      id: 'x"<',
      messages: [
        ['fr', 'é & <'],
        ['nl', ']]>'],
      ],
      retry: false,
    }
    for (const kind of ['SystemError', 'BusinessError'] as const) {
      const answer = faultOf({ ...fault, kind })
      payloadOf(answer, ({ local }) => local === 'Fault')
      const detail = /<detail>([\s\S]*)<\/detail>/.exec(answer)?.[1] ?? ''
      expect(validByXmllint('errors-v1.xsd', [detail])).toEqual([true])
    }
  })
})
