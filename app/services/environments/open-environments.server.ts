import { nextEnvironmentState } from '#app/domain/environment-state.ts'
import type { Transaction } from '#db/client.server.ts'
import { hasCertificate, insertEnvironments } from '#db/environments.server.ts'
import type { Issuer } from '#db/institutions.server.ts'

const NOTHING_YET = { testsConfirmed: false, secondSignOff: false, dayHasCome: false }

/** With a new issuer: acceptance is open, production is locked until the tests are confirmed. */
export async function openEnvironments(tx: Transaction, issuer: Issuer): Promise<void> {
  const opened = nextEnvironmentState(
    { environment: 'acceptance', state: 'locked' },
    'approve',
    { kind: 'system' },
    { ...NOTHING_YET, certificate: await hasCertificate(tx, issuer.id, 'acceptance') },
  )
  if (!opened.ok) throw new Error('an approval that opens no acceptance')
  await insertEnvironments(tx, issuer, opened.value)
}
