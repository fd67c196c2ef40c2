import { describe, expect, it } from 'vitest'
import { readPolicyReport } from './policy-report.ts'

const ORIGIN = 'https://onboarding.example.be'
const older = (report: object) => JSON.stringify({ 'csp-report': report })
const newer = (...bodies: object[]) =>
  JSON.stringify(bodies.map((body) => ({ type: 'csp-violation', age: 1, url: 'x', user_agent: 'x', body })))

describe('a report of what a policy stopped', () => {
  it('is read in both forms', () => {
    const found = [{ directive: 'script-src-elem', blocked: 'inline', path: '/dossiers/new' }]
    const page = `${ORIGIN}/dossiers/new?name=Jan#x`
    expect(
      readPolicyReport(
        older({
          'document-uri': page,
          'effective-directive': 'script-src-elem',
          'blocked-uri': 'inline',
          'original-policy': 'x',
          'script-sample': 'secret()',
        }),
        ORIGIN,
      ),
    ).toEqual(found)
    const body = { documentURL: page, effectiveDirective: 'script-src-elem', blockedURL: 'inline' }
    expect(readPolicyReport(newer(body), ORIGIN)).toEqual(found)
    expect(readPolicyReport(newer(body, body), ORIGIN)).toHaveLength(2)
    expect(readPolicyReport('[{"type":"deprecation","body":{"id":"x"}}]', ORIGIN)).toBeUndefined()
  })

  it.each([
    ['inline', 'inline'],
    ['eval', 'eval'],
    ['data', 'data'],
    ['data:text/javascript,secret', 'data'],
    ['blob', 'blob'],
    [`${ORIGIN}/assets/x.js?secret`, 'self'],
    ['https://onboarding.example.be.evil.example/', 'elsewhere'],
    ['https://evil.example/secret', 'elsewhere'],
    ['inlineJan', 'unknown'],
    ['', 'unknown'],
  ])('tells of %s by a word: %s', (blockedURL, blocked) => {
    const body = { documentURL: `${ORIGIN}/`, effectiveDirective: 'img-src', blockedURL }
    expect(readPolicyReport(newer(body), ORIGIN)).toEqual([{ directive: 'img-src', blocked, path: '/' }])
  })

  it('has no room for what somebody writes into it', () => {
    const hostile = {
      documentURL: 'https://evil.example/Jan',
      effectiveDirective: 'jan@people.example',
      blockedURL: 'Jan',
    }
    expect(readPolicyReport(newer(hostile), ORIGIN)).toEqual([
      { directive: 'unknown', blocked: 'unknown', path: undefined },
    ])
    const long = { documentURL: 'x', effectiveDirective: 'a'.repeat(31), blockedURL: null }
    expect(readPolicyReport(newer(long), ORIGIN)).toMatchObject([{ directive: 'unknown' }])
  })

  it.each(['', 'x', '{}', '[]x', 'null', '{"csp-report":{}}', '[{"type":"csp-violation","body":{}}]'])(
    'is none: %j',
    (body) => expect(readPolicyReport(body, ORIGIN)).toBeUndefined(),
  )
})
