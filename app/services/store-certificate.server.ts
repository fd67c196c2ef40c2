import type { Partner } from '#app/domain/actor.ts'
import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { printProfileRef, type SubjectFacts } from '#app/domain/certificate-profile.ts'
import type { Environment } from '#app/domain/environment.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { CsrReport } from '#app/pki/check-csr.ts'
import {
  keyIsCompromised,
  keyIsOfOtherEnvironment,
  keyIsUsedElsewhere,
  keysOfIssuer,
  saveCertificateKey,
} from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, insertPart, lockPart, updatePart } from '#db/dossiers.server.ts'
import { judgeCsr } from './judge-certificate.server.ts'
import { profileInForce } from './profiles/known-profile.server.ts'

export type CertificateSave = {
  dossierId: string
  environment: Environment
  choice: CertificateChoice
  pem: string
}

/** Stored, or not stored because the CSR has errors: the report says which, rule by rule. */
export type CertificateSaved = { stored: true } | { stored: false; report: CsrReport }

/** Where it is stored, once an act has found that it may be. */
export type CertificatePlace = { tx: Transaction; partner: Partner; dossier: Dossier }

type Key = { pem: string; spkiSha256: string; profile?: string }

/** Judges a CSR by what its subject must be, whatever the page said, and stores it when it passes. */
export async function storeCsr(
  place: CertificatePlace,
  save: CertificateSave,
  facts: SubjectFacts,
): Promise<Result<CertificateSaved>> {
  const profile = await profileInForce(place.tx, facts.environment)
  const report = await judgeCsr(profile, save.pem, facts)
  if (!report.ok || !report.key) return ok({ stored: false, report })
  return storeKey(place, save, {
    pem: save.pem.trim(),
    spkiSha256: report.key.spkiSha256,
    profile: printProfileRef(profile),
  })
}

/** Acceptance and production never share a key, nor do two dossiers (design/domain.md 5). */
export async function storeKey(
  place: CertificatePlace,
  save: CertificateSave,
  key: Key,
): Promise<Result<CertificateSaved>> {
  const { tx, dossier } = place
  const row = {
    dossierId: dossier.id,
    workspaceId: dossier.workspaceId,
    environment: save.environment,
    spkiSha256: key.spkiSha256,
    ...(key.profile && { profile: key.profile }),
  }
  if (await keyIsCompromised(tx, key.spkiSha256)) return refused('certificate.refusal.compromisedKey', 'pem')
  if (await keyIsOfOtherEnvironment(tx, row)) return refused('certificate.refusal.otherEnvironment', 'pem')
  const ofIssuer = await usedByIssuer(place, row)
  if (ofIssuer) return refused(`certificate.refusal.${ofIssuer}`, 'pem')
  if (save.choice !== 'certificate' && (await keyIsUsedElsewhere(tx, key.spkiSha256, dossier.id)))
    return refused('certificate.refusal.usedElsewhere', 'pem')
  await saveCertificateKey(tx, row)
  await storeAnswer(place, save.environment, { choice: save.choice, ...key })
  return ok({ stored: true })
}

/** A new certificate has a new key: neither the former one, nor that of the other environment. */
async function usedByIssuer(
  { tx, dossier }: CertificatePlace,
  { environment, spkiSha256 }: { environment: Environment; spkiSha256: string },
): Promise<'formerKey' | 'otherEnvironment' | undefined> {
  if (dossier.purpose !== 'certificate' || dossier.issuerId === null) return undefined
  const keys = await keysOfIssuer(tx, dossier.issuerId)
  const same = keys.find((key) => key.spkiSha256 === spkiSha256 && key.dossierId !== dossier.id)
  return same && (same.environment === environment ? 'formerKey' : 'otherEnvironment')
}

/** Writes the part of one environment, over what was there. */
export async function storeAnswer(
  { tx, partner, dossier }: CertificatePlace,
  environment: Environment,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const part = `certificate.${environment}` as const
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
