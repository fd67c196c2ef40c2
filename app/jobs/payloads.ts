import { z } from 'zod/mini'
import { THREAD_SIDES } from '#app/domain/thread.ts'

/** What each kind of job carries: ids, never words that a person typed. */
export const PAYLOADS = {
  sendMail: z.strictObject({ mailId: z.uuid() }),
  runChecks: z.strictObject({ dossierId: z.uuid(), version: z.int().check(z.positive()) }),
  applyRetention: z.strictObject({}),
  remindOfficers: z.strictObject({}),
  remindPartners: z.strictObject({}),
  closeLeftDossiers: z.strictObject({}),
  endEnvironments: z.strictObject({}),
  remindOfEnvironments: z.strictObject({}),
  remindOfCertificates: z.strictObject({}),
  tellOfMessage: z.strictObject({
    dossierId: z.uuid(),
    side: z.enum(THREAD_SIDES),
    number: z.int().check(z.positive()),
  }),
  deliverWebhook: z.strictObject({ deliveryId: z.uuid() }),
  tellManagers: z.strictObject({ accessRequestId: z.uuid() }),
}

export type JobName = keyof typeof PAYLOADS
export type Payload<Name extends JobName> = z.infer<(typeof PAYLOADS)[Name]>

export const JOB_NAMES = Object.keys(PAYLOADS) as JobName[]
