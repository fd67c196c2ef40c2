import type { Officer, Partner } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { type NewEvidence, readEvidence } from '#db/acceptance-tests.server.ts'
import { onSideOf } from './act-on-environment.server.ts'

/** A file that shows the result of a test, for the institution and the team. */
export async function openEvidence(
  reader: Partner | Officer,
  issuerId: string,
  evidenceId: string | undefined,
): Promise<Pick<NewEvidence, 'name' | 'kind' | 'content'> | undefined> {
  if (!may(reader, 'dossier.read') || !isUuid(evidenceId)) return undefined
  return onSideOf(reader, (tx) => readEvidence(tx, issuerId, evidenceId))
}
