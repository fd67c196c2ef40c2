import { randomBytes, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { installQueues } from '#app/jobs/queue.server.ts'
import * as signIn from '#app/routes/sign-in.tsx'
import * as code from '#app/routes/sign-in_.code.tsx'
import * as link from '#app/routes/sign-in_.link.$token.tsx'
import { openSecrets } from '#app/services/mail-secrets.server.ts'
import { redeemCode } from '#app/services/sign-in/redeem-code.server.ts'
import { redeemLink } from '#app/services/sign-in/redeem-link.server.ts'
import { requestSignIn } from '#app/services/sign-in/request-sign-in.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { connect, disconnect } from '#db/client.server.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { type Answer, type Ask, ORIGIN, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

settleSettings()

const OPENING = { userAgent: 'test', replaces: undefined }
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN }
const newBrowser = () => randomBytes(32).toString('base64url')

let database: FreshDatabase
let owner: postgres.Sql
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  database = await freshDatabase()
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
  await installQueues(owner)
  connect(database.options)
  const pages = buildOf({ 'sign-in': signIn, 'sign-in/code': code, 'sign-in/link/:token': link })
  border = await serveBorder({ pages: pageHandler(pages, false), findSession })
})
afterAll(async () => {
  await border.close()
  await disconnect()
  await owner.end()
  await database.drop()
})
beforeEach(async () => {
  await owner`truncate rate_limits, sign_in_requests, sessions`
})

/** What the mail to this address tells its reader. */
async function mailedTo(email: string): Promise<{ code: string; token: string }> {
  const [mail] =
    await owner`select id, sealed from mails where recipient = ${email} order by created_at desc limit 1`
  const secrets = openSecrets(mail?.id, mail?.sealed)
  const token = /\/sign-in\/link\/([\w-]+)/.exec(secrets?.link ?? '')?.[1]
  if (!secrets?.code || !token) throw new Error(`no mail went to ${email}`)
  return { code: secrets.code, token }
}

const sessionsOf = async (email: string): Promise<number> =>
  (await owner`select 1 from sessions join persons on persons.id = person_id where email = ${email}`).length

describe('a hundred redemptions at once', () => {
  const ROUNDS = inject('proof') ? 50 : 5
  type Secrets = { browserId: string; code: string; token: string }
  const byLink = async ({ token, browserId }: Secrets) =>
    (await redeemLink(token, browserId, OPENING)) !== undefined
  const byCode = async ({ code, browserId }: Secrets) => (await redeemCode(code, { browserId }, OPENING)).ok
  const WAYS = { link: [byLink], code: [byCode], 'link and code': [byLink, byCode] }

  it.each(Object.entries(WAYS))(
    `by %s open one session, in each of ${ROUNDS} rounds`,
    {
      timeout: 300_000,
    },
    async (_, ways) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const email = `${randomUUID()}@race.example`
        const browserId = newBrowser()
        await requestSignIn({ email, browserId, language: 'fr', clientKey: email })
        const secrets = { browserId, ...(await mailedTo(email)) }
        const tries = Array.from({ length: 100 }, (_, turn) => ways[turn % ways.length]?.(secrets))
        const won = (await Promise.all(tries)).filter((isIn) => isIn === true)
        expect({ round, won: won.length, sessions: await sessionsOf(email) }).toEqual({
          round,
          won: 1,
          sessions: 1,
        })
      }
    },
  )
})

/** A browser over the border: it keeps cookies as browsers do, and says where its posts come from. */
function aBrowser() {
  const jar = new Map<string, string>()
  const visit = async (wanted: Ask): Promise<Answer> => {
    const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await border.ask({ ...wanted, headers: { ...wanted.headers, ...(Cookie && { Cookie }) } })
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(cookie) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return answer
  }
  const post = (path: string, fields: Record<string, string>): Promise<Answer> =>
    visit({ method: 'POST', path, headers: FORM, body: new URLSearchParams(fields).toString() })
  return { visit, post, jar }
}

const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

type Scan = (path: string) => Promise<unknown>
const looksWith =
  (headers: Record<string, string>, method = 'GET'): Scan =>
  (path) =>
    aBrowser().visit({ method, path, headers })

/** Opens the page and sends its form without anybody pressing: as it is, or with something in each field. */
const postsWith =
  (typed: Record<string, string>): Scan =>
  async (path) => {
    const scanner = aBrowser()
    const page = await scanner.visit({ path })
    await scanner.post(path, { ...hiddenIn(page.body), ...typed })
  }

const SCANS: Readonly<Record<string, Scan>> = {
  head: looksWith({}, 'HEAD'),
  get: looksWith({}),
  'get as a bot': looksWith({ 'User-Agent': 'Googlebot/2.1' }),
  prefetch: looksWith({ 'Sec-Purpose': 'prefetch', Purpose: 'prefetch' }),
  prerender: looksWith({ 'Sec-Purpose': 'prefetch;prerender' }),
  'single fetch': (path) => aBrowser().visit({ path: `${path}.data` }),
  'post in its own browser': postsWith({}),
  'post with an empty code': postsWith({ code: '' }),
  'post with a word for a code': postsWith({ code: 'test' }),
  'post without having looked': (path) => aBrowser().post(path, {}),
}
const once = (name: string): string[] => [name]
const SIMULATIONS = [
  ...Object.keys(SCANS).map(once),
  ...Object.keys(SCANS).map((name, at, all) => [
    ...Array<string>(5).fill(name),
    all[(at + 1) % all.length] ?? name,
  ]),
]

