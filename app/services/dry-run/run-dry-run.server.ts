import { randomUUID } from 'node:crypto'
import type { DryRunFinding } from '#app/domain/dry-run.ts'
import type { Environment } from '#app/domain/environment.ts'
import { successOf } from '#app/soap/answer.ts'
import { type CodedFinding, faultFor } from '#app/soap/fault.server.ts'
import { CODE_OF, type SoapError } from '#app/soap/finding.ts'
import { readInThread } from '#app/soap/read-in-thread.server.ts'
import type { MessageRead } from '#app/soap/read-message.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { type CertificateHolder, holdersOfCertificate, keepDryRun } from '#db/dry-runs.server.ts'
import { judgeMessage } from './judge-message.server.ts'
import { waitOfCertificate } from './limit-dry-runs.server.ts'

export type DryRunRequest = {
  body: Uint8Array
  contentType: string
  environment: Environment
  now: Date
  /** The portal's own name, for the answer of `healthCheck`. */
  host: string
}

export type DryRunAnswer = { status: number; xml: string; retryAfter?: number }

/** Judges one message as the web service would, keeps a report of it, publishes nothing and keeps no document. */
export async function runDryRun(request: DryRunRequest): Promise<DryRunAnswer> {
  const { environment, now } = request
  const read = await readInThread({ body: request.body, contentType: request.contentType, now })
  if (read === 'busy') return refuseDryRun('service.busy', { retryAfter: 1 })
  const wait = read.proven && (await waitOfCertificate(read.certificateSha256 ?? ''))
  if (wait) return refuseDryRun('service.tooOften', { retryAfter: wait })
  const holder = await holderOf(read, environment)
  if (read.refused) return refuseMessage(read, read.refused, { holder, environment })
  const { errors, warnings, documentType } = await judgeMessage(read, { holder, environment, now })
  const id = randomUUID()
  const report = { errors, warnings, documentType }
  await keep(id, read, report, { holder, environment })
  if (errors.length > 0 || !read.operation) return { status: 500, xml: faultFor(errors, id) }
  return { status: 200, xml: successOf(read.operation, read, { id, now, host: request.host }) }
}

const STATUS: Partial<Record<SoapError, number>> = {
  'service.busy': 503,
  'service.tooOften': 429,
  'message.method': 405,
  'message.tooLarge': 413,
  'message.packed': 415,
}

/** The answer to what is not even read. SOAP 1.1 wants 500 for every fault; a client that knows HTTP is told more. */
export function refuseDryRun(
  rule: SoapError,
  { params = {}, retryAfter }: { params?: DryRunFinding['params']; retryAfter?: number } = {},
): DryRunAnswer {
  const xml = faultFor([{ rule, params, code: CODE_OF[rule] }], randomUUID())
  return { status: STATUS[rule] ?? 500, xml, ...(retryAfter !== undefined && { retryAfter }) }
}

type Place = { holder: CertificateHolder | undefined; environment: Environment }

async function refuseMessage(
  read: MessageRead,
  refused: NonNullable<MessageRead['refused']>,
  place: Place,
): Promise<DryRunAnswer> {
  const id = randomUUID()
  const errors = [{ ...refused, code: CODE_OF[refused.rule] }]
  await keep(id, read, { errors, warnings: [], documentType: '' }, place)
  return { status: 500, xml: faultFor(errors, id) }
}

async function holderOf(
  { certificateSha256, publication }: MessageRead,
  environment: Environment,
): Promise<CertificateHolder | undefined> {
  if (certificateSha256 === undefined) return undefined
  const holders = await asOffice((tx) => holdersOfCertificate(tx, certificateSha256, environment))
  const isSender = ({ enterpriseNumber, applicationId }: CertificateHolder) =>
    publication?.sender?.enterpriseNumber === enterpriseNumber &&
    publication.sender.applicationId === applicationId
  return holders.find(isSender) ?? holders[0]
}

type Report = { errors: readonly CodedFinding[]; warnings: readonly DryRunFinding[]; documentType: string }

/** What a report keeps at most of one message. */
const MOST_FINDINGS = 20

/** Where nobody is registered with the certificate there is nobody to report to. */
async function keep(
  id: string,
  { operation, proven }: MessageRead,
  { errors, warnings, documentType }: Report,
  { holder, environment }: Place,
): Promise<void> {
  if (!holder) return
  const { workspaceId, issuerId } = holder
  const findings = [...errors, ...warnings]
    .slice(0, MOST_FINDINGS)
    .map(({ rule, params }) => ({ rule, ...(params && { params }) }))
  const code = errors[0]?.code ?? ''
  await asPartner({ workspaceId }, (tx) =>
    keepDryRun(tx, {
      id,
      workspaceId,
      issuerId,
      environment,
      operation: operation ?? '',
      documentType,
      code,
      proven,
      findings,
    }),
  )
}
