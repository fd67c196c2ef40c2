import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CANARIES } from './canaries.ts'
import { judgeOutput } from './judge-output.ts'
import { leaksIn, leaksInAddress } from './leaks-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TOKEN = 'aB3-_xY9kQ0aB3-_xY9kQ0aB3-_xY9kQ0aB3-_xY9kQ'
const ORIGIN = 'http://localhost:3000'

describe('what no log may hold', () => {
  it('are fifty marks of people, each found as it is, in capitals and in an address', () => {
    expect(new Set(CANARIES).size).toBe(50)
    for (const canary of CANARIES)
      for (const text of [canary, canary.toUpperCase(), encodeURIComponent(canary)])
        expect(leaksIn(`{"event":"request","path":"/x/${text}"}`), text).not.toEqual([])
  })

  it.each([
    ['Key (email)=(jan@people.example) already exists.', 'a mail address'],
    ['{"phone":"+32 2 123 45 67"}', 'a phone number'],
    [`{"session":"${TOKEN}"}`, 'a token'],
    [`Bearer ebx_${TOKEN}`, 'a token'],
    ['connect postgres://owner:word@db/ebox failed', 'a password in an address'],
    ['-----BEGIN ENCRYPTED PRIVATE KEY-----', 'a private key'],
    [Buffer.alloc(90, 'key bytes').toString('base64'), 'PEM or key bytes'],
    [Buffer.alloc(70, 'key bytes').toString('hex'), 'PEM or key bytes'],
    ['Correct horse battery staple', 'correct horse'],
    ['Sofie Claes signed in', 'sofie claes'],
  ])('is seen in %s', (line, leak) => expect(leaksIn(line)).toContain(leak))

  it.each([
    '{"time":"2026-11-25T02:33:12.294Z","level":"error","event":"request.failed","traceId":"e5e99deca482b6253bc84bb1176bba18","error":"Error","at":"at Object.pages (/a/b/node_modules/@remix-run/node/dist/index.js:20:45)"}',
    '{"event":"office.refused","personId":"0b8a4b0e-4f5c-4b62-9d8a-0f4f0e8f7a11","path":"/sign-in/link/[token]"}',
    'ready http://localhost:3000',
  ])('is not seen in %s', (line) => expect(leaksIn(line)).toEqual([]))

  it('is a token in an address where none has to be', () => {
    for (const path of [
      `/sign-in/link/${TOKEN}`,
      `/sign-in?next=%2Finvitation%2F${TOKEN}`,
      `/x?code=${TOKEN}&state=${TOKEN}`,
    ])
      expect(leaksInAddress(ORIGIN + path)).toEqual([])
    for (const path of [`/dossiers?session=${TOKEN}`, `/${TOKEN}`, '/office?q=jan%40people.example'])
      expect(leaksInAddress(ORIGIN + path)).toHaveLength(1)
  })
})

describe('the end of a run', () => {
  it('fails for a leak in a log or an address, a log line that is no event, and a connection to elsewhere', () => {
    const write = (kind: string, ...lines: string[]) =>
      writeFileSync(join(folder, `${kind}.1`), lines.join('\n'))
    write('log', '{"event":"request"}', `{"name":"${CANARIES[0]}"}`)
    write(
      'portal',
      'ready http://localhost:3000',
      '{"time":"2026-11-25T02:33:12.294Z","level":"info","event":"stopping","signal":"SIGTERM"}',
      'Error: something',
      '{"time":"2026-11-25","level":"info","event":"request"}',
      '{"time":"2026-11-25T02:33:12.294Z","level":"info","event":"x.y","who":{"name":"x"}}',
    )
    write('address', `${ORIGIN}/dossiers`, `${ORIGIN}/?mail=jan@people.example`)
    write(
      'connection',
      '/tmp/socket/.s.PGSQL.5432',
      'localhost:5432',
      '127.0.0.1:25',
      'evil.example:443',
      'resolve4 evil.example',
    )
    expect(judgeOutput(folder)).toEqual([
      expect.stringMatching(/^kanarie-merel 0: /),
      'a line that is no event: Error: something',
      expect.stringMatching(/^a line that is no event: .*"time":"2026-11-25",/),
      expect.stringMatching(/^a line that is no event: .*"who"/),
      expect.stringMatching(/^a mail address: /),
      'a connection to elsewhere: evil.example:443',
      'a connection to elsewhere: resolve4 evil.example',
    ])
  })
})
