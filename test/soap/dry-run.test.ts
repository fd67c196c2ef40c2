import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DryRun } from '#app/domain/dry-run.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { waitOfNetwork } from '#app/services/dry-run/limit-dry-runs.server.ts'
import { dryRunsForTeam, ownDryRuns } from '#app/services/dry-run/list-dry-runs.server.ts'
import { runDryRun } from '#app/services/dry-run/run-dry-run.server.ts'
import { elementsOf, parseXml, textOf, type XmlElement } from '#app/soap/xml-tree.ts'
import { connect, disconnect } from '#db/client.server.ts'
import { type RegisteredSender, registerPem, registerSender } from '#test/builders/registered-sender.ts'
import { type Ask, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'
import {
  CITIZEN,
  DOCUMENT,
  digestOf,
  type PublishOrder,
  publish,
  RELATED,
  related,
  signed,
} from './request.ts'
import { type Sender, Senders } from './sender.ts'

settleSettings()
const PATH = '/sandbox/EBoxMessage/v1'
const senders = new Senders()
const NUMBER = '1000000021'
const sender = senders.make({ name: 'test:application:one', number: NUMBER })
const strangers = senders.make()
const oldOnes = senders.make()
const lost = senders.make()
const ofProduction = senders.make()
const unlisted = senders.make()

let database: FreshDatabase
let owner: postgres.Sql
let border: Awaited<ReturnType<typeof serveBorder>>
let issuer: RegisteredSender
let other: RegisteredSender

beforeAll(async () => {
  database = await freshDatabase()
  connect(database.options)
  owner = postgres({ ...database.connection, max: 1, onnotice: () => {} })
  issuer = await registerSender(owner, {
    enterpriseNumber: NUMBER,
    applicationId: 'test:application:one',
    certificateUse: 'shared',
    types: { TestDocumentType: ['acceptance'], SwitchedOffType: [] },
  })
  other = await registerSender(owner, {
    enterpriseNumber: '0194000097',
    applicationId: 'test:application:two',
    acceptance: 'awaitingCertificate',
    types: { TestDocumentType: ['acceptance'] },
  })
  await registerPem(owner, issuer, sender.certificate)
  await registerPem(owner, issuer, oldOnes.certificate, { notAfter: new Date(Date.now() - 1000) })
  await registerPem(owner, issuer, lost.certificate, { state: 'compromised' })
  await registerPem(owner, issuer, ofProduction.certificate, { environment: 'production' })
  await registerPem(owner, other, unlisted.certificate)
  border = await serveBorder({ sandbox: { waitOfNetwork: async () => undefined, run: runDryRun } })
})

afterAll(async () => {
  await border.close()
  await disconnect()
  await owner.end()
  await database.drop()
  senders.remove()
})

const post = (body: Buffer | string, ask: Ask = {}) =>
  border.ask({ method: 'POST', path: PATH, headers: { 'Content-Type': RELATED }, body, ...ask })
const send = (body: string, by: Sender = sender, path = PATH) =>
  post(related(signed({ sender: by, body })), { path })
const sendPublication = (order: PublishOrder = {}, by: Sender = sender) => send(publish(order), by)

/** The texts of an answer by their paths; parsed by the strict reader, so it is well formed. */
function answerOf(body: string): Record<string, string> {
  const found: Record<string, string> = {}
  const visit = (element: XmlElement, path: string) => {
    for (const child of elementsOf(element)) visit(child, `${path}/${child.local}`)
    found[path] ??= textOf(element) ?? ''
  }
  for (const child of elementsOf(elementsOf(parseXml(Buffer.from(body)))[0] ?? fail()))
    visit(child, child.local)
  return found
}
const fail = (): never => {
  throw new Error('no answer')
}
const codeOf = (body: string) => {
  const answer = answerOf(body)
  return answer['Fault/detail/SystemError/Code'] ?? answer['Fault/detail/BusinessError/Code'] ?? ''
}
const latest = async (of = issuer): Promise<DryRun> => (await dryRunsForTeam(of.issuerId))[0] ?? fail()

describe('a message that the service would take', () => {
  test('is answered as published, and reported', async () => {
    const { status, body, headers } = await sendPublication({ digest: digestOf(DOCUMENT) })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/xml; charset=utf-8')
    const id = answerOf(body)['PublishEboxMessageResponse/ID']
    expect(await latest()).toMatchObject({
      id,
      operation: 'publishEboxMessage',
      documentType: 'TestDocumentType',
      code: '',
      proven: true,
      environment: 'acceptance',
      findings: [],
    })
  })

  test('is sent without attachments for the other operations', async () => {
    const ask = async (body: string) => {
      const answer = await post(signed({ sender, body }), {
        headers: { 'Content-Type': 'text/xml; charset=UTF-8' },
      })
      return { status: answer.status, found: answerOf(answer.body) }
    }
    const v1 =
      'xmlns="http://socialsecurity.be/eboxmessage/types/v1" xmlns:v1="http://socialsecurity.be/eboxmessage/v1"'
    const boxes = await ask(
      `<v1:HasAnEboxRequest ${v1}><EboxType>CITIZEN</EboxType><EboxID><INSS>00000000098</INSS></EboxID></v1:HasAnEboxRequest>`,
    )
    expect(boxes).toMatchObject({ status: 200, found: { 'HasAnEboxResponse/Ebox/Exists': 'true' } })
    const status = await ask(
      `<v1:GetMessageStatusRequest ${v1}><EboxType>CITIZEN</EboxType><Message><EboxID><INSS>00000000097</INSS></EboxID><MessageID><Ticket>T-1</Ticket></MessageID></Message></v1:GetMessageStatusRequest>`,
    )
    expect(status.found['GetMessageStatusResponse/ErrorCase/ErrorCode']).toBe('NOT_FOUND')
    const health = await ask(
      '<HealthCheckRequest xmlns="http://services.fgov.be/monitoring/v1" type="PING"/>',
    )
    expect(health.found['HealthCheckResponse/Status/Level']).toBe('OK')
  })

  test('sent by a Java program, and by curl after xmlsec1 signed it', async () => {
    const files = [
      publish({ content: 'cid:document%3D1@example' }),
      publish({ messageType: 'UnknownType', content: 'cid:document=1@example' }),
    ]
    const payloads = files.map((xml, at) => senders.file(`payload-${at}.xml`, xml))
    const { stdout } = await promisify(execFile)('java', [
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', join(import.meta.dirname, 'SignedClient.java')],
      ...[`http://localhost:${border.port}${PATH}`, sender.keyFile, sender.certificateFile],
      ...[senders.file('document.pdf', DOCUMENT), ...payloads],
    ])
    const [taken = '', refused = ''] = stdout.split('\n').map((line) => line.split('\t'))
    expect(taken[0]).toBe('200')
    expect(answerOf(taken[1] ?? '')).toHaveProperty('PublishEboxMessageResponse/ID')
    expect([refused[0], codeOf(refused[1] ?? '')]).toEqual(['500', '40'])
  })
})

describe('a message that the service would refuse', () => {
  const CASES: Readonly<Record<string, [code: string, rule: string, send: () => ReturnType<typeof post>]>> = {
    'a certificate that nobody registered': ['SOA-01001', '', () => sendPublication({}, strangers)],
    'a certificate that has run out': [
      'SOA-01001',
      'certificate.expired',
      () => sendPublication({}, oldOnes),
    ],
    'a certificate whose key was lost': [
      'SOA-01001',
      'certificate.compromised',
      () => sendPublication({}, lost),
    ],
    'the certificate of production': [
      'SOA-01001',
      'certificate.otherEnvironment',
      () => sendPublication({}, ofProduction),
    ],
    'a SenderID that is not listed': [
      'SOA-01001',
      'certificate.senderNotListed',
      () =>
        sendPublication({
          senderId:
            '<t:SenderID><t:Application>test:application:two</t:Application><t:Institution>0194000097</t:Institution></t:SenderID>',
        }),
    ],
    'a type that nobody registered': [
      '40',
      'level2.typeUnknown',
      () => sendPublication({ messageType: 'UnknownType' }),
    ],
    'a type that is not switched on': [
      '40',
      'level2.typeNotSwitchedOn',
      () => sendPublication({ messageType: 'SwitchedOffType' }),
    ],
    'an enterprise as recipient': [
      '42',
      'level2.otherAudience',
      () =>
        sendPublication({
          recipient: '<t:CompanyID>0194000097</t:CompanyID><t:EboxType>ENTERPRISE</t:EboxType>',
        }),
    ],
    'a number of nine digits': [
      'SOA-03006',
      'schema.digits',
      () => sendPublication({ recipient: CITIZEN.replace('00000000097', '000000097') }),
    ],
    'a document that is not there': [
      'SOA-03001',
      'attachment.missing',
      () => sendPublication({ content: 'cid:nowhere' }),
    ],
    'a digest of another document': [
      '10',
      'digest.document',
      () => sendPublication({ digest: digestOf(Buffer.from('other')) }),
    ],
    'a title changed on the way': [
      'SOA-01001',
      'signature.digest',
      () => post(related(signed({ sender, after: (xml) => xml.replace('A title', 'B title') }))),
    ],
  }

  test.each(Object.entries(CASES))('%s', async (_, [code, rule, act]) => {
    const before = (await dryRunsForTeam(issuer.issuerId)).length
    const { status, body } = await act()
    expect([status, codeOf(body)]).toEqual([500, code])
    if (rule === '') return expect(await dryRunsForTeam(issuer.issuerId)).toHaveLength(before)
    const report = await latest()
    expect(report.findings.map((finding) => finding.rule)).toContain(rule)
    expect(report).toMatchObject({ code, proven: !rule.startsWith('signature') })
  })

  test('an institution that is not on the list', async () => {
    const { body } = await sendPublication({}, unlisted)
    expect(codeOf(body)).toBe('SOA-01002')
    expect((await latest(other)).findings.map(({ rule }) => rule)).toEqual([
      'level1.notListed',
      'level2.notConfigured',
    ])
  })

  test('in production, asked about production', async () => {
    const { body } = await send(publish(), ofProduction, `${PATH}?environment=production`)
    expect(codeOf(body)).toBe('SOA-01002')
    expect(await latest()).toMatchObject({ environment: 'production' })
  })

  test('is told why, in four languages, with no word of what was sent', async () => {
    const { body } = await sendPublication({ recipient: CITIZEN.replace('00000000097', '98765432101x') })
    const messages = [...body.matchAll(/<Message xml:lang="(\w\w)">([^<]+)/g)]
    expect(messages.map(([, language]) => language)).toEqual([...LANGUAGES])
    expect(new Set(messages.map(([, , text]) => text)).size).toBe(4)
    expect(body).toContain('11')
    expect(body).not.toContain('9876')
  })

  test('leaves nothing of recipient, title or document in the database', async () => {
    await sendPublication({
      recipient: CITIZEN.replace('00000000097', '12345678901'),
      messageType: 'Jan.Janssens.1980',
    })
    const [row] = await owner<
      { text: string }[]
    >`select coalesce(string_agg(d::text, ' '), '') as text from dry_runs d`
    expect(row?.text).toContain('level2.typeUnknown')
    for (const secret of ['12345678901', 'Janssens', 'A title', 'a.pdf', 'T-1'])
      expect(row?.text).not.toContain(secret)
  })
})

describe('reports', () => {
  test('the latest are kept, and nobody can push out what an issuer signed', async () => {
    const copies = (id: string, count: number) => owner`
      insert into dry_runs select gen_random_uuid(), workspace_id, issuer_id, environment, at, operation,
        document_type, code, proven, findings from dry_runs, generate_series(1, ${count}) where id = ${id}`
    const change = (xml: string) => xml.replace('A title', 'B title')
    await post(related(signed({ sender, after: change })))
    await copies((await latest()).id, 12)
    await post(related(signed({ sender, after: change })))
    const reports = await dryRunsForTeam(issuer.issuerId)
    expect(reports.filter(({ proven }) => !proven)).toHaveLength(10)
    await copies(reports.find(({ proven }) => proven)?.id ?? '', 60)
    await sendPublication()
    expect((await dryRunsForTeam(issuer.issuerId)).filter(({ proven }) => proven)).toHaveLength(50)
  })

  test('are read by the own institution only', async () => {
    const partnerOf = ({ personId, workspaceId }: RegisteredSender) =>
      ({ kind: 'partner', personId, workspaceId, role: 'manager' }) as const
    expect((await ownDryRuns(partnerOf(issuer), issuer.issuerId)).length).toBeGreaterThan(0)
    expect(await ownDryRuns(partnerOf(other), issuer.issuerId)).toEqual([])
  })
})

describe('limits', () => {
  /** So many were counted in this minute, and in the next one. */
  const counted = (key: string, count: number) => owner`
    insert into rate_limits (key, window_start, count)
    select ${`${key}/1`}, date_bin('1 minute', now(), 'epoch') + minute, ${count}::int
    from unnest(array[interval '0 minutes', interval '1 minute']) minute
    on conflict (key, window_start) do update set count = excluded.count`

  test('of a certificate: the 61st in a minute waits', async () => {
    const sha256 = createHash('sha256').update(Buffer.from(unlisted.token, 'base64')).digest('hex')
    await counted(`sandbox/certificate/${sha256}`, 59)
    expect((await sendPublication({}, unlisted)).status).toBe(500)
    await counted(`sandbox/certificate/${sha256}`, 60)
    const last = await sendPublication({}, unlisted)
    expect([last.status, codeOf(last.body)]).toEqual([429, 'SOA-02002'])
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('of a network: the 121st in a minute waits', async () => {
    await counted('sandbox/network/a network', 119)
    expect(await waitOfNetwork('a network')).toBeUndefined()
    await counted('sandbox/network/a network', 120)
    expect(await waitOfNetwork('a network')).toBeGreaterThan(0)
  })
})
