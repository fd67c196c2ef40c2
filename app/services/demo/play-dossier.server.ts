import { randomUUID } from 'node:crypto'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { openDossier, partnerOn } from '#app/services/open-dossier.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { pinRemark } from '#app/services/remarks/pin-remark.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readAuthority, readDossier } from '#db/dossiers.server.ts'
import { accepted } from './accepted.ts'
import { climb, type DemoTeam } from './climb.server.ts'
import type { DemoDossier } from './dossiers.ts'

/** Plays a dossier by the same acts that the pages call, so that the demo world shows what really happens. */
export async function playDossier(dossier: DemoDossier, partnerId: string, team: DemoTeam): Promise<void> {
  const { enterpriseNumber } = dossier.institution
  const starter = { personId: partnerId, language: dossier.language }
  const started = accepted(await startDossier(starter, enterpriseNumber))
  if (!('dossierId' in started)) throw new Error(`${enterpriseNumber} is registered already`)
  const { dossierId } = started
  const partner = await partnerOn(dossierId, partnerId)
  if (!partner) throw new Error('a dossier without its partner')
  await fillIn(partner, dossierId, dossier)
  if (dossier.until === 'draft') return
  accepted(await submitDossier(partner, { dossierId, submissionId: randomUUID() }))
  if (dossier.until !== 'submitted') await review(team.officer, dossierId, dossier)
  if (dossier.rung) await climb(dossier, dossierId, { ...team, partnerId })
}

async function fillIn(partner: Partner, dossierId: string, dossier: DemoDossier): Promise<void> {
  const parts = { institution: dossier.institution, application: dossier.application }
  const opened = await openDossier(partner, dossierId)
  const stored = opened?.parts ?? []
  for (const part of ['institution', 'application'] as const) {
    const answers = parts[part]
    // A second application of an institution asks nothing of it again.
    if (!answers || (part === 'institution' && opened?.draft.known.institution)) continue
    const version = stored.find((found) => found.part === part)?.version ?? 0
    accepted(
      await saveAnswers(partner, { dossierId, key: { part }, answers, version, editSession: randomUUID() }),
    )
  }
  for (const answers of dossier.documentTypes)
    accepted(await addDocumentType(partner, dossierId, { answers }))
  if (!dossier.application) return
  const own = dossier.csr
    ? { choice: 'csr' as const, pem: dossier.csr }
    : { choice: 'later' as const, pem: '' }
  await certificate(partner, { dossierId, environment: 'acceptance', ...own })
  const { production } = dossier.issued ?? {}
  const ofProduction = production
    ? { choice: 'csr' as const, pem: production.csr }
    : { choice: 'later' as const, pem: '' }
  await certificate(partner, { dossierId, environment: 'production', ...ofProduction })
}

async function certificate(partner: Partner, save: Parameters<typeof saveCertificate>[1]): Promise<void> {
  const saved = accepted(await saveCertificate(partner, save))
  if (!saved.stored) throw new Error(`the CSR is refused: ${saved.report.findings.map(({ code }) => code)}`)
}

async function review(officer: Officer, dossierId: string, dossier: DemoDossier): Promise<void> {
  const act = async () => ({
    dossierId,
    revision: (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? 0,
  })
  const text = dossier.words ?? ''
  accepted(await startReview(officer, await act()))
  for (const [target, remark] of Object.entries(dossier.remarks ?? {}))
    accepted(await pinRemark(officer, { ...(await act()), remarkId: randomUUID(), target, text: remark }))
  if (dossier.until === 'changesRequested')
    accepted(await decideInWords(officer, 'requestChanges', { ...(await act()), text }))
  if (dossier.until !== 'approved') return
  // A member of a registered institution asks in its name already.
  if (!(await asOffice((tx) => readAuthority(tx, dossierId)))?.confirmedAt)
    accepted(
      await recordAuthority(officer, dossierId, 'Confirmé par téléphone au numéro publié de l’institution.'),
    )
  accepted(
    await approveDossier(officer, {
      ...(await act()),
      applicationId: dossier.application?.applicationId ?? '',
      certificateName: dossier.institution.certificateName ?? '',
      documentTypeIds: dossier.documentTypes.map(
        (_, index) => `${dossier.application?.applicationId}:${index + 1}`,
      ),
      text,
    }),
  )
}
