import { eq } from 'drizzle-orm'
import type { ConnectionOptions, Transaction } from './client.server.ts'
import { asOwner } from './owner.server.ts'
import { portal } from './schema/people.ts'

/** Whether this database holds an invented world; a row of it says so. */
export async function isDemoWorld(tx: Transaction): Promise<boolean> {
  const [row] = await tx.select({ demo: portal.demo }).from(portal).where(eq(portal.id, 1))
  return row?.demo === 1
}

export type NewDemoPerson = { email: string; name: string; language: string; roles: readonly string[] }

/**
 * Makes an empty database a demo world with these people; gives their ids by address, or undefined when the
 * database is not empty. Of several processes that start at once, one does.
 */
export const beginDemoWorld = (
  owner: ConnectionOptions,
  people: readonly NewDemoPerson[],
): Promise<Map<string, string> | undefined> =>
  asOwner(owner, async (sql) => {
    const begun = await sql`
      update portal set demo = 1 where id = 1 and demo = 0
      and not exists (select from persons) and not exists (select from dossiers)`
    if (begun.count === 0) return undefined
    const ids = new Map<string, string>()
    for (const { email, name, language, roles } of people) {
      const [person] = await sql<{ id: string }[]>`
        insert into persons (email, name, language, created_at)
        values (${email}, ${name}, ${language}, clock_timestamp()) returning id`
      if (!person) throw new Error('insert returned no row')
      ids.set(email, person.id)
      for (const role of roles)
        await sql`insert into officer_roles (person_id, role) values (${person.id}, ${role})`
    }
    return ids
  })

export type Emptied = 'emptied' | 'notDemo' | 'inUse'

/** Removes a demo world, everything in it and all tables, which the next start makes again. Never a real one. */
export const emptyDemoWorld = (owner: ConnectionOptions): Promise<Emptied> =>
  asOwner(owner, async (sql) => {
    const [world] = await sql<{ demo: number }[]>`select demo from portal where id = 1`
    if (world?.demo !== 1) return 'notDemo'
    const [others] = await sql`
      select from pg_stat_activity
      where datname = current_database() and usename in ('ebox_partner', 'ebox_office', 'ebox_worker')`
    if (others) return 'inUse'
    await sql`drop schema if exists pgboss, drizzle, public cascade`
    await sql`create schema public`
    return 'emptied'
  })
