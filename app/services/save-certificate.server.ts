import type { Partner } from '#app/domain/actor.ts'
import { applicationSchema } from '#app/domain/application.ts'
import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { CsrReport } from '#app/pki/check-csr.ts'
import { containsPrivateKey } from '#app/pki/pem.ts'
import {
  forgetCertificateKey,
  keyIsOfOtherEnvironment,
  keyIsUsedElsewhere,
  saveCertificateKey,
} from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, draftOf, insertPart, lockPart, readParts, updatePart } from '#db/dossiers.server.ts'
import { editDossier } from './edit-dossier.server.ts'
import { judgeCsr, readExistingCertificate } from './judge-certificate.server.ts'

export type CertificateSave = {
  dossierId: string
  environment: Environment
  choice: CertificateChoice
  pem: string
}

/** Stored, or not stored because the CSR has errors: the report says which, rule by rule. */
export type CertificateSaved = { stored: true } | { stored: false; report: CsrReport }

/** Stores how the partner comes to the certificate of one environment; a CSR is judged here whatever the page said. */
export const saveCertificate = (partner: Partner, save: CertificateSave): Promise<Result<CertificateSaved>> =>
  editDossier(partner, save.dossierId, async (tx, dossier) => {
    if (containsPrivateKey(save.pem)) return refused('certificate.refusal.privateKey', 'pem')
    if (save.choice === 'later') {
      await forgetCertificateKey(tx, dossier.id, save.environment)
      await storeAnswer(tx, partner, dossier, save, { choice: 'later' })
      return ok({ stored: true })
    }
    return save.choice === 'certificate'
      ? existing(tx, partner, dossier, save)
      : request(tx, partner, dossier, save)
  })

async function request(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  save: CertificateSave,
): Promise<Result<CertificateSaved>> {
  const draft = draftOf(dossier, await readParts(tx, dossier.id))
  const institution = institutionSchema.safeParse(draft.institution?.answers)
  const application = applicationSchema.safeParse(draft.application?.answers)
  if (!institution.success || !application.success) return refused('certificate.refusal.subjectUnknown')
  const report = await judgeCsr(
    save.pem,
    subjectFactsOf(institution.data, application.data, save.environment),
  )
  if (!report.ok || !report.key) return ok({ stored: false, report })
  return storeKey(tx, partner, dossier, save, { pem: save.pem.trim(), spkiSha256: report.key.spkiSha256 })
}

async function existing(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  save: CertificateSave,
): Promise<Result<CertificateSaved>> {
  const read = await readExistingCertificate(save.pem, new Date())
  if (!read.ok) return refused(read.message, 'pem')
  return storeKey(tx, partner, dossier, save, read)
}

type Key = { pem: string; spkiSha256: string }

/** Acceptance and production never share a key, nor do two dossiers (design/domain.md 5). */
async function storeKey(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  save: CertificateSave,
  key: Key,
): Promise<Result<CertificateSaved>> {
  const { environment } = save
  const row = {
    dossierId: dossier.id,
    workspaceId: dossier.workspaceId,
    environment,
    spkiSha256: key.spkiSha256,
  }
  if (await keyIsOfOtherEnvironment(tx, row)) return refused('certificate.refusal.otherEnvironment', 'pem')
  if (save.choice !== 'certificate' && (await keyIsUsedElsewhere(tx, key.spkiSha256, dossier.id)))
    return refused('certificate.refusal.usedElsewhere', 'pem')
  await saveCertificateKey(tx, row)
  await storeAnswer(tx, partner, dossier, save, {
    choice: save.choice,
    pem: key.pem,
    spkiSha256: key.spkiSha256,
  })
  return ok({ stored: true })
}

async function storeAnswer(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  save: CertificateSave,
  answers: Record<string, string>,
): Promise<void> {
  const part = `certificate.${save.environment}` as const
  const stored = await lockPart(tx, dossier.id, { part })
  if (stored) await updatePart(tx, stored, { answers, editSession: '', savedBy: partner.personId })
  else
    await insertPart(tx, {
      workspaceId: dossier.workspaceId,
      dossierId: dossier.id,
      part,
      answers,
      savedBy: partner.personId,
    })
}
