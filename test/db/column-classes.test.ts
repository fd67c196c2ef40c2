import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEPT } from '#app/domain/retention.ts'
import { classedTables, columnsOf, DATA_CLASSES } from '#test/builders/data-classes.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let owner: postgres.Sql

beforeAll(async () => {
  database = await freshDatabase()
  owner = postgres({ ...database.connection, max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const columns = async (): Promise<string[]> =>
  (
    await owner<{ name: string }[]>`
      select table_name || '.' || column_name as name
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'`
  ).map(({ name }) => name)

/** What stands in one list and not in the other: columns without a class, and classes without a column. */
const compare = (existing: readonly string[], classed: readonly string[]) => ({
  withoutClass: existing.filter((name) => !classed.includes(name)),
  gone: classed.filter((name) => !existing.includes(name)),
})

describe('every column', () => {
  it('has a class in docs/data-classes.md, one only', async () => {
    const classed = DATA_CLASSES.flatMap(columnsOf)
    expect(classed.filter((name, at) => classed.indexOf(name) !== at)).toEqual([])
    expect(compare(await columns(), classed)).toEqual({ withoutClass: [], gone: [] })
  })

  it('is missed when it is new', async () => {
    const classed = DATA_CLASSES.flatMap(columnsOf)
    await owner.unsafe('alter table persons add column seeded text')
    expect(compare(await columns(), classed).withoutClass).toContain('persons.seeded')
    await owner.unsafe('alter table persons drop column seeded')
  })

  it('that points to a person is personal', async () => {
    const pointers = await owner<{ name: string }[]>`
      select c.conrelid::regclass::text || '.' || a.attname as name
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'persons'::regclass`
    expect(pointers.length).toBeGreaterThan(20)
    const personal = columnsOf('personal')
    expect(pointers.map(({ name }) => name).filter((name) => !personal.includes(name))).toEqual([])
  })

  it('that is called a hash of a link, code or cookie, or sealed, is secret', async () => {
    const secret = columnsOf('secret')
    const named = (await columns()).filter((name) =>
      /(token|code|cookie|browser|state|id)_hash$|sealed|challenge$|verifier|nonce|password/.test(name),
    )
    expect(named.filter((name) => !secret.includes(name))).toEqual([])
  })

  it('is kept by a rule that there is, and each rule is about one', () => {
    const kept = classedTables().map(({ table, kept }) => ({ table, kept }))
    const known: readonly string[] = [...KEPT, 'account', 'institution', 'portal']
    const odd = kept.filter(({ kept }) => kept.length === 0 || kept.some((name) => !known.includes(name)))
    expect(odd).toEqual([])
    expect(KEPT.filter((name) => !kept.some((row) => row.kept.includes(name)))).toEqual([])
  })
})
