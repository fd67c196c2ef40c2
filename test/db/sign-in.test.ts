import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { installQueues } from '#app/jobs/queue.server.ts'
import { openSecrets } from '#app/services/mail-secrets.server.ts'
import { redeemCode } from '#app/services/sign-in/redeem-code.server.ts'
import { lookAtLink, redeemLink } from '#app/services/sign-in/redeem-link.server.ts'
import { requestSignIn } from '#app/services/sign-in/request-sign-in.server.ts'
import { endSession, findSession } from '#app/services/sign-in/session.server.ts'
import { connect, disconnect } from '#db/client.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

vi.stubEnv('SECRET_SESSION', 'a-secret-of-the-tests-that-is-long-enough')
vi.stubEnv('SECRET_LOG', 'another-secret-of-the-tests-long-enough')

const opening = { userAgent: 'test', replaces: undefined }
const newBrowser = () => randomBytes(32).toString('base64url')

let database: FreshDatabase
let owner: postgres.Sql

beforeAll(async () => {
  database = await freshDatabase()
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
  await installQueues(owner)
  connect(database.options)
})
afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
})
beforeEach(async () => {
  await owner`truncate rate_limits, sign_in_requests, sessions`
})

async function asked(email: string, browserId: string, clientKey = newBrowser()) {
  const answer = await requestSignIn({ email, browserId, language: 'nl', clientKey })
  if (!answer.ok) throw new Error(answer.refusal.message)
  const [mail] =
    await owner`select id, sealed from mails where recipient = ${email} order by created_at desc limit 1`
  const secrets = openSecrets(mail?.id, mail?.sealed)
  const code = secrets?.code ?? ''
  const token = /\/sign-in\/link\/([\w-]+)/.exec(secrets?.link ?? '')?.[1] ?? ''
  return { code, token, wrong: code === '00000000' ? '00000001' : '00000000' }
}

describe('the mail', () => {
  it('carries a link and a code that stand nowhere in clear', async () => {
    const { code, token } = await asked('an.peeters@gent.be', newBrowser())
    expect(code).toMatch(/^\d{8}$/)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = await owner`select m::text as mail, s::text as request from mails m, sign_in_requests s
      where recipient = 'an.peeters@gent.be'`
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is refused for what is no address, header tricks included', async () => {
    for (const email of [
      '',
      'x',
      'a@b',
      'a@b.be\r\nBcc: c@d.be',
      'a b@c.be',
      'a@b.be,c@d.be',
      `${'a'.repeat(65)}@b.be`,
    ]) {
      const answer = await requestSignIn({ email, browserId: newBrowser(), language: 'fr', clientKey: 'k' })
      expect({ email, ok: answer.ok }).toEqual({ email, ok: false })
    }
  })
})

describe('the link', () => {
  it('survives every look of a scanner, then signs the person in, once', async () => {
    const browser = newBrowser()
    const { token } = await asked('scan@gent.be', browser)
    for (let look = 0; look < 20; look += 1) expect(await lookAtLink(token, undefined)).toBe('otherBrowser')
    expect(await redeemLink(token, newBrowser(), opening)).toBeUndefined()
    expect(await lookAtLink(token, browser)).toBe('ready')
    const session = await redeemLink(token, browser, opening)
    expect(await findSession(session?.cookie ?? '')).toMatchObject({ email: 'scan@gent.be', language: 'nl' })
    expect(await redeemLink(token, browser, opening)).toBeUndefined()
    expect(await lookAtLink(token, browser)).toBe('ended')
  })

  it('gives one session to a hundred that press at once', async () => {
    const browser = newBrowser()
    const { token } = await asked('many@gent.be', browser)
    const all = await Promise.all(Array.from({ length: 100 }, () => redeemLink(token, browser, opening)))
    expect(all.filter((session) => session !== undefined)).toHaveLength(1)
  })

  it('dies with a newer mail, and after ten minutes', async () => {
    const browser = newBrowser()
    const first = await asked('new@gent.be', browser)
    const second = await asked('new@gent.be', browser)
    expect(await lookAtLink(first.token, browser)).toBe('ended')
    expect(await lookAtLink(second.token, browser)).toBe('ready')
    await owner`update sign_in_requests set expires_at = expires_at - interval '10 minutes 1 second'`
    expect(await lookAtLink(second.token, browser)).toBe('ended')
    expect(await redeemLink(second.token, browser, opening)).toBeUndefined()
    expect((await redeemCode(second.code, { browserId: browser }, opening)).ok).toBe(false)
  })
})

