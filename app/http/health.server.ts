export type Health = { status: 'UP' | 'DEGRADED' | 'DOWN' }

const DEADLINE_MS = 2_000
const SLOW_MS = 500

/** DOWN when the database does not answer within two seconds, DEGRADED when it takes more than half a one. */
export async function healthOf(ping: () => Promise<unknown>): Promise<Health> {
  const start = performance.now()
  const answered = await withinDeadline(ping)
  if (!answered) return { status: 'DOWN' }
  return { status: performance.now() - start > SLOW_MS ? 'DEGRADED' : 'UP' }
}

async function withinDeadline(ping: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, DEADLINE_MS, false)
  })
  const answer = ping().then(
    () => true,
    () => false,
  )
  const answered = await Promise.race([answer, deadline])
  clearTimeout(timer)
  return answered
}
