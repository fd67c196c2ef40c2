import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf } from '#app/http/context.server.ts'
import { formToken } from '#app/http/form-token.server.ts'
import { pageHandler, sendAnswer } from '#app/http/remix-handler.server.ts'
import { countingBuild } from './counting-build.ts'
import { type Ask, ask, ORIGIN, serveBorder, settleSettings } from './serve-border.ts'

settleSettings()

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const EVIL = 'http://evil.example'
const post = (path: string, headers: Record<string, string>, body = 'field=value'): Ask => ({
  method: 'POST',
  path,
  headers: { ...FORM, ...headers },
  body,
})

/** What a hostile page, or a client that says nothing of where it comes from, can make a browser send. */
const HOSTILE: Record<string, Ask> = {
  'a document from elsewhere': post('/page', { Origin: EVIL }),
  'a document from an opaque place': post('/page', { Origin: 'null' }),
  'a document that tells nothing': post('/page', {}),
  'a document with a forged host': post('/page', {
    Origin: EVIL,
    Host: 'evil.example',
    'X-Forwarded-Host': 'evil.example',
  }),
  'a document marked cross-site only': post('/page', { 'Sec-Fetch-Site': 'cross-site' }),
  'a _data request': post('/page?_data=page', { Origin: EVIL }),
  'a _data request that claims to be ours': post('/page?_data=page', { Origin: ORIGIN }),
  'a single fetch': post('/page.data', { Origin: EVIL }),
  'a resource route': post('/resource', { Origin: EVIL }),
  'a sibling site': post('/page', { 'Sec-Fetch-Site': 'same-site', Origin: ORIGIN }),
  'no page at all': post('/page', { 'Sec-Fetch-Site': 'none', Origin: ORIGIN }),
  'a site that forges the Origin of ours': post('/page', { 'Sec-Fetch-Site': 'cross-site', Origin: ORIGIN }),
  'a token of another browser': post(
    '/page',
    { Cookie: 'browser=mine' },
    `formToken=${formToken('another')}`,
  ),
  'two tokens': post(
    '/page',
    { Cookie: 'browser=mine' },
    `formToken=${formToken('mine')}&formToken=${formToken('mine')}`,
  ),
}

const OURS: Record<string, Ask> = {
  'a form without JavaScript': post('/page', { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin' }),
  'a form of an older browser': post('/page', { Origin: ORIGIN }),
  'a single fetch': post('/page.data', { 'Sec-Fetch-Site': 'same-origin', Origin: ORIGIN }),
  'a resource route': post('/resource', { 'Sec-Fetch-Site': 'same-origin' }),
  'a token of this browser': post('/page', { Cookie: 'browser=mine' }, `formToken=${formToken('mine')}`),
  'a token of this session': post(
    '/page',
    { Cookie: 'session=mine; browser=other' },
    `formToken=${formToken('mine')}`,
  ),
}

describe('the gate', () => {
  const { build, ran } = countingBuild()
  let border: Awaited<ReturnType<typeof serveBorder>>
  beforeAll(async () => {
    border = await serveBorder({ pages: pageHandler(build, false) })
  })
  afterAll(() => border.close())

  it.each(Object.entries(HOSTILE))('refuses %s', async (_, hostile) => {
    const before = ran()
    const { status } = await border.ask(hostile)
    expect({ status, ran: ran() - before }).toEqual({ status: 403, ran: 0 })
  })

  it.each(Object.entries(OURS))('lets %s in', async (_, ours) => {
    const before = ran()
    const { status } = await border.ask(ours)
    expect({ good: status < 300, ran: ran() - before }).toEqual({ good: true, ran: 1 })
  })

  it('refuses _data on reading too', async () => {
    expect((await border.ask({ path: '/page?_data=page' })).status).toBe(403)
    expect((await border.ask({ path: '/page?%5Fdata=page' })).status).toBe(403)
  })

  it('hands no cookie to the doors of machines', async () => {
    let cookie: string | null = 'not asked'
    const machine = await serveBorder({
      pages: async ({ request }) => {
        cookie = request.headers.cookie ?? null
        return new Response(null)
      },
    })
    await machine.ask({ method: 'POST', path: '/api/v1/csrs/check', headers: { Cookie: 'session=valid' } })
    await machine.close()
    expect(cookie).toBeNull()
  })
})

describe('without the gate', () => {
  const { build, ran } = countingBuild()
  const handle = pageHandler(build, false)
  const bare = createServer(
    express().use(async (request: ExpressRequest, response: ExpressResponse) => {
      const url = new URL(ORIGIN + request.originalUrl)
      const arrival = {
        request,
        response,
        url,
        traceId: '',
        nonce: '',
        strictPage: false,
        language: 'en' as const,
      }
      const { context } = contextOf(arrival, { demo: false, findSession: async () => undefined })
      await sendAnswer(await handle(arrival, Buffer.from('field=value'), context), response)
    }),
  )
  beforeAll(() => new Promise<void>((resolve) => void bare.listen(0, resolve)))
  afterAll(() => new Promise<void>((resolve) => void bare.close(() => resolve())))

  it.each(Object.entries(HOSTILE))('%s is not refused as it should be', async (_, hostile) => {
    const { port } = bare.address() as AddressInfo
    expect((await ask(port, hostile)).status).not.toBe(403)
  })

  it('the action runs for most of them', () => {
    expect(ran()).toBeGreaterThanOrEqual(8)
  })
})
