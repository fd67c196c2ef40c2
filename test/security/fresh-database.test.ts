import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

/**
 * What a new portal begins with: the log's empty head, its own row, the sample of the register, and what the team starts
 * from in its review. Nobody's data.
 */
const BEGINS_WITH = ['checklist_items', 'event_head', 'portal', 'register_entries', 'remark_templates']

it('a new database knows nobody: no person, no role, no key, no token, no log-in that was made beforehand', async () => {
  const filled = await asOwnerOf(database, async (tx) => {
    const tables = await tx.execute<{ name: string }>(sql`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`)
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'persons',
        'officer_roles',
        'passkeys',
        'api_tokens',
        'sessions',
        'memberships',
      ]),
    )
    const found: string[] = []
    for (const { name } of tables)
      if ((await tx.execute(sql`select 1 from ${sql.identifier(name)} limit 1`)).length > 0) found.push(name)
    return found
  })
  expect(filled).toEqual(BEGINS_WITH)
})
