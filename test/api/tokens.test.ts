import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Partner } from '#app/domain/actor.ts'
import { SYSTEM_SCOPES, TOKENS_MAX } from '#app/domain/token-scope.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { openSession } from '#app/services/sign-in/open-session.server.ts'
import { issueSystemToken, issueToken } from '#app/services/tokens/issue-token.server.ts'
import { listSystemTokens, listTokens, managedInstitutions } from '#app/services/tokens/list-tokens.server.ts'
import { revokeSystemToken, revokeToken } from '#app/services/tokens/revoke-token.server.ts'
import { asOffice, asPartner, asWorker } from '#db/client.server.ts'
import { apiTokens } from '#db/schema/accounts.ts'
import { events } from '#db/schema/dossiers.ts'
import { memberships } from '#db/schema/institutions.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { onPortalApi } from './portal-api.ts'

const call = onPortalApi()

const NUMBER = '0671516647'
const LIST = '/api/v1/dossiers'
let manager: Partner

beforeAll(async () => {
  manager = (await anInstitution(NUMBER)).manager
})

const statusWith = async (token: string, headers: Record<string, string> = {}) =>
  (await call({ path: LIST, token, headers })).status

const change = (id: string, set: Partial<typeof apiTokens.$inferInsert>) =>
  asWorker((tx) => tx.update(apiTokens).set(set).where(eq(apiTokens.id, id)))

const wanted = { name: 'Nightly', scopes: ['dossiers:read'], days: 90 }

describe('issuing a token', () => {
  it('shows it once, stores its hash, and runs out after the days asked for', async () => {
    const { id, token } = await aToken(manager, ['dossiers:read'])
    expect(token).toMatch(/^ebx_[\w-]{43}$/)
    const [row] = await asWorker((tx) => tx.select().from(apiTokens).where(eq(apiTokens.id, id)))
    expect(row?.tokenHash.equals(sha256(token))).toBe(true)
    expect(row?.prefix).toBe(token.slice(0, 10))
    const days = (Number(row?.expiresAt) - Number(row?.createdAt)) / 86_400_000
    expect(Math.round(days)).toBe(90)
    const kept = JSON.stringify([row, await listTokens(manager)])
    expect(kept).not.toContain(token.slice(10))
    expect((await listTokens(manager)).find((listed) => listed.id === id)).not.toHaveProperty('tokenHash')
  })

  it('is recorded by ids, and so is its end', async () => {
    const { id } = await aToken(manager, ['dossiers:read'])
    await revokeToken(manager, id)
    await revokeToken(manager, id)
    const all = await asOffice((tx) =>
      tx.select().from(events).where(sql`${events.data} ->> 'tokenId' = ${id}`),
    )
    expect(all.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ['tokenIssued', manager.personId],
      ['tokenRevoked', manager.personId],
    ])
    expect(JSON.stringify(all)).not.toContain('Script')
  })

  it.each([
    [{ ...wanted, name: ' ' }, 'name'],
    [{ ...wanted, name: 'x'.repeat(81) }, 'name'],
    [{ ...wanted, name: 'a\u202eb' }, 'name'],
    [{ ...wanted, scopes: [] }, 'scopes'],
    [{ ...wanted, scopes: ['configurations:read'] }, 'scopes'],
    [{ ...wanted, scopes: ['dossiers:read', 'everything'] }, 'scopes'],
    [{ ...wanted, days: 366 }, 'days'],
    [{ ...wanted, days: -1 }, 'days'],
  ])('refuses %j', async (asked, field) => {
    const refused = await issueToken(manager, asked)
    expect(refused).toMatchObject({ ok: false, refusal: { field } })
  })

  it('is for managers of a registered institution only', async () => {
    for (const role of ['editor', 'reader'] as const) {
      const other: Partner = { ...manager, role }
      expect(await issueToken(other, wanted)).toMatchObject({
        ok: false,
        refusal: { message: 'refusal.role' },
      })
      expect(await revokeToken(other, '')).toMatchObject({ ok: false, refusal: { message: 'refusal.role' } })
      expect(await listTokens(other)).toEqual([])
    }
    const { partner } = await aDraft('0123456749')
    const refused = await issueToken({ ...partner, role: 'manager' }, wanted)
    expect(refused).toMatchObject({ ok: false, refusal: { message: 'tokens.refusal.noInstitution' } })
    expect((await managedInstitutions(manager.personId, 'fr')).map((one) => one.enterpriseNumber)).toEqual([
      NUMBER,
    ])
    expect(await managedInstitutions(partner.personId, 'fr')).toEqual([])
  })

  it('stops at so many living ones', async () => {
    const { manager: other } = await anInstitution('1000000021')
    for (let more = 0; more < TOKENS_MAX; more += 1) await aToken(other, ['dossiers:read'])
    expect((await issueToken(other, wanted)).ok).toBe(false)
    const [first] = await listTokens(other)
    await revokeToken(other, first?.id ?? '')
    expect((await issueToken(other, wanted)).ok).toBe(true)
  })
})

