import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** The budgets of design quality.md 3 are in kilobytes of a thousand bytes, after gzip. */
export const KB = 1000

const gzipped = (asset: string): number => gzipSync(readFileSync(`build/client${asset}`), { level: 9 }).length

/** What files of the build weigh; each by its address, such as `/assets/worker-CXrQF3y1.js`. */
export const kilobytes = (assets: Iterable<string>): number =>
  [...assets].reduce((sum, asset) => sum + gzipped(asset), 0) / KB

/** A worker's script and every file of the build that it names. */
export function reachedFrom(assets: readonly string[], seen = new Set<string>()): Set<string> {
  for (const asset of assets) {
    if (seen.has(asset)) continue
    seen.add(asset)
    const text = readFileSync(`build/client${asset}`, 'utf8')
    reachedFrom(
      [...text.matchAll(/["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => `/assets/${name}`),
      seen,
    )
  }
  return seen
}
