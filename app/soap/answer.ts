import type { Operation } from './contract.ts'
import { NS } from './names.ts'
import type { EntityId, StatusQuestion } from './questions.ts'
import type { MessageRead } from './read-message.ts'

/** Successful answers in the shapes of the contract. `id` stands where the service gives the message its own. */
export function successOf(operation: Operation, read: MessageRead, { id, now, host }: AnswerFacts): string {
  if (operation === 'publishEboxMessage')
    return inBody(responseOf('PublishEboxMessageResponse', tag('t:ID', id)))
  if (operation === 'hasAnEbox') return inBody(responseOf('HasAnEboxResponse', ofBoxes(read)))
  if (operation === 'getMessageStatus')
    return inBody(responseOf('GetMessageStatusResponse', ofMessages(read)))
  return inBody(healthOf(now, host))
}

export type AnswerFacts = { id: string; now: Date; host: string }

/** Whom the answer is for, and what else a fault says. */
export type Fault = {
  kind: 'SystemError' | 'BusinessError'
  /** Who has to mend it. */
  origin: 'Consumer' | 'Provider'
  code: string
  id: string
  /** The same in each language. */
  messages: readonly (readonly [language: string, text: string])[]
  /** Whether the same message may succeed later. */
  retry: boolean
}

/** A fault as the social security platform words it; `Simulation` tells a dry run from the service. */
export function faultOf({ kind, origin, code, id, messages, retry }: Fault): string {
  const told = messages.map(
    ([language, text]) => `<Message xml:lang="${language}">${escapeXml(text)}</Message>`,
  )
  const detail = `<${kind} xmlns="${NS.errors}" Id="${escapeXml(id)}">${tag('Origin', origin)}${tag('Code', code)}${told.join('')}${tag('Retry', String(retry))}${tag('Environment', 'Simulation')}</${kind}>`
  const side = origin === 'Consumer' ? 'Client' : 'Server'
  return inBody(
    `<soapenv:Fault><faultcode>soapenv:${side}</faultcode>${tag('faultstring', code)}<detail>${detail}</detail></soapenv:Fault>`,
  )
}

const inBody = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="${NS.soap}"><soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>\n`

const responseOf = (name: string, content: string) =>
  `<v1:${name} xmlns:v1="${NS.service}" xmlns:t="${NS.types}">${content}</v1:${name}>`

/** The question says which kind of e-Box it is about, and the answer repeats it. */
const ofBoxes = ({ entities = [], quality }: MessageRead) =>
  qualityOf(quality) +
  entities
    .map((entity) =>
      tag('t:Ebox', { raw: tag('t:Ebox', { raw: entityOf(entity) }) + tag('t:Exists', exists(entity)) }),
    )
    .join('')

/** Nobody's e-Box is looked up. A number that ends on an even digit has one, so that a sender can try both. */
const exists = (entity: EntityId) => String(/[02468]$/.test(entity[0]?.[1] ?? ''))

/** Nothing was published, so no message is found. */
const ofMessages = ({ messages = [], quality }: MessageRead) =>
  qualityOf(quality) + messages.map((message) => tag('t:ErrorCase', { raw: notFound(message) })).join('')

const notFound = ({ entity, ticket, sequence }: StatusQuestion) =>
  tag('t:EboxID', { raw: entityOf(entity) }) +
  tag('t:MessageID', {
    raw: tag('t:Ticket', ticket) + (sequence === '' ? '' : tag('t:Sequence', sequence)),
  }) +
  tag('t:ErrorCode', 'NOT_FOUND')

const qualityOf = (quality: MessageRead['quality']) => (quality ? tag(`t:${quality[0]}`, quality[1]) : '')

const entityOf = (entity: EntityId) => entity.map(([name, value]) => tag(`t:${name}`, value)).join('')

function healthOf(now: Date, host: string): string {
  const component = tag('Name', 'EboxMessage dry run') + tag('Version', '1.8')
  const location = tag('Environment', 'SIM') + tag('Host', host)
  return `<HealthCheckResponse xmlns="${NS.monitoring}" timestamp="${now.toISOString()}"><Status>${tag('Level', 'OK')}</Status><Component>${component}</Component><Location>${location}</Location></HealthCheckResponse>`
}

const tag = (name: string, content: string | { raw: string }) =>
  `<${name}>${typeof content === 'string' ? escapeXml(content) : content.raw}</${name}>`

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
}

const escapeXml = (text: string) => text.replace(/[&<>"\r]/g, (one) => ESCAPES[one] ?? one)
