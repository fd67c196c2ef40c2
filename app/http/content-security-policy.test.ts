import { describe, expect, it } from 'vitest'
import { ASSET_POLICY, isStrictPage, pagePolicy, strictPolicy } from './content-security-policy.ts'

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  )

describe('the policies', () => {
  it('of ordinary pages trusts the nonce and what it loads', () => {
    expect(directives(pagePolicy({ nonce: 'N', development: false, loginOrigins: [] }))).toEqual({
      'default-src': "'none'",
      'script-src': "'nonce-N' 'strict-dynamic'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
      'report-uri': '/reports/csp',
      'report-to': 'csp',
    })
  })

  it('of ordinary pages lets a form lead to the login provider, and nowhere else', () => {
    const loginOrigins = ['https://login.example.be']
    const policy = directives(pagePolicy({ nonce: 'N', development: false, loginOrigins }))
    expect(policy['form-action']).toBe("'self' https://login.example.be")
  })

  it('of key pages lets nothing be fetched, no script from elsewhere, and no report out', () => {
    expect(directives(strictPolicy({ nonce: 'N', development: false }))).toEqual({
      'default-src': "'none'",
      'script-src': "'nonce-N' 'self'",
      'worker-src': "'self'",
      'style-src': "'self'",
      'img-src': 'data:',
      'connect-src': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
    })
  })

  it('of assets is the one a worker obeys', () => {
    expect(ASSET_POLICY).toBe("default-src 'none'; script-src 'self'; connect-src 'none'")
  })
})

describe('key pages', () => {
  it.each([
    '/csr',
    '/csr/',
    '/csr.data',
    '/Csr',
    '/%63sr',
    '/csr/p12',
    '/csr/P12.data',
    '/dossiers/x/certificate/acceptance',
    '/dossiers/x/certificate/production.data',
  ])('%s is one', (path) => expect(isStrictPage(path)).toBe(true))
  it.each([
    '/',
    '/csrs',
    '/csr/x',
    '/dossiers/x/certificate',
    '/dossiers/x/review',
    '/api/v1/csrs/check',
    '/%E0%A4%A',
  ])('%s is none', (path) => expect(isStrictPage(path)).toBe(false))
})
