import { afterAll, expect, inject, it, vi } from 'vitest'
import { PROFILES } from '#app/domain/certificate-profile.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { containsPrivateKey, toPem } from '#app/pki/pem.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { chance } from './handmade.ts'
import { OpensslMaker } from './openssl.ts'
import { spoil } from './spoil.ts'

const PROOF = inject('proof')
const CASES = PROOF ? 1_000_000 : 4_000
const MOST_SPOILS = 6
/** What no single judgement may take; a busy machine stops a process for longer than that, so the slowest is tried again. */
const LONGEST_MS = 100
const MOST_GROWTH_MB = 50

vi.setConfig({ testTimeout: PROOF ? 3_600_000 : 60_000 })

const maker = new OpensslMaker()
afterAll(() => maker.remove())

const csr = maker.csr({
  subject: [
    [['C', 'BE']],
    [['O', 'Federal Government']],
    [['OU', 'Été & fils']],
    [['OU', 'urn:be:fgov:kbo-bce:organization:cbe-number:0671516647']],
    [['CN', 'a:b']],
  ],
  extensions: ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=clientAuth'],
})
const pem = new TextEncoder().encode(toPem('CERTIFICATE REQUEST', csr))

const judge = (input: Uint8Array) => checkCsr(input, { profile: PROFILES.guide, facts: {} }, verifySignature)

async function timed(input: Uint8Array): Promise<number> {
  const began = performance.now()
  await judge(input)
  return performance.now() - began
}

const toHex = (input: Uint8Array): string => Buffer.from(input).toString('hex')

/** A CSR spoiled once or a few times, as a file or as text, sometimes cut or glued to itself. */
function spoiled(pick: (below: number) => number): Uint8Array {
  let bytes: Uint8Array = pick(3) === 0 ? pem : csr
  for (let times = 1 + pick(MOST_SPOILS); times > 0; times -= 1) bytes = spoil(bytes, pick)
  if (pick(20) === 0) bytes = bytes.subarray(0, pick(bytes.length))
  if (pick(20) === 0) bytes = Buffer.concat([bytes, bytes.subarray(pick(bytes.length))])
  return bytes
}

it(`${CASES} spoiled files end in a verdict, in time, and cost no memory`, async () => {
  const pick = chance(20261125)
  const slow: Uint8Array[] = []
  const verdicts = new Map<string, number>()
  let settled = 0
  for (let i = 0; i < CASES; i += 1) {
    const input = spoiled(pick)
    containsPrivateKey(input)
    const began = performance.now()
    const { findings } = await judge(input)
    if (performance.now() - began > LONGEST_MS) slow.push(input)
    const [first] = findings
    verdicts.set(first?.code ?? 'fine', (verdicts.get(first?.code ?? 'fine') ?? 0) + 1)
    if (i === Math.floor(CASES / 4)) settled = process.memoryUsage().rss
  }
  const growth = (process.memoryUsage().rss - settled) / 1024 / 1024
  const hangs: string[] = []
  for (const input of slow) {
    const again = await Promise.all([timed(input), timed(input), timed(input)])
    if (Math.min(...again) > LONGEST_MS) hangs.push(toHex(input))
  }
  expect(hangs).toEqual([])
  expect(growth).toBeLessThan(MOST_GROWTH_MB)
  // They reached the reader, the subject, the key and the signature: not all were turned away at the door.
  expect([...verdicts.keys()]).toEqual(
    expect.arrayContaining(['input.encoding', 'input.unreadable', 'signature.value', 'subject.organization']),
  )
  expect(verdicts.size).toBeGreaterThan(15)
})
