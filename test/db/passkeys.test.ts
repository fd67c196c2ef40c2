import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#app/keyed-hash.server.ts'
import { finishEnrolment } from '#app/services/passkey/finish-enrolment.server.ts'
import { finishVerification } from '#app/services/passkey/finish-verification.server.ts'
import { ownPasskeys } from '#app/services/passkey/own-passkeys.server.ts'
import { removePasskey } from '#app/services/passkey/remove-passkey.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { findStoredSession } from '#db/sessions.server.ts'
import { type Authenticator, anAuthenticator } from '#test/builders/authenticator.ts'
import {
  aNewOfficer,
  anOfficerWithPasskey,
  enrolmentChallenge,
  held,
  signIn,
  verificationChallenge,
} from '#test/builders/officer-session.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

const refusalOf = (result: { ok: boolean; refusal?: { message: string } }) => result.refusal?.message
const asOwner = (query: ReturnType<typeof sql>) => asOwnerOf(database, (tx) => tx.execute(query))

describe('making a passkey', () => {
  it('is the second step, too: under a fresh session id, told by mail and log', async () => {
    const { email, first, cookie, session } = await anOfficerWithPasskey()
    expect(session.secondStep).toBe('fresh')
    expect(cookie).not.toBe(first)
    expect(await findSession(first)).toBeUndefined()
    const [mail] = await asOwner(
      sql`select language from mails where recipient = ${email} and template = 'passkeyAdded'`,
    )
    const [event] = await asOwner(
      sql`select data from events where kind = 'passkeyAdded' and actor_id = ${session.personId}`,
    )
    expect({ mail, event }).toEqual({ mail: { language: 'fr' }, event: { data: {} } })
  })

  it('needs an open window', async () => {
    const { session } = await aNewOfficer()
    const challenge = await enrolmentChallenge(session)
    await asOwner(sql`update enrolment_windows set expires_at = now() where person_id = ${session.personId}`)
    const late = await finishEnrolment(session, { answer: anAuthenticator().make({ challenge }), name: '' })
    expect(refusalOf(late)).toBe('security.refusal.noWindow')
    await expect(enrolmentChallenge(session)).rejects.toThrow('security.refusal.noWindow')
    expect((await ownPasskeys(session.personId)).passkeys).toEqual([])
  })

  it('needs the first one for a second one: the mailbox alone adds none', async () => {
    const { email, session } = await anOfficerWithPasskey()
    const byMail = await held(await signIn(email))
    await expect(enrolmentChallenge(byMail)).rejects.toThrow('security.refusal.stepUp')
    const answer = anAuthenticator().make({ challenge: await enrolmentChallenge(session) })
    expect(await finishEnrolment(session, { answer, name: 'spare' })).toMatchObject({ ok: true })
    expect((await ownPasskeys(session.personId)).passkeys).toHaveLength(2)
  })

  it.each<[string, (authenticator: Authenticator, challenge: string) => string]>([
    ['without user verification', (key, challenge) => key.make({ challenge, userVerified: false })],
    ['on another site', (key, challenge) => key.make({ challenge, origin: 'http://evil.example' })],
    ['on another port', (key, challenge) => key.make({ challenge, origin: 'http://localhost:3001' })],
    ['for another host', (key, challenge) => key.make({ challenge, rpID: 'evil.example' })],
    ['for another challenge', (key) => key.make({ challenge: 'AAAA' })],
    ['as the use of one', (key, challenge) => key.use({ challenge })],
    ['as no JSON', () => '{'],
    ['too long', (key, challenge) => key.make({ challenge }) + ' '.repeat(20_000)],
  ])('is refused %s, and the challenge is used up', async (_, hostile) => {
    const { session } = await aNewOfficer()
    const authenticator = anAuthenticator()
    const challenge = await enrolmentChallenge(session)
    const result = await finishEnrolment(session, { answer: hostile(authenticator, challenge), name: '' })
    expect(refusalOf(result)).toBe('security.refusal.answer')
    const right = await finishEnrolment(session, { answer: authenticator.make({ challenge }), name: '' })
    expect(refusalOf(right)).toBe('security.refusal.challenge')
    expect((await ownPasskeys(session.personId)).passkeys).toEqual([])
  })

  it("never takes over somebody else's", async () => {
    const { authenticator, session: owner } = await anOfficerWithPasskey()
    const { session } = await aNewOfficer()
    const answer = anAuthenticator(authenticator.id).make({ challenge: await enrolmentChallenge(session) })
    expect(refusalOf(await finishEnrolment(session, { answer, name: '' }))).toBe('security.refusal.answer')
    expect((await ownPasskeys(owner.personId)).passkeys).toHaveLength(1)
  })
})

