import { randomUUID } from 'node:crypto'
import type { Officer, Partner } from '#app/domain/actor.ts'
import type { OfficerRole } from '#app/domain/permission.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { asPartner } from '#db/client.server.ts'
import { persons } from '#db/schema/people.ts'

/** A person nobody knew before. */
export async function aPerson(email = `${randomUUID()}@people.example`): Promise<string> {
  const [row] = await asPartner({}, (tx) =>
    tx.insert(persons).values({ email, language: 'fr' }).returning({ id: persons.id }),
  )
  if (!row) throw new Error('no person was made')
  return row.id
}

export const anOfficer = async (...roles: OfficerRole[]): Promise<Officer> => ({
  kind: 'officer',
  personId: await aPerson(),
  roles: roles.length > 0 ? roles : ['approver'],
})

/** A partner with a fresh draft for an enterprise number. */
export async function aDraft(
  enterpriseNumber: string,
  personId?: string,
): Promise<{ partner: Partner; dossierId: string }> {
  const person = personId ?? (await aPerson())
  const started = await startDossier({ personId: person, language: 'fr' }, enterpriseNumber)
  if (!started.ok || !('dossierId' in started.value)) throw new Error('the draft did not start')
  const { dossierId } = started.value
  const partner = await partnerOn(dossierId, person)
  if (!partner) throw new Error('the starter is no member of the workspace')
  return { partner, dossierId }
}
