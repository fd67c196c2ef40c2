import type { Partner } from '#app/domain/actor.ts'
import type { DossierState } from '#app/domain/dossier-state.ts'
import { isLanguage } from '#app/domain/language.ts'
import { type Result, refused } from '#app/domain/result.ts'
import { type Also, within } from '#app/services/open-dossier.server.ts'
import { type Started, startDossier } from '#app/services/start-dossier.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { readDossierPage } from '#db/dossier-pages.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'

type Wanted = { state: DossierState | undefined; page: number; pageSize: number }

/** A page of the dossiers of the token's institution, the newest first. */
export const pageOfDossiers = (
  partner: Partner,
  wanted: Wanted,
): Promise<{ items: Dossier[]; total: number }> =>
  within(partner, (tx) => readDossierPage(tx, { ...wanted, workspaceId: partner.workspaceId }))

/** Starts a dossier of the token's own institution; `enterpriseNumber`, when given, must be its number. */
export async function startForInstitution(
  partner: Partner,
  enterpriseNumber: string | undefined,
  also: Also,
): Promise<Result<Started>> {
  if (partner.role === 'reader') return refused('refusal.role')
  const institution = await within(partner, (tx) => institutionOfWorkspace(tx, partner.workspaceId))
  if (!institution) return refused('refusal.gone')
  const own = institution.enterpriseNumber
  if (enterpriseNumber !== undefined && enterpriseNumber !== own)
    return refused('api.refusal.otherInstitution', 'enterpriseNumber')
  const { language } = institution.answers
  const starter = { personId: partner.personId, language: isLanguage(language) ? language : 'fr' } as const
  const started = await startDossier(starter, own, also)
  // It was not the number that was refused: the token has the only one it may use.
  return started.ok ? started : refused(started.refusal.message)
}

/** The log names a person for what a token did; this says that it was a token, and which. */
export async function recordTokenAct(
  tx: Transaction,
  partner: Partner,
  act: { tokenId: string; dossierId: string; operation: string },
): Promise<void> {
  await recordEvent(tx, {
    kind: 'doneByToken',
    dossierId: act.dossierId,
    workspaceId: partner.workspaceId,
    actorId: partner.personId,
    data: { tokenId: act.tokenId, operation: act.operation },
  })
}
