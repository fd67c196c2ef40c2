import { useCallback, useEffect, useRef } from 'react'
import type { Order, Reply, Stage } from './messages.ts'

export type Outcome = Exclude<Reply, { is: 'stage' }> | { is: 'cancelled' }

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/**
 * One worker an order: it is ended after the reply, on cancel, and when the page goes. The next one always waits with
 * its code loaded, so that a key can be made with the network cut.
 */
export function useKeyWorker(onStage: (stage: Stage) => void) {
  const waiting = useRef<Worker>()
  const end = useRef<() => void>(() => undefined)
  useEffect(() => {
    waiting.current = startWorker()
    return () => {
      end.current()
      waiting.current?.terminate()
      waiting.current = undefined
    }
  }, [])

  const run = useCallback(
    (order: Order): Promise<Outcome> => {
      end.current()
      const worker = waiting.current ?? startWorker()
      waiting.current = undefined
      return new Promise((resolve) => {
        const finish = (outcome: Outcome) => {
          worker.terminate()
          waiting.current ??= startWorker()
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
