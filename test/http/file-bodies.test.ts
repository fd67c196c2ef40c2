import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveBorder, settleSettings } from './serve-border.ts'

settleSettings()

const session = {
  personId: 'someone',
  email: 'someone@people.example',
  name: '',
  language: 'en' as const,
  recentSignIn: true,
  officerRoles: [],
  idHash: new Uint8Array(),
}

let border: Awaited<ReturnType<typeof serveBorder>>
beforeAll(async () => {
  border = await serveBorder({
    pages: async (_, body) => new Response(`${body?.length} bytes`),
    findSession: async (cookie) => {
      if (cookie === 'unknown') return undefined
      if (cookie === 'away') throw new Error('the database is away')
      return session
    },
  })
})
afterAll(() => border.close())

const THREAD = '/dossiers/3f2d/thread'
const MEGABYTE = 1024 * 1024

async function post(path: string, bytes: number, cookie?: string): Promise<number> {
  const head = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n'
  const body = Buffer.concat([Buffer.from(head), Buffer.alloc(bytes, 0x61), Buffer.from('\r\n--x--\r\n')])
  const { status } = await border.ask({
    method: 'POST',
    path,
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'multipart/form-data; boundary=x',
      ...(cookie && { Cookie: `session=${cookie}` }),
    },
    body,
  })
  return status
}

it('lets three files of two megabytes through where a conversation is, for who is signed in', async () => {
  expect(await post(THREAD, 6 * MEGABYTE, 'known')).toBe(200)
  expect(await post(`/office${THREAD}`, 6 * MEGABYTE, 'known')).toBe(200)
  expect(await post(`${THREAD}.data`, 6 * MEGABYTE, 'known')).toBe(200)
  // The page says that the database is away.
  expect(await post(THREAD, MEGABYTE, 'away')).toBe(200)
})

it.each([
  ['without a session', THREAD, MEGABYTE, undefined],
  ['with a cookie that is none', THREAD, MEGABYTE, 'unknown'],
  ['of more than eight megabytes', THREAD, 8 * MEGABYTE, 'known'],
  ['to another page', '/dossiers/3f2d/review', MEGABYTE, 'known'],
  ['to a file of a conversation', `${THREAD}/3f2d`, MEGABYTE, 'known'],
  ['to what only looks like it', '/dossiers/3f2d/x/thread', MEGABYTE, 'known'],
])('is too large %s', async (_, path, bytes, cookie) => {
  expect(await post(path, bytes, cookie)).toBe(413)
})
