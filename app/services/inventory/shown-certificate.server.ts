import { daysLeft, hasEnded } from '#app/domain/certificate-expiry.ts'
import type { CertificateState } from '#app/domain/certificate-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Happened, NoticedBy } from '#app/domain/key-compromise.ts'
import { readCertificateInput } from '#app/pki/certificate-input.ts'
import { printName } from '#app/pki/distinguished-name.ts'
import { readX509 } from '#app/pki/x509-certificate.ts'
import type { Certificate, Compromise, InventoryEntry } from '#db/certificate-inventory.server.ts'

/** A certificate as pages show it; times in ISO 8601, days as `2026-12-24`, hashes in lower-case hex. */
export type ShownCertificate = {
  id: string
  environment: Environment
  /** In the order of the DER. */
  subject: string
  serial: string
  authority: string
  sha256: string
  chain: 'verified' | 'notChecked'
  notBefore: string
  notAfter: string
  /** Negative once it has ended. */
  daysLeft: number
  ended: boolean
  state: CertificateState
  handedInAt: string
  /** Empty where it was not recorded. */
  handedInBy: string
  revokedOn: string
  compromise: ShownCompromise | undefined
}

export type ShownCompromise = {
  reportedAt: string
  side: 'institution' | 'team'
  noticedOn: string
  noticedBy: NoticedBy
  happened: Happened
}

export const shownCertificate = (
  { certificate, compromise, by }: InventoryEntry,
  now: Date,
): ShownCertificate => {
  const { id, environment, pem, serial, authority, sha256, chain, notBefore, notAfter, state } = certificate
  return {
    id,
    environment,
    subject: subjectOf(pem),
    serial,
    authority,
    sha256,
    chain,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    daysLeft: daysLeft(notAfter, now),
    ended: hasEnded(notAfter, now),
    state,
    handedInAt: certificate.handedInAt.toISOString(),
    handedInBy: by ?? '',
    revokedOn: certificate.revokedOn ?? '',
    compromise: compromise ? shownCompromise(compromise) : undefined,
  }
}

const shownCompromise = (compromise: Compromise): ShownCompromise => ({
  reportedAt: compromise.reportedAt.toISOString(),
  side: compromise.side,
  noticedOn: compromise.noticedOn,
  noticedBy: compromise.noticedBy,
  happened: compromise.happened,
})

/** The subject of a stored certificate, which was read before it was stored. */
function subjectOf(pem: Certificate['pem']): string {
  const read = readCertificateInput(pem)
  const [der] = read.ok ? read.certificates : []
  const certificate = der && readX509(der)
  return certificate ? printName(certificate.subject.name) : ''
}
