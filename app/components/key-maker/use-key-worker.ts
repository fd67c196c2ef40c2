import { useCallback, useEffect, useRef } from 'react'
import type { Order, Reply, Stage } from './messages.ts'

export type Outcome = Exclude<Reply, { is: 'stage' }> | { is: 'cancelled' }

/** One worker an order: it is ended after the reply, on cancel, and when the page goes. */
export function useKeyWorker(onStage: (stage: Stage) => void) {
  const end = useRef<() => void>(() => undefined)
  useEffect(() => () => end.current(), [])

  const run = useCallback(
    (order: Order): Promise<Outcome> => {
      end.current()
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      return new Promise((resolve) => {
        const finish = (outcome: Outcome) => {
          worker.terminate()
          end.current = () => undefined
          resolve(outcome)
        }
        end.current = () => finish({ is: 'cancelled' })
        worker.addEventListener('error', () => finish({ is: 'refused', reason: 'failed' }))
        worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
          if (data.is === 'stage') onStage(data.stage)
          else finish(data)
        })
        worker.postMessage(order)
      })
    },
    [onStage],
  )
  const cancel = useCallback(() => end.current(), [])
  return { run, cancel }
}
