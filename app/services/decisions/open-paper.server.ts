import type { Officer, Partner } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { isUuid, within } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readPaper } from '#db/decision-papers.server.ts'

/**
 * The paper of a decision as it was frozen, the same bytes each time, with a name for the file; undefined when there
 * is none that this reader may see.
 */
export async function openPaper(
  { dossierId, decisionId }: { dossierId?: string | undefined; decisionId?: string | undefined },
  reader: Partner | Officer,
): Promise<{ name: string; pdf: Buffer } | undefined> {
  if (!isUuid(dossierId) || !isUuid(decisionId) || !may(reader, 'dossier.read')) return undefined
  const paper = await (reader.kind === 'partner'
    ? within(reader, (tx) => readPaper(tx, dossierId, decisionId))
    : asOffice((tx) => readPaper(tx, dossierId, decisionId)))
  return paper && { name: `${paper.reference}-${paper.kind}-${decisionId.slice(0, 8)}.pdf`, pdf: paper.pdf }
}
