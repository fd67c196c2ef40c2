import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '#app/http/load-context.ts'
import { installQueues } from '#app/jobs/queue.server.ts'
import * as settingsSignIn from '#app/routes/settings.sign-in.tsx'
import * as addMailbox from '#app/routes/settings.sign-in_.mail.tsx'
import * as signIn from '#app/routes/sign-in.tsx'
import * as provider from '#app/routes/sign-in_.provider.tsx'
import * as callback from '#app/routes/sign-in_.provider_.callback.ts'
import { openSecrets } from '#app/services/mail-secrets.server.ts'
import { signInByIdentity } from '#app/services/provider/sign-in-by-identity.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { asPartner, connect, disconnect } from '#db/client.server.ts'
import { joinByIdentity } from '#db/identities.server.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'
import { LoginProvider } from '#test/world/login-provider.ts'

const ORIGIN = 'http://localhost:3000'
const LEVEL = 'urn:example:level:400'
const login = new LoginProvider()
const visit = pagesOf({
  'sign-in': signIn,
  'sign-in/provider': provider,
  // A page without a component is a resource.
  'sign-in/provider/callback': { ...callback, default: undefined },
  'settings/sign-in': settingsSignIn,
  'settings/sign-in/mail': addMailbox,
})

let database: FreshDatabase
let owner: postgres.Sql

beforeAll(async () => {
  await login.start()
  vi.stubEnv('ORIGIN', ORIGIN)
  vi.stubEnv('LOG_LEVEL', 'error')
  vi.stubEnv('SECRET_SESSION', 'a-secret-of-the-tests-that-is-long-enough')
  vi.stubEnv('SECRET_LOG', 'another-secret-of-the-tests-long-enough')
  vi.stubEnv('OIDC_ISSUER', login.issuer)
  vi.stubEnv('OIDC_CLIENT_ID', login.clientId)
  vi.stubEnv('OIDC_CLIENT_SECRET', 'secret of the client')
  vi.stubEnv('OIDC_NAME', 'Example Login')
  vi.stubEnv('OIDC_ACR_VALUES', LEVEL)
  vi.stubEnv('OIDC_CLAIM_ENTERPRISE_NUMBER', 'org')
  database = await freshDatabase()
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
  await installQueues(owner)
  connect(database.options)
})
afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
  await login.stop()
})
beforeEach(async () => {
  login.lies = {}
  await owner`truncate rate_limits, provider_flows, sessions`
})

const claims = (more: Record<string, unknown> = {}) => ({ sub: randomUUID(), acr: LEVEL, ...more })

async function begun(browserId: string, session?: Session): Promise<string> {
  const form = { intent: session ? 'link' : 'signIn', next: '/dossiers' }
  const { location } = await visit({ path: '/sign-in/provider', session, form, browserId })
  return location ?? ''
}

const arrive = (back: URL, browserId: string, session?: Session) =>
  visit({ path: back.pathname + back.search, session, browserId })

/** Signs in and gives who holds the session's cookie. */
async function signedIn(person: Record<string, unknown>): Promise<Session> {
  const browserId = randomUUID()
  const answer = await arrive(login.authorize(await begun(browserId), person), browserId)
  expect(answer.location).toBe('/dossiers')
  const cookie = answer.cookies.map((line) => /^session=([\w-]{43});/.exec(line)?.[1]).find(Boolean)
  const session = await findSession(cookie ?? '')
  if (!session) throw new Error('nobody is signed in')
  return session
}

/** The answer is refused for that reason: by a page, and without a session. */
async function expectRefused(answer: Awaited<ReturnType<typeof arrive>>, reason: string): Promise<void> {
  expect(answer.location).toBe(`/sign-in/provider?refused=${reason}`)
  expect(answer.cookies.filter((line) => /^session=/.test(line))).toEqual([])
  const page = await visit({ path: answer.location ?? '', session: undefined })
  expect(page.status).toBeGreaterThanOrEqual(400)
  expect(page.html).toContain('You are not signed in this way')
  expect(await owner`select from sessions`).toHaveLength(0)
}

