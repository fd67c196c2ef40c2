import { isCutOff } from '#app/components/key-maker/is-cut-off.ts'
import type { Done, Order, Reply } from './messages.ts'

// A module worker with one order in its life: the page ends it after the reply, and its memory with it.

/** Loaded at once: the page must work with the network cut once it is loaded. A bundle of the worker's own. */
const code = import('#app/pki/join-key.ts')
// Handled where it is awaited; without this a failed load would be reported twice.
code.catch(() => undefined)

const reply = (message: Reply) => self.postMessage(message)

self.addEventListener('message', (event: MessageEvent<Order>) => {
  obey(event.data).then(reply, () => reply({ is: 'refused', reason: 'failed' }))
})

async function obey(order: Order): Promise<Done> {
  reply({ is: 'stage', stage: 'check' })
  if (!(await isCutOff())) return { is: 'refused', reason: 'connected' }
  const { joinKey, judgePair } = await code
  reply({ is: 'stage', stage: order.act === 'join' ? 'join' : 'open' })
  if (order.act === 'judge') {
    const judged = await judgePair(order)
    return judged.ok ? { is: 'judged' } : { is: 'refused', reason: judged.reason }
  }
  const joined = await joinKey(order)
  if (!joined.ok) return { is: 'refused', reason: joined.reason }
  const { p12, certificates, toRoot } = joined
  return { is: 'joined', made: { p12, certificates, toRoot } }
}
