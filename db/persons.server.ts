import { eq } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { persons } from './schema/people.ts'

export type Person = typeof persons.$inferSelect

export async function readPerson(tx: Transaction, id: string): Promise<Person | undefined> {
  const [row] = await tx.select().from(persons).where(eq(persons.id, id))
  return row
}

/** How a person is named to colleagues: their name, else the address they sign in with. */
export async function nameOfPerson(tx: Transaction, id: string): Promise<string> {
  const person = await readPerson(tx, id)
  return person ? person.name || person.email : ''
}
