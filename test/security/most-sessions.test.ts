import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { ownSessions } from '#app/services/sign-in/own-sessions.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { held, signIn } from '#test/builders/officer-session.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

beforeAll(settleSettings)
const database = onPortalDatabase()

const endedOf = (personId: string) =>
  asOwnerOf(database, (tx) =>
    tx.execute(sql`select data from events where kind = 'sessionEnded' and actor_id = ${personId}`),
  )

describe('the sessions of a person', () => {
  it('are five at most: a sixth ends the oldest, which the log keeps', async () => {
    const email = `${randomUUID()}@people.example`
    const stranger = await signIn(`${randomUUID()}@people.example`)
    const cookies: string[] = []
    for (let count = 0; count < 5; count += 1) cookies.push(await signIn(email))
    const { personId } = await held(cookies[0] ?? '')
    expect(await endedOf(personId)).toHaveLength(0)
    cookies.push(await signIn(email))
    const living = await Promise.all(cookies.map(async (cookie) => Boolean(await findSession(cookie))))
    expect(living).toEqual([false, true, true, true, true, true])
    expect([...(await endedOf(personId))]).toEqual([{ data: { count: 1 } }])
    expect(await findSession(stranger)).toBeDefined()
  })

  it('are five after twelve sign-ins at once', async () => {
    const email = `${randomUUID()}@people.example`
    const { personId, idHash } = await held(await signIn(email))
    await Promise.all(Array.from({ length: 12 }, () => signIn(email)))
    expect(await ownSessions(personId, idHash)).toHaveLength(5)
    expect(await endedOf(personId)).toHaveLength(8)
  })
})
