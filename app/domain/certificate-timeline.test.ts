import { describe, expect, it } from 'vitest'
import type { CertificateState } from './certificate-state.ts'
import { CERTIFICATE_STATES, mayBecome } from './certificate-state.ts'
import { overlapsOf, shareOf, spanOf, yearsWithin } from './certificate-timeline.ts'

const one = (id: string, from: string, to: string, state: CertificateState = 'registered') => ({
  id,
  state,
  notBefore: `${from}T00:00:00.000Z`,
  notAfter: `${to}T00:00:00.000Z`,
})
const OLD = one('old', '2025-06-01', '2026-06-01')
const NEW = one('new', '2026-05-01', '2027-05-01')

describe('the line of certificates', () => {
  it('goes from the first beginning to the last end, and over the present', () => {
    expect(spanOf([NEW, OLD], '2026-01-01T00:00:00.000Z')).toEqual({ from: OLD.notBefore, to: NEW.notAfter })
    expect(spanOf([OLD], '2028-01-01T00:00:00.000Z')?.to).toBe('2028-01-01T00:00:00.000Z')
    expect(spanOf([], '2028-01-01T00:00:00.000Z')).toBeUndefined()
  })

  it('shows when the old and the new one count both', () => {
    expect(overlapsOf([NEW, OLD])).toEqual([
      { from: NEW.notBefore, to: OLD.notAfter, earlier: 'old', later: 'new' },
    ])
    expect(overlapsOf([OLD, one('gap', '2026-07-01', '2027-07-01')])).toEqual([])
    expect(overlapsOf([{ ...OLD, state: 'replaced' }, NEW])).toHaveLength(1)
    expect(overlapsOf([{ ...OLD, state: 'compromised' }, NEW])).toEqual([])
    expect(overlapsOf([OLD, one('inner', '2025-07-01', '2025-08-01')])[0]?.to).toBe(
      '2025-08-01T00:00:00.000Z',
    )
  })

  it('places times, and keeps what lies outside at its edge', () => {
    const span = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-11T00:00:00.000Z' }
    expect(shareOf('2026-01-06T00:00:00.000Z', span)).toBe(0.5)
    expect(shareOf('2030-01-01T00:00:00.000Z', span)).toBe(1)
    expect(shareOf(span.from, { from: span.from, to: span.from })).toBe(0)
  })

  it('names the years that begin within it', () => {
    expect(yearsWithin({ from: OLD.notBefore, to: NEW.notAfter }).map((at) => at.slice(0, 4))).toEqual([
      '2026',
      '2027',
    ])
    const long = yearsWithin({ from: '2025-01-01T00:00:00.000Z', to: '2045-01-01T00:00:00.000Z' })
    expect(long.map((at) => at.slice(0, 4))).toEqual(['2026', '2030', '2034', '2038', '2042'])
    expect(yearsWithin({ from: OLD.notBefore, to: OLD.notBefore })).toEqual([])
  })
})

describe('the state of a certificate', () => {
  it('never comes back from where its key cannot be trusted', () => {
    for (const to of CERTIFICATE_STATES) {
      expect(mayBecome('revoked', to)).toBe(false)
      expect(mayBecome('compromised', to)).toBe(to === 'revoked')
    }
    expect(mayBecome('replaced', 'registered')).toBe(true)
    expect(mayBecome('registered', 'registered')).toBe(false)
  })
})
