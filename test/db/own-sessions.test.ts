import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { endOtherSessions, endOwnSession, ownSessions } from '#app/services/sign-in/own-sessions.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { held, signIn } from '#test/builders/officer-session.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const aMember = () => `${randomUUID()}@people.example`

describe('own sessions', () => {
  it('are listed, this one marked', async () => {
    const email = aMember()
    await signIn(email)
    const { personId, idHash } = await held(await signIn(email))
    const listed = await ownSessions(personId, idHash)
    expect(listed.map(({ current }) => current).sort()).toEqual([false, true])
    expect(listed.find(({ current }) => current)?.id).toBe(Buffer.from(idHash).toString('base64url'))
  })

  it('end one by one and at once, never those of others', async () => {
    const email = aMember()
    const [first, second] = [await signIn(email), await signIn(email)]
    const stranger = await held(await signIn(aMember()))
    const { personId, idHash } = await held(second)
    const [foreign] = await ownSessions(stranger.personId, stranger.idHash)
    expect(await endOwnSession(personId, foreign?.id ?? '')).toBe(false)
    const other = (await ownSessions(personId, idHash)).find(({ current }) => !current)
    expect(await endOwnSession(personId, other?.id ?? '')).toBe(true)
    expect(await findSession(first)).toBeUndefined()
    expect(await findSession(second)).toBeDefined()
    expect((await ownSessions(stranger.personId, stranger.idHash)).length).toBe(1)
    expect(await endOwnSession(personId, 'no id')).toBe(false)
  })

  it('end all but the one that asks', async () => {
    const email = aMember()
    const cookies = [await signIn(email), await signIn(email), await signIn(email)]
    const stranger = await signIn(aMember())
    const kept = await signIn(email)
    const { personId, idHash } = await held(kept)
    await endOtherSessions(personId, idHash)
    expect(await Promise.all(cookies.map(findSession))).toEqual([undefined, undefined, undefined])
    expect(await findSession(kept)).toBeDefined()
    expect(await findSession(stranger)).toBeDefined()
  })
})
