import type { z } from 'zod/mini'
import { type JobName, PAYLOADS } from './payloads.ts'

type Handler<Payload> = (payload: Payload, signal: AbortSignal) => Promise<void>

/** A job whose payload is none of its kind: made by another version, or by hand. */
class UnreadablePayload extends Error {
  override name = 'UnreadablePayload'
}

/** A kind of job. The handler is imported when its first job comes: a web process never loads what only workers need. */
const job = <Payload extends object>(
  payload: z.ZodMiniType<Payload>,
  handler: () => Promise<Handler<Payload>>,
) => ({
  async perform(data: unknown, signal: AbortSignal): Promise<void> {
    const read = payload.safeParse(data)
    if (!read.success) throw new UnreadablePayload('the payload of a job does not have the form of its kind')
    await (await handler())(read.data, signal)
  },
})

/** Every kind of work that is done after a transaction; each handler is idempotent, since each may run twice. */
export const JOBS = {
  sendMail: job(PAYLOADS.sendMail, async () => (await import('./send-mail.server.ts')).sendMail),
  runChecks: job(PAYLOADS.runChecks, async () => {
    const { runChecks } = await import('#app/services/run-checks.server.ts')
    return ({ dossierId, version }) => runChecks(dossierId, version)
  }),
  applyRetention: job(PAYLOADS.applyRetention, async () => {
    const { applyRetention } = await import('#app/services/retention/apply-retention.server.ts')
    return (_, signal) => applyRetention(signal)
  }),
  remindOfficers: job(PAYLOADS.remindOfficers, async () => {
    const { remindOfficers } = await import('#app/services/reminders/remind-officers.server.ts')
    return () => remindOfficers()
  }),
  remindPartners: job(PAYLOADS.remindPartners, async () => {
    const { remindPartners } = await import('#app/services/reminders/remind-partners.server.ts')
    return (_, signal) => remindPartners(signal)
  }),
  closeLeftDossiers: job(PAYLOADS.closeLeftDossiers, async () => {
    const { closeLeftDossiers } = await import('#app/services/left/close-left-dossiers.server.ts')
    return (_, signal) => closeLeftDossiers(signal)
  }),
  remindOfCertificates: job(PAYLOADS.remindOfCertificates, async () => {
    const { remindOfCertificates } = await import('#app/services/reminders/remind-of-certificates.server.ts')
    return (_, signal) => remindOfCertificates(signal)
  }),
  endEnvironments: job(PAYLOADS.endEnvironments, async () => {
    const { endEnvironments } = await import('#app/services/environments/end-environments.server.ts')
    return (_, signal) => endEnvironments(signal)
  }),
  remindOfEnvironments: job(PAYLOADS.remindOfEnvironments, async () => {
    const { remindOfEnvironments } = await import(
      '#app/services/environments/remind-of-environments.server.ts'
    )
    return () => remindOfEnvironments()
  }),
  tellOfMessage: job(PAYLOADS.tellOfMessage, async () => {
    const { tellOfMessage } = await import('#app/services/thread/tell-of-message.server.ts')
    return (payload) => tellOfMessage(payload)
  }),
  deliverWebhook: job(PAYLOADS.deliverWebhook, async () => {
    const { deliverWebhook } = await import('#app/services/webhooks/deliver-webhook.server.ts')
    return (payload, signal) => deliverWebhook(payload, signal)
  }),
  tellManagers: job(PAYLOADS.tellManagers, async () => {
    const { tellManagers } = await import('#app/services/members/tell-managers.server.ts')
    return ({ accessRequestId }) => tellManagers(accessRequestId)
  }),
} satisfies Record<JobName, unknown>
