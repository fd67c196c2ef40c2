import { randomUUID } from 'node:crypto'
import { DRAFTS_MAX } from '#app/domain/dossier.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { maskAddress } from '#app/domain/membership.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import type { PreparedAnswers } from '#app/domain/prepared-answers.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { showInLists } from '#app/services/save-answers.server.ts'
import { startKnown, startNew } from '#app/services/start-dossier.server.ts'
import { asPartner, goOnIn, type Transaction } from '#db/client.server.ts'
import { countDraftsBegun, insertPart, lockPart, readDossier, updatePart } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { workspaceOfInstitution } from '#db/institutions.server.ts'
import { membershipIn } from '#db/members.server.ts'
import { type ClaimedDraft, claimPreparedDraft, preparedDraftByToken } from '#db/prepared-drafts.server.ts'

/** What a signed-in person is shown of a mailed link: the draft, or for which address (masked) it is. */
export type SeenDraft =
  | { state: 'offered'; institutionName: string }
  | { state: 'otherAddress'; address: string }

/** Looks a mailed link up and changes nothing. Undefined for an unknown, an expired and a used one alike. */
export async function lookAtPreparedDraft(token: string, email: string): Promise<SeenDraft | undefined> {
  const found = await asPartner({}, (tx) => preparedDraftByToken(tx, sha256(token)))
  if (!found) return undefined
  return found.email === email
    ? { state: 'offered', institutionName: found.institutionName }
    : { state: 'otherAddress', address: maskAddress(found.email) }
}

/**
 * The partner takes the draft over: it becomes a dossier of theirs, answers as typed, and they its editor. The database
 * itself compares the address and lets it happen once. Answers the dossier's id.
 */
export const claimDraft = (token: string, personId: string): Promise<Result<string>> =>
  asPartner({ personId }, async (tx) => {
    if ((await countDraftsBegun(tx, personId)) >= DRAFTS_MAX)
      return refused(message('refusal.drafts.many', { max: DRAFTS_MAX }))
    const dossierId = randomUUID()
    const draft = await claimPreparedDraft(tx, sha256(token), dossierId)
    if (!draft) return refused('claim.gone')
    const workspaceId = await begin(tx, personId, draft, dossierId)
    await fillIn(tx, { workspaceId, dossierId, personId }, draft.answers)
    await recordEvent(tx, {
      kind: 'draftClaimed',
      dossierId,
      workspaceId,
      actorId: personId,
      data: { preparedId: draft.id },
    })
    return ok(dossierId)
  })

/** In the registered institution's workspace for its members; for everybody else in one of its own. */
async function begin(
  tx: Transaction,
  personId: string,
  { enterpriseNumber, language }: ClaimedDraft,
  dossierId: string,
): Promise<string> {
  const known = await workspaceOfInstitution(tx, enterpriseNumber, personId)
  if (known) await goOnIn(tx, known)
  const membership = known && (await membershipIn(tx, known, personId))
  const workspaceId =
    known &&
    membership &&
    may({ kind: 'partner', personId, workspaceId: known, role: membership.role }, 'dossier.edit')
      ? known
      : randomUUID()
  await goOnIn(tx, workspaceId)
  const start = { personId, language, workspaceId, dossierId }
  if (workspaceId === known) await startKnown(tx, start)
  else await startNew(tx, start, enterpriseNumber)
  return workspaceId
}

type Place = { workspaceId: string; dossierId: string; personId: string }

async function fillIn(
  tx: Transaction,
  { personId: savedBy, ...place }: Place,
  { institution, application, documentTypes }: PreparedAnswers,
): Promise<void> {
  await fillInstitution(tx, { ...place, personId: savedBy }, institution)
  if (Object.keys(application).length > 0) {
    await insertPart(tx, { ...place, part: 'application', answers: application, savedBy })
    await showInLists(tx, { id: place.dossierId }, { key: { part: 'application' }, answers: application })
  }
  for (const [position, answers] of documentTypes.entries())
    await insertPart(tx, { ...place, part: 'documentType', position, answers, savedBy })
}

/** Over what the register knows; what is registered with the team stays as it is. */
async function fillInstitution(
  tx: Transaction,
  { dossierId, personId }: Place,
  typed: RawAnswers,
): Promise<void> {
  const [dossier, stored] = [
    await readDossier(tx, dossierId),
    await lockPart(tx, dossierId, { part: 'institution' }),
  ]
  if (!stored || dossier?.institutionId) return
  const answers = { ...stored.answers, ...typed }
  await updatePart(tx, stored, { answers, editSession: '', savedBy: personId })
  await showInLists(tx, { id: dossierId }, { key: { part: 'institution' }, answers })
}
