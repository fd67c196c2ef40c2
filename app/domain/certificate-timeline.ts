import type { CertificateState } from './certificate-state.ts'

/** ISO times. */
export type TimedCertificate = { id: string; state: CertificateState; notBefore: string; notAfter: string }

export type Overlap = { from: string; to: string; earlier: string; later: string }

/** From when to when a line of certificates goes; it always shows the present. Undefined without certificates. */
export function spanOf(
  certificates: readonly TimedCertificate[],
  now: string,
): { from: string; to: string } | undefined {
  if (certificates.length === 0) return undefined
  const from = [now, ...certificates.map(({ notBefore }) => notBefore)].sort()[0] ?? now
  const to = [now, ...certificates.map(({ notAfter }) => notAfter)].sort().at(-1) ?? now
  return { from, to }
}

/** The times in which two certificates count both, the earlier one first: time to change over. */
export function overlapsOf(certificates: readonly TimedCertificate[]): Overlap[] {
  const counting = certificates
    .filter(({ state }) => state === 'registered' || state === 'replaced')
    .sort((a, b) => (a.notBefore < b.notBefore ? -1 : 1))
  return counting.flatMap((earlier, index) => {
    const later = counting[index + 1]
    if (!later) return []
    const [to = later.notAfter] = [earlier.notAfter, later.notAfter].sort()
    return later.notBefore < to ? [{ from: later.notBefore, to, earlier: earlier.id, later: later.id }] : []
  })
}

/** Where a time stands between two others, as a share from 0 to 1. */
export function shareOf(time: string, { from, to }: { from: string; to: string }): number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  if (end <= start) return 0
  return Math.min(1, Math.max(0, (Date.parse(time) - start) / (end - start)))
}

/** A picture has room for so many years on a phone. */
const YEARS = 5

/** The first days of years within a span, as ISO times: what the eye holds on to. Of many years, every second or so. */
export function yearsWithin({ from, to }: { from: string; to: string }): string[] {
  const years: string[] = []
  for (let year = Number(from.slice(0, 4)) + 1; `${year}-01-01T00:00:00.000Z` < to; year += 1)
    years.push(`${year}-01-01T00:00:00.000Z`)
  const step = Math.ceil(years.length / YEARS)
  return years.filter((_, index) => index % step === 0)
}
