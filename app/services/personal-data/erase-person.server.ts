import type { Officer } from '#app/domain/actor.ts'
import { isClosed } from '#app/domain/dossier-state.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Refusal, type Result, refused } from '#app/domain/result.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { erase, handOver, isOfficer, lockPerson, lockPlacesOf, type Place } from '#db/erasure.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { deleteDraft, deleteEmptyWorkspace } from '#db/old-drafts.server.ts'

/** A person erases their own data, and is nobody's any more from then on. */
export const eraseMyself = (personId: string): Promise<Result<undefined>> => erasePerson(personId, personId)

/** An admin does, for somebody who asked in writing. */
export const erasePersonFor = async (officer: Officer, personId: string): Promise<Result<undefined>> =>
  may(officer, 'persons.erase') ? erasePerson(personId, officer.personId) : refused('refusal.role')

/**
 * Name, address, ways to sign in, memberships and mails go, in one transaction; what was submitted, decided and logged
 * holds ids only and stays. As the worker: it lies across workspaces and in the outbox, where no web role may write.
 */
const erasePerson = (personId: string, actorId: string): Promise<Result<undefined>> =>
  asWorker(async (tx) => {
    const person = await lockPerson(tx, personId)
    if (!person) return refused('personalData.refusal.gone')
    if (await isOfficer(tx, personId)) return refused('personalData.refusal.officer')
    const places = await lockPlacesOf(tx, personId)
    for (const place of places) {
      const obstacle = obstacleIn(place)
      if (obstacle) return { ok: false, refusal: obstacle }
    }
    await erase(tx, person)
    const deleted: { dossierId: string; workspaceId: string }[] = []
    for (const place of places) deleted.push(...(await leave(tx, place, personId)))
    for (const draft of deleted) await recordEvent(tx, { kind: 'draftDeleted', ...draft, actorId })
    await recordEvent(tx, { kind: 'personErased', actorId, data: { personId } })
    return ok(undefined)
  })

/** What must be done first, so that nothing is left that nobody can go on with. */
function obstacleIn({ role, others, institution, dossiers }: Place): Refusal | undefined {
  const name = institution ?? dossiers[0]?.institutionName ?? ''
  const isLastManager = role === 'manager' && !others.some((other) => other.role === 'manager')
  if (isLastManager && (institution !== undefined || others.length > 0))
    return { message: message('personalData.refusal.lastManager', { institution: name }) }
  if (others.length > 0 || institution !== undefined) return undefined
  const open = dossiers.find(({ state, version }) => version > 0 && !isClosed(state))
  return open && { message: message('personalData.refusal.open', { reference: open.reference ?? '' }) }
}

/** After the membership is gone: what only this person had is deleted, what others have too goes on with them. */
async function leave(
  tx: Transaction,
  { workspaceId, others, institution, dossiers }: Place,
  personId: string,
): Promise<{ dossierId: string; workspaceId: string }[]> {
  if (institution !== undefined) return []
  const heir = others.find(({ role }) => role !== 'reader') ?? others[0]
  if (heir) {
    await handOver(tx, { workspaceId, from: personId, to: heir.personId })
    return []
  }
  const drafts = dossiers.filter(({ version }) => version === 0)
  for (const { id } of drafts) await deleteDraft(tx, id)
  await deleteEmptyWorkspace(tx, workspaceId)
  return drafts.map(({ id }) => ({ dossierId: id, workspaceId }))
}
