import { createHash, randomBytes } from 'node:crypto'
import type { MailParam } from '#app/mails/parameters.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, readAuthority, saveAuthority } from '#db/dossiers.server.ts'
import { lookUpInstitution } from '#db/register.server.ts'
import { post } from './post.server.ts'

/**
 * Who may ask in the institution's name: a registered institution's member may; else the institution is asked at the
 * address the register has, never at one the partner typed; without such an address an officer records evidence.
 * Asked once per institution; a dossier that changed to another institution asks again.
 */
export async function askForAuthority(
  tx: Transaction,
  dossier: Dossier,
  enterpriseNumber: string,
  params: Readonly<Record<MailParam<'authority'>, string>>,
): Promise<void> {
  const before = await readAuthority(tx, dossier.id)
  if (before && before.enterpriseNumber === enterpriseNumber) return
  const row = { dossierId: dossier.id, workspaceId: dossier.workspaceId, enterpriseNumber }
  if (dossier.institutionId !== null) {
    await saveAuthority(tx, { ...row, confirmedBy: 'membership', confirmedAt: new Date() })
    return
  }
  const entry = await lookUpInstitution(tx, enterpriseNumber)
  const unconfirmed = { ...row, confirmedBy: null, confirmedAt: null, evidence: '', officerId: null }
  if (!entry?.email) {
    await saveAuthority(tx, { ...unconfirmed, tokenHash: null, askedAt: null })
    return
  }
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest()
  await saveAuthority(tx, { ...unconfirmed, tokenHash, askedAt: new Date() })
  await post(tx, {
    template: 'authority',
    to: entry.email,
    language: dossier.language,
    params,
    secrets: { link: `/authority/${token}` },
    dossierId: dossier.id,
    dedupe: `${dossier.id}:authority:${enterpriseNumber}`,
  })
}