describe('the code', () => {
  it('works in the browser that asked, with spaces', async () => {
    const browser = newBrowser()
    const { code } = await asked('code@gent.be', browser)
    expect((await redeemCode(code, { browserId: newBrowser() }, opening)).ok).toBe(false)
    expect(
      (await redeemCode(`${code.slice(0, 4)} ${code.slice(4)}`, { browserId: browser }, opening)).ok,
    ).toBe(true)
    expect((await redeemCode(code, { browserId: browser }, opening)).ok).toBe(false)
  })

  it('works beside the link in another browser', async () => {
    const { code, token, wrong } = await asked('other@gent.be', newBrowser())
    expect((await redeemCode(wrong, { token }, opening)).ok).toBe(false)
    expect((await redeemCode(code, { token }, opening)).ok).toBe(true)
  })

  it('is dead after five wrong tries, also when they come at once', async () => {
    const browser = newBrowser()
    const { code, wrong } = await asked('guess@gent.be', browser)
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => redeemCode(wrong, { browserId: browser }, opening)),
    )
    const messages = tries.map((answer) => (answer.ok ? 'in' : answer.refusal.message))
    expect(messages.filter((text) => text.startsWith('signIn.code.wrong'))).toHaveLength(4)
    expect((await redeemCode(code, { browserId: browser }, opening)).ok).toBe(false)
  })

  it('gives one session to a hundred that type it at once', async () => {
    const browser = newBrowser()
    const { code } = await asked('typed@gent.be', browser)
    const all = await Promise.all(
      Array.from({ length: 100 }, () => redeemCode(code, { browserId: browser }, opening)),
    )
    expect(all.filter((answer) => answer.ok)).toHaveLength(1)
  })

  it('is not guessed on for ever: after twenty tries an hour the link alone is left', async () => {
    const browser = newBrowser()
    for (let mail = 0; mail < 4; mail += 1) {
      const { wrong } = await asked('hour@gent.be', browser)
      for (let guess = 0; guess < 5; guess += 1) await redeemCode(wrong, { browserId: browser }, opening)
    }
    const { code, token } = await asked('hour@gent.be', browser)
    const answer = await redeemCode(code, { browserId: browser }, opening)
    expect(answer).toMatchObject({ ok: false, refusal: { message: 'signIn.code.useLink' } })
    expect(await redeemLink(token, browser, opening)).toBeDefined()
  })
})

describe('the rate', () => {
  it('is five mails an address and thirty a client in a quarter of an hour, whoever counts', async () => {
    const ask = (email: string, clientKey: string) =>
      requestSignIn({ email, browserId: newBrowser(), language: 'fr', clientKey })
    const same = await Promise.all(Array.from({ length: 20 }, (_, n) => ask('flood@gent.be', `client ${n}`)))
    expect(same.filter((answer) => answer.ok)).toHaveLength(5)
    expect(same.find((answer) => !answer.ok)).toMatchObject({ retryAfter: expect.any(Number) })
    const one = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(`p${n}@gent.be`, 'one client')))
    expect(one.filter((answer) => answer.ok)).toHaveLength(30)
  })
})

describe('a session', () => {
  async function signedIn(email: string) {
    const browser = newBrowser()
    const { token } = await asked(email, browser)
    const session = await redeemLink(token, browser, opening)
    if (!session) throw new Error('not signed in')
    return session
  }

  it('is kept as a hash, ends when told, and after twelve hours', async () => {
    const { cookie } = await signedIn('end@gent.be')
    const stored = await owner`select s::text as row from sessions s`
    expect(JSON.stringify(stored)).not.toContain(cookie)
    await owner`update sessions set expires_at = expires_at - interval '12 hours 1 second'`
    expect(await findSession(cookie)).toBeUndefined()
    await owner`update sessions set expires_at = now() + interval '1 hour'`
    const found = await findSession(cookie)
    await endSession(found?.idHash ?? new Uint8Array())
    expect(await findSession(cookie)).toBeUndefined()
  })

  it('ends after 30 idle minutes, an officer’s after 15', async () => {
    const { cookie, personId } = await signedIn('idle@gent.be')
    await owner`update sessions set last_seen_at = now() - interval '29 minutes'`
    expect(await findSession(cookie)).toBeDefined()
    const [touched] = await owner`select last_seen_at > now() - interval '1 minute' as fresh from sessions`
    expect(touched?.fresh).toBe(true)
    await owner`insert into officer_roles (person_id, role) values (${personId}, 'validator')`
    await owner`update sessions set last_seen_at = now() - interval '16 minutes'`
    expect(await findSession(cookie)).toBeUndefined()
    await owner`update sessions set last_seen_at = now() - interval '14 minutes'`
    expect(await findSession(cookie)).toMatchObject({ officerRoles: ['validator'] })
  })

  it('takes the place of the one this browser had', async () => {
    const first = await signedIn('twice@gent.be')
    const old = await findSession(first.cookie)
    const browser = newBrowser()
    const { token } = await asked('twice@gent.be', browser)
    await redeemLink(token, browser, { userAgent: '', replaces: old && Buffer.from(old.idHash) })
    expect(await findSession(first.cookie)).toBeUndefined()
  })
})
