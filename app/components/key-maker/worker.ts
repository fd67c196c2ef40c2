import { isCutOff } from './is-cut-off.ts'
import type { Order, Reply, Stage } from './messages.ts'

// A module worker with one order in its life: the page ends it after the reply, and its memory with it.

/** Loaded at once: the page must work with the network cut once it is loaded. A bundle of the worker's own. */
const code = import('#app/pki/make-key.ts')
// Handled where it is awaited; without this a failed load would be reported twice.
code.catch(() => undefined)

const reply = (message: Reply) => self.postMessage(message)
const stage = (name: Stage) => reply({ is: 'stage', stage: name })

self.addEventListener('message', (event: MessageEvent<Order>) => {
  obey(event.data).catch(() => reply({ is: 'refused', reason: 'failed' }))
})

async function obey(order: Order): Promise<void> {
  stage('check')
  if (!(await isCutOff())) return reply({ is: 'refused', reason: 'connected' })
  const { makeKey, judgeSavedKey } = await code
  if (order.act === 'make') return reply({ is: 'made', key: await makeKey(order, stage) })
  stage('verify')
  const saved = await judgeSavedKey(order.encryptedKeyPem, order.passPhrase, order.spkiSha256)
  reply({ is: 'verified', saved })
}
