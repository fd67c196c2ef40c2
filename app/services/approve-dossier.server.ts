import { createHash } from 'node:crypto'
import type { Officer } from '#app/domain/actor.ts'
import type { DossierContent } from '#app/domain/dossier.ts'
import { queueWords } from '#app/domain/queue-facts.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, moveDossier, readVersion } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { applyChange, isChange } from './change/apply-change.server.ts'
import { type Confirmed, confirmedContent } from './decisions/confirmed-content.ts'
import { freezeDecision } from './decisions/freeze-decision.server.ts'
import type { References } from './decisions/give-references.server.ts'
import { releaseCertificates } from './decisions/release-certificates.server.ts'
import { registerBrought } from './issued/register-brought.server.ts'
import { printedEntry } from './log/printed-entry.ts'
import { actOnDossier, type OfficerAct } from './move-dossier.server.ts'
import { type Registered, registerIssuer } from './register-issuer.server.ts'
import { tellPartner } from './tell-partner.server.ts'

export type Approval = OfficerAct &
  Confirmed & {
    text: string
    /** What the partner still has to do; at most 4,000 characters. */
    reservations?: string
    /** As typed; what is missing or empty gets the next one of the office's pattern. */
    references?: Partial<References>
  }

type Words = { text: string; reservations: string }

/** Approves: institution, issuer and document types get their references, and CSRs that still fit are released. */
export const approveDossier = (officer: Officer, approval: Approval): Promise<Result<undefined>> =>
  actOnDossier(officer, approval, 'approve', async (tx, dossier, state) => {
    const version = await readVersion(tx, dossier.id, dossier.version)
    if (!version) throw new Error('a dossier in review without a version')
    const words = wordsOf(approval)
    if (!words.ok) return words
    const content = confirmedContent(version.content, approval)
    if (!content.ok) return content
    const registered = isChange(content.value)
      ? await applyChange(tx, dossier, content.value)
      : await registerIssuer(tx, dossier, content.value, approval.references)
    if (!registered.ok) return registered
    const certificates = await releaseCertificates(tx, dossier, content.value)
    const unfit = await registerBrought(tx, officer, {
      dossier,
      issuerId: registered.value.issuer.id,
      content: content.value,
      submittedBy: version.submittedBy,
    })
    const decision = { content: content.value, words: words.value, registered: registered.value }
    const data = await freeze(tx, officer, dossier, decision)
    const { institution, issuer, documentTypes } = registered.value
    await moveDossier(tx, dossier, state, {
      institutionId: institution.id,
      issuerId: issuer.id,
      applicationId: issuer.applicationId,
      ...queueWords(dossier.reference ?? '', content.value),
    })
    const entry = await recordEvent(tx, {
      kind: 'dossierApproved',
      dossierId: dossier.id,
      workspaceId: dossier.workspaceId,
      actorId: officer.personId,
      data,
    })
    await tellPartner(tx, dossier, 'approved', {
      purpose: dossier.purpose,
      application: issuer.applicationId,
      institutionReference: institution.reference,
      issuerReference: issuer.reference,
      documentTypes: documentTypes.map(({ name, reference }) => `${name}: ${reference}`).join('\n'),
      released: certificates.released.join(','),
      certificateAgain: certificates.again.join(','),
      certificateUnfit: unfit.join(','),
      ...words.value,
      ...printedEntry(entry),
    })
    return ok(undefined)
  })

function wordsOf({ text, reservations = '' }: Approval): Result<Words> {
  const words = { text: text.trim(), reservations: reservations.trim() }
  if ([...words.text].length > 4000) return refused('refusal.textTooLong', 'text')
  if ([...words.reservations].length > 4000) return refused('refusal.textTooLong', 'reservations')
  return ok(words)
}

type Approved = { content: DossierContent; words: Words; registered: Registered }

/** Freezes the approval; answers what its entry in the log says. */
async function freeze(
  tx: Transaction,
  officer: Officer,
  dossier: Dossier,
  { content, words, registered: { institution, issuer, documentTypes } }: Approved,
): Promise<Record<string, string | number>> {
  const frozen = await freezeDecision(tx, dossier, {
    kind: 'approve',
    officerId: officer.personId,
    ...words,
    content,
    references: {
      institution: institution.reference,
      issuer: issuer.reference,
      application: issuer.applicationReference,
      documentTypes: documentTypes.map(({ documentTypeId, reference }) => ({ documentTypeId, reference })),
    },
  })
  const { reservations } = words
  return {
    version: dossier.version,
    ...frozen,
    issuerId: issuer.id,
    ...(reservations && {
      reservationsSha256: createHash('sha256').update(reservations).digest('hex'),
    }),
  }
}
