import { log } from './log.server.ts'

const DEADLINE_MS = 14_000
/** npm hands on a signal that the process group got as well: what follows this soon is the same one. */
const SAME_SIGNAL_MS = 1_000

/**
 * Runs `work` once at SIGTERM or SIGINT and exits 0; a second signal, or fourteen seconds, end the process at once.
 * Returns the same stop for a start that failed, which then leaves the exit to its caller.
 */
export function stopOnSignal(work: () => Promise<void>): () => Promise<void> {
  let begun: { at: number; done: Promise<void> } | undefined
  const stop = () => {
    begun ??= { at: Date.now(), done: work() }
    return begun.done
  }
  const onSignal = (signal: NodeJS.Signals) => {
    if (begun !== undefined) {
      if (Date.now() - begun.at > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    log.info('stopping', { signal })
    setTimeout(() => {
      log.warn('stop.tooSlow')
      process.exit(1)
    }, DEADLINE_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stop.failed', error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  return stop
}
