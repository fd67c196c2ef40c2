import { describe, expect, it } from 'vitest'
import { readCookie, writeCookie } from './cookies.ts'

describe('cookies', () => {
  it('are host-only, secure and out of reach of scripts', () => {
    expect(writeCookie('session', 'v', { https: true })).toBe(
      '__Host-session=v; Path=/; HttpOnly; SameSite=Lax; Secure',
    )
  })

  it('are read by their full name only, and not at all when sent twice', () => {
    expect(readCookie('a=1; __Host-session=v', 'session', true)).toBe('v')
    expect(readCookie('session=forged', 'session', true)).toBeUndefined()
    expect(readCookie('session=a; session=b', 'session', false)).toBeUndefined()
    expect(readCookie(undefined, 'session', false)).toBeUndefined()
  })
})
