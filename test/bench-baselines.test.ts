import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const FOLDER = 'test/bench/baselines'

/** A baseline that grows slower makes everything else look fast: a change of one shows here. */
const PINNED: Readonly<Record<string, string>> = {
  'bare-sign.ts': '4110ba0187b2be5f5abc1f4748b40dca420490d1b2528654e542740d13537001',
  'bare-verify.ts': '290c36cf7b31a0582fa01b9f8b7bb4ac4a3b3248b36f6555fcf6749303ee4320',
  'forge-csr.ts': 'cba5a7c2fc57f2e1f646e98ed72493f33018b410756c17523150166dff552e67',
  'openssl-csr.ts': '14fd9f8590a147b52610c69770143ad87bb91ed0c2fdfe2f1f353141e150f0e7',
  'peculiar-csr.ts': 'd1576e6f8824cd14f42275c6ee139c42dcd2fc9369f50cb773e6ca66de2a1372',
  'pkijs-verify.ts': 'aeb4b76a51dbb516757449b4ea0c64f71a258ce2fdbfa68734abb7d566c408ae',
}

it('what speed is measured against stays as it is', () => {
  const found = readdirSync(FOLDER).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(`${FOLDER}/${file}`))
      .digest('hex'),
  ])
  expect(Object.fromEntries(found)).toEqual(PINNED)
})
