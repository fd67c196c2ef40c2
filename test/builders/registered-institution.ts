import type { Officer, Partner } from '#app/domain/actor.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { memberships } from '#db/schema/institutions.ts'
import { APPLICATION, INSTITUTION } from './dossier.ts'
import { anOfficer, aPerson } from './people.ts'
import { aSubmittedDossier } from './submitted-dossier.ts'

/** `manager` submitted the first request form and was made manager by its approval. */
export type RegisteredInstitution = { manager: Partner; dossierId: string; enterpriseNumber: string }

/** A registered institution, by the portal's own acts; each call needs an enterprise number of its own. */
export async function aRegisteredInstitution(enterpriseNumber: string): Promise<RegisteredInstitution> {
  const officer = await anOfficer('approver')
  const { partner, dossierId } = await aSubmittedDossier({ enterpriseNumber })
  await startReview(officer, await now(dossierId))
  await recordAuthority(officer, dossierId, 'Called the number in the register.')
  await approve(officer, dossierId)
  return { manager: { ...partner, role: 'manager' }, dossierId, enterpriseNumber }
}

async function approve(officer: Officer, dossierId: string): Promise<void> {
  const answer = await approveDossier(officer, {
    ...(await now(dossierId)),
    applicationId: APPLICATION.applicationId ?? '',
    certificateName: INSTITUTION.certificateName ?? '',
    documentTypeIds: ['work-certificate'],
    text: '',
  })
  if (!answer.ok) throw new Error(answer.refusal.message)
}

async function now(dossierId: string) {
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  return { dossierId, revision: dossier?.revision ?? -1 }
}

/** Another member of a workspace, put there by the office. */
export async function aMember(workspaceId: string, role: MemberRole, email?: string): Promise<Partner> {
  const personId = await aPerson(email)
  await asOffice((tx) => tx.insert(memberships).values({ workspaceId, personId, role }))
  return { kind: 'partner', personId, workspaceId, role }
}
