/** Milliseconds of one turn, each round's, by the name of who took them. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>

type Contenders<Name extends string> = Readonly<Record<Name, () => unknown>>

/**
 * Lets contenders take turns, so that what else happens on the machine meets all of them alike; who begins changes
 * each round. `turns` of one round are timed together: a single short one would be lost in the clock's grain.
 * Runs in Node and in a browser.
 */
export async function interleave<Name extends string>(
  contenders: Contenders<Name>,
  { rounds, turns = 1, warmUp = 3 }: { rounds: number; turns?: number; warmUp?: number },
): Promise<Samples<Name>> {
  const names = Object.keys(contenders) as Name[]
  const samples = Object.fromEntries(names.map((name): [Name, number[]] => [name, []])) as Record<
    Name,
    number[]
  >
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const began = performance.now()
      for (let turn = 0; turn < turns; turn += 1) await contenders[name]()
      if (round >= 0) samples[name].push((performance.now() - began) / turns)
    }
  }
  return samples
}

/** The value below which a share of the sorted samples lies: 0.5 is the median. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other)
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  return sorted[at] ?? Number.NaN
}

/**
 * What the work itself takes: a fifth of the turns are quicker. On a machine that others use the median measures them
 * as well, and the more so the more threads a turn waits for.
 */
export const undisturbed = (samples: readonly number[]): number => percentile(samples, 0.2)

/** How many a second, of milliseconds each. */
export const rate = (samples: readonly number[]): number => 1000 / undisturbed(samples)