describe('a token that is not living', () => {
  it('opens nothing, whatever is wrong with it, and each gets the same answer', async () => {
    const { id, token } = await aToken(manager)
    expect(await statusWith(token)).toBe(200)
    const expired = await aToken(manager)
    await change(expired.id, { expiresAt: new Date(Date.now() - 1000) })
    const forged = `ebx_${randomBytes(32).toString('base64url')}`
    await revokeToken(manager, id)
    const answers = []
    for (const bad of [
      token,
      expired.token,
      forged,
      `${token}x`,
      token.toUpperCase(),
      'x',
      sha256(token).toString('hex'),
    ])
      answers.push(await call({ path: LIST, token: bad }))
    for (const answer of answers) {
      expect([answer.status, answer.body]).toEqual([401, answers[0]?.body])
      expect(answer.headers['www-authenticate']).toContain('invalid_token')
    }
    expect(answers[0]?.json.type).toBe('urn:problem-type:belgif:invalidAccessToken')
  })

  it('is asked for by Bearer only, never by a cookie or in the address', async () => {
    const { token } = await aToken(manager)
    const session = await asPartner({}, (tx) =>
      openSession(
        tx,
        { email: 'manager@people.example', language: 'fr' },
        { userAgent: '', replaces: undefined },
      ),
    )
    await asWorker((tx) =>
      tx.execute(
        sql`update sessions set person_id = ${manager.personId} where id_hash = ${sha256(session.cookie)}`,
      ),
    )
    const ways: Record<string, string>[] = [
      { Cookie: `session=${session.cookie}; __Host-session=${session.cookie}` },
      { Cookie: `token=${token}` },
      { Authorization: `Basic ${Buffer.from(`x:${token}`).toString('base64')}` },
      { Authorization: token },
      { 'X-Api-Key': token },
    ]
    for (const headers of ways) {
      const answer = await call({ path: LIST, headers })
      expect([headers, answer.status]).toEqual([headers, 401])
    }
    expect((await call({ path: `${LIST}?access_token=${token}` })).status).toBe(401)
    expect((await call({ path: LIST })).json.type).toBe('urn:problem-type:belgif:noAccessToken')
  })

  it('is limited by the network it is guessed from', async () => {
    const headers = { Authorization: 'Bearer wrong' }
    let last = await call({ path: LIST, headers })
    for (let more = 0; more < 70 && last.status !== 429; more += 1) last = await call({ path: LIST, headers })
    expect([last.status, last.json.type]).toEqual([429, 'urn:problem-type:belgif:tooManyFailedRequests'])
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
    // A living token is not held up by others who guess.
    const { token } = await aToken(manager)
    expect(await statusWith(token)).toBe(200)
    await asWorker((tx) => tx.execute(sql`delete from rate_limits where key like 'api/failed/%'`))
  })
})

