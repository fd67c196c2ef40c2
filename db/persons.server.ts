import { and, desc, eq, ne, notExists } from 'drizzle-orm'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import type { Transaction } from './client.server.ts'
import { identities } from './schema/accounts.ts'
import { persons } from './schema/people.ts'

export type Person = typeof persons.$inferSelect

export async function readPerson(tx: Transaction, id: string): Promise<Person | undefined> {
  const [row] = await tx.select().from(persons).where(eq(persons.id, id))
  return row
}

/** How a person is named to colleagues: their name, else the address they sign in with; after erasure neither. */
export async function nameOfPerson(tx: Transaction, id: string): Promise<string> {
  const person = await readPerson(tx, id)
  if (person?.erasedAt) return FORMER_MEMBER
  return person ? person.name || person.email : ''
}

/** Where a person is written to: the mailbox they proved, else the one their login provider names, else ''. */
export async function mailboxOf(
  tx: Transaction,
  { id, email }: Pick<Person, 'id' | 'email'>,
): Promise<string> {
  if (email !== '') return email
  const [said] = await tx
    .select({ email: identities.email })
    .from(identities)
    .where(and(eq(identities.personId, id), ne(identities.email, '')))
    .orderBy(desc(identities.lastUsedAt))
    .limit(1)
  return said?.email ?? ''
}

/** Gives a person who has none a proven mailbox; false when it is another person's, or they have one. */
export async function setMailbox(tx: Transaction, id: string, email: string): Promise<boolean> {
  const holder = tx.select({ id: persons.id }).from(persons).where(eq(persons.email, email))
  const set = await tx
    .update(persons)
    .set({ email })
    .where(and(eq(persons.id, id), eq(persons.email, ''), notExists(holder)))
    .returning({ id: persons.id })
  return set.length === 1
}
