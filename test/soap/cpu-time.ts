/** Milliseconds of the processor's time that a piece of work takes: what others do on the machine is not in it. */
function cpuMs(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Whether a piece of work takes less; up to three times, since compiling and tidying up happen once. */
export const isWithin = (milliseconds: number, work: () => void): boolean =>
  [1, 2, 3].some(() => cpuMs(work) < milliseconds)
