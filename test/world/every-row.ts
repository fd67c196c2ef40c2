import { sql } from 'drizzle-orm'
import { asOwnerOf, type OwnedDatabase } from './portal-database.ts'

/** Every row of every table as one text, but of those named: to see that nothing has changed. */
export const everyRow = (database: OwnedDatabase, except: readonly string[] = []): Promise<string[]> =>
  asOwnerOf(database, async (tx) => {
    const tables = await tx.execute<{ name: string }>(sql`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`)
    const rows: string[] = []
    for (const { name } of tables) {
      if (except.includes(name)) continue
      for (const { row } of await tx.execute<{ row: string }>(
        sql`select ${sql.raw(`'${name} '`)} || x::text as row from ${sql.identifier(name)} x order by 1`,
      ))
        rows.push(row)
    }
    return rows
  })