/** An officer with a passkey who has just signed in by mail. */
async function atTheSecondStep() {
  const officer = await anOfficerWithPasskey()
  const cookie = await signIn(officer.email)
  return { ...officer, cookie, session: await held(cookie) }
}

describe('using a passkey', () => {
  it('opens the office under a fresh session id; the one before is dead', async () => {
    const { authenticator, cookie, session } = await atTheSecondStep()
    expect(session.secondStep).toBeUndefined()
    const challenge = await verificationChallenge(session)
    const done = await finishVerification(session, authenticator.use({ challenge, counter: 1 }))
    if (!done.ok) throw new Error(done.refusal.message)
    expect(done.value.cookie).not.toBe(cookie)
    expect(await findSession(cookie)).toBeUndefined()
    expect((await held(done.value.cookie)).secondStep).toBe('fresh')
  })

  it('is fresh for five minutes', async () => {
    const { cookie, session } = await anOfficerWithPasskey()
    const age = (interval: string) =>
      asOwner(
        sql`update sessions set second_step_at = now() - ${interval}::interval where person_id = ${session.personId}`,
      )
    await age('4 minutes 50 seconds')
    expect((await held(cookie)).secondStep).toBe('fresh')
    await age('5 minutes 1 second')
    expect((await held(cookie)).secondStep).toBe('done')
  })

  it.each<[string, (authenticator: Authenticator, challenge: string) => string]>([
    [
      'without user verification',
      (key, challenge) => key.use({ challenge, counter: 1, userVerified: false }),
    ],
    [
      'on another site',
      (key, challenge) => key.use({ challenge, counter: 1, origin: 'http://evil.example' }),
    ],
    ['for another host', (key, challenge) => key.use({ challenge, counter: 1, rpID: 'evil.example' })],
    ['to another challenge', (key) => key.use({ challenge: 'AAAA', counter: 1 })],
    [
      'by another key of the same id',
      (key, challenge) => anAuthenticator(key.id).use({ challenge, counter: 1 }),
    ],
    ['by an unknown key', (_, challenge) => anAuthenticator().use({ challenge, counter: 1 })],
    ['as the making of one', (key, challenge) => key.make({ challenge, counter: 1 })],
    ['as no JSON', () => 'null'],
    ['cut short', (key, challenge) => key.use({ challenge, counter: 1 }).replace(/.{4}"}}$/, '"}}')],
  ])('is refused %s, and the challenge is used up', async (_, hostile) => {
    const { authenticator, cookie, session } = await atTheSecondStep()
    const challenge = await verificationChallenge(session)
    const result = await finishVerification(session, hostile(authenticator, challenge))
    expect(refusalOf(result)).toBe('security.refusal.answer')
    const right = await finishVerification(session, authenticator.use({ challenge, counter: 1 }))
    expect(refusalOf(right)).toBe('security.refusal.challenge')
    expect((await held(cookie)).secondStep).toBeUndefined()
  })

  it("is refused with another officer's", async () => {
    const { authenticator } = await anOfficerWithPasskey()
    const { session } = await atTheSecondStep()
    const challenge = await verificationChallenge(session)
    const result = await finishVerification(session, authenticator.use({ challenge, counter: 1 }))
    expect(refusalOf(result)).toBe('security.refusal.answer')
  })

  it('is refused with a counter that did not rise: the key was copied', async () => {
    const { authenticator, session } = await atTheSecondStep()
    const use = async (current: typeof session, counter: number) =>
      finishVerification(
        current,
        authenticator.use({ challenge: await verificationChallenge(current), counter }),
      )
    const first = await use(session, 5)
    if (!first.ok) throw new Error(first.refusal.message)
    const next = await held(first.value.cookie)
    for (const counter of [5, 4, 0])
      expect(refusalOf(await use(next, counter))).toBe('security.refusal.answer')
    expect(await use(next, 6)).toMatchObject({ ok: true })
  })

  it('is refused a second time: a replay, also by many at once', async () => {
    const { authenticator, email } = await atTheSecondStep()
    const session = await held(await signIn(email))
    const answer = authenticator.use({ challenge: await verificationChallenge(session), counter: 1 })
    const all = await Promise.all(Array.from({ length: 10 }, () => finishVerification(session, answer)))
    expect(all.filter((result) => result.ok)).toHaveLength(1)
    const other = await held(await signIn(email))
    await verificationChallenge(other)
    expect(refusalOf(await finishVerification(other, answer))).toBe('security.refusal.answer')
  })

  it('is refused after five minutes, and in another session than the one that asked', async () => {
    const { authenticator, email, session } = await atTheSecondStep()
    const challenge = await verificationChallenge(session)
    const other = await held(await signIn(email))
    const answer = authenticator.use({ challenge, counter: 1 })
    expect(refusalOf(await finishVerification(other, answer))).toBe('security.refusal.challenge')
    await asOwner(
      sql`update passkey_challenges set expires_at = now() where session_id_hash = ${Buffer.from(session.idHash)}`,
    )
    expect(refusalOf(await finishVerification(session, answer))).toBe('security.refusal.challenge')
  })

  it('does not revive a session that has ended meanwhile', async () => {
    const { authenticator, session } = await atTheSecondStep()
    const challenge = await verificationChallenge(session)
    await asOwner(sql`delete from sessions where person_id = ${session.personId}`)
    const result = await finishVerification(session, authenticator.use({ challenge, counter: 1 }))
    expect(refusalOf(result)).toBe('security.refusal.signedOut')
  })
})

