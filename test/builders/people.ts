import { randomUUID } from 'node:crypto'
import type { Officer, Partner } from '#app/domain/actor.ts'
import type { OfficerRole } from '#app/domain/permission.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { asPartner } from '#db/client.server.ts'
import { persons } from '#db/schema/people.ts'
import { markedPerson } from '#test/leaks/canaries.ts'

/** A person nobody knew before, who bears marks that no log may hold (test/leaks). */
export async function aPerson(ownEmail?: string): Promise<string> {
  const { name, mailbox } = markedPerson()
  const email = ownEmail ?? `${randomUUID()}.${mailbox}@people.example`
  const [row] = await asPartner({}, (tx) =>
    tx.insert(persons).values({ email, name, language: 'fr' }).returning({ id: persons.id }),
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
