import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hasClosePrimes, hasRocaFingerprint, integerSquareRoot, smallFactor } from './weak-keys.ts'

const modulusOf = (bits: number): bigint => {
  const { n = '' } = generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'jwk' })
  return BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`)
}
const P = 2n ** 521n - 1n
const Q = 2n ** 607n - 1n

/** As the chips made them: k times a product of small primes, plus a power of 65537 modulo that product. */
const rocaPrime = (k: bigint, power: bigint): bigint => {
  const primes = [
    2n,
    3n,
    5n,
    7n,
    11n,
    13n,
    17n,
    19n,
    23n,
    29n,
    31n,
    37n,
    41n,
    43n,
    47n,
    53n,
    59n,
    61n,
    67n,
    71n,
    73n,
    79n,
    83n,
    89n,
    97n,
    101n,
    103n,
    107n,
    109n,
    113n,
    127n,
    131n,
    137n,
    139n,
    149n,
    151n,
    157n,
    163n,
    167n,
  ]
  const product = primes.reduce((sum, prime) => sum * prime, 1n)
  let rest = 1n
  for (let i = 0n; i < power; i++) rest = (rest * 65537n) % product
  return k * product + rest
}

describe('weak keys', () => {
  it('genuine keys are none of them', () => {
    for (const n of [modulusOf(2048), modulusOf(2048), modulusOf(3072), P * Q]) {
      expect(smallFactor(n)).toBeUndefined()
      expect(hasClosePrimes(n)).toBe(false)
      expect(hasRocaFingerprint(n)).toBe(false)
    }
  })

  it('finds each factor below 752 and none above', () => {
    for (const factor of [2n, 3n, 113n, 751n]) expect(smallFactor(P * factor)).toBe(factor)
    expect(smallFactor(P * 757n)).toBeUndefined()
  })

  it('finds primes that lie close together, up to the rounds asked for', () => {
    // Twin primes 2^64 - 59 and 2^64 - 83 apart by 24; and a pair far apart.
    const p = 2n ** 64n - 59n
    const q = 2n ** 64n - 83n
    expect(hasClosePrimes(p * q)).toBe(true)
    expect(hasClosePrimes(P * P)).toBe(true)
    expect(hasClosePrimes(P * Q)).toBe(false)
    // (a - b)(a + b) with b² about 2 · a · 50: the fiftieth round finds it, the tenth does not.
    const a = 2n ** 512n + 2n
    const b = integerSquareRoot(2n * a * 50n)
    expect(hasClosePrimes((a - b) * (a + b), 100)).toBe(true)
    expect(hasClosePrimes((a - b) * (a + b), 10)).toBe(false)
  })

  it('knows the fingerprint of ROCA', () => {
    expect(hasRocaFingerprint(rocaPrime(2n ** 700n + 3n, 65n) * rocaPrime(2n ** 701n + 9n, 1234n))).toBe(true)
    expect(hasRocaFingerprint(rocaPrime(2n ** 700n + 3n, 65n) * P)).toBe(false)
  })

  it('takes square roots', () => {
    for (const n of [0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n ** 40n, P * P, P * P - 1n]) {
      const root = integerSquareRoot(n)
      expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true)
    }
  })
})
