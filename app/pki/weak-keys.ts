import { KNOWN_KEYS } from './known-keys.ts'

const primesBelow = (limit: number): bigint[] => {
  const primes: bigint[] = []
  for (let n = 2n; n < BigInt(limit); n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n)
  return primes
}

/** The bound of NIST SP 800-89 5.3.3: no factor below 752. */
const SMALL_PRIMES = primesBelow(752)
const SMALL_PRODUCT = SMALL_PRIMES.reduce((product, prime) => product * prime, 1n)

/** A prime factor below 752, by one division of the modulus. */
export function smallFactor(n: bigint): bigint | undefined {
  const rest = n % SMALL_PRODUCT
  return SMALL_PRIMES.find((prime) => rest % prime === 0n)
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
const REMAINDERS = [64n, 63n, 65n, 11n].map((modulus) => {
  const squares = new Set<bigint>()
  for (let n = 0n; n < modulus; n++) squares.add((n * n) % modulus)
  return { modulus, squares }
})

function isSquare(n: bigint): boolean {
  if (REMAINDERS.some(({ modulus, squares }) => !squares.has(n % modulus))) return false
  const root = integerSquareRoot(n)
  return root * root === n
}

/** Fermat's factorisation: true when it succeeds within `rounds`, because the two primes lie close together. */
export function hasClosePrimes(n: bigint, rounds = 100): boolean {
  let a = integerSquareRoot(n)
  if (a * a < n) a += 1n
  let rest = a * a - n
  for (let round = 0; round < rounds; round++) {
    if (isSquare(rest)) return true
    rest += 2n * a + 1n
    a += 1n
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