describe('a living token', () => {
  it('does what its scopes say, and no more', async () => {
    const { token } = await aToken(manager, ['dossiers:read'])
    expect(await statusWith(token)).toBe(200)
    const start = await call({ method: 'POST', path: LIST, token, body: {} })
    expect([start.status, start.json.type]).toEqual([403, 'urn:problem-type:belgif:missingScope'])
    expect(start.headers['www-authenticate']).toContain('scope="dossiers:write"')
    expect((await call({ path: `/api/v1/organizations/${NUMBER}`, token })).status).toBe(403)
  })

  it('is marked as used, at most once a minute', async () => {
    const { id, token } = await aToken(manager)
    const usedAt = async () => (await listTokens(manager)).find((listed) => listed.id === id)?.lastUsedAt
    expect(await usedAt()).toBeUndefined()
    await statusWith(token)
    const first = await usedAt()
    await statusWith(token)
    expect(await usedAt()).toEqual(first)
    await change(id, { lastUsedAt: new Date(Date.now() - 61_000) })
    await statusWith(token)
    expect(Number(await usedAt())).toBeGreaterThanOrEqual(Number(first))
  })

  it('may call so often a minute, then waits', async () => {
    const { id, token } = await aToken(manager)
    await asPartner({}, (tx) =>
      tx.execute(sql`insert into rate_limits (key, window_start, count)
        select ${`api/${id}/1`}, date_bin('1 minute', now() + make_interval(mins => m), timestamptz 'epoch'), 300
        from generate_series(0, 1) m`),
    )
    const answer = await call({ path: LIST, token })
    expect([answer.status, answer.json.type]).toEqual([429, 'urn:problem-type:belgif:tooManyRequests'])
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(await statusWith((await aToken(manager)).token)).toBe(200)
  })

  it('goes on when its maker leaves, in the name of a manager; without any it ends', async () => {
    const { manager: first } = await anInstitution('1234567894')
    const { token } = await aToken(first)
    const second = await aPerson()
    const { workspaceId } = first
    const member = (personId: string) => sql`workspace_id = ${workspaceId} and person_id = ${personId}`
    await asOffice((tx) => tx.insert(memberships).values({ workspaceId, personId: second, role: 'manager' }))
    await asWorker((tx) => tx.delete(memberships).where(member(first.personId)))
    const made = await call({ method: 'POST', path: LIST, token, body: {} })
    expect(made.status).toBe(201)
    const acts = await asOffice((tx) =>
      tx
        .select()
        .from(events)
        .where(eq(events.dossierId, String(made.json.dossierId))),
    )
    expect(acts.map(({ actorId }) => actorId)).toEqual([second, second])
    await asWorker((tx) => tx.delete(memberships).where(member(second)))
    expect(await statusWith(token)).toBe(401)
  })
})

describe('a token of the eBox team', () => {
  it('is issued and ended by admins only, and reads any institution but no dossier', async () => {
    const admin = await anOfficer('admin')
    const approver = await anOfficer('approver', 'validator')
    const asked = { name: 'Web service', scopes: [...SYSTEM_SCOPES], days: 365 }
    expect((await issueSystemToken(approver, asked)).ok).toBe(false)
    expect((await issueSystemToken(admin, { ...asked, scopes: ['dossiers:read'] })).ok).toBe(false)
    const issued = await issueSystemToken(admin, asked)
    if (!issued.ok) throw new Error('no system token')
    const { id, token } = issued.value
    expect((await listSystemTokens(admin)).map((listed) => listed.id)).toEqual([id])
    expect(await listSystemTokens(approver)).toEqual([])
    expect(JSON.stringify(await listTokens(manager))).not.toContain(id)
    expect((await call({ path: `/api/v1/organizations/${NUMBER}`, token })).status).toBe(200)
    expect(await statusWith(token)).toBe(403)
    expect((await revokeSystemToken(approver, id)).ok).toBe(false)
    await revokeToken(manager, id)
    expect((await call({ path: `/api/v1/organizations/${NUMBER}`, token })).status).toBe(200)
    await revokeSystemToken(admin, id)
    expect((await call({ path: `/api/v1/organizations/${NUMBER}`, token })).status).toBe(401)
  })
})
