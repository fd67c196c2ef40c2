import type { DossierPurpose } from './dossier-purpose.ts'
import type { Environment } from './environment.ts'

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

/** The checks that a request of this purpose is judged by; the others ask after what it does not touch. */
export function checksOf(purpose: DossierPurpose, environments: readonly Environment[]): AutomaticCheck[] {
  const certificates = environments.map((environment) => `csr.${environment}` as const)
  const always = ['duplicateDossier', 'mailDomain', 'authority'] as const
  const asked: readonly AutomaticCheck[] = {
    registration: AUTOMATIC_CHECKS,
    application: AUTOMATIC_CHECKS,
    documentTypes: ['enterpriseActive', 'institutionKnown', 'issuerKnown', ...always] as const,
    contacts: ['enterpriseActive', 'institutionKnown', ...always] as const,
    certificate: ['enterpriseActive', 'institutionKnown', ...certificates, 'keyReuse', ...always] as const,
    end: always,
  }[purpose]
  return AUTOMATIC_CHECKS.filter((check) => asked.includes(check))
}

export type CheckOutcome = 'pass' | 'warn' | 'fail'

/** `evidence` says what was seen, as a catalogue message `check.<id>.<case>`. */
export type CheckResult = { check: AutomaticCheck; outcome: CheckOutcome; evidence: string }
