import { log } from './log.server.ts'

const DEADLINE_MS = 14_000
/** npm hands on a signal that the process group got as well: what follows this soon is the same one. */
const SAME_SIGNAL_MS = 1_000

/** Runs `work` once at SIGTERM or SIGINT and exits 0; a second signal, or fourteen seconds, end the process at once. */
export function stopOnSignal(work: () => Promise<void>): void {
  let begunAt: number | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    if (begunAt !== undefined) {
      if (Date.now() - begunAt > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    begunAt = Date.now()
    log.info('stopping', { signal })
    setTimeout(() => {
      log.warn('stop.tooSlow')
      process.exit(1)
    }, DEADLINE_MS).unref()
    work().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stop.failed', error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
