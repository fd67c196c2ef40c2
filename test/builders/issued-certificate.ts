import { readFileSync } from 'node:fs'
import type { Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { handInCertificate } from '#app/services/issued/hand-in-certificate.server.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { issuedOnDossier } from '#db/certificates.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { openssl } from '#test/pki/openssl.ts'
import type { Authority, TestAuthority } from '#test/pki/test-authority.ts'
import { aChange, approved, type RegisteredIssuer, submitted } from './change.ts'
import { opensslCsr } from './csr.ts'
import { APPLICATION, INSTITUTION } from './dossier.ts'
import { anOfficer } from './people.ts'
import { aSubmittedDossier } from './submitted-dossier.ts'

/** An authority of the test, and for how long its certificates count: from yesterday, so many days. */
export type Issuing = { authorities: TestAuthority; by: Authority; days: number }

export const subjectOf = (enterpriseNumber: string) => ({
  institutionName: INSTITUTION.certificateName ?? '',
  applicationId: APPLICATION.applicationId ?? '',
  enterpriseNumber,
})

const stamp = (time: number): string => `${new Date(time).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`
const DAY_MS = 86_400_000

/** PEM, by the real openssl. */
export function issueFor(csr: string, { authorities, by, days }: Issuing): string {
  const out = authorities.file('order.der')
  openssl('req', '-in', authorities.file('order.pem', csr), '-outform', 'DER', '-out', out)
  const dates = { from: stamp(Date.now() - DAY_MS), to: stamp(Date.now() + days * DAY_MS) }
  return authorities.issue({ csr: new Uint8Array(readFileSync(out)), by, dates })
}

export type Certified = RegisteredIssuer & { enterpriseNumber: string; csr: string }

/** A registered issuer whose certificate for acceptance is handed in, all by the portal's own acts. */
export async function aCertifiedIssuer(
  enterpriseNumber: string,
  issuing: Issuing,
  institution: Parameters<typeof aSubmittedDossier>[0] = {},
): Promise<Certified> {
  const csr = opensslCsr(subjectOf(enterpriseNumber))
  const { partner, dossierId } = await aSubmittedDossier({
    ...institution,
    enterpriseNumber,
    csrs: { acceptance: csr },
  })
  await recordAuthority(await anOfficer('approver'), dossierId, 'Called its published number.')
  const answer = await approved(await anOfficer('approver'), dossierId, {
    applicationId: APPLICATION.applicationId ?? '',
    documentTypeIds: ['work-certificate'],
    certificateName: INSTITUTION.certificateName ?? '',
  })
  if (!answer.ok) throw new Error(`not approved: ${answer.refusal.message}`)
  const manager = await partnerOn(dossierId, partner.personId)
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  if (!manager || !dossier?.institutionId || !dossier.issuerId) throw new Error('nothing was registered')
  await handInOn(manager, dossierId, issueFor(csr, issuing))
  const { institutionId, issuerId } = dossier
  return { manager, dossierId, institutionId, issuerId, enterpriseNumber, csr }
}

async function handInOn(
  partner: Partner,
  dossierId: string,
  text: string,
  environment: Environment = 'acceptance',
): Promise<void> {
  const done = await handInCertificate(partner, { dossierId, environment, text })
  if (!done.ok || !done.value.stored)
    throw new Error(`not handed in: ${JSON.stringify(done.ok ? done.value : done.refusal)}`)
}

/** The next certificate of the same environment, with a key of its own, by a request for a change. */
export async function renewed(issuer: Certified, issuing: Issuing): Promise<string> {
  const dossierId = await aChange(issuer, 'certificate', ['acceptance'])
  const csr = opensslCsr(subjectOf(issuer.enterpriseNumber))
  const saved = await saveCertificate(issuer.manager, {
    dossierId,
    environment: 'acceptance',
    choice: 'csr',
    pem: csr,
  })
  if (!saved.ok || !saved.value.stored) throw new Error('the new CSR was not stored')
  await submitted(issuer.manager, dossierId)
  const answer = await approved(await anOfficer('approver'), dossierId)
  if (!answer.ok) throw new Error(`not renewed: ${answer.refusal.message}`)
  await handInOn(issuer.manager, dossierId, issueFor(csr, issuing))
  return dossierId
}

/** The newest certificate of a dossier. */
export async function certificateOn(dossierId: string) {
  const [row] = await asOffice((tx) => issuedOnDossier(tx, dossierId))
  if (!row) throw new Error('no certificate')
  return row
}
