import { randomBytes, randomUUID } from 'node:crypto'
import { certificateCompromises, certificates } from '#db/schema/certificates.ts'
import { asOwnerOf, type OwnedDatabase } from '#test/world/portal-database.ts'
import type { RegisteredIssuer } from './change.ts'

type Of = Pick<RegisteredIssuer, 'manager' | 'dossierId' | 'issuerId'>

/** A row of a certificate for acceptance that counts for a day, as far as pages read it; answers its id. */
export async function aStoredCertificate(
  database: OwnedDatabase,
  { manager, dossierId, issuerId }: Of,
  reported = false,
): Promise<string> {
  const id = randomUUID()
  const { workspaceId, personId } = manager
  await asOwnerOf(database, async (tx) => {
    await tx.insert(certificates).values({
      id,
      workspaceId,
      dossierId,
      issuerId,
      environment: 'acceptance',
      pem: '',
      sha256: randomBytes(32).toString('hex'),
      spkiSha256: randomBytes(32).toString('hex'),
      serial: '1f',
      authority: 'CN=Stored',
      notBefore: new Date(),
      notAfter: new Date(Date.now() + 86_400_000),
      chain: 'notChecked',
      state: reported ? 'compromised' : 'registered',
      handedInBy: personId,
    })
    if (!reported) return
    await tx.insert(certificateCompromises).values({
      certificateId: id,
      workspaceId,
      reportedBy: personId,
      side: 'institution',
      noticedOn: '2026-11-02',
      noticedBy: 'provider',
      happened: 'keySent',
    })
  })
  return id
}
