import type { Response } from 'express'
import { isDatabaseAway } from '#app/database-away.server.ts'
import { LARGEST_DRY_RUN_MB } from '#app/domain/dry-run.ts'
import { settings } from '#app/env.server.ts'
import { log } from '#app/log.server.ts'
import {
  type DryRunAnswer,
  type DryRunRequest,
  refuseDryRun,
} from '#app/services/dry-run/run-dry-run.server.ts'
import type { Arrival } from './border.server.ts'
import { clientKey } from './client-key.server.ts'
import { readBody } from './request-body.server.ts'

/** What stands behind the door: the limit of a network, and the judge. */
export type Sandbox = {
  waitOfNetwork: (clientKey: string) => Promise<number | undefined>
  run: (request: DryRunRequest) => Promise<DryRunAnswer>
}

/** The dry run of the web service. Whatever comes and whatever happens, the answer is a SOAP message. */
export async function takeDryRun(arrival: Arrival, sandbox: Sandbox): Promise<void> {
  const { response, traceId } = arrival
  try {
    send(response, await answer(arrival, sandbox))
  } catch (error) {
    if (response.destroyed) return
    if (isDatabaseAway(error)) return send(response, refuseDryRun('service.busy', { retryAfter: 5 }))
    log.error('request.failed', error, { traceId })
    send(response, refuseDryRun('service.failed'))
  }
}

async function answer({ request, response, url }: Arrival, sandbox: Sandbox): Promise<DryRunAnswer> {
  if (request.method !== 'POST') {
    response.set('Allow', 'POST')
    return refuseDryRun('message.method')
  }
  const wait = await sandbox.waitOfNetwork(clientKey(request.ip))
  if (wait !== undefined) return refuseDryRun('service.tooOften', { retryAfter: wait })
  if (request.get('Content-Encoding') !== undefined) return refuseDryRun('message.packed')
  const body = await readBody(request, LARGEST_DRY_RUN_MB * 1024 * 1024)
  if (body === 'tooLarge') {
    response.set('Connection', 'close')
    return refuseDryRun('message.tooLarge', { params: { max: LARGEST_DRY_RUN_MB } })
  }
  return sandbox.run({
    body,
    contentType: request.get('Content-Type') ?? '',
    environment: url.searchParams.get('environment') === 'production' ? 'production' : 'acceptance',
    now: new Date(),
    host: new URL(settings().origin).hostname,
  })
}

function send(response: Response, { status, xml, retryAfter }: DryRunAnswer): void {
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter))
  response.set('Cache-Control', 'no-store')
  response.status(status).type('text/xml; charset=utf-8').send(xml)
}