describe('a mail scanner', () => {
  it('is played in twenty ways', () => expect(SIMULATIONS).toHaveLength(20))

  it.each(SIMULATIONS.map((scans) => ({ scans, name: scans.join(', ') })))(
    'that does $name leaves the link to the person',
    async ({ scans }) => {
      const email = `${randomUUID()}@scanned.example`
      const person = aBrowser()
      const asked = await person.post('/sign-in', { email })
      expect(asked.headers.location).toBe('/sign-in/code')
      const path = `/sign-in/link/${(await mailedTo(email)).token}`
      for (const scan of scans) await SCANS[scan]?.(path)
      expect(await sessionsOf(email)).toBe(0)
      const page = await person.visit({ path })
      expect(page.status).toBe(200)
      const pressed = await person.post(path, hiddenIn(page.body))
      expect({ status: pressed.status, to: pressed.headers.location }).toEqual({
        status: 302,
        to: '/dossiers',
      })
      expect(await findSession(person.jar.get('session') ?? '')).toMatchObject({ email })
    },
  )
})

describe('a known address and an unknown one', () => {
  /** The answer without what differs by nature: trace and nonce, cookies, the date, and the address typed. */
  const comparable = ({ status, headers, body }: Answer, email: string) => {
    const nonce = /'nonce-([\w-]+)'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
    const { date: _, 'belgov-trace-id': __, 'set-cookie': cookies, ...rest } = headers
    const token = hiddenIn(body).formToken ?? ''
    const text = JSON.stringify({ rest, body, cookies: cookies?.length })
    const same = [nonce, email, token]
      .filter(Boolean)
      .reduce((said, part) => said.replaceAll(part, 'X'), text)
    return { status, text: same }
  }

  async function known(email: string): Promise<string> {
    await owner`insert into persons (email, language, name) values (${email}, 'nl', 'Somebody')`
    return email
  }

  it('are answered alike, also when asked too often', async () => {
    const addresses = [await known('an.peeters@known.example'), 'an.nobody@unknown.example']
    const answers = await Promise.all(
      addresses.map(async (email) => {
        const said = []
        for (let turn = 0; turn < 7; turn += 1)
          said.push(comparable(await aBrowser().post('/sign-in', { email }), email))
        return said
      }),
    )
    expect(answers[0]?.map(({ status }) => status)).toEqual([302, 302, 302, 302, 302, 429, 429])
    expect(answers[1]).toEqual(answers[0])
  })

  it('are answered in the same time', { timeout: 600_000 }, async () => {
    const samples = inject('proof') ? 2000 : 500
    const first = await told('first', samples)
    // By chance alone once in a thousand runs: who can be told apart can be told apart twice.
    const found = first.isAlike ? first : await told('second', samples)
    expect(found.isAlike, [first.figures, found.figures].join('; then ')).toBe(true)
  })

  async function told(group: string, samples: number): Promise<{ isAlike: boolean; figures: string }> {
    await owner`insert into persons (email, language, name)
      select ${group} || n || '@known.example', 'nl', 'Somebody' from generate_series(1, ${samples}) n`
    const times = { known: [] as number[], unknown: [] as number[] }
    const kinds = ['known', 'unknown'] as const
    for (let turn = 1; turn <= samples; turn += 1) {
      if (turn % 10 === 1) await owner`delete from rate_limits`
      // Each first as often as the other, so that what the turn before left behind falls on both.
      for (const kind of turn % 2 === 0 ? kinds : kinds.toReversed()) {
        const start = performance.now()
        const { status } = await aBrowser().post('/sign-in', { email: `${group}${turn}@${kind}.example` })
        times[kind].push(performance.now() - start)
        expect(status).toBe(302)
      }
    }
    const difference = Math.abs(median(times.known) - median(times.unknown))
    const z = rankTest(times)
    const figures = `medians ${difference.toFixed(2)} ms apart, z ${z.toFixed(2)}`
    return { isAlike: difference <= 5 && Math.abs(z) <= 3.3, figures }
  }
})

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Mann and Whitney's test: how many standard deviations apart; over 3.3 by chance once in a thousand runs. */
function rankTest({ known, unknown }: { known: number[]; unknown: number[] }): number {
  const all = [
    ...known.map((ms) => ({ ms, isKnown: true })),
    ...unknown.map((ms) => ({ ms, isKnown: false })),
  ]
  const ranks = all
    .sort((a, b) => a.ms - b.ms)
    .reduce((sum, { isKnown }, at) => (isKnown ? sum + at + 1 : sum), 0)
  const [m, n] = [known.length, unknown.length]
  const above = ranks - (m * (m + 1)) / 2
  return (above - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12)
}
