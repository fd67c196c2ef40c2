import { describe, expect, it } from 'vitest'
import { nextPage } from './next-page.ts'

describe('the page after sign-in', () => {
  it.each([
    '/dossiers',
    '/dossiers/new',
    '/office/dossiers/0b2c',
    '/settings/sessions',
    '/csr',
    '/settings/members?workspace=1b4e&done=joined',
    '/office?q=Gemeente+Gent%20%C3%A9&state=submitted&page=2',
    '/dossiers/1?next=https://evil.example//x/../y',
  ])('may be %s', (path) => expect(nextPage(path)).toBe(path))

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/dossiers',
    'javascript:alert(1)',
    '/dossiers/../sign-out',
    '/dossiers//evil.example',
    '/dossiers#x',
    '/dossiers?x#y',
    '/dossiers?x\\y',
    '/dossiers?a b',
    '/dossiers?é',
    '/dossiers\r\nSet-Cookie: a=b',
    '/dossiers?\r\nSet-Cookie: a=b',
    '/dossiers?\u0000',
    '/sign-out',
    '/sign-out?/dossiers',
    '/dev/sign-in',
    `/dossiers/${'x'.repeat(1000)}`,
    '',
    null,
  ])('is never %j', (path) => expect(nextPage(path)).toBeUndefined())
})
