/**
 * How a certificate stands. `registered`: in use; an issuer has two of an environment's while it changes from one to the
 * next. `replaced`: another one took its place. The web service accepts both while they are in date. `compromised`:
 * somebody else may have its key. `revoked`: its authority took it back. With these nobody publishes.
 */
export const CERTIFICATE_STATES = ['registered', 'replaced', 'compromised', 'revoked'] as const
export type CertificateState = (typeof CERTIFICATE_STATES)[number]

const NEXT = {
  registered: ['replaced', 'compromised', 'revoked'],
  replaced: ['registered', 'compromised', 'revoked'],
  compromised: ['revoked'],
  revoked: [],
} as const satisfies Record<CertificateState, readonly CertificateState[]>

/** Whether a certificate may come from one state to another; to stay where it is is no move. */
export const mayBecome = (from: CertificateState, to: CertificateState): boolean =>
  NEXT[from].some((state) => state === to)