describe('the way to the provider', () => {
  it('is offered, and asks with PKCE, state, nonce and the levels', async () => {
    const page = await visit({ path: '/sign-in', session: undefined })
    expect(page.html).toContain('Sign in with Example Login')
    const asked = new URL(await begun('b')).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'portal',
      redirect_uri: `${ORIGIN}/sign-in/provider/callback`,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      acr_values: LEVEL,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    })
    const stored = await owner`select f::text as row from provider_flows f`
    expect(JSON.stringify(stored)).not.toContain(asked.get('state'))
  })

  it.each<[string, typeof login.lies]>([
    ['calls itself another issuer', { metadata: (said) => ({ ...said, issuer: 'https://other.example' }) }],
    ['has no authorization endpoint', { metadata: ({ authorization_endpoint: _, ...said }) => said }],
  ])('leads nowhere when the provider %s', async (_, lies) => {
    login.lies = lies
    expect(await begun('mine')).toBe('/sign-in/provider?refused=down')
    expect(await owner`select from provider_flows`).toHaveLength(0)
    const page = await visit({ path: '/sign-in/provider?refused=down', session: undefined })
    expect(page.status).toBe(503)
  })

  it('is begun sixty times a quarter of an hour from one network, whoever counts', async () => {
    const all = await Promise.all(Array.from({ length: 70 }, (_, n) => begun(`b${n}`)))
    expect(all.filter((location) => location === '/sign-in/provider?refused=tooMany')).toHaveLength(10)
  })
})

describe('a person who comes by the provider', () => {
  it('is known by name, without a mail claim, and is the same person again', async () => {
    const person = claims({ given_name: 'An', family_name: 'Peeters' })
    const first = await signedIn(person)
    expect(first).toMatchObject({ name: 'An Peeters', email: '' })
    expect((await signedIn(person)).personId).toBe(first.personId)
    const [session] = await owner`select method from sessions limit 1`
    expect(session).toEqual({ method: 'provider' })
    // A second one without a mailbox is another person.
    expect((await signedIn(claims())).personId).not.toBe(first.personId)
  })

  it('is not found by a mail address, in neither direction', async () => {
    const byMail = await aPerson('victim@gent.be')
    const session = await signedIn(claims({ email: 'victim@gent.be', email_verified: true }))
    expect(session.personId).not.toBe(byMail)
    expect(session.email).toBe('')
    await signedIn(claims({ email: 'later@gent.be', email_verified: true }))
    expect(await owner`select from persons where email = 'later@gent.be'`).toHaveLength(0)
    expect(await owner`select from identities where email = 'later@gent.be'`).toHaveLength(1)
  })

  it('is two persons when two issuers use one subject', async () => {
    const opening = { userAgent: '', replaces: undefined }
    const by = (issuer: string) =>
      signInByIdentity(
        { issuer, subject: 'same', name: '', email: '', enterpriseNumber: '' },
        { language: 'nl', opening },
      )
    const [one, other] = [await by('https://one.example'), await by('https://other.example')]
    expect(one.personId).not.toBe(other.personId)
    expect((await by('https://one.example')).personId).toBe(one.personId)
  })

  it('may be described by a signed userinfo', async () => {
    login.lies = { userInfoSignature: 'signed' }
    expect((await signedIn(claims({ name: 'Signed Name' }))).name).toBe('Signed Name')
  })

  it('gets one account when several first answers come at once', async () => {
    const person = claims()
    const flows = await Promise.all(
      Array.from({ length: 8 }, async (_, n) => login.authorize(await begun(`b${n}`), person)),
    )
    await Promise.all(flows.map((back, n) => arrive(back, `b${n}`)))
    expect(await owner`select distinct person_id from sessions`).toHaveLength(1)
  })
})

