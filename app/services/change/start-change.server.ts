import type { ChangePurpose } from '#app/domain/dossier-purpose.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Language } from '#app/domain/language.ts'
import { isEnded } from '#app/domain/registered-change.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { begin, startKnown } from '#app/services/start-dossier.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { changeDossier, insertPart, type NewPart, readDossier } from '#db/dossiers.server.ts'
import type { Issuer } from '#db/institutions.server.ts'
import { type OwnInstitution, registeredIssuers } from './registered-issuers.server.ts'

export type ChangeAsked = {
  institutionId: string
  /** The couple that it is about; of a new application, none. */
  issuerId: string | undefined
  purpose: ChangePurpose
  /** Of a new certificate: for which. */
  environments: readonly Environment[]
  /** Given by the page: the same form sent twice begins one draft. */
  dossierId: string
}

type Starter = { personId: string; language: Language }

/**
 * Begins a request for one change to what is registered, with what is registered as its start; answers the draft's id.
 * Refused as gone where the institution or the application is not this person's.
 */
export async function startChange(starter: Starter, asked: ChangeAsked): Promise<Result<string>> {
  const { personId } = starter
  const own = (await registeredIssuers(personId)).find(
    ({ institution }) => institution.id === asked.institutionId,
  )
  if (!own) return refused('refusal.gone')
  if (!own.mayAsk) return refused('refusal.role')
  const isNew = asked.purpose === 'application'
  const issuer = isNew ? undefined : own.issuers.find(({ id }) => id === asked.issuerId)
  if (!isNew && !issuer) return refused('refusal.application.gone', 'issuer')
  if (issuer && isEnded(asked.purpose, issuer.endedOn, dayInBelgium(new Date())))
    return refused('refusal.change.ended', 'issuer')
  if (await partnerOn(asked.dossierId, personId)) return ok(asked.dossierId)
  const { workspaceId } = own
  const begun = await begin({ personId }, { workspaceId, known: true, also: undefined }, async (tx) => {
    const repeated = await readDossier(tx, asked.dossierId)
    return repeated ? repeated.id : fill(tx, starter, { own, issuer, asked })
  })
  if (!begun.ok) return refused(begun.refusal.message)
  return ok(asked.dossierId)
}

type Filled = { own: OwnInstitution; issuer: Issuer | undefined; asked: ChangeAsked }

async function fill(tx: Transaction, starter: Starter, { own, issuer, asked }: Filled): Promise<string> {
  const { purpose, environments, dossierId } = asked
  const { workspaceId, institution } = own
  await startKnown(tx, { ...starter, workspaceId, dossierId })
  await changeDossier(tx, dossierId, {
    purpose,
    ...(issuer && { issuerId: issuer.id, applicationId: issuer.applicationId }),
  })
  const add = (part: NewPart['part'], answers: NewPart['answers']) =>
    insertPart(tx, { workspaceId, dossierId, part, answers, savedBy: starter.personId })
  if (issuer) await add('application', issuer.answers)
  if (issuer && purpose === 'contacts') {
    await add('before.institution', institution.answers)
    await add('before.application', issuer.answers)
  }
  for (const environment of environments) await add(`certificate.${environment}`, {})
  return dossierId
}
