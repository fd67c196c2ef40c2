import { createHash } from 'node:crypto'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asPartner } from '#db/client.server.ts'
import { authorityByToken, readAuthority, readDossier, saveAuthority } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { checkAuthorityAgain } from './run-checks-again.server.ts'

/** What the person at the institution's mailbox is asked to confirm. */
export type AskedAuthority = { reference: string; institutionName: string; applicationId: string }

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const findByToken = (token: string) => asPartner({}, (tx) => authorityByToken(tx, hashOf(token)))

/** Looks a mailed link up and changes nothing: mail scanners open links too. */
export async function askedAuthority(token: string): Promise<AskedAuthority | undefined> {
  const found = await findByToken(token)
  if (!found) return undefined
  const dossier = await asPartner({ workspaceId: found.workspaceId }, (tx) =>
    readDossier(tx, found.dossierId),
  )
  return (
    dossier && {
      reference: dossier.reference ?? '',
      institutionName: dossier.institutionName,
      applicationId: dossier.applicationId,
    }
  )
}

/** The institution confirms from its own mailbox that this request is made in its name. Once. */
export async function confirmAuthority(token: string): Promise<Result<undefined>> {
  const found = await findByToken(token)
  if (!found) return refused('refusal.authority.gone')
  return asPartner({ workspaceId: found.workspaceId }, async (tx) => {
    const dossier = await readDossier(tx, found.dossierId)
    const authority = await readAuthority(tx, found.dossierId)
    if (!dossier || !authority?.tokenHash?.equals(hashOf(token))) return refused('refusal.authority.gone')
    await saveAuthority(tx, {
      ...authority,
      tokenHash: null,
      confirmedBy: 'institution',
      confirmedAt: new Date(),
    })
    await checkAuthorityAgain(tx, dossier)
    await recordEvent(tx, {
      kind: 'authorityConfirmed',
      dossierId: found.dossierId,
      workspaceId: found.workspaceId,
      data: { by: 'institution' },
    })
    return ok(undefined)
  })
}
