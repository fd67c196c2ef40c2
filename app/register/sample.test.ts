import { describe, expect, it } from 'vitest'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { REGISTER_SAMPLE } from './sample.ts'

describe('the sample of the register', () => {
  it.each(REGISTER_SAMPLE)(
    'holds a number that passes its check: $enterpriseNumber',
    ({ enterpriseNumber }) => {
      expect(readEnterpriseNumber(enterpriseNumber)).toEqual({ ok: true, number: enterpriseNumber })
    },
  )

  it('names each number once', () => {
    const numbers = REGISTER_SAMPLE.map(({ enterpriseNumber }) => enterpriseNumber)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('says of real institutions no more than number and name', () => {
    const real = REGISTER_SAMPLE.filter(({ sample }) => sample === 'real')
    expect(real).toHaveLength(4)
    for (const { street, postcode, city, email } of real) expect(street + postcode + city + email).toBe('')
  })

  it('marks what is invented, in its names and its addresses', () => {
    const invented = REGISTER_SAMPLE.filter(({ sample }) => sample === 'invented')
    for (const { names, email } of invented) {
      expect(Object.values(names).every((name) => /\((inventée?|verzonnen|erfunden)\)$/.test(name))).toBe(
        true,
      )
      expect(email).toMatch(/^contact@[a-z]+-\d{4}\.example$/)
    }
  })
})
