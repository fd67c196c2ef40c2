import type { Partner } from '#app/domain/actor.ts'
import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { isUuid, within } from '#app/services/open-dossier.server.ts'
import { showInLists } from '#app/services/save-answers.server.ts'
import { begin, startKnown } from '#app/services/start-dossier.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, insertDossier, insertPart, readDossier, readParts } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'

/** `newId` is given by the page: the same form sent twice begins one draft. */
export type Again = { dossierId: string; newId: string; language: Language }

/** May a new dossier begin with this one's answers? A change to what is registered begins with what is registered. */
export const canStartAgain = (
  partner: Partner,
  { state, version, purpose }: Pick<Dossier, 'state' | 'version' | 'purpose'>,
): boolean =>
  may(partner, 'dossier.edit') && state === 'withdrawn' && version > 0 && purpose === 'registration'

/** Begins a draft with the answers of a dossier that was withdrawn or closed; answers the draft's id. */
export async function startAgain(
  partner: Partner,
  { dossierId, newId, language }: Again,
): Promise<Result<string>> {
  if (!isUuid(newId)) return refused('refusal.gone')
  const { workspaceId, personId } = partner
  const from = await within(partner, (tx) => readDossier(tx, dossierId))
  if (!from) return refused('refusal.gone')
  if (!canStartAgain(partner, from)) return refused('again.refusal.state')
  if (await within(partner, (tx) => readDossier(tx, newId))) return ok(newId)
  const begun = await begin({ personId }, { workspaceId, known: true, also: undefined }, (tx) =>
    copy(tx, partner, from, { newId, language }),
  )
  return begun.ok ? ok(newId) : refused(begun.refusal.message)
}

async function copy(
  tx: Transaction,
  { personId, workspaceId }: Partner,
  from: Dossier,
  { newId, language }: Pick<Again, 'newId' | 'language'>,
): Promise<string> {
  const repeated = await readDossier(tx, newId)
  if (repeated) return repeated.id
  const isRegistered = from.institutionId !== null
  if (isRegistered) await startKnown(tx, { personId, language, workspaceId, dossierId: newId })
  else await startAlike(tx, personId, from, newId)
  for (const [position, { part, answers }] of (await readParts(tx, from.id)).entries()) {
    if (part === 'institution' && isRegistered) continue
    if (part !== 'institution' && part !== 'application' && part !== 'documentType') continue
    await insertPart(tx, { workspaceId, dossierId: newId, part, position, answers, savedBy: personId })
    if (part !== 'documentType') await showInLists(tx, { id: newId }, { key: { part }, answers })
  }
  return newId
}

/** A draft of an institution that is not registered yet, in the same workspace. */
async function startAlike(tx: Transaction, personId: string, from: Dossier, newId: string): Promise<void> {
  const { workspaceId, language, enterpriseNumber, institutionName } = from
  await insertDossier(tx, {
    id: newId,
    workspaceId,
    state: 'draft',
    language,
    enterpriseNumber,
    institutionName,
    createdBy: personId,
  })
  await recordEvent(tx, { kind: 'dossierStarted', dossierId: newId, workspaceId, actorId: personId })
}
