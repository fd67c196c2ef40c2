type Weighed = { range: string; q: number }

/** The media ranges of an Accept header with their weights (RFC 9110, 12.5.1). */
const rangesOf = (accept: string): Weighed[] =>
  accept.split(',').map((part) => {
    const [range = '', ...params] = part.split(';').map((text) => text.trim().toLowerCase())
    const q = params.find((param) => param.startsWith('q='))?.slice(2)
    return { range, q: q !== undefined && /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q) ? Number(q) : 1 }
  })

/** The most exact range counts. */
function weightOf(type: string, ranges: readonly Weighed[]): number {
  const family = `${type.slice(0, type.indexOf('/'))}/*`
  const exact = [type, family, '*/*'].map((range) => ranges.find((one) => one.range === range))
  return exact.find((one) => one !== undefined)?.q ?? 0
}

/** Which of the types on offer the caller prefers, the first among equals; undefined when none of them will do. */
export function preferredMedia<Type extends string>(
  accept: string,
  offered: readonly [Type, ...Type[]],
): Type | undefined {
  if (accept.trim() === '') return offered[0]
  const ranges = rangesOf(accept)
  const best = Math.max(...offered.map((type) => weightOf(type, ranges)))
  return best > 0 ? offered.find((type) => weightOf(type, ranges) === best) : undefined
}
