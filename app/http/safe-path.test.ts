import { beforeAll, describe, expect, it } from 'vitest'
import { learnPaths, safePath } from './safe-path.ts'

beforeAll(() =>
  learnPaths([
    '',
    '*',
    'dossiers/new',
    'dossiers/:dossierId/review',
    'sign-in/link/:token',
    'api/*',
    '/api/v1/dossiers/{dossierId}',
    '/health/live',
  ]),
)

describe('a path in the log', () => {
  it.each([
    ['/', '/'],
    ['/dossiers/new', '/dossiers/new'],
    ['/dossiers/4b0e3f1a-7a53-4a6e-9f57-0b6d7d2a8f11/review', '/dossiers/[dossierId]/review'],
    ['/dossiers/Peeters', '/dossiers/[dossierId]'],
    ['/dossiers/1/review.data', '/dossiers/[dossierId]/review.data'],
    ['/dossiers/1/Peeters/again', '/dossiers/[dossierId]/[…]'],
    ['/dossiers/new/', '/dossiers/new/'],
    ['/sign-in/link/Zm9vYmFyYmF6', '/sign-in/link/[token]'],
    ['/sign-in/link/Zm9vYmFyYmF6.data', '/sign-in/link/[token].data'],
    ['/SIGN-IN/link/Zm9vYmFyYmF6.data', '/[…].data'],
    ['/api/v1/dossiers/Peeters', '/api/v1/dossiers/[dossierId]'],
    ['/api/v1/Peeters', '/api/v1/[…]'],
    ['/health/live', '/health/live'],
    ['/Peeters', '/[…]'],
    ['/an.peeters@gent.be/dossiers', '/[…]'],
    ['/__proto__/constructor', '/[…]'],
    ['/a%0Ab', '/[…]'],
  ])('%s is %s', (path, logged) => expect(safePath(path)).toBe(logged))

  it('is short, however long the address, and made in no time', () => {
    const start = performance.now()
    expect(safePath(`/dossiers/${'x/'.repeat(50_000)}`)).toBe('/dossiers/[dossierId]/[…]')
    expect(safePath(`/${'.data'.repeat(20_000)}`)).toBe('/[…].data')
    expect(performance.now() - start).toBeLessThan(200)
  })
})
