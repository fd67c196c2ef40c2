import type { Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { settings } from '#app/env.server.ts'
import { type CertificateReport, checkCertificate } from '#app/pki/check-certificate.ts'
import { toPem } from '#app/pki/pem.ts'
import { certificateRegistered } from '#app/services/environments/certificate-registered.server.ts'
import { profileInForce } from '#app/services/judge-certificate.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { readRoots } from '#app/services/trusted-roots.server.ts'
import { validatedSubject } from '#app/services/validated-subject.server.ts'
import { verifyIssued } from '#app/services/verify-issued.server.ts'
import { issuedOnDossier, registerCertificate } from '#db/certificates.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, lockDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { type IssuedPlace, issuedPlace } from './issued-place.server.ts'

/** `text`: PEM or PKCS #7 in PEM, alone or with the chain. */
export type HandIn = { dossierId: string; environment: Environment; text: string }

/** Registered, or not because of what the report says. */
export type HandedIn = { stored: true } | { stored: false; report: CertificateReport }

/**
 * Registers the certificate that an authority issued for the released CSR of an environment, judged by all rules
 * against what the team validated. Handing in the same one again is one act.
 */
export const handInCertificate = (partner: Partner, act: HandIn): Promise<Result<HandedIn>> =>
  within(partner, async (tx) => {
    if (!may(partner, 'dossier.edit')) return refused('refusal.role')
    const dossier = await lockDossier(tx, act.dossierId)
    if (!dossier) return refused('refusal.gone')
    const place = await issuedPlace(tx, dossier, act.environment)
    if (!place) return refused('certificateCard.notReleased')
    const report = await judge(tx, dossier, place, act)
    const row = report.ok ? rowOf(report) : undefined
    if (!row) return ok({ stored: false, report })
    const known = await issuedOnDossier(tx, dossier.id)
    if (known.some(({ sha256, state }) => sha256 === row.sha256 && state === 'registered'))
      return ok({ stored: true })
    const { id: dossierId, workspaceId } = dossier
    const { issuerId, key } = place
    const { environment } = act
    const spkiSha256 = key.spkiSha256
    const handedInBy = partner.personId
    const of = { dossierId, workspaceId, issuerId, environment, spkiSha256, handedInBy }
    await registerCertificate(tx, { ...row, ...of })
    await recordEvent(tx, {
      kind: 'certificateHandedIn',
      dossierId,
      workspaceId,
      actorId: partner.personId,
      data: { environment, sha256: row.sha256, notAfter: row.notAfter.toISOString() },
    })
    await certificateRegistered(tx, partner, { issuerId, environment })
    return ok({ stored: true })
  })

async function judge(
  tx: Transaction,
  dossier: Dossier,
  { key, otherKey }: IssuedPlace,
  { environment, text }: HandIn,
): Promise<CertificateReport> {
  const expected = {
    profile: profileInForce(),
    facts: await validatedSubject(tx, dossier, environment),
    inDossier: true,
    now: new Date(),
    csrKey: key.spkiSha256,
    otherEnvironmentKey: otherKey,
    roots: readRoots(settings().caRootsDir),
  }
  return checkCertificate(text, expected, verifyIssued)
}

/** What is kept of one that passed; its chain is public and anybody's to fetch again. */
function rowOf({ certificate, chain, der }: CertificateReport) {
  if (!certificate?.notBefore || !certificate.notAfter || !der) return undefined
  const { serial, sha256, issuer: authority, notBefore, notAfter } = certificate
  const verdict = chain === 'verified' ? ('verified' as const) : ('notChecked' as const)
  return { pem: toPem('CERTIFICATE', der), serial, sha256, authority, notBefore, notAfter, chain: verdict }
}
