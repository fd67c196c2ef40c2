import { createHash } from 'node:crypto'
import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { lockDossier, readAuthority, saveAuthority } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { checkAuthorityAgain } from './run-checks-again.server.ts'

/**
 * An officer records how the institution was seen to stand behind the request (a call to its published number …).
 * `revision` as the officer's page showed it: a resubmitted dossier may name another institution.
 */
export const recordAuthority = (
  officer: Officer,
  dossierId: string,
  typed: string,
  revision?: number,
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    const evidence = typed.trim()
    if (evidence === '') return refused('refusal.authority.evidence', 'evidence')
    if ([...evidence].length > 2000) return refused('refusal.textTooLong', 'evidence')
    const dossier = await lockDossier(tx, dossierId)
    const authority = await readAuthority(tx, dossierId)
    if (!dossier || !authority) return refused('refusal.gone')
    if (revision !== undefined && dossier.revision !== revision) return refused('refusal.revision')
    if (authority.confirmedAt) return refused('refusal.authority.confirmed')
    await saveAuthority(tx, {
      ...authority,
      tokenHash: null,
      confirmedBy: 'officer',
      evidence,
      officerId: officer.personId,
      confirmedAt: new Date(),
    })
    await checkAuthorityAgain(tx, dossier)
    await recordEvent(tx, {
      kind: 'authorityConfirmed',
      dossierId,
      workspaceId: dossier.workspaceId,
      actorId: officer.personId,
      data: { by: 'officer', evidenceSha256: createHash('sha256').update(evidence).digest('hex') },
    })
    return ok(undefined)
  })
