import { describe, expect, it } from 'vitest'
import { judgeWebhookUrl, nextAttempt } from './webhook.ts'

describe('the address of a target', () => {
  it.each([
    ['https://team.example/hook?x=1', true],
    ['  https://team.example:8443/hook ', true],
    ['http://team.example/hook', false],
    ['ftp://team.example/', false],
    ['https://someone:word@team.example/', false],
    ['https://team.example/#part', false],
    ['team.example', false],
    ['javascript:alert(1)', false],
    [`https://team.example/${'x'.repeat(500)}`, false],
    ['http://127.0.0.1:3000/', false],
  ])('%s', (typed, fits) => {
    expect(judgeWebhookUrl(typed, false).ok).toBe(fits)
  })

  it('may be plain http on this very machine only, and only where that is allowed', () => {
    for (const typed of [
      'http://127.0.0.1:3000/',
      'http://localhost/',
      'http://[::1]/',
      'http://2130706433/',
    ])
      expect(judgeWebhookUrl(typed, true).ok, typed).toBe(true)
    for (const typed of ['http://127.0.0.1.example/', 'http://localhost.example/', 'http://10.0.0.1/'])
      expect(judgeWebhookUrl(typed, true).ok, typed).toBe(false)
  })
})

describe('the next attempt', () => {
  it('comes after pauses that grow, within a day, and then no more', () => {
    const askedAt = new Date('2026-03-28T12:00:00Z')
    const pauses: number[] = []
    let now = new Date(askedAt)
    for (let next = nextAttempt(askedAt, now); next; next = nextAttempt(askedAt, now)) {
      pauses.push((next.getTime() - now.getTime()) / 1000)
      now = next
    }
    expect(pauses.slice(0, 5)).toEqual([5, 5, 10, 20, 40])
    expect(Math.max(...pauses)).toBe(4 * 3600)
    expect(now.getTime() - askedAt.getTime()).toBe(24 * 3_600_000)
    expect(pauses.length).toBeLessThan(25)
  })
})
