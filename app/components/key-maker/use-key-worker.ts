import { useCallback, useEffect, useRef } from 'react'

type StageReply<Stage> = { is: 'stage'; stage: Stage }
export type Outcome<Done> = Done | { is: 'refused'; reason: 'failed' } | { is: 'cancelled' }

const tellsStage = <Stage>(reply: { is: string }): reply is StageReply<Stage> => reply.is === 'stage'

/**
 * One worker an order: it is ended after the reply, on cancel, and when the page goes. The next one always waits with
 * its code loaded, so that keys can be made and opened with the network cut. `startWorker` must stay the same.
 */
export function useKeyWorker<Order, Stage, Done extends { is: string }>(
  startWorker: () => Worker,
  onStage: (stage: Stage) => void,
) {
  const waiting = useRef<Worker>()
  const end = useRef<() => void>(() => undefined)
  useEffect(() => {
    waiting.current = startWorker()
    return () => {
      end.current()
      waiting.current?.terminate()
      waiting.current = undefined
    }
  }, [startWorker])

  const run = useCallback(
    (order: Order): Promise<Outcome<Done>> => {
      end.current()
      const worker = waiting.current ?? startWorker()
      waiting.current = undefined
      return new Promise((resolve) => {
        const finish = (outcome: Outcome<Done>) => {
          worker.terminate()
          waiting.current ??= startWorker()
          end.current = () => undefined
          resolve(outcome)
        }
        end.current = () => finish({ is: 'cancelled' })
        worker.addEventListener('error', () => finish({ is: 'refused', reason: 'failed' }))
        worker.addEventListener('message', ({ data }: MessageEvent<StageReply<Stage> | Done>) => {
          if (tellsStage<Stage>(data)) onStage(data.stage)
          else finish(data)
        })
        worker.postMessage(order)
      })
    },
    [startWorker, onStage],
  )
  const cancel = useCallback(() => end.current(), [])
  return { run, cancel }
}
