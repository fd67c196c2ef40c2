import type { Officer, Partner } from '#app/domain/actor.ts'
import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { onSideOf } from '#app/services/environments/act-on-environment.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { hasSuccessor, readCertificate, readInventoryEntry } from '#db/certificate-inventory.server.ts'
import { type ShownCertificate, shownCertificate } from './shown-certificate.server.ts'

export type CertificatePage = {
  application: string
  institution: string
  institutionId: string
  dossierId: string
  certificate: ShownCertificate
  mayReport: boolean
  /** It counts, and another one does for longer. */
  mayRetire: boolean
}

/** One certificate, as either side may act on it; undefined where there is none that they may see. */
export const openCertificate = (
  actor: Officer | Partner,
  certificateId: string,
  language: Language,
  now: Date = new Date(),
): Promise<CertificatePage | undefined> =>
  onSideOf(actor, async (tx) => {
    const owned = await readCertificate(tx, certificateId)
    const entry = owned && (await readInventoryEntry(tx, certificateId))
    if (!entry) return undefined
    const { certificate, issuer, institution } = owned
    return {
      application: issuer.applicationId,
      institution: nameIn(institution.answers, language),
      institutionId: institution.id,
      dossierId: certificate.dossierId,
      certificate: shownCertificate(entry, now),
      mayReport: may(actor, 'certificate.reportCompromise'),
      mayRetire:
        may(actor, 'certificate.retire') &&
        certificate.state === 'registered' &&
        (await hasSuccessor(tx, certificate)),
    }
  })
