import type { DossierContent } from '#app/domain/dossier.ts'
import { clashes, isEnded, isSame, rebased } from '#app/domain/registered-change.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { endingTypes } from '#app/domain/service-end.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import type { Registered } from '#app/services/register-issuer.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import {
  changeInstitution,
  changeIssuer,
  documentTypesOf,
  endDocumentTypes,
  type Institution,
  type Issuer,
  lockIssuer,
} from '#db/institutions.server.ts'
import { registeredBefore, unknownEnding } from './follow-register.server.ts'

type Couple = { institution: Institution; issuer: Issuer }

/** Whether an approval changes what is registered, instead of registering something. */
export const isChange = ({ purpose }: Pick<DossierContent, 'purpose'>): boolean =>
  purpose === 'contacts' || purpose === 'certificate' || purpose === 'end'

/**
 * Makes the change that an approved request asks for: other answers, a recorded end, or (of a certificate) nothing but
 * the release that follows. Refused when the register has changed meanwhile in what is asked: the partner's next
 * submission starts from the newer state.
 */
export async function applyChange(
  tx: Transaction,
  dossier: Dossier,
  content: DossierContent,
): Promise<Result<Registered>> {
  const couple = dossier.issuerId === null ? undefined : await lockIssuer(tx, dossier.issuerId)
  if (!couple) throw new Error('a request for a change to what is not registered')
  if (isEnded(dossier.purpose, couple.issuer.endedOn, dayInBelgium(new Date())))
    return refused('refusal.change.ended')
  const done = await change(tx, dossier, couple, content)
  return done.ok ? ok({ ...couple, documentTypes: [] }) : done
}

async function change(
  tx: Transaction,
  dossier: Dossier,
  couple: Couple,
  content: DossierContent,
): Promise<Result<undefined>> {
  if (content.purpose === 'contacts') return changeContacts(tx, couple, content)
  if (content.purpose === 'end') return recordEnd(tx, couple, content)
  const now = await registeredBefore(tx, dossier)
  return isOvertaken(content, now?.certificates) ? refused('refusal.change.overtaken') : ok(undefined)
}

/** Another key is in use than the one that this request was to replace. */
const isOvertaken = (
  { before, certificates: asked }: DossierContent,
  now: DossierContent['certificates'] = {},
): boolean =>
  (['acceptance', 'production'] as const).some(
    (environment) =>
      asked[environment] && before?.certificates[environment]?.spkiSha256 !== now[environment]?.spkiSha256,
  )

async function changeContacts(
  tx: Transaction,
  { institution, issuer }: Couple,
  content: DossierContent,
): Promise<Result<undefined>> {
  const { before } = content
  if (!before) throw new Error('a request for other contacts without what it started from')
  const overtaken = [
    ...clashes(before.institution, content.institution, institution.answers),
    ...clashes(before.application, content.application, issuer.answers),
  ]
  if (overtaken.length > 0) return refused('refusal.change.overtaken')
  const answers = {
    institution: {
      ...content.institution,
      ...rebased(before.institution, content.institution, institution.answers),
    },
    application: {
      ...content.application,
      ...rebased(before.application, content.application, issuer.answers),
    },
  }
  if (!isSame(answers.institution, institution.answers))
    await changeInstitution(tx, institution.id, { answers: answers.institution })
  if (!isSame(answers.application, issuer.answers))
    await changeIssuer(tx, issuer.id, { answers: answers.application })
  return ok(undefined)
}

async function recordEnd(
  tx: Transaction,
  { issuer }: Couple,
  content: DossierContent,
): Promise<Result<undefined>> {
  const { end } = content
  if (!end) throw new Error('a request for an end without one')
  if ((await unknownEnding(tx, issuer, content)) !== undefined) return refused('refusal.change.overtaken')
  const inForce = (await documentTypesOf(tx, issuer.id)).filter(({ endedOn }) => endedOn === null)
  const named = endingTypes(end)
  const ending = inForce.filter(
    ({ documentTypeId }) => end.scope === 'service' || named.includes(documentTypeId),
  )
  await endDocumentTypes(
    tx,
    ending.map(({ id }) => id),
    end.lastDay,
  )
  if (end.scope === 'service') await changeIssuer(tx, issuer.id, { endedOn: end.lastDay })
  return ok(undefined)
}
