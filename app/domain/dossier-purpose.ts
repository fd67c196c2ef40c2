import { ENVIRONMENTS, type Environment } from './environment.ts'

/**
 * What a dossier asks for. `registration`: an institution, application or document types that are new. The others ask for
 * one change to an issuer that is registered, and only for that.
 */
export const DOSSIER_PURPOSES = [
  'registration',
  'documentTypes',
  'application',
  'contacts',
  'certificate',
  'end',
] as const
export type DossierPurpose = (typeof DOSSIER_PURPOSES)[number]
/** Those that change what is registered, or add to it. */
export type ChangePurpose = Exclude<DossierPurpose, 'registration'>

/** What a member may ask of a registered issuer on one page; each is one purpose, a certificate for one or both environments. */
export const ASKED_CHANGES = [
  'documentTypes',
  'contacts',
  'certificate.acceptance',
  'certificate.production',
  'certificate.both',
  'end',
  'application',
] as const
export type AskedChange = (typeof ASKED_CHANGES)[number]

export const isAskedChange = (value: unknown): value is AskedChange =>
  ASKED_CHANGES.some((change) => change === value)

/** The purpose of what is asked, and the environments that it asks a certificate for. */
export function purposeOf(change: AskedChange): {
  purpose: ChangePurpose
  environments: Environment[]
} {
  switch (change) {
    case 'certificate.both':
      return { purpose: 'certificate', environments: [...ENVIRONMENTS] }
    case 'certificate.acceptance':
      return { purpose: 'certificate', environments: ['acceptance'] }
    case 'certificate.production':
      return { purpose: 'certificate', environments: ['production'] }
    default:
      return { purpose: change, environments: [] }
  }
}
