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
