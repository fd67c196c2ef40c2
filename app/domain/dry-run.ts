import type { Environment } from './environment.ts'

/** A rule of the dry run or of the permission to publish, with the names, counts and limits that its words need. */
export type DryRunFinding = { rule: string; params?: Readonly<Record<string, string | number>> }

export const DRY_RUN_OPERATIONS = [
  'publishEboxMessage',
  'hasAnEbox',
  'getMessageStatus',
  'healthCheck',
] as const
export type DryRunOperation = (typeof DRY_RUN_OPERATIONS)[number]

/** Reports that an issuer keeps: those it signed, and those that only say they are from it. */
export const KEPT_DRY_RUNS = { proven: 50, unproven: 10 } as const
/** Messages a minute that are judged with one certificate: a test run sends some dozens. */
export const MOST_DRY_RUNS = 60
/** The whole body, envelope and attachments. The service itself takes larger documents; a test needs a few pages. */
export const LARGEST_DRY_RUN_MB = 2
export const DRY_RUN_PATH = '/sandbox/EBoxMessage/v1'

/** What came out of one dry run, as its issuer reads it. */
export type DryRun = {
  id: string
  at: Date
  environment: Environment
  /** '' when the message names none of the contract. */
  operation: DryRunOperation | ''
  /** One of the issuer's own document types, else ''. */
  documentType: string
  /** What the service answers: '' for success, else its code. */
  code: string
  /** Whether the signature proved that it came from the holder of the certificate. */
  proven: boolean
  findings: readonly DryRunFinding[]
}
