import { expect, it } from 'vitest'
import { judgeCompromise, judgePastDay } from './key-compromise.ts'

const TODAY = '2026-11-25'
const GOOD = { noticedOn: '2026-11-24', noticedBy: 'institution', happened: 'keySent' }

it('takes a report that says what happened, who noticed it, and when', () => {
  expect(judgeCompromise(GOOD, TODAY)).toEqual({ ok: true, value: GOOD })
})

it.each([
  ['happened', { happened: '' }],
  ['happened', { happened: 'the key of Jan' }],
  ['noticedBy', { noticedBy: 'me' }],
  ['noticedOn', { noticedOn: '' }],
])('asks for what is missing: %s', (field, change) => {
  expect(judgeCompromise({ ...GOOD, ...change }, TODAY)).toEqual({
    ok: false,
    refusal: { message: `certificates.refusal.${field}`, field },
  })
})

it('takes days that have come', () => {
  expect(judgePastDay(TODAY, TODAY)).toBe(TODAY)
  for (const text of ['2026-11-26', '2016-11-24', '2026-02-30', '25/11/2026', '', '0000-00-00'])
    expect(judgePastDay(text, TODAY), text).toBeUndefined()
})
