import { describe, expect, it } from 'vitest'
import { safePath } from './safe-path.ts'

describe('a path in the log', () => {
  it.each([
    [
      '/dossiers/4b0e3f1a-7a53-4a6e-9f57-0b6d7d2a8f11/review',
      '/dossiers/4b0e3f1a-7a53-4a6e-9f57-0b6d7d2a8f11/review',
    ],
    ['/sign-in/link/Zm9vYmFyYmF6', '/sign-in/link/[token]'],
    ['/SIGN-IN/link/Zm9vYmFyYmF6.data', '/sign-in/link/[token]'],
    ['/authority/Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFy', '/authority/[…]'],
    ['/an.peeters@gent.be', '/[…]'],
    ['/a%0Ab', '/[…]'],
  ])('%s is %s', (path, logged) => expect(safePath(path)).toBe(logged))
})
