import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import { lockMembers } from './members.server.ts'
import { addressesOf } from './personal-data.server.ts'
import { dossiers } from './schema/dossiers.ts'
import { institutions, memberships } from './schema/institutions.ts'
import { officerRoles, persons } from './schema/people.ts'

export type Person = typeof persons.$inferSelect

/** The person, held until the transaction ends; undefined when there is none, or their data are erased already. */
export async function lockPerson(tx: Transaction, id: string): Promise<Person | undefined> {
  const [row] = await tx
    .select()
    .from(persons)
    .where(and(eq(persons.id, id), sql`${persons.erasedAt} is null`))
    .for('update')
  return row
}

/** By the address they sign in with; undefined when nobody does. */
export async function personByEmail(tx: Transaction, email: string): Promise<Person | undefined> {
  if (email === '') return undefined
  const [row] = await tx.select().from(persons).where(eq(persons.email, email))
  return row
}

export async function isOfficer(tx: Transaction, personId: string): Promise<boolean> {
  const [row] = await tx
    .select({ role: officerRoles.role })
    .from(officerRoles)
    .where(eq(officerRoles.personId, personId))
    .limit(1)
  return row !== undefined
}

/** A workspace the person is a member of; `others` by how long they are in it, `institution` once it is registered. */
export type Place = {
  workspaceId: string
  role: string
  others: { personId: string; role: string }[]
  institution: string | undefined
  dossiers: Dossier[]
}

/**
 * The person's workspaces with everybody in them, the memberships locked: two managers who go at once each see that
 * the other stays, or does not.
 */
export async function lockPlacesOf(tx: Transaction, personId: string): Promise<Place[]> {
  const own = tx
    .select({ id: memberships.workspaceId })
    .from(memberships)
    .where(eq(memberships.personId, personId))
  for (const { id } of await own.orderBy(asc(memberships.workspaceId))) await lockMembers(tx, id)
  const members = await tx
    .select()
    .from(memberships)
    .where(inArray(memberships.workspaceId, own))
    .orderBy(asc(memberships.workspaceId), asc(memberships.since), asc(memberships.personId))
  const mine = members.filter((member) => member.personId === personId)
  return Promise.all(
    mine.map(async ({ workspaceId, role }) => {
      const [institution] = await tx
        .select({ name: sql<string>`${institutions.answers}->>'nameFr'` })
        .from(institutions)
        .where(eq(institutions.workspaceId, workspaceId))
      return {
        workspaceId,
        role,
        others: members.filter(
          (member) => member.workspaceId === workspaceId && member.personId !== personId,
        ),
        institution: institution?.name,
        dossiers: await tx.select().from(dossiers).where(eq(dossiers.workspaceId, workspaceId)).for('update'),
      }
    }),
  )
}

/** Who goes on with what the person began, in a workspace without an institution: at approval they become its manager. */
export async function handOver(
  tx: Transaction,
  { workspaceId, from, to }: { workspaceId: string; from: string; to: string },
): Promise<void> {
  await tx
    .update(dossiers)
    .set({ createdBy: to })
    .where(
      and(
        eq(dossiers.workspaceId, workspaceId),
        eq(dossiers.createdBy, from),
        ne(dossiers.state, 'approved'),
      ),
    )
}

/** Mails to the person: what waits is not sent, what was sent keeps only that it was. */
async function eraseMails(tx: Transaction, address: string, name: string): Promise<void> {
  await tx.execute(sql`delete from mails where lower(recipient) = ${address} and state = 'waiting'`)
  await tx.execute(
    sql`update mails set recipient = '', params = '{}', sealed = null where lower(recipient) = ${address}`,
  )
  // A mail to somebody else may name the person: "so-and-so asks to …".
  const names = sql`(strpos(lower(value), ${address}) > 0 or (${name} <> '' and value = ${name}))`
  await tx.execute(sql`
    update mails set params = (
      select jsonb_object_agg(key, case when ${names} then '' else value end) from jsonb_each_text(params))
    where exists (select from jsonb_each_text(params) where ${names})`)
}

/** Takes everything away that says who the person is; the row stays without it, for the ids that point to it. */
export async function erase(tx: Transaction, person: Person): Promise<void> {
  for (const address of await addressesOf(tx, person)) {
    await tx.execute(sql`delete from sign_in_requests where email = ${address}`)
    await tx.execute(sql`delete from invitations where lower(email) = ${address}`)
    await tx.execute(sql`delete from prepared_drafts where lower(email) = ${address} and claimed_at is null`)
    await tx.execute(sql`update prepared_drafts set email = '' where lower(email) = ${address}`)
    await eraseMails(tx, address, person.name)
  }
  const own = sql`person_id = ${person.id}::uuid`
  for (const table of [
    'sessions',
    'passkey_challenges',
    'passkeys',
    'enrolment_windows',
    'identities',
    'access_requests',
    'thread_reads',
    'saved_views',
    'calendar_feeds',
    'memberships',
  ])
    await tx.execute(sql`delete from ${sql.identifier(table)} where ${own}`)
  await tx.execute(sql`delete from provider_flows where link_to = ${person.id}::uuid`)
  await tx.execute(sql`update enrolment_windows set opened_by = null where opened_by = ${person.id}::uuid`)
  await tx.update(persons).set({ email: '', name: '', erasedAt: sql`now()` }).where(eq(persons.id, person.id))
}
