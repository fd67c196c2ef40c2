import { afterAll, beforeAll, expect, it } from 'vitest'
import { askForAccess } from '#app/services/ask-for-access.server.ts'
import { ensureDemoWorld } from '#app/services/demo-world.server.ts'
import { connect, disconnect } from '#db/client.server.ts'
import { asOwner } from '#db/owner.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase

beforeAll(async () => {
  process.env.SECRET_SESSION = 'a-session-secret-for-tests-that-is-long-enough'
  process.env.SECRET_LOG = 'a-log-secret-for-tests-that-is-just-as-long'
  process.env.LOG_LEVEL = 'error'
  database = await freshDatabase()
  connect(database.options)
  // Whole lives of dossiers, played by the real acts: approved, sent back, in review, submitted, started.
  await ensureDemoWorld(database.connection)
})

afterAll(async () => {
  await disconnect()
  await database.drop()
})

const ask = (text: string) => asOwner(database.connection, (sql) => sql.unsafe(text))

/** Every word that a person is known by, or typed, anywhere in the database. */
async function said(): Promise<string[]> {
  const rows = await ask(`
    select email as said from persons union select name from persons
    union select split_part(email, '@', 1) from persons union select regexp_split_to_table(name, ' ') from persons
    union select text from decisions union select evidence from authorities
    union select institution_name from dossiers union select names.value from register_entries, jsonb_each_text(names) names
    union select answer.value from draft_parts, jsonb_each_text(answers) answer
    union select recipient from mails`)
  return rows.map((row) => String(row.said).trim()).filter((words) => /\p{L}{4}/u.test(words))
}

it('holds nothing by which a person is known, nor a word that one typed', async () => {
  const [known] = await ask(`select enterprise_number as number from institutions limit 1`)
  const [person] = await ask(`select id from persons order by created_at desc limit 1`)
  await askForAccess(String(person?.id), String(known?.number))
  const entries = await ask('select kind, data, dossier_id, workspace_id, actor_id from events')
  const kinds = new Set(entries.map(({ kind }) => kind))
  expect(kinds.size).toBeGreaterThanOrEqual(7)
  const words = await said()
  expect(words.length).toBeGreaterThan(50)
  const values = entries.flatMap(({ data }) => Object.values<string | number>(data).map(String))
  expect(values.length).toBeGreaterThan(10)
  const lower = values.map((value) => value.toLowerCase())
  expect(words.filter((one) => lower.some((value) => value.includes(one.toLowerCase())))).toEqual([])
})
