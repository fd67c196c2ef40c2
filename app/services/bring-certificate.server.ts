import type { Partner } from '#app/domain/actor.ts'
import type { CsrChoice } from '#app/domain/certificate-answer.ts'
import { environmentsOf } from '#app/domain/dossier.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { containsPrivateKey } from '#app/pki/pem.ts'
import { certificateKeysOf, releaseCertificateKey } from '#db/certificate-keys.server.ts'
import { draftOf, lockDossier, lockPart, readParts } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { within } from './open-dossier.server.ts'
import { post } from './post.server.ts'
import {
  type CertificatePlace,
  type CertificateSave,
  type CertificateSaved,
  storeCsr,
} from './store-certificate.server.ts'
import { teamMailbox } from './team-mailbox.server.ts'
import { validatedSubject } from './validated-subject.server.ts'

export type CsrBrought = CertificateSave & { choice: CsrChoice }

/**
 * The CSR of an environment that an approved dossier left for later, or whose CSR has to be made again. What passes is
 * released for ordering at once: the team has validated all that it says. What is released stays as it is.
 */
export const bringCertificate = (partner: Partner, brought: CsrBrought): Promise<Result<CertificateSaved>> =>
  within(partner, async (tx) => {
    if (!may(partner, 'dossier.edit')) return refused('refusal.role')
    const dossier = await lockDossier(tx, brought.dossierId)
    if (!dossier) return refused('refusal.gone')
    if (dossier.state !== 'approved') return refused('refusal.save.state')
    if (!environmentsOf(draftOf(dossier, await readParts(tx, dossier.id))).includes(brought.environment))
      return refused('refusal.save.notAsked')
    if (containsPrivateKey(brought.pem)) return refused('certificate.refusal.privateKey', 'pem')
    const place = { tx, partner, dossier }
    if (await isReleased(place, brought)) return repeated(place, brought)
    const facts = await validatedSubject(tx, dossier, brought.environment)
    const stored = await storeCsr(place, brought, facts)
    if (stored.ok && stored.value.stored) await release(place, brought)
    return stored
  })

const isReleased = async ({ tx, dossier }: CertificatePlace, { environment }: CsrBrought): Promise<boolean> =>
  (await certificateKeysOf(tx, dossier.id)).some(
    (key) => key.environment === environment && key.releasedAt !== null,
  )

/** The same post twice (a double click, a reload) is one act; another CSR is not taken. */
async function repeated(
  { tx, dossier }: CertificatePlace,
  { environment, pem }: CsrBrought,
): Promise<Result<CertificateSaved>> {
  const stored = await lockPart(tx, dossier.id, { part: `certificate.${environment}` })
  return stored?.answers.pem === pem.trim() ? ok({ stored: true }) : refused('certificate.refusal.released')
}

async function release(
  { tx, partner, dossier }: CertificatePlace,
  { environment }: CsrBrought,
): Promise<void> {
  await releaseCertificateKey(tx, dossier.id, environment)
  await post(tx, {
    template: 'certificateReleased',
    ...(await teamMailbox(tx)),
    params: {
      reference: dossier.reference ?? '',
      institution: dossier.institutionName,
      released: environment,
      link: `/office/dossiers/${dossier.id}`,
    },
    dedupe: `${dossier.id}:${environment}:certificateReleased`,
    dossierId: dossier.id,
  })
  await recordEvent(tx, {
    kind: 'certificateReleased',
    dossierId: dossier.id,
    workspaceId: dossier.workspaceId,
    actorId: partner.personId,
    data: { environment },
  })
}
