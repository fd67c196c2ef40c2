import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { RETENTION } from '#app/domain/retention.ts'
import { asWorker } from '#db/client.server.ts'
import { type PersonalData, readPersonalData } from '#db/personal-data.server.ts'
import { readPerson } from '#db/persons.server.ts'

/** What is handed out: the data, when they were read, and how long each kind is kept (days, from when). */
export type PersonExport = PersonalData & { exportedAt: string; kept: typeof RETENTION }

/** Everything the portal holds of a person, for that person; undefined when there is none. */
export const exportPerson = (personId: string): Promise<PersonExport | undefined> =>
  asWorker(async (tx) => {
    const person = await readPerson(tx, personId)
    if (!person) return undefined
    return {
      exportedAt: new Date().toISOString(),
      ...(await readPersonalData(tx, person)),
      kept: RETENTION,
    }
  })

/** The same, for an admin who answers somebody who cannot sign in any more. */
export async function exportPersonFor(officer: Officer, personId: string): Promise<Result<PersonExport>> {
  if (!may(officer, 'persons.erase')) return refused('refusal.role')
  const data = await exportPerson(personId)
  return data ? ok(data) : refused('personalData.refusal.gone')
}