describe('a forged answer', () => {
  const forged: [string, typeof login.lies, string][] = [
    ['an ID token without signature', { signature: 'none' }, 'answer'],
    ['an ID token under another key', { signature: 'otherKey' }, 'answer'],
    ['an ID token for another client', { idToken: (said) => ({ ...said, aud: 'other' }) }, 'answer'],
    [
      'an ID token of another issuer',
      { idToken: (said) => ({ ...said, iss: 'https://x.example' }) },
      'answer',
    ],
    ['an ID token with another nonce', { idToken: (said) => ({ ...said, nonce: 'other' }) }, 'answer'],
    ['an ID token without nonce', { idToken: ({ nonce: _, ...said }) => said }, 'answer'],
    ['an old ID token', { idToken: (said) => ({ ...said, iat: 1, exp: 2 }) }, 'answer'],
    ['a weaker level', { idToken: (said) => ({ ...said, acr: 'urn:example:level:100' }) }, 'level'],
    ['no level', { idToken: ({ acr: _, ...said }) => said }, 'level'],
    ['userinfo about somebody else', { userInfo: (said) => ({ ...said, sub: 'other' }) }, 'answer'],
    ['userinfo under another key', { userInfoSignature: 'otherKey' }, 'answer'],
    [
      'a redirect instead of tokens',
      { token: (response) => void response.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end() },
      'answer',
    ],
    ['no answer at all', { token: (response) => void response.destroy() }, 'down'],
    ['a broken provider', { token: (response) => void response.writeHead(503).end() }, 'down'],
  ]
  it.each(forged)('with %s lets nobody in', async (_, lies, reason) => {
    const back = login.authorize(await begun('mine'), claims())
    login.lies = lies
    await expectRefused(await arrive(back, 'mine'), reason)
  })

  it('with another state lets nobody in', async () => {
    const back = login.authorize(await begun('mine'), claims())
    back.searchParams.set('state', 'x'.repeat(43))
    await expectRefused(await arrive(back, 'mine'), 'flow')
  })

  it('from another provider lets nobody in', async () => {
    for (const iss of ['https://other.example', undefined]) {
      const back = login.authorize(await begun('mine'), claims())
      if (iss) back.searchParams.set('iss', iss)
      else back.searchParams.delete('iss')
      await expectRefused(await arrive(back, 'mine'), 'answer')
    }
  })

  it('to another browser lets nobody in, and leaves the flow to its own', async () => {
    const back = login.authorize(await begun('mine'), claims())
    await expectRefused(await arrive(back, 'theirs'), 'flow')
    expect((await arrive(back, 'mine')).location).toBe('/dossiers')
  })

  it('counts once, and for ten minutes', async () => {
    const back = login.authorize(await begun('mine'), claims())
    await arrive(back, 'mine')
    await owner`truncate sessions`
    await expectRefused(await arrive(back, 'mine'), 'flow')
    const late = login.authorize(await begun('mine'), claims())
    await owner`update provider_flows set expires_at = expires_at - interval '10 minutes 1 second'`
    await expectRefused(await arrive(late, 'mine'), 'flow')
  })

  it('with a used code, or the code of another flow, lets nobody in', async () => {
    const first = login.authorize(await begun('mine'), claims())
    const code = first.searchParams.get('code') ?? ''
    await arrive(first, 'mine')
    await owner`truncate sessions`
    const replayed = login.authorize(await begun('mine'), claims())
    replayed.searchParams.set('code', code)
    await expectRefused(await arrive(replayed, 'mine'), 'answer')
    for (const skipsPkce of [false, true]) {
      login.lies = { skipsPkce }
      const [one, other] = [
        login.authorize(await begun('mine'), claims()),
        login.authorize(await begun('mine'), claims()),
      ]
      one.searchParams.set('code', other.searchParams.get('code') ?? '')
      await expectRefused(await arrive(one, 'mine'), 'answer')
    }
  })

  it('gives one session to many that bring it at once', async () => {
    const back = login.authorize(await begun('mine'), claims())
    const all = await Promise.all(Array.from({ length: 50 }, () => arrive(back, 'mine')))
    expect(all.filter(({ location }) => location === '/dossiers')).toHaveLength(1)
    expect(await owner`select from sessions`).toHaveLength(1)
  })

  it('is told apart from a person who stopped at the provider', async () => {
    const back = login.authorize(await begun('mine'), claims())
    back.searchParams.delete('code')
    back.searchParams.set('error', 'access_denied')
    await expectRefused(await arrive(back, 'mine'), 'cancelled')
  })
})

