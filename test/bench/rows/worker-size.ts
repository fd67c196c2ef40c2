import { readdirSync } from 'node:fs'
import type { Line, Row } from '#test/bench/row.ts'
import { kilobytes, reachedFrom } from '#test/browser/bundle.ts'

const WORKERS = [
  { what: 'worker that makes keys', name: /^worker-.*\.js$/ },
  { what: 'worker of the .p12 page', name: /^p12-worker-.*\.js$/ },
]

/** That nothing else loads them is seen in a browser: test/e2e/budget.test.ts. */
const row: Row = {
  title: 'Bundles of the pages that make or open keys, gzip',
  async measure({ built }) {
    await built()
    const assets = readdirSync('build/client/assets')
    return WORKERS.map(({ what, name }): Line => {
      const scripts = assets.filter((asset) => name.test(asset)).map((asset) => `/assets/${asset}`)
      if (scripts.length !== 1) throw new Error(`The build has ${scripts.length} scripts for the ${what}`)
      return { what, figure: kilobytes(reachedFrom(scripts)), unit: 'kB', bar: { atMost: 95 } }
    })
  },
}

export default row
