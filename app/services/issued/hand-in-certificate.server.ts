import type { Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { CertificateReport } from '#app/pki/check-certificate.ts'
import { certificateRegistered } from '#app/services/environments/certificate-registered.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { rememberedProfile } from '#app/services/profiles/known-profile.server.ts'
import { validatedSubject } from '#app/services/validated-subject.server.ts'
import { keyIsCompromised } from '#db/certificate-keys.server.ts'
import { issuedOnDossier, registerCertificate } from '#db/certificates.server.ts'
import { lockDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { issuedPlace } from './issued-place.server.ts'
import { judgeIssued, rowOf } from './judge-issued.server.ts'

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
    if (await keyIsCompromised(tx, place.key.spkiSha256)) return refused('certificate.refusal.compromisedKey')
    const report = await judgeIssued(act.text, {
      profile: await rememberedProfile(tx, place.key.profile),
      facts: await validatedSubject(tx, dossier, act.environment),
      csrKey: place.key.spkiSha256,
      otherKey: place.otherKey,
    })
    const row = report.ok ? rowOf(report) : undefined
    if (!row) return ok({ stored: false, report })
    const known = await issuedOnDossier(tx, dossier.id)
    if (known.some(({ sha256, state }) => sha256 === row.sha256 && state === 'registered'))
      return ok({ stored: true })
    const { id: dossierId, workspaceId } = dossier
    const { issuerId } = place
    const { environment } = act
    const handedInBy = partner.personId
    const of = { dossierId, workspaceId, issuerId, environment, handedInBy }
    await registerCertificate(tx, { ...row, ...of })
    await recordEvent(tx, {
      kind: 'certificateHandedIn',
      dossierId,
      workspaceId,
      actorId: partner.personId,
      data: { issuerId, environment, sha256: row.sha256, notAfter: row.notAfter.toISOString() },
    })
    await certificateRegistered(tx, partner, { issuerId, environment })
    return ok({ stored: true })
  })
