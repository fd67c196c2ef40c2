/** What the portal looks up by itself after each submit, so that the team starts from facts. */
export const AUTOMATIC_CHECKS = [
  'enterpriseActive',
  'institutionKnown',
  'issuerKnown',
  'duplicateDossier',
  'csr.acceptance',
  'csr.production',
  'keyReuse',
  'mailDomain',
  'authority',
] as const
export type AutomaticCheck = (typeof AUTOMATIC_CHECKS)[number]

export type CheckOutcome = 'pass' | 'warn' | 'fail'

/** `evidence` says what was seen, as a catalogue message `check.<id>.<case>`. */
export type CheckResult = { check: AutomaticCheck; outcome: CheckOutcome; evidence: string }
