import type { Environment } from '#app/domain/environment.ts'
import { type CertificateKey, certificateKeysOf } from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'

/** Where an issued certificate is handed in: the released key of an environment, and the key of the other one. */
export type IssuedPlace = {
  issuerId: string
  key: CertificateKey
  releasedAt: Date
  otherKey: string | undefined
}

/** Undefined while nothing could have been ordered: before approval, or without a released CSR. */
export async function issuedPlace(
  tx: Transaction,
  { id, state, issuerId }: Dossier,
  environment: Environment,
): Promise<IssuedPlace | undefined> {
  if (state !== 'approved' || issuerId === null) return undefined
  const keys = await certificateKeysOf(tx, id)
  const key = keys.find((one) => one.environment === environment)
  if (!key?.releasedAt) return undefined
  const other = keys.find((one) => one.environment !== environment)
  return { issuerId, key, releasedAt: key.releasedAt, otherKey: other?.spkiSha256 }
}
