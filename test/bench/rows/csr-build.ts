import { toPem } from '#app/pki/pem.ts'
import { opensslCsr } from '#test/bench/baselines/openssl-csr.ts'
import { csrContenders, SUBJECT } from '#test/bench/csr-contenders.ts'
import { inBrowser } from '#test/bench/in-browser.ts'
import { interleave, type Samples, undisturbed } from '#test/bench/interleave.ts'
import type { Line, Row } from '#test/bench/row.ts'
import { makeFolder } from '#test/pki/openssl.ts'

const ROUNDS = 120

type Times = Readonly<Record<'ours' | 'bare' | 'peculiar' | 'forge', number>>

const timesOf = <Name extends string>(samples: Samples<Name>): Readonly<Record<Name, number>> =>
  Object.fromEntries(
    Object.entries<readonly number[]>(samples).map(([name, taken]) => [name, undisturbed(taken)]),
  ) as Record<Name, number>

const linesOf = (where: string, { ours, bare, peculiar, forge }: Times): Line[] => {
  const line = { what: `build and sign, ${where}`, figure: ours, unit: 'ms' } as const
  return [
    { ...line, baseline: { what: 'bare WebCrypto sign', figure: bare }, bar: { atMost: 2 } },
    { ...line, baseline: { what: '@peculiar/x509', figure: peculiar }, bar: { atMost: 1.15 } },
    { ...line, baseline: { what: 'node-forge', figure: forge }, bar: { atMost: 0.25 } },
  ]
}

async function inNode(): Promise<Line[]> {
  const folder = makeFolder()
  const { contenders, pkcs8 } = await csrContenders()
  const openssl = opensslCsr(SUBJECT, toPem('PRIVATE KEY', pkcs8), folder.path)
  const times = timesOf(await interleave({ ...contenders, openssl }, { rounds: ROUNDS }))
  folder.remove()
  const process = { what: 'the `openssl req` process', figure: times.openssl }
  return [
    ...linesOf('Node', times),
    {
      what: 'build and sign, Node',
      figure: times.ours,
      unit: 'ms',
      baseline: process,
      bar: { atMost: 0.25 },
    },
  ]
}

/** Without key generation, which takes a hundred times as long and depends on luck. */
const row: Row = {
  title: 'CSR of an RSA key of 3072 bits, built and signed',
  async measure({ chromium }) {
    const times = timesOf(await inBrowser(await chromium(), ROUNDS))
    return [...(await inNode()), ...linesOf('browser', times)]
  },
}

export default row