describe('removing a passkey', () => {
  it('needs a fresh second step, leaves the last one, and is told by mail', async () => {
    const { email, session } = await anOfficerWithPasskey()
    const spare = anAuthenticator()
    const answer = spare.make({ challenge: await enrolmentChallenge(session) })
    const made = await finishEnrolment(session, { answer, name: '' })
    if (!made.ok) throw new Error(made.refusal.message)
    const now = await held(made.value.cookie)
    const id = spare.id.toString('base64url')
    expect(refusalOf(await removePasskey({ ...now, secondStep: 'done' }, id))).toBe('security.refusal.stepUp')
    expect(await removePasskey(now, id)).toMatchObject({ ok: true })
    expect(refusalOf(await removePasskey(now, id))).toBe('security.refusal.passkeyGone')
    const [last] = (await ownPasskeys(now.personId)).passkeys
    expect(refusalOf(await removePasskey(now, last?.id ?? ''))).toBe('security.refusal.lastPasskey')
    const mails = await asOwner(
      sql`select from mails where recipient = ${email} and template = 'passkeyRemoved'`,
    )
    expect(mails).toHaveLength(1)
  })
})

describe("the log-in of partners' pages", () => {
  it.each([
    [
      'add a passkey',
      sql`insert into passkeys (id, person_id, public_key, counter, transports, name)
      select 'x', id, '\\x', 0, '{}', '' from persons limit 1`,
    ],
    [
      'open a window',
      sql`insert into enrolment_windows (person_id, expires_at)
      select id, now() from persons limit 1`,
    ],
    ['prolong a window', sql`update enrolment_windows set expires_at = now() + interval '1 day'`],
    ['answer a challenge of its own', sql`update passkey_challenges set challenge = 'x'`],
    ['give a role', sql`insert into officer_roles (person_id, role) select id, 'admin' from persons limit 1`],
  ])('cannot %s', async (_, statement) => {
    const cause = await asPartner({}, (tx) => tx.execute(statement)).catch((error: Error) => error.cause)
    expect(cause).toMatchObject({ code: '42501' })
  })
})

describe('a session of the demo world', () => {
  const planted = async () => {
    const cookie = randomBytes(32).toString('base64url')
    const { session } = await aNewOfficer()
    await asOffice((tx) =>
      tx.execute(sql`insert into sessions (id_hash, person_id, expires_at, method, second_step_at)
        values (${sha256(cookie)}, ${session.personId}, now() + interval '1 hour', 'demo', now())`),
    )
    return cookie
  }

  it('is worth nothing in a database that holds none, whoever wrote it there', async () => {
    const cookie = await planted()
    expect(await findSession(cookie)).toBeUndefined()
    await asOwner(sql`update portal set demo = 1`)
    expect(await findSession(cookie)).toMatchObject({ secondStep: 'fresh' })
    await asOwner(sql`update portal set demo = 0`)
    expect(await findSession(cookie)).toBeUndefined()
  })

  it('is worth nothing where the settings allow none, as with NODE_ENV=production', async () => {
    const hash = sha256(await planted())
    const found = (demoAllowed: boolean) =>
      asPartner({}, (tx) => findStoredSession(tx, hash, { demoAllowed }))
    await asOwner(sql`update portal set demo = 1`)
    expect(await found(true)).toBeDefined()
    expect(await found(false)).toBeUndefined()
    await asOwner(sql`update portal set demo = 0`)
  })
})
