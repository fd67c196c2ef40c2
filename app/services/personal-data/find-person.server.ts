import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { personByEmail } from '#db/erasure.server.ts'

export type FoundPerson = { id: string; since: Date }

/** The person an admin answers, by the whole address they sign in with: there is no list and no search. */
export const findPersonFor = async (officer: Officer, typed: string): Promise<Result<FoundPerson>> => {
  if (!may(officer, 'persons.erase')) return refused('refusal.role')
  const person = await asOffice((tx) => personByEmail(tx, typed.trim().toLowerCase()))
  return person
    ? ok({ id: person.id, since: person.createdAt })
    : refused('personalData.office.unknown', 'email')
}
