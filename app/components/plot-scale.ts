/** Round steps of an axis from 0, in as few as the eye can count: `[0, 20, 40, 60]` for a highest value of 47. */
export function ticksTo(highest: number): number[] {
  const rough = Math.max(highest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max([1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? 1, 1)
  return Array.from({ length: Math.ceil(Math.max(highest, 1) / step) + 1 }, (_, index) => index * step)
}

/** Which of `count` places bear a label so that at most `most` do, the last one always: every second, third, … from the end. */
export function isLabelled(index: number, count: number, most: number): boolean {
  return (count - 1 - index) % Math.ceil(count / most) === 0
}
