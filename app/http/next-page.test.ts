import { describe, expect, it } from 'vitest'
import { nextPage, signInAddress } from './next-page.ts'

describe('the page after sign-in', () => {
  it.each(['/dossiers', '/dossiers/new', '/office/dossiers/0b2c', '/settings/sessions', '/csr'])(
    'may be %s',
    (path) => expect(nextPage(path)).toBe(path),
  )

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/dossiers',
    'javascript:alert(1)',
    '/dossiers/../sign-out',
    '/dossiers//evil.example',
    '/dossiers?next=x',
    '/dossiers\r\nSet-Cookie: a=b',
    '/sign-out',
    '/dev/sign-in',
    `/dossiers/${'x'.repeat(200)}`,
    '',
    null,
  ])('is never %j', (path) => expect(nextPage(path)).toBeUndefined())

  it('is carried to the sign-in page, as a document', () => {
    expect(signInAddress('/dossiers/1.data')).toBe('/sign-in?next=%2Fdossiers%2F1')
    expect(signInAddress('/elsewhere')).toBe('/sign-in')
  })
})