describe('linking', () => {
  async function byMail(): Promise<Session> {
    const email = `${randomUUID()}@people.example`
    const personId = await aPerson(email)
    const idHash = new Uint8Array()
    return { personId, email, name: '', language: 'en', officerRoles: [], recentSignIn: true, idHash }
  }
  const link = async (session: Session, person: Record<string, unknown>, at: Session | undefined = session) =>
    arrive(login.authorize(await begun('mine', session), person), 'mine', at)

  it('makes the provider a further way in to a mail account, until it is removed', async () => {
    const session = await byMail()
    const person = claims()
    const address = new URL(await begun('mine', session))
    expect(address.searchParams.get('prompt')).toBe('login')
    expect((await link(session, person)).location).toBe('/settings/sign-in?linked')
    expect((await signedIn(person)).personId).toBe(session.personId)
    const page = await visit({ path: '/settings/sign-in?linked', session })
    expect(page.html).toContain('Example Login')
    const form = { issuer: login.issuer, subject: person.sub }
    expect((await visit({ path: '/settings/sign-in', session, form })).location).toBe(
      '/settings/sign-in?removed',
    )
    expect((await signedIn(person)).personId).not.toBe(session.personId)
    const kinds = await owner`select kind from events where actor_id = ${session.personId} order by sequence`
    expect(kinds.map(({ kind }) => kind)).toEqual(['identityLinked', 'identityUnlinked'])
  })

  it('never takes an identity from somebody else', async () => {
    const person = claims()
    const holder = await signedIn(person)
    const thief = await byMail()
    expect((await link(thief, person)).location).toBe('/sign-in/provider?refused=taken')
    expect((await signedIn(person)).personId).toBe(holder.personId)
    const form = { issuer: login.issuer, subject: person.sub }
    await visit({ path: '/settings/sign-in', session: thief, form })
    expect((await signedIn(person)).personId).toBe(holder.personId)
  })

  it('is for who began it: nobody, or somebody else, who is signed in at its end gets nothing', async () => {
    const [mine, theirs] = [await byMail(), await byMail()]
    const answers = [
      await arrive(login.authorize(await begun('mine', mine), claims()), 'mine'),
      await link(mine, claims(), theirs),
    ]
    for (const answer of answers) await expectRefused(answer, 'flow')
    expect(
      await owner`select from identities where person_id in (${mine.personId}, ${theirs.personId})`,
    ).toHaveLength(0)
    const { location } = await visit({
      path: '/sign-in/provider',
      session: undefined,
      form: { intent: 'link' },
    })
    expect(location).toMatch(/^\/sign-in($|\?next)/)
  })

  it('leaves the only way in where it is', async () => {
    const person = claims()
    const session = await signedIn(person)
    const form = { issuer: login.issuer, subject: person.sub }
    const kept = await visit({ path: '/settings/sign-in', session, form })
    expect([kept.status, kept.html.includes('your only way to sign in')]).toEqual([409, true])
    expect((await signedIn(person)).personId).toBe(session.personId)
  })
})

describe('a change of the ways to sign in', () => {
  const WAYS = '/settings/sign-in'
  /** The same session, a quarter of an hour after its sign-in. */
  async function aged({ idHash }: Session, cookie: string): Promise<Session> {
    await owner`update sessions set created_at = now() - interval '16 minutes' where id_hash = ${idHash}`
    const session = await findSession(cookie)
    if (!session) throw new Error('the session has ended')
    return session
  }
  const changes = (session: Session, identity: { issuer: string; subject: string }) => [
    visit({ path: WAYS, session, form: identity }),
    visit({ path: '/sign-in/provider', session, form: { intent: 'link' } }),
    visit({ path: `${WAYS}/mail`, session, form: { email: 'thief@people.example' } }),
    visit({ path: `${WAYS}/mail?sent`, session, form: { code: '12345678' } }),
  ]
  const openedBy = async (person: Record<string, unknown>) => {
    const browserId = randomUUID()
    const answer = await arrive(login.authorize(await begun(browserId), person), browserId)
    const cookie = answer.cookies.map((line) => /^session=([\w-]{43});/.exec(line)?.[1]).find(Boolean) ?? ''
    const session = await findSession(cookie)
    if (!session) throw new Error('nobody is signed in')
    return { cookie, session }
  }

  it('asks a session of more than a quarter of an hour for a fresh proof, and does nothing before', async () => {
    const person = claims()
    const { cookie, session } = await openedBy(person)
    expect(session.recentSignIn).toBe(true)
    await owner`update persons set email = ${`${randomUUID()}@people.example`} where id = ${session.personId}`
    const old = await aged(session, cookie)
    expect(old.recentSignIn).toBeUndefined()
    for (const answer of await Promise.all(changes(old, { issuer: login.issuer, subject: person.sub })))
      expect([answer.status, answer.location]).toEqual([302, `${WAYS}?again`])
    expect(await owner`select from provider_flows`).toHaveLength(0)
    expect((await signedIn(person)).personId).toBe(session.personId)
  })

  it('offers the proof that the person has', async () => {
    const { cookie, session } = await openedBy(claims())
    const old = await aged(session, cookie)
    const path = `${WAYS}?again`
    expect((await visit({ path, session })).html).not.toContain('Show once more')
    const byProvider = await visit({ path, session: old })
    expect(byProvider.html).toContain('name="intent" value="again"')
    const form = { intent: 'again', next: WAYS }
    const { location } = await visit({ path: '/sign-in/provider', session: old, form })
    expect(new URL(location ?? '').searchParams.get('prompt')).toBe('login')
    const email = `${randomUUID()}@people.example`
    await owner`update persons set email = ${email} where id = ${session.personId}`
    expect((await visit({ path, session: old })).html).toContain(`Send a code to ${email}`)
    const officer: Session = { ...session, officerRoles: ['admin'], secondStep: 'done' }
    const byPasskey = await visit({ path, session: officer })
    expect(byPasskey.html).toContain('Show once more')
    expect(byPasskey.html).not.toContain('Send a code')
  })
})

