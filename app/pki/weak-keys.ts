import { KNOWN_KEYS } from './known-keys.ts'

const primesBelow = (limit: number): bigint[] => {
  const primes: bigint[] = []
  for (let n = 2n; n < BigInt(limit); n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n)
  return primes
}

/** The bound of NIST SP 800-89 5.3.3: no factor below 752. */
const SMALL_PRIMES = primesBelow(752)
const SMALL_PRODUCT = SMALL_PRIMES.reduce((product, prime) => product * prime, 1n)

/** Few at a time, so that what is left fits a plain number, with which dividing is many times quicker. */
const SMALL_GROUPS = Array.from({ length: Math.ceil(SMALL_PRIMES.length / 5) }, (_, group) => {
  const primes = SMALL_PRIMES.slice(group * 5, group * 5 + 5)
  return { product: primes.reduce((product, prime) => product * prime, 1n), primes: primes.map(Number) }
})

/** A prime factor below 752, by one division of the modulus. */
export function smallFactor(n: bigint): bigint | undefined {
  const rest = n % SMALL_PRODUCT
  for (const { product, primes } of SMALL_GROUPS) {
    const left = Number(rest % product)
    const factor = primes.find((prime) => left % prime === 0)
    if (factor !== undefined) return BigInt(factor)
  }
  return undefined
}

export function integerSquareRoot(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt(Math.ceil(n.toString(16).length * 2))
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

/** Squares leave few remainders; this spares nearly every root. */
const REMAINDERS = [64, 63, 65, 11].map((modulus) => {
  const squares = new Set<number>()
  for (let n = 0; n < modulus; n++) squares.add((n * n) % modulus)
  return { modulus, squares }
})
const ALL_REMAINDERS = REMAINDERS.reduce((product, { modulus }) => product * modulus, 1)

const mayBeSquare = (rest: number): boolean =>
  REMAINDERS.every(({ modulus, squares }) => squares.has(rest % modulus))

function isSquare(n: bigint): boolean {
  const root = integerSquareRoot(n)
  return root * root === n
}

/**
 * Fermat's factorisation: true when it succeeds within `rounds`, because the two primes lie close together. Of each
 * round's difference only the remainder is kept, in plain numbers, until that says it may be a square.
 */
export function hasClosePrimes(n: bigint, rounds = 100): boolean {
  const root = integerSquareRoot(n)
  const first = root * root < n ? root + 1n : root
  let a = Number(first % BigInt(ALL_REMAINDERS))
  let rest = Number((first * first - n) % BigInt(ALL_REMAINDERS))
  for (let round = 0; round < rounds; round++) {
    if (mayBeSquare(rest)) {
      const side = first + BigInt(round)
      if (isSquare(side * side - n)) return true
    }
    rest = (rest + 2 * a + 1) % ALL_REMAINDERS
    a += 1
  }
  return false
}

/**
 * Keys of the Infineon chips (CVE-2017-15361): every prime is a power of 65537 modulo many small primes, and so is
 * the modulus. The primes are those modulo which 65537 does not generate everything. Nemec et al., CCS 2017.
 */
const ROCA_PRIMES = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157]
const ROCA_GROUPS = ROCA_PRIMES.map((prime) => {
  const powers = new Set<number>()
  for (let power = 1; !powers.has(power); power = (power * 65537) % prime) powers.add(power)
  return { prime: BigInt(prime), powers }
})

export const hasRocaFingerprint = (n: bigint): boolean =>
  ROCA_GROUPS.every(({ prime, powers }) => powers.has(Number(n % prime)))

/** Whether the private half of this key stands in a public document; `spkiSha256` in lower-case hex. */
export const isKnownKey = (spkiSha256: string): boolean => KNOWN_KEYS.has(spkiSha256)
