import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import * as signOut from '#app/routes/sign-out.tsx'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { signIn } from '#test/builders/officer-session.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { ORIGIN, serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
onPortalDatabase()

let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  border = await serveBorder({ pages: pageHandler(buildOf({ 'sign-out': signOut }), false), findSession })
})
afterAll(() => border.close())

const ask = (cookie: string, method: 'GET' | 'POST', path = '/sign-out') =>
  border.ask({
    method,
    path,
    headers: {
      Cookie: `session=${cookie}`,
      ...(method === 'POST' && { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' }),
    },
  })

it.each(['/sign-out', '/sign-out.data'])(
  'signing out by %s ends the session and has the browser forget cookie and storage',
  async (path) => {
    const cookie = await signIn('who.leaves@people.example')
    const { headers } = await ask(cookie, 'POST', path)
    expect(headers['clear-site-data']).toBe('"storage"')
    expect(headers['set-cookie']).toContainEqual(expect.stringMatching(/^session=;.*Max-Age=0/))
    expect(headers['cache-control']).toBe('no-store')
    expect(await findSession(cookie)).toBeUndefined()
  },
)

it('reading the page forgets nothing', async () => {
  const cookie = await signIn('who.stays@people.example')
  const { status, headers } = await ask(cookie, 'GET')
  expect([status, headers['clear-site-data'], headers['set-cookie']]).toEqual([200, undefined, undefined])
  expect(await findSession(cookie)).toBeDefined()
})
