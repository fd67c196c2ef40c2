import type { MadeKey, Order, Reply, SavedKey, Stage } from './messages.ts'

// A module worker with one order in its life: the page ends it after the reply, and its memory with it.

const reply = (message: Reply) => self.postMessage(message)
const stage = (name: Stage) => reply({ is: 'stage', stage: name })

self.addEventListener('message', (event: MessageEvent<Order>) => {
  obey(event.data).catch(() => reply({ is: 'refused', reason: 'failed' }))
})

async function obey(order: Order): Promise<void> {
  stage('check')
  if (!(await isCutOff())) return reply({ is: 'refused', reason: 'connected' })
  if (order.act === 'make') reply({ is: 'made', key: await makeKey(order) })
  else {
    stage('verify')
    reply({ is: 'verified', saved: await verifySaved(order) })
  }
}

/**
 * A worker obeys the policy of its own script's response, so only trying tells whether it can send. Both tries
 * must be blocked: one that needs no network, so that being offline is not taken for being cut off, and one to our
 * own server. Neither carries anything.
 */
async function isCutOff(): Promise<boolean> {
  const blocked = (address: string) =>
    fetch(address, { cache: 'force-cache' }).then(
      () => false,
      () => true,
    )
  const tries = await Promise.all([blocked('data:,probe'), blocked(self.location.href)])
  return tries.every(Boolean)
}

async function makeKey({ bits, subject, passPhrase }: Extract<Order, { act: 'make' }>): Promise<MadeKey> {
  const [{ buildCsr, generateKeys }, { encryptPrivateKey }, { toPem }] = await Promise.all([
    import('#app/pki/build-csr.ts'),
    import('#app/pki/key-export.ts'),
    import('#app/pki/pem.ts'),
  ])
  stage('generate')
  const keys = await generateKeys(bits)
  stage('sign')
  const csr = await buildCsr(subject, keys)
  stage('encrypt')
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
  const encryptedKeyPem = await encryptPrivateKey(pkcs8, passPhrase)
  pkcs8.fill(0)
  const spkiSha256 = await sha256(await crypto.subtle.exportKey('spki', keys.publicKey))
  return { csrPem: toPem('CERTIFICATE REQUEST', csr), encryptedKeyPem, spkiSha256 }
}

/** Opens the file that was dropped back, and compares its public half with the CSR's. */
async function verifySaved(order: Extract<Order, { act: 'verify' }>): Promise<SavedKey> {
  const { openPrivateKey, publicHalfOf } = await import('#app/pki/key-export.ts')
  const opened = await openPrivateKey(order.encryptedKeyPem, order.passPhrase)
  if (!opened.ok) return opened.reason
  const spki = await publicHalfOf(opened.pkcs8)
  opened.pkcs8.fill(0)
  return spki && (await sha256(spki)) === order.spkiSha256 ? 'matches' : 'otherKey'
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const { toHex } = await import('#app/pki/der.ts')
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
