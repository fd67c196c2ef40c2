import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isPlain } from './database-url.server.ts'
import { keptSecrets } from './kept-secrets.server.ts'
import { readSettings, SettingsError } from './read-settings.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kept = (_: string, name: string) => `kept ${name} `.padEnd(40, 'x')
const read = (environment: Record<string, string>) => readSettings(environment, kept)
const LONG = 'x'.repeat(32)
const OWN_DATABASE = { DATABASE_URL: 'postgres://a:b@h/d', SECRET_SESSION: LONG, SECRET_LOG: LONG }
const PROVIDER = { OIDC_ISSUER: 'https://login.example.be/op', OIDC_CLIENT_ID: 'portal' }

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    read(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

describe('the settings', () => {
  it('have defaults for a fresh clone', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      origin: 'http://localhost:3000',
      loopback: true,
      https: false,
      databaseUrl: undefined,
      demoAllowed: true,
      process: 'all',
      certificateProfile: 'guide',
    })
  })

  it('take several hosts, former secrets and secrets from files', () => {
    const file = join(folder, 'session')
    writeFileSync(file, `${'n'.repeat(40)},${'o'.repeat(40)}\n`)
    const found = read({
      DATABASE_URL: 'postgres://user:word@one:5432,two:5433/ebox',
      SECRET_SESSION_FILE: file,
      SECRET_LOG: LONG,
      ORIGIN: 'https://onboarding.example.be/',
    })
    expect(found.secrets.session).toEqual(['n'.repeat(40), 'o'.repeat(40)])
    expect(found).toMatchObject({ origin: 'https://onboarding.example.be', https: true, demoAllowed: false })
  })

  it.each([
    ['smtp://u:p@mail.example.be:587', 'smtp://u:p@mail.example.be:587?requireTLS=true'],
    ['smtp://mail.example.be?name=x', 'smtp://mail.example.be?name=x&requireTLS=true'],
    ['smtp://mail.example.be?requireTLS=false', 'smtp://mail.example.be?requireTLS=false'],
    ['smtps://mail.example.be', 'smtps://mail.example.be'],
    ['smtp://127.0.0.1:1025', 'smtp://127.0.0.1:1025'],
    ['smtp://localhost:1025', 'smtp://localhost:1025'],
  ])('send mail to another machine under TLS only: %s', (SMTP_URL, smtpUrl) => {
    expect(read({ SMTP_URL, MAIL_FROM: 'a@b.be' })).toMatchObject({ smtpUrl })
  })

  it.each([
    ['postgres://a:b@h,i:5/d?sslmode=verify-full', 'postgres://a:b@h,i:5/d?sslmode=verify-full', false],
    ['postgres://a:b@h/d?sslmode=disable', 'postgres://a:b@h/d', true],
    ['postgres://a:b@localhost:1,h/d', 'postgres://a:b@localhost:1,h/d', true],
    ['postgres://a:b@localhost:1,127.0.0.1/d', 'postgres://a:b@localhost:1,127.0.0.1/d', false],
  ])('tell how a database is reached: %s', (DATABASE_URL, databaseUrl, plain) => {
    expect(read({ ...OWN_DATABASE, DATABASE_URL }).databaseUrl).toBe(databaseUrl)
    expect(isPlain(databaseUrl)).toBe(plain)
  })

  it.each<[string, Record<string, string>]>([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '3e3' }],
    ['ORIGIN', { ORIGIN: 'onboarding.example.be' }],
    ['ORIGIN', { ORIGIN: 'https://onboarding.example.be/portal' }],
    ['ORIGIN', { ORIGIN: 'http://onboarding.example.be' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['DATABASE_URL', { ...OWN_DATABASE, DATABASE_URL: 'mysql://h/d' }],
    ['DATABASE_URL', { ...OWN_DATABASE, DATABASE_URL: 'postgres://a:b@h/d?sslmode=require' }],
    ['DATABASE_URL', { ...OWN_DATABASE, DATABASE_URL: 'postgres://a:b@h/d?ssl=true' }],
    ['DATABASE_URL', { ...OWN_DATABASE, DATABASE_URL: 'postgres://a:b@h,10.0.0.1:5/d?sslmode=verify-full' }],
    ['DATABASE_URL', { ...OWN_DATABASE, DATABASE_URL: 'postgres://a:b@[fd00::1]/d?sslmode=verify-full' }],
    ['DATABASE_URL_PARTNER', { DATABASE_URL_PARTNER: 'postgres://a:b@h/d' }],
    ['SECRET_SESSION', { DATABASE_URL: 'postgres://a:b@h/d', SECRET_LOG: LONG }],
    ['SECRET_LOG', { ...OWN_DATABASE, SECRET_LOG: 'short' }],
    ['SECRET_LOG_FILE', { ...OWN_DATABASE, SECRET_LOG: '', SECRET_LOG_FILE: '/nowhere' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.be', MAIL_FROM: 'a@b.be' }],
    ['SMTP_URL', { SMTP_URL: 'smtps://mail.example.be?tls.rejectUnauthorized=false', MAIL_FROM: 'a@b.be' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.be' }],
    ['MAIL_FROM', { MAIL_FROM: 'eBox <a@b.be>\r\nBcc: c@d.be' }],
    ['TEAM_MAILBOX', { TEAM_MAILBOX: 'the team' }],
    ['DATA_PROTECTION_MAILBOX', { DATA_PROTECTION_MAILBOX: 'the officer' }],
    ['OIDC_ISSUER', { OIDC_CLIENT_ID: 'portal' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'login.example.be', OIDC_CLIENT_ID: 'portal' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.example.be', OIDC_CLIENT_ID: 'portal' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://login.example.be' }],
    ['OIDC_SCOPES', { ...PROVIDER, OIDC_SCOPES: 'profile' }],
    ['OIDC_ACR_VALUES', { ...PROVIDER, OIDC_ACR_VALUES: 'a "b' }],
    ['OIDC_LOGIN_ORIGINS', { ...PROVIDER, OIDC_LOGIN_ORIGINS: 'javascript:x' }],
    ['DEMO', { DEMO: 'yes' }],
    ['DEMO', { ...OWN_DATABASE, DEMO: '1' }],
    ['DEMO', { DEMO: '1', ORIGIN: 'https://onboarding.example.be' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['CERTIFICATE_PROFILE', { CERTIFICATE_PROFILE: 'other' }],
  ])('are refused for %s in one sentence: %j', (name, environment) => {
    const problems = problemsOf(environment)
    expect(problems.filter((problem) => problem.startsWith(`${name} `))).toHaveLength(1)
  })

  it('describe a login provider, with a secret that may come from a file', () => {
    const file = join(folder, 'client')
    writeFileSync(file, 'of the client\n')
    const { oidc } = read({
      ...PROVIDER,
      OIDC_CLIENT_SECRET_FILE: file,
      OIDC_ACR_VALUES: 'urn:level:400  urn:level:500',
      OIDC_CLAIM_FAMILY_NAME: 'surname',
      OIDC_LOGIN_ORIGINS: 'https://pin.example.be/',
    })
    expect(oidc).toMatchObject({
      name: 'login.example.be',
      clientSecret: 'of the client',
      scopes: ['openid', 'profile', 'email'],
      acrValues: ['urn:level:400', 'urn:level:500'],
      claims: { familyName: 'surname', email: 'email', enterpriseNumber: undefined },
      origins: ['https://login.example.be', 'https://pin.example.be'],
    })
    expect(read({}).oidc).toBeUndefined()
  })

  it('name every problem at once, and no secret', () => {
    const problems = problemsOf({ PORT: 'x', ORIGIN: 'y', DATABASE_URL: 'mysql://user:hidden@h/d' })
    expect(problems).toHaveLength(3)
    expect(problems.join()).not.toContain('hidden')
  })
})

describe('kept secrets', () => {
  it('are made once, readable by the owner only', () => {
    const secrets = join(folder, 'kept')
    const made = keptSecrets(secrets, 'SECRET_SESSION')
    expect(Buffer.from(made, 'base64url')).toHaveLength(32)
    expect(keptSecrets(secrets, 'SECRET_SESSION')).toBe(made)
    expect(readFileSync(join(secrets, 'SECRET_SESSION'), 'utf8').trim()).toBe(made)
    expect(statSync(join(secrets, 'SECRET_SESSION')).mode & 0o777).toBe(0o600)
    expect(statSync(secrets).mode & 0o777).toBe(0o700)
  })
})
