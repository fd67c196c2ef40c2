import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticFiles } from '#app/http/static-files.server.ts'
import { serveBorder, settleSettings } from './serve-border.ts'

settleSettings()

const SCRIPT = 'export const answer = 42\n'.repeat(50)
const folder = mkdtempSync(join(tmpdir(), 'static-'))
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'assets/worker-1.js'), SCRIPT)
  writeFileSync(join(folder, 'assets/worker-1.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(folder, 'assets/worker-1.js.gz'), gzipSync(SCRIPT))
  writeFileSync(join(folder, 'assets/worker-1.js.map'), '{}')
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  border = await serveBorder({}, staticFiles(folder))
})
afterAll(async () => {
  await border.close()
  rmSync(folder, { recursive: true })
})

describe('an asset', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
  ])('is sent for %s as packed when built', async (accepted, encoding) => {
    const { status, headers } = await border.ask({
      path: '/assets/worker-1.js',
      headers: { 'Accept-Encoding': accepted },
    })
    expect({ status, encoding: headers['content-encoding'] }).toEqual({ status: 200, encoding })
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
      'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'none'",
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
  })

  it('is not sent again to who has it', async () => {
    const first = await border.ask({ path: '/assets/worker-1.js' })
    expect(first.body).toBe(SCRIPT)
    const etag = String(first.headers.etag)
    const again = await border.ask({ path: '/assets/worker-1.js', headers: { 'If-None-Match': etag } })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  it.each([
    '/assets/gone.js',
    '/assets/worker-1.js.map',
    '/assets/worker-1.js.br',
    '/assets/../favicon.svg',
    '/assets/%2e%2e/favicon.svg',
  ])('%s is none, and says so under the same policy', async (path) => {
    const { status, headers } = await border.ask({ path })
    expect([status, headers['content-security-policy']]).toEqual([
      404,
      expect.stringContaining("connect-src 'none'"),
    ])
  })
})

describe('other files', () => {
  it('are served for an hour, hidden ones never', async () => {
    const icon = await border.ask({ path: '/favicon.svg' })
    expect([icon.status, icon.headers['cache-control']]).toEqual([200, 'public, max-age=3600'])
    expect((await border.ask({ path: '/.vite/manifest.json' })).body).toBe('a page')
  })
})
