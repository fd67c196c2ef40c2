import { judgeAttachments } from './attachments.ts'
import { OPERATIONS, type Operation } from './contract.ts'
import { type Envelope, readEnvelope } from './envelope.ts'
import { Refused, type SoapFinding, type SoapRefusal } from './finding.ts'
import { judgeHealthCheck } from './health-check.ts'
import { NS } from './names.ts'
import { type Published, readPublication } from './publication.ts'
import {
  type EntityId,
  readEntities,
  readQuality,
  readStatusQuestions,
  type StatusQuestion,
} from './questions.ts'
import { type Parts, readParts } from './related-parts.ts'
import { judgeElement } from './schema.ts'
import { assertDistinctIds, readSecurityHeader } from './security-header.ts'
import { judgeTimestamp } from './timestamp.ts'
import { readToken } from './token.ts'
import { verifySignature } from './verify-signature.ts'
import { isNamed, parseXml, type XmlElement } from './xml-tree.ts'

export type RawMessage = { body: Uint8Array; contentType: string; now: Date }

/** What a message says, as far as it was read; plain data, so that it crosses between threads. */
export type MessageRead = {
  /** SHA-256 of the certificate in it, which anybody can put there. */
  certificateSha256?: string
  /** The holder of the certificate signed it, not long ago. */
  proven: boolean
  operation?: Operation
  /** Why it was not read to the end: form or security. */
  refused?: SoapRefusal
  /** In the order of the document: differences from the schema, attachments and digests, words of advice. */
  findings: SoapFinding[]
  /** Of a publication that fits the schema. */
  publication?: Published
  /** Of the two questions, where they fit the schema; repeated in the answer and kept nowhere. */
  quality?: readonly [name: string, value: string]
  entities?: EntityId[]
  messages?: StatusQuestion[]
}

/** Reads and verifies one message. Pure, and never throws for what a sender can write. */
export function readMessage(raw: RawMessage): MessageRead {
  const read: MessageRead = { proven: false, findings: [] }
  try {
    const parts = readParts(raw.body, raw.contentType)
    const root = parseXml(parts.xml)
    const envelope = readEnvelope(root)
    const operation = operationOf(envelope.payload)
    if (operation) read.operation = operation
    verify(root, envelope, raw.now, read)
    if (!operation) throw new Refused('soap.operation')
    readPayload(operation, envelope.payload, parts, read)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    read.refused = error.finding
  }
  return read
}

function verify(root: XmlElement, { security, body }: Envelope, now: Date, read: MessageRead): void {
  assertDistinctIds(root)
  const { timestamp, token, signature } = readSecurityHeader(security)
  const named = readToken(token)
  read.certificateSha256 = named.sha256
  verifySignature(signature, { body, timestamp, token }, named)
  judgeTimestamp(timestamp, now)
  read.proven = true
}

function operationOf(payload: XmlElement): Operation | undefined {
  if (isNamed(payload, NS.monitoring, 'HealthCheckRequest')) return 'healthCheck'
  const found = Object.entries(OPERATIONS).find(([, { request }]) => isNamed(payload, NS.service, request))
  return found?.[0] as Operation | undefined
}

function readPayload(operation: Operation, payload: XmlElement, parts: Parts, read: MessageRead): void {
  if (operation === 'healthCheck') return void read.findings.push(...judgeHealthCheck(payload))
  const { request, type } = OPERATIONS[operation]
  read.findings.push(...judgeElement(payload, type, request))
  if (read.findings.length > 0) return
  const quality = operation === 'publishEboxMessage' ? undefined : readQuality(payload)
  if (quality) read.quality = quality
  if (operation === 'hasAnEbox') read.entities = readEntities(payload)
  else if (operation === 'getMessageStatus') read.messages = readStatusQuestions(payload)
  else {
    read.publication = readPublication(payload)
    read.findings.push(...judgeAttachments(payload, read.publication, parts.attachments))
  }
}
