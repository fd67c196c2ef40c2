import type { Partner } from '#app/domain/actor.ts'
import type { Scope } from '#app/domain/token-scope.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { issueToken } from '#app/services/tokens/issue-token.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { anOfficer } from './people.ts'
import { aSubmittedDossier } from './submitted-dossier.ts'

const revisionOf = async (dossierId: string): Promise<number> =>
  (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1

/** A registered institution with its manager, by way of an approved dossier. */
export async function anInstitution(
  enterpriseNumber: string,
  applicationId = 'bosa:eloket:attest',
): Promise<{ manager: Partner; dossierId: string }> {
  const { partner, dossierId } = await aSubmittedDossier({ enterpriseNumber, application: { applicationId } })
  const officer = await anOfficer('approver')
  await startReview(officer, { dossierId, revision: await revisionOf(dossierId) })
  await recordAuthority(officer, dossierId, 'Called its published number.')
  const approved = await approveDossier(officer, {
    dossierId,
    revision: await revisionOf(dossierId),
    applicationId,
    certificateName: 'SPF Stratégie et Appui',
    documentTypeIds: ['bosa:attest'],
    text: '',
  })
  if (!approved.ok) throw new Error(`not approved: ${approved.refusal.message}`)
  const manager = await partnerOn(dossierId, partner.personId)
  if (!manager) throw new Error('the approved partner is no member')
  return { manager, dossierId }
}

/** A living token of the manager's institution. */
export async function aToken(
  manager: Partner,
  scopes: readonly Scope[] = ['dossiers:write', 'organizations:read'],
): Promise<{ id: string; token: string }> {
  const issued = await issueToken(manager, { name: 'Script', scopes, days: 90 })
  if (!issued.ok) throw new Error(`no token: ${issued.refusal.message}`)
  return issued.value
}