describe('an enterprise number that the provider asserts', () => {
  async function registered(enterpriseNumber: string): Promise<string> {
    const [workspace] = await owner`insert into workspaces default values returning id`
    const id: string = workspace?.id ?? ''
    await owner`insert into institutions (workspace_id, enterprise_number, reference, answers)
      values (${id}, ${enterpriseNumber}, ${enterpriseNumber}, '{}')`
    return id
  }
  const membersOf = async (workspaceId: string) =>
    (await owner`select person_id, role from memberships where workspace_id = ${workspaceId}`).map(
      ({ person_id, role }) => ({ personId: person_id, role }),
    )

  it('makes the person an editor of the registered institution, and says so in its log', async () => {
    const workspaceId = await registered('0671516647')
    const session = await signedIn(claims({ org: 'BE 0671.516.647' }))
    expect(await membersOf(workspaceId)).toEqual([{ personId: session.personId, role: 'editor' }])
    const logged = await owner`select kind, data from events where workspace_id = ${workspaceId}`
    expect(logged).toEqual([
      { kind: 'memberLetInByProvider', data: { personId: session.personId, role: 'editor' } },
    ])
  })

  it('lets nobody back in who was let out, and changes no role', async () => {
    const workspaceId = await registered('0314595348')
    const person = claims({ org: '0314595348' })
    const { personId } = await signedIn(person)
    await owner`update memberships set role = 'manager' where person_id = ${personId}`
    await signedIn(person)
    expect(await membersOf(workspaceId)).toEqual([{ personId, role: 'manager' }])
    await owner`delete from memberships where person_id = ${personId}`
    await signedIn(person)
    expect(await membersOf(workspaceId)).toEqual([])
  })

  it('is tied when the institution becomes known later, and never by another claim', async () => {
    const person = claims({ org: '0308357159' })
    const { personId } = await signedIn(person)
    const workspaceId = await registered('0308357159')
    await signedIn(claims({ org: 'none', enterprise_number: '0308357159' }))
    await signedIn(claims({ org: ['0308357159', '0314595348'] }))
    expect(await membersOf(workspaceId)).toEqual([])
    await signedIn(person)
    expect(await membersOf(workspaceId)).toEqual([{ personId, role: 'editor' }])
  })

  it('is asked again by the database: partners’ pages cannot let themselves in without it', async () => {
    const workspaceId = await registered('0207499430')
    const { personId } = await signedIn(claims())
    const join = (identity: { issuer: string; subject: string }) =>
      asPartner({ personId, workspaceId }, (tx) =>
        joinByIdentity(tx, { ...identity, name: '', email: '', enterpriseNumber: '0207499430' }),
      )
    const other = claims({ org: '0207499430' })
    await signedIn(other)
    expect(await join({ issuer: login.issuer, subject: String(other.sub) })).toBe(false)
    expect(await join({ issuer: login.issuer, subject: 'nobody' })).toBe(false)
    expect(await membersOf(workspaceId)).toHaveLength(1)
  })
})

describe('a mailbox', () => {
  async function codeFor(email: string): Promise<string> {
    const [mail] =
      await owner`select id, sealed from mails where recipient = ${email} order by created_at desc limit 1`
    return openSecrets(mail?.id, mail?.sealed)?.code ?? ''
  }

  it('is added by its code, and refused when it is another account’s', async () => {
    const session = await signedIn(claims())
    const free = `${randomUUID()}@people.example`
    const taken = `${randomUUID()}@people.example`
    await aPerson(taken)
    const path = '/settings/sign-in/mail'
    const add = async (email: string) => {
      await visit({ path, session, form: { email }, browserId: 'mine' })
      return visit({ path: `${path}?sent`, session, form: { code: await codeFor(email) }, browserId: 'mine' })
    }
    const refused = await add(taken)
    expect([refused.status, refused.html.includes('belongs to another account')]).toEqual([400, true])
    expect((await add(free)).location).toBe('/settings/sign-in?mailAdded')
    expect(await owner`select email from persons where id = ${session.personId}`).toEqual([{ email: free }])
  })
})
