import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grantOfficerRole, listOfficers, revokeOfficerRole } from '#db/officers.server.ts'
import { asOwner } from '#db/owner.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
})

afterAll(() => database.drop())

const sessions = () =>
  asOwner(
    database.connection,
    (sql) => sql`select p.email from sessions s join persons p on p.id = s.person_id`,
  )

const signIn = (email: string) =>
  asOwner(
    database.connection,
    (sql) => sql`
      insert into sessions (id_hash, person_id, expires_at)
      select sha256(gen_random_uuid()::text::bytea), id, now() + interval '1 hour' from persons where email = ${email}`,
  )

describe('the team', () => {
  it('gains a person by a role, whatever the case of the address, once', async () => {
    expect(await grantOfficerRole(database.connection, { email: 'Ann@ebox.example', role: 'admin' })).toBe(
      true,
    )
    expect(await grantOfficerRole(database.connection, { email: 'ann@EBOX.example', role: 'admin' })).toBe(
      false,
    )
    await grantOfficerRole(database.connection, { email: 'ann@ebox.example', role: 'approver' })
    expect([...(await listOfficers(database.connection))]).toEqual([
      { email: 'ann@ebox.example', roles: ['admin', 'approver'] },
    ])
  })

  it('ends the sessions of whom it takes a role from, and of nobody else', async () => {
    await grantOfficerRole(database.connection, { email: 'bob@ebox.example', role: 'validator' })
    await signIn('ann@ebox.example')
    await signIn('bob@ebox.example')
    expect(await revokeOfficerRole(database.connection, { email: 'bob@ebox.example', role: 'admin' })).toBe(
      false,
    )
    expect(await sessions()).toHaveLength(2)
    expect(await revokeOfficerRole(database.connection, { email: 'ANN@ebox.example', role: 'admin' })).toBe(
      true,
    )
    expect([...(await sessions())]).toEqual([{ email: 'bob@ebox.example' }])
  })
})
