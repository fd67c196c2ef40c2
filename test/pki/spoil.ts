/** One octet flipped, replaced, left out or put in, or a few of them repeated; `pick` as of `chance`. */
export const spoil = (original: Uint8Array, pick: (below: number) => number): Uint8Array => {
  const at = pick(original.length)
  const kind = pick(5)
  const copy = Buffer.from(original)
  if (kind === 0) copy[at] = (copy[at] ?? 0) ^ (1 << pick(8))
  if (kind === 1) copy[at] = pick(256)
  if (kind === 2) return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1)])
  if (kind === 3) return Buffer.concat([copy.subarray(0, at), Buffer.from([pick(256)]), copy.subarray(at)])
  if (kind === 4)
    return Buffer.concat([copy.subarray(0, at), copy.subarray(at, at + 1 + pick(20)), copy.subarray(at)])
  return copy
}
