import { randomUUID } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import { DRAFTS_MAX, WORKSPACE_DRAFTS_MAX } from '#app/domain/dossier.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { InstitutionAnswers } from '#app/domain/institution.ts'
import { isLanguage, type Language, OFFICIAL_LANGUAGES } from '#app/domain/language.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asPartner, goOnIn, type Transaction } from '#db/client.server.ts'
import {
  countDraftsBegun,
  countDraftsIn,
  insertDossier,
  insertPart,
  insertWorkspace,
} from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import {
  institutionIsKnown,
  institutionOfWorkspace,
  workspaceOfInstitution,
} from '#db/institutions.server.ts'
import { membershipIn } from '#db/members.server.ts'
import { lookUpInstitution } from '#db/register.server.ts'
import { refuseFormer } from './institutions/former-number.server.ts'
import { type Also, alsoDo } from './open-dossier.server.ts'

export type Starter = { personId: string; language: Language }

/** `dossierId`: where it is told before the dossier is made. */
type Start = Starter & { workspaceId: string; dossierId?: string }

/**
 * A dossier was made (`known`: its institution is registered, so that step is done), or the number belongs to a
 * registered institution that this person is no member of.
 */
export type Started = { dossierId: string; known: boolean } | { askAccessTo: string }

/**
 * Starts a dossier for an enterprise number as typed. A number gives nobody anything: for a new institution the
 * dossier lives in a workspace of its own; for a registered one only its members go on.
 */
export async function startDossier(
  starter: Starter,
  typedNumber: string,
  also?: Also,
): Promise<Result<Started>> {
  const read = readEnterpriseNumber(typedNumber)
  if (!read.ok) return refused(read.message, 'enterpriseNumber')
  const { personId } = starter
  const found = await asPartner({ personId }, async (tx) => {
    const former = await refuseFormer(tx, read.number)
    if (former) return former
    const workspaceId = await workspaceOfInstitution(tx, read.number, personId)
    const membership = workspaceId && (await membershipIn(tx, workspaceId, personId))
    const known = await institutionIsKnown(tx, read.number)
    return { workspaceId, role: membership ? membership.role : 'reader', known } as const
  })
  if ('ok' in found) return found
  if (found.workspaceId) {
    const partner: Partner = { kind: 'partner', personId, workspaceId: found.workspaceId, role: found.role }
    if (!may(partner, 'dossier.edit')) return refused('refusal.role', 'enterpriseNumber')
    return begin(starter, { workspaceId: found.workspaceId, known: true, also }, (tx, workspaceId) =>
      startKnown(tx, { ...starter, workspaceId }),
    )
  }
  if (found.known) return ok({ askAccessTo: read.number })
  return begin(starter, { workspaceId: randomUUID(), known: false, also }, (tx, workspaceId) =>
    startNew(tx, { ...starter, workspaceId }, read.number),
  )
}

/** Starts in one transaction, unless this person or this institution has as many drafts as one may have. */
export const begin = (
  { personId }: Pick<Starter, 'personId'>,
  { workspaceId, known, also }: { workspaceId: string; known: boolean; also: Also | undefined },
  start: (tx: Transaction, workspaceId: string) => Promise<string>,
): Promise<Result<Started>> =>
  asPartner({ personId }, async (tx) => {
    if ((await countDraftsBegun(tx, personId)) >= DRAFTS_MAX)
      return refused(message('refusal.drafts.many', { max: DRAFTS_MAX }), 'enterpriseNumber')
    await goOnIn(tx, workspaceId)
    if (known && (await countDraftsIn(tx, workspaceId)) >= WORKSPACE_DRAFTS_MAX)
      return refused(message('refusal.drafts.workspace', { max: WORKSPACE_DRAFTS_MAX }), 'enterpriseNumber')
    const dossierId = await start(tx, workspaceId)
    await alsoDo(tx, dossierId, also)
    return ok({ dossierId, known })
  })

/** A draft of a registered institution, in its workspace. */
export async function startKnown(
  tx: Transaction,
  { personId, language, workspaceId, dossierId }: Start,
): Promise<string> {
  const institution = await institutionOfWorkspace(tx, workspaceId)
  if (!institution) throw new Error('a registered institution has left its workspace')
  const dossier = await insertDossier(tx, {
    ...(dossierId && { id: dossierId }),
    workspaceId,
    state: 'draft',
    language: institution.answers.language ?? language,
    enterpriseNumber: institution.enterpriseNumber,
    institutionName: nameIn(institution.answers, language),
    institutionId: institution.id,
    createdBy: personId,
  })
  await insertPart(tx, {
    workspaceId,
    dossierId: dossier.id,
    part: 'institution',
    answers: institution.answers,
    savedBy: personId,
  })
  await recordEvent(tx, { kind: 'dossierStarted', dossierId: dossier.id, workspaceId, actorId: personId })
  return dossier.id
}

/** A draft in a workspace of its own, with what the register knows of its institution. */
export async function startNew(
  tx: Transaction,
  { personId, language, workspaceId, dossierId }: Start,
  enterpriseNumber: string,
): Promise<string> {
  const entry = await lookUpInstitution(tx, enterpriseNumber)
  await insertWorkspace(tx, workspaceId, personId)
  const dossier = await insertDossier(tx, {
    ...(dossierId && { id: dossierId }),
    workspaceId,
    state: 'draft',
    language,
    enterpriseNumber,
    institutionName: entry?.names[language === 'en' ? 'fr' : language] ?? '',
    createdBy: personId,
  })
  await insertPart(tx, {
    workspaceId,
    dossierId: dossier.id,
    part: 'institution',
    answers: prefilled(enterpriseNumber, language, entry),
    savedBy: personId,
  })
  await recordEvent(tx, { kind: 'dossierStarted', dossierId: dossier.id, workspaceId, actorId: personId })
  return dossier.id
}

type Entry = Awaited<ReturnType<typeof lookUpInstitution>>

/** What the register knows already is not asked twice. */
function prefilled(enterpriseNumber: string, language: Language, entry: Entry): Record<string, string> {
  const answers: Record<string, string> = { enterpriseNumber }
  if (OFFICIAL_LANGUAGES.some((official) => official === language)) answers.language = language
  if (!entry) return answers
  const { fr, nl, de } = entry.names
  const own = { fr, nl, de, en: undefined }[language]
  const certificateName = [own, fr, nl, de].find((name) => name !== undefined && [...name].length <= 64)
  return {
    ...answers,
    ...(fr && { nameFr: fr }),
    ...(nl && { nameNl: nl }),
    ...(de && { nameDe: de }),
    ...(certificateName && { certificateName }),
    ...(entry.street && { street: entry.street }),
    ...(entry.postcode && { postcode: entry.postcode }),
    ...(entry.city && { city: entry.city }),
  }
}

/** The institution's name for lists, in a language it has. */
export const nameIn = (
  names: Pick<InstitutionAnswers, 'nameFr' | 'nameNl' | 'nameDe'>,
  language: string,
): string =>
  ({ nl: names.nameNl, de: names.nameDe, fr: names.nameFr })[
    isLanguage(language) && language !== 'en' ? language : 'fr'
  ] || names.nameFr
