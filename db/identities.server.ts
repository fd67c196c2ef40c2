import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { identities, providerFlows } from './schema/accounts.ts'
import { persons } from './schema/people.ts'

export type ProviderFlow = typeof providerFlows.$inferSelect
export type Identity = typeof identities.$inferSelect

/** What a login provider asserts of a person; empty where it says nothing. */
export type Asserted = {
  issuer: string
  subject: string
  name: string
  email: string
  enterpriseNumber: string
}

const LIFE = sql`interval '10 minutes'`

export async function insertFlow(tx: Transaction, flow: Omit<ProviderFlow, 'expiresAt'>): Promise<void> {
  await tx.execute(sql`delete from provider_flows where state_hash in
    (select state_hash from provider_flows where expires_at < now() limit 500 for update skip locked)`)
  await tx.insert(providerFlows).values({ ...flow, expiresAt: sql`now() + ${LIFE}` })
}

/** Uses a flow up, in the browser that began it: of many answers at once exactly one gets the row. */
export async function takeFlow(
  tx: Transaction,
  { stateHash, browserHash }: Pick<ProviderFlow, 'stateHash' | 'browserHash'>,
): Promise<ProviderFlow | undefined> {
  const [flow] = await tx
    .delete(providerFlows)
    .where(
      and(
        eq(providerFlows.stateHash, stateHash),
        eq(providerFlows.browserHash, browserHash),
        gt(providerFlows.expiresAt, sql`now()`),
      ),
    )
    .returning()
  return flow
}

const isIdentity = ({ issuer, subject }: Pick<Identity, 'issuer' | 'subject'>) =>
  and(eq(identities.issuer, issuer), eq(identities.subject, subject))

/** Whose identity this is. Two answers about one identity wait for each other until the transaction ends. */
export async function holderOfIdentity(
  tx: Transaction,
  identity: Pick<Identity, 'issuer' | 'subject'>,
): Promise<string | undefined> {
  const { issuer, subject } = identity
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify([issuer, subject])}, 0))`,
  )
  const [row] = await tx
    .select({ personId: identities.personId })
    .from(identities)
    .where(isIdentity(identity))
  return row?.personId
}

/** Stores what the provider says now; the identity is made when it is new, and never moves to another person. */
export async function putIdentity(tx: Transaction, asserted: Asserted, personId: string): Promise<void> {
  const { name, ...said } = asserted
  await tx
    .insert(identities)
    .values({ ...said, personId, lastUsedAt: sql`now()` })
    .onConflictDoUpdate({
      target: [identities.issuer, identities.subject],
      set: { email: said.email, enterpriseNumber: said.enterpriseNumber, lastUsedAt: sql`now()` },
      setWhere: eq(identities.personId, personId),
    })
  if (name === '') return
  await tx
    .update(persons)
    .set({ name })
    .where(and(eq(persons.id, personId), eq(persons.name, '')))
}

/** A person who came by a provider: without a mailbox, since none was proven. */
export async function insertProviderPerson(tx: Transaction, language: string): Promise<string> {
  const [row] = await tx.insert(persons).values({ email: '', language }).returning({ id: persons.id })
  if (!row) throw new Error('insert returned no row')
  return row.id
}

export const identitiesOf = (tx: Transaction, personId: string): Promise<Identity[]> =>
  tx.select().from(identities).where(eq(identities.personId, personId)).orderBy(asc(identities.linkedAt))

/** False when the person has no such identity. */
export async function deleteIdentity(
  tx: Transaction,
  identity: Pick<Identity, 'issuer' | 'subject' | 'personId'>,
): Promise<boolean> {
  const gone = await tx
    .delete(identities)
    .where(and(isIdentity(identity), eq(identities.personId, identity.personId)))
    .returning({ subject: identities.subject })
  return gone.length > 0
}

/** The workspace of the registered institution whose number the provider asserts of this person. */
export async function workspaceOfIdentity(
  tx: Transaction,
  { issuer, subject }: Asserted,
  personId: string,
): Promise<string | undefined> {
  const [row] = await tx.execute<{ id: string | null }>(
    sql`select workspace_of_identity(${issuer}, ${subject}, ${personId}::uuid) as id`,
  )
  return row?.id ?? undefined
}

/**
 * Makes the scope's person an editor of the scope's workspace; the database asks the identity again. False for a member,
 * and for whoever the workspace's log knows already: who was removed, left or was refused comes back by a manager.
 */
export async function joinByIdentity(tx: Transaction, { issuer, subject }: Asserted): Promise<boolean> {
  const [row] = await tx.execute<{ joined: boolean }>(
    sql`select join_by_identity(${issuer}, ${subject}) as joined`,
  )
  return row?.joined === true
}
