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
