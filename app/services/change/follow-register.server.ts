import type { Partner } from '#app/domain/actor.ts'
import type { RegisteredPart } from '#app/domain/changeable-fields.ts'
import type { DossierContent } from '#app/domain/dossier.ts'
import { environmentsOf } from '#app/domain/dossier.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { isEnded, isSame, rebased } from '#app/domain/registered-change.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { endingTypes } from '#app/domain/service-end.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { certificatesInUse } from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, draftOf, readParts, type StoredPart, updatePart } from '#db/dossiers.server.ts'
import { documentTypesOf, type Issuer, readInstitution, readIssuer } from '#db/institutions.server.ts'

export type Before = NonNullable<DossierContent['before']>

/**
 * What is registered of the issuer that a request for a change is about; undefined for a dossier that is about none.
 */
export async function registeredBefore(tx: Transaction, dossier: Dossier): Promise<Before | undefined> {
  const { purpose, institutionId, issuerId } = dossier
  if (purpose === 'registration' || purpose === 'application' || !institutionId || !issuerId) return undefined
  const institution = await readInstitution(tx, institutionId)
  const issuer = await readIssuer(tx, issuerId)
  if (!institution || !issuer) throw new Error('a request for a change to what is not registered')
  const draft = draftOf(dossier, await readParts(tx, dossier.id))
  const inUse = await certificatesInUse(tx, issuerId)
  const certificates: Before['certificates'] = {}
  for (const environment of environmentsOf(draft)) {
    const former = inUse[environment]
    if (former) certificates[environment] = former
  }
  return { institution: institution.answers, application: issuer.answers, certificates }
}

/**
 * Before a submit: answers that the partner left as they were follow what is registered by now, so that two requests on
 * one issuer never undo each other.
 */
export async function followRegister(
  tx: Transaction,
  partner: Partner,
  parts: readonly StoredPart[],
  before: Before,
): Promise<void> {
  const follow = async (part: RegisteredPart) => {
    const stored = parts.find((one) => one.part === part)
    const start = parts.find((one) => one.part === `before.${part}`)
    const write = async (one: StoredPart | undefined, answers: RawAnswers) => {
      if (!one || isSame(one.answers, answers)) return
      await updatePart(tx, one, { answers, editSession: '', savedBy: partner.personId })
    }
    const registered = before[part]
    const answers = stored && start ? rebased(start.answers, stored.answers, registered) : registered
    await write(stored, answers)
    await write(start, registered)
  }
  await follow('institution')
  await follow('application')
}

/** Why a complete request for a change is not one, with what is registered now; undefined when it is. */
export async function judgeChange(
  tx: Transaction,
  dossier: Dossier,
  content: DossierContent,
): Promise<Result<undefined>> {
  const issuer = dossier.issuerId === null ? undefined : await readIssuer(tx, dossier.issuerId)
  if (!issuer || dossier.purpose === 'registration') return ok(undefined)
  const today = dayInBelgium(new Date())
  if (isEnded(dossier.purpose, issuer.endedOn, today)) return refused('refusal.change.ended')
  const { end } = content
  if (!end) return ok(undefined)
  if (end.lastDay < today) return refused('refusal.change.lastDay', 'end')
  const wrong = await unknownEnding(tx, issuer, content)
  return wrong === undefined ? ok(undefined) : refused('refusal.change.endingTypes', 'end')
}

/** The first identifier among those that end that is none of the issuer's in force. */
export async function unknownEnding(
  tx: Transaction,
  issuer: Issuer,
  { end }: Pick<DossierContent, 'end'>,
): Promise<string | undefined> {
  if (!end || end.scope === 'service') return undefined
  const inForce = (await documentTypesOf(tx, issuer.id)).filter(({ endedOn }) => endedOn === null)
  return endingTypes(end).find((id) => !inForce.some(({ documentTypeId }) => documentTypeId === id))
}
