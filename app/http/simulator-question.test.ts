import { expect, it } from 'vitest'
import { readSimulatorFields, readTried } from './simulator-question.ts'

const tried = (query: string) => readTried(readSimulatorFields(new URLSearchParams(query), 'enterprise'))

it('asks about what is typed before what is chosen, to the application’s own audience', () => {
  expect(tried('environment=production&type=a&typed=+b+')).toEqual({
    ok: true,
    value: { environment: 'production', messageTypeId: 'b', audience: 'enterprise' },
  })
  expect(tried('type=a&audience=citizen')).toMatchObject({
    value: { audience: 'citizen', messageTypeId: 'a' },
  })
})

it('takes a fingerprint as openssl prints it', () => {
  const printed = Array.from({ length: 32 }, () => 'AB').join(':')
  expect(tried(`type=a&fingerprint=${printed}`)).toMatchObject({
    value: { certificateSha256: 'ab'.repeat(32) },
  })
})

it('says what is missing, or how much of a fingerprint was found', () => {
  expect(tried('type=')).toMatchObject({ refusal: { message: 'simulator.refusal.type', field: 'typed' } })
  expect(tried(`typed=${'x'.repeat(81)}`)).toMatchObject({ refusal: { field: 'typed' } })
  expect(tried('type=a&fingerprint=ab:cd')).toMatchObject({
    refusal: { message: 'simulator.refusal.fingerprint|{"found":4}', field: 'fingerprint' },
  })
})
