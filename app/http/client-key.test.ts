import { beforeAll, describe, expect, it, vi } from 'vitest'
import { clientKey } from './client-key.server.ts'

beforeAll(() => {
  vi.stubEnv('SECRET_SESSION', 'a-secret-of-the-tests-that-is-long-enough')
  vi.stubEnv('SECRET_LOG', 'another-secret-of-the-tests-long-enough')
})

describe('the key of a client', () => {
  it('is the same for one network, however the address is written', () => {
    expect(clientKey('2001:db8:1:2::1')).toBe(clientKey('2001:0db8:0001:0002:ffff::9'))
    expect(clientKey('::ffff:192.0.2.1')).toBe(clientKey('192.0.2.1'))
  })

  it('differs between networks, and shows no address', () => {
    expect(clientKey('2001:db8:1:2::1')).not.toBe(clientKey('2001:db8:1:3::1'))
    expect(clientKey('192.0.2.1')).not.toBe(clientKey('192.0.2.2'))
    expect(clientKey('192.0.2.1')).not.toContain('192')
  })
})
