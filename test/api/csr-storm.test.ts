import { randomBytes } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { opensslCsr } from '#test/builders/csr.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import { guideName, infoOf, integerOf, sequence, spki } from '#test/pki/handmade.ts'
import { onPortalApi } from './portal-api.ts'

const call = onPortalApi()

const AT_ONCE = 200
const SUBJECT = {
  institutionName: 'SPF Stratégie et Appui',
  enterpriseNumber: '0671516647',
  applicationId: 'bosa:eloket:attest',
}

const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE REQUEST-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`

/** SEQUENCE in SEQUENCE, as deep as 16 KiB allow. */
function nested(): Uint8Array {
  let inner: Uint8Array = new Uint8Array()
  while (inner.length < 12_000) inner = sequence(inner)
  return inner
}

const hugeKey = () => {
  const modulus = BigInt(`0x${randomBytes(10_000).toString('hex')}`) | 1n
  const info = infoOf({ name: guideName(), spki: spki(integerOf(modulus), integerOf(65537n)) })
  return sequence(info, sequence(), info)
}

const KINDS: Readonly<Record<string, () => string>> = {
  genuine: () => opensslCsr(SUBJECT),
  noise: () => pem(randomBytes(12_000)),
  nested: () => pem(nested()),
  'a huge key': () => pem(hugeKey()),
  'more than any CSR': () => pem(randomBytes(120_000)),
}

let token: string
const csrs: { kind: string; pem: string }[] = []

beforeAll(async () => {
  token = (await aToken((await anInstitution('0671516647')).manager)).token
  for (const [kind, make] of Object.entries(KINDS)) csrs.push({ kind, pem: make() })
})

type Answered = { kind: string; status: number; ok: unknown; ms: number }

async function check(index: number, by: string | undefined): Promise<Answered> {
  const { kind = '', pem: sent = '' } = csrs[index % csrs.length] ?? {}
  const start = performance.now()
  const body = { pem: sent }
  const answer = await call({
    method: 'POST',
    path: '/api/v1/csrs/check',
    body,
    ...(by !== undefined && { token: by }),
  })
  return { kind, status: answer.status, ok: answer.json.ok, ms: performance.now() - start }
}

/** All at once; meanwhile somebody asks for the portal's health, again and again. */
async function storm(by: string | undefined) {
  const lag = monitorEventLoopDelay({ resolution: 5 })
  lag.enable()
  let isOver = false
  const health: { status: number; ms: number }[] = []
  const watch = async () => {
    while (!isOver) {
      const start = performance.now()
      const { status } = await call({ path: '/health' })
      health.push({ status, ms: performance.now() - start })
    }
  }
  const watching = watch()
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => check(index, by)))
  isOver = true
  await watching
  lag.disable()
  return { answers, health, lagMs: lag.percentile(99) / 1e6 }
}

const tally = (answers: readonly Answered[]) => {
  const counts: Record<string, number> = {}
  for (const { kind, status, ok } of answers) {
    const told = status === 429 ? '429' : `${kind}: ${status} ${ok}`
    counts[told] = (counts[told] ?? 0) + 1
  }
  return counts
}

/** Of each kind as many, judged as it is. */
const judged = (each: number) => ({
  'genuine: 200 true': each,
  'noise: 200 false': each,
  'nested: 200 false': each,
  'a huge key: 200 false': each,
  'more than any CSR: 413 undefined': each,
})

/** Far above what docs/measurements.md says: other tests run beside, and client and server are one process here. */
const BARS = { healthMs: 10_000, lagMs: 1_000 }

/** Others are answered meanwhile, and told that the portal is well: it answers DOWN after two seconds of silence. */
function expectOthersAnswered({ health, lagMs }: Awaited<ReturnType<typeof storm>>): void {
  expect(health.map(({ status }) => status)).toEqual(health.map(() => 200))
  expect(health.length).toBeGreaterThan(1)
  expect(Math.max(...health.map(({ ms }) => ms))).toBeLessThan(BARS.healthMs)
  expect(lagMs).toBeLessThan(BARS.lagMs)
}

describe('two hundred CSRs at once', () => {
  it('of an institution’s system are all judged, while the portal goes on answering', async () => {
    const found = await storm(token)
    expect(tally(found.answers)).toEqual(judged(AT_ONCE / 5))
    expectOthersAnswered(found)
  })

  it('of somebody unknown are judged up to sixty a minute, the others turned away', async () => {
    const found = await storm(undefined)
    expect(tally(found.answers)['429']).toBe(AT_ONCE - 60)
    expectOthersAnswered(found)
  })
})
