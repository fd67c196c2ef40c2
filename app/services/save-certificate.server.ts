import type { Partner } from '#app/domain/actor.ts'
import { applicationSchema } from '#app/domain/application.ts'
import { type Draft, environmentsOf, subjectFactsOf } from '#app/domain/dossier.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { containsPrivateKey } from '#app/pki/pem.ts'
import { forgetCertificateKey } from '#db/certificate-keys.server.ts'
import { draftOf, readParts } from '#db/dossiers.server.ts'
import { editDossier } from './edit-dossier.server.ts'
import { draftedFacts, withChain } from './issued/brought-certificate.server.ts'
import { judgeIssued } from './issued/judge-issued.server.ts'
import { profileInForce } from './profiles/known-profile.server.ts'
import {
  type CertificatePlace,
  type CertificateSave,
  type CertificateSaved,
  storeAnswer,
  storeCsr,
  storeKey,
} from './store-certificate.server.ts'

/** Stores in a draft how the partner comes to the certificate of one environment. */
export const saveCertificate = (partner: Partner, save: CertificateSave): Promise<Result<CertificateSaved>> =>
  editDossier(partner, save.dossierId, async (tx, dossier) => {
    if (containsPrivateKey(save.pem)) return refused('certificate.refusal.privateKey', 'pem')
    const place = { tx, partner, dossier }
    const draft = draftOf(dossier, await readParts(tx, dossier.id))
    const isChange = draft.purpose === 'certificate'
    if (!environmentsOf(draft).includes(save.environment) || (isChange && save.choice === 'later'))
      return refused('refusal.save.notAsked')
    if (save.choice === 'later') return later(place, save)
    return save.choice === 'certificate' ? existing(place, save, draft) : request(place, save, draft)
  })

async function later(place: CertificatePlace, save: CertificateSave): Promise<Result<CertificateSaved>> {
  await forgetCertificateKey(place.tx, place.dossier.id, save.environment)
  await storeAnswer(place, save.environment, { choice: 'later' })
  return ok({ stored: true })
}

async function request(
  place: CertificatePlace,
  save: CertificateSave,
  draft: Draft,
): Promise<Result<CertificateSaved>> {
  const institution = institutionSchema.safeParse(draft.institution?.answers)
  const application = applicationSchema.safeParse(draft.application?.answers)
  if (!institution.success || !application.success) return refused('certificate.refusal.subjectUnknown')
  return storeCsr(place, save, subjectFactsOf(institution.data, application.data, save.environment))
}

async function existing(
  place: CertificatePlace,
  save: CertificateSave,
  draft: Draft,
): Promise<Result<CertificateSaved>> {
  const report = await judgeIssued(save.pem, {
    profile: await profileInForce(place.tx, save.environment),
    facts: draftedFacts(draft, save.environment),
  })
  if (!report.ok || !report.key || !report.der) return ok({ stored: false, report })
  const { spkiSha256 } = report.key
  return storeKey(place, save, { pem: withChain(save.pem, report.der), spkiSha256 })
}
