import type { Partner } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import { changeDossier, type Dossier, insertPart, lockPart, updatePart } from '#db/dossiers.server.ts'
import { type Issuer, issuersOf, readIssuer } from '#db/institutions.server.ts'
import { editDossier } from './edit-dossier.server.ts'
import { within } from './open-dossier.server.ts'

/** The applications of the partner's own registered institution (guide, section 2: known applications are chosen). */
export const registeredApplications = (partner: Partner, institutionId: string | null): Promise<Issuer[]> =>
  institutionId === null ? Promise.resolve([]) : within(partner, (tx) => issuersOf(tx, institutionId))

/** Takes a registered application for this dossier, or none (`undefined`): then a new one is described. */
export const chooseApplication = (
  partner: Partner,
  dossierId: string,
  issuerId: string | undefined,
): Promise<Result<undefined>> =>
  editDossier(partner, dossierId, async (tx, dossier) => {
    // A request for a change is about the application that it was begun for.
    if (dossier.purpose !== 'registration') return refused('refusal.save.notAsked')
    if (issuerId === undefined) {
      await describeNew(tx, partner, dossier)
      return ok(undefined)
    }
    const issuer = await readIssuer(tx, issuerId)
    if (!issuer || issuer.institutionId !== dossier.institutionId)
      return refused('refusal.application.gone', 'issuer')
    if (issuer.endedOn !== null) return refused('refusal.change.ended', 'issuer')
    const change = { answers: issuer.answers, editSession: '', savedBy: partner.personId }
    const stored = await lockPart(tx, dossierId, { part: 'application' })
    if (stored) await updatePart(tx, stored, change)
    else await insertPart(tx, { workspaceId: partner.workspaceId, dossierId, part: 'application', ...change })
    await changeDossier(tx, dossierId, { issuerId, applicationId: issuer.applicationId })
    return ok(undefined)
  })

/** The registered answers are not the start of another application's. What was typed for a new one stays. */
async function describeNew(tx: Transaction, partner: Partner, dossier: Dossier): Promise<void> {
  if (dossier.issuerId === null) return
  const stored = await lockPart(tx, dossier.id, { part: 'application' })
  if (stored) await updatePart(tx, stored, { answers: {}, editSession: '', savedBy: partner.personId })
  await changeDossier(tx, dossier.id, { issuerId: null, applicationId: '' })
}
