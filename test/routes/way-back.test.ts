import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { openSecrets } from '#app/services/mail-secrets.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { signIn } from '#test/builders/officer-session.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { ROUTE_FILES } from '#test/builders/route-files.ts'
import { type Ask, ORIGIN, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
const database = onPortalDatabase()

let border: Awaited<ReturnType<typeof serveBorder>>
beforeAll(async () => {
  const build = buildOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])))
  border = await serveBorder({ pages: pageHandler(build, false), findSession })
})
afterAll(() => border.close())

/** A browser: keeps cookies, follows no redirect by itself. */
function aBrowser(cookies: Record<string, string> = {}) {
  return async (path: string, form?: Readonly<Record<string, string>>) => {
    const asked: Ask = { path, headers: { Cookie: header(cookies) } }
    if (form) {
      asked.method = 'POST'
      asked.body = new URLSearchParams(form).toString()
      asked.headers = {
        ...asked.headers,
        Origin: ORIGIN,
        'Content-Type': 'application/x-www-form-urlencoded',
      }
    }
    const answer = await border.ask(asked)
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) delete cookies[name]
      else cookies[name] = value
    }
    const [, next] = /name="next" value="([^"]*)"/.exec(answer.body) ?? []
    return { ...answer, to: answer.headers.location, next: next?.replaceAll('&amp;', '&') }
  }
}
const header = (cookies: Readonly<Record<string, string>>) =>
  Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')

const PLACES = [
  `/invitation/${randomBytes(32).toString('base64url')}`,
  '/settings/members?workspace=1b4e28ba-2fa1-41d2-883f-0016d3cca427',
  '/office?q=Gemeente+Gent&state=submitted',
  '/dossiers/1b4e28ba-2fa1-41d2-883f-0016d3cca427/institution?return=review',
]

/** The secrets of the mail last written to an address, and all that the database holds. */
async function mailed(to: string) {
  const rows = await asOwnerOf(database, (tx) =>
    tx.execute<{ id: string; sealed: Buffer }>(
      sql`select id, sealed from mails where recipient = ${to} order by created_at desc limit 1`,
    ),
  )
  const [{ id, sealed } = { id: '', sealed: Buffer.alloc(0) }] = rows
  const { code = '', link = '' } = openSecrets(id, sealed) ?? {}
  return { code, link: link.replace(ORIGIN, '') }
}
const requests = () =>
  asOwnerOf(database, (tx) => tx.execute(sql`select r::text as row from sign_in_requests r`))

const wanted = async (browser: ReturnType<typeof aBrowser>, place: string, email: string) => {
  const asked = await browser(place)
  expect([asked.status, asked.to]).toEqual([302, '/sign-in'])
  const { next } = await browser('/sign-in')
  expect(next).toBe(place)
  const sent = await browser('/sign-in', { email, ...(next && { next }) })
  expect(sent.to).toBe('/sign-in/code')
}

describe('the way back after sign-in', () => {
  it.each(PLACES)('to %s leads by the code, and stands in no address and no row', async (place) => {
    const browser = aBrowser()
    const email = `${randomBytes(6).toString('hex')}@people.example`
    await wanted(browser, place, email)
    const [, secret = ''] = /[/=]([\w-]{36,43})/.exec(place) ?? []
    const { code, link } = await mailed(email)
    expect(link).toMatch(/^\/sign-in\/link\/[\w-]{43}$/)
    if (secret) expect(JSON.stringify(await requests())).not.toContain(secret)
    expect((await browser('/sign-in/code', { code })).to).toBe(place)
  })

  it.each(PLACES)('to %s leads by the link, in another browser too', async (place) => {
    for (const here of [true, false]) {
      const browser = aBrowser()
      const email = `${randomBytes(6).toString('hex')}@people.example`
      await wanted(browser, place, email)
      const { code, link } = await mailed(email)
      const opened = here ? browser : aBrowser()
      await opened(link)
      expect((await opened(link, here ? {} : { code })).to).toBe(place)
    }
  })

  it('is the one of the tab, whatever another tab wanted since', async () => {
    const browser = aBrowser()
    const email = 'tabs@people.example'
    await browser('/dossiers')
    const { next = '' } = await browser('/sign-in')
    await browser('/settings')
    await browser('/sign-in', { email, next })
    expect((await browser('/sign-in/code', { code: (await mailed(email)).code })).to).toBe('/dossiers')
  })

  it('of a fetch by script is that of its document', async () => {
    const browser = aBrowser()
    await browser('/settings/sessions.data?_routes=settings%2Fsessions&index')
    expect((await browser('/sign-in')).next).toBe('/settings/sessions')
  })

  it('is forgotten once taken, and by who signs out', async () => {
    const browser = aBrowser()
    const email = 'forgotten@people.example'
    await wanted(browser, '/settings', email)
    await browser('/sign-in/code', { code: (await mailed(email)).code })
    await browser('/sign-out', {})
    expect((await browser('/sign-in')).next).toBeUndefined()
    await browser('/settings')
    await browser('/sign-out', {})
    expect((await browser('/sign-in')).next).toBeUndefined()
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '/sign-out',
    '/office/../x',
    '%',
    'x',
  ])('is never %s, typed into the form, the address or the cookie', async (evil) => {
    const email = `${randomBytes(6).toString('hex')}@people.example`
    const browser = aBrowser({ next: encodeURIComponent(evil) })
    const page = await browser(`/sign-in?next=${encodeURIComponent(evil)}`)
    expect(page.next).toBeUndefined()
    await browser('/sign-in', { email, next: evil })
    const { code } = await mailed(email)
    expect((await browser('/sign-in/code', { code })).to).toBe('/dossiers')
  })

  it('leads a signed-in person there at once', async () => {
    const cookie = await signIn('here.already@people.example')
    const browser = aBrowser({ session: cookie, next: encodeURIComponent('/settings?a=b') })
    expect((await browser('/sign-in')).to).toBe('/settings?a=b')
  })
})
