import type { Partner } from '#app/domain/actor.ts'
import { isFixed } from '#app/domain/changeable-fields.ts'
import { tasksOf } from '#app/domain/dossier.ts'
import { normalise, type RawAnswers } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import { isLanguage } from '#app/domain/language.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import {
  changeDossier,
  type Dossier,
  insertPart,
  lockPart,
  type StoredPart,
  updatePart,
} from '#db/dossiers.server.ts'
import { institutionIsKnown } from '#db/institutions.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'
import { editDossier } from './edit-dossier.server.ts'
import { within } from './open-dossier.server.ts'
import { nameIn } from './start-dossier.server.ts'

/** Which answers: one of the single steps, or one document type by its id. */
export type PartKey = { part: 'institution' | 'application' | 'end' } | { id: string }

export type Save = {
  dossierId: string
  key: PartKey
  /** As typed; never judged here, so that nothing typed is lost. */
  answers: RawAnswers
  /** The version the person's page was made from; 0 when there was none. */
  version: number
  /** Given by the page; a save of the same edit never conflicts with itself (autosave, Back button). */
  editSession: string
  /** The person has seen what somebody else saved and keeps their own. */
  overwrite?: boolean
}

export type Saved =
  | { saved: true; version: number; savedAt: Date }
  | { saved: false; conflict: { by: string; at: Date; version: number; answers: RawAnswers } }

/** Stores a step as typed, unless somebody else stored another version meanwhile: then it tells and changes nothing. */
export const saveAnswers = (partner: Partner, save: Save): Promise<Result<Saved>> =>
  editDossier(partner, save.dossierId, async (tx, dossier) => {
    if (isRegistered(dossier, save.key)) return refused('refusal.save.known')
    if (!isAskedPart(dossier, save.key)) return refused('refusal.save.notAsked')
    const stored = await lockPart(tx, save.dossierId, save.key)
    const fixed = fixedOf(dossier, save, stored)
    if (!fixed.ok) return fixed
    return store(tx, partner, dossier, { stored, save: { ...save, answers: fixed.value } })
  })

async function store(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  { stored, save }: { stored: StoredPart | undefined; save: Save },
): Promise<Result<Saved>> {
  if (!stored)
    return 'id' in save.key ? refused('refusal.save.removed') : firstSave(tx, partner, dossier, save)
  if (sameAnswers(stored.answers, save.answers)) return ok(savedAs(stored))
  if (conflicts(stored, save)) return ok(await conflictOf(tx, stored))
  const change = { answers: save.answers, editSession: save.editSession, savedBy: partner.personId }
  const updated = await updatePart(tx, stored, change)
  await showInLists(tx, dossier, save)
  return ok(savedAs(updated))
}

/** A registered institution's or application's answers are changed by a dossier of their own, not in passing. */
const isRegistered = (dossier: Dossier, key: PartKey): boolean =>
  'part' in key &&
  dossier.purpose !== 'contacts' &&
  ((key.part === 'institution' && dossier.institutionId !== null) ||
    (key.part === 'application' && dossier.issuerId !== null))

const isAskedPart = ({ purpose }: Dossier, key: PartKey): boolean => {
  const task = 'part' in key ? key.part : 'documentTypes'
  return tasksOf({ purpose, certificates: {} }).includes(task)
}

/** The answers with those that a request for other contacts leaves as they are registered. */
function fixedOf(
  { purpose }: Dossier,
  { key, answers }: Save,
  stored: StoredPart | undefined,
): Result<RawAnswers> {
  if (purpose !== 'contacts' || !('part' in key) || key.part === 'end') return ok(answers)
  const { part } = key
  const registered = Object.entries(stored?.answers ?? {}).filter(([name]) => isFixed(part, name))
  const other = registered.find(([name, value]) => (answers[name] ?? value) !== value)
  if (other) return refused('refusal.save.fixed', other[0])
  return ok({ ...answers, ...Object.fromEntries(registered) })
}

const conflicts = (stored: StoredPart, save: Save): boolean =>
  save.overwrite !== true && stored.version !== save.version && stored.editSession !== save.editSession

const sameAnswers = (a: RawAnswers, b: RawAnswers): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => (a[name] ?? '') === (b[name] ?? ''))

const savedAs = (part: StoredPart): Saved => ({ saved: true, version: part.version, savedAt: part.savedAt })

async function conflictOf(tx: Transaction, stored: StoredPart): Promise<Saved> {
  const { version, answers, savedAt, savedBy } = stored
  return { saved: false, conflict: { by: await nameOfPerson(tx, savedBy), at: savedAt, version, answers } }
}

async function firstSave(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  save: Save,
): Promise<Result<Saved>> {
  if (!('part' in save.key)) return refused('refusal.save.removed')
  const made = await insertPart(tx, {
    workspaceId: dossier.workspaceId,
    dossierId: dossier.id,
    part: save.key.part,
    answers: save.answers,
    editSession: save.editSession,
    savedBy: partner.personId,
  })
  if (!made) throw new Error('the locked dossier got a part from elsewhere')
  await showInLists(tx, dossier, save)
  return ok(savedAs(made))
}

/** Lists and searches show the dossier by what its steps say, as far as it can be read. */
export async function showInLists(
  tx: Transaction,
  dossier: Pick<Dossier, 'id'>,
  { key, answers }: Pick<Save, 'key' | 'answers'>,
): Promise<void> {
  if (!('part' in key) || key.part === 'end') return
  if (key.part === 'application') {
    await changeDossier(tx, dossier.id, { applicationId: (answers.applicationId ?? '').trim().slice(0, 150) })
    return
  }
  const numberField = INSTITUTION_FIELDS[0]
  const name = nameIn(
    { nameFr: answers.nameFr ?? '', nameNl: answers.nameNl ?? '', nameDe: answers.nameDe ?? '' },
    answers.language ?? '',
  )
  await changeDossier(tx, dossier.id, {
    enterpriseNumber: normalise(numberField, answers.enterpriseNumber ?? '').slice(0, 20),
    institutionName: name.trim().slice(0, 200),
    ...(isLanguage(answers.language) && answers.language !== 'en' && { language: answers.language }),
  })
}

/** Whether a number typed into a draft belongs to a registered institution, whose members alone may go on. */
export const isKnownInstitution = (partner: Partner, enterpriseNumber: string): Promise<boolean> =>
  within(partner, (tx) => institutionIsKnown(tx, enterpriseNumber))
