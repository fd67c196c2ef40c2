import type { Compared } from '#app/domain/content-changes.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, type DossierVersion, readParts } from '#db/dossiers.server.ts'

/** A submitted version, ready to be compared with another one or with the draft. */
export async function comparedVersion(
  tx: Transaction,
  dossier: Dossier,
  { content, documentTypeParts, number }: DossierVersion,
): Promise<Compared> {
  const { institution, application, documentTypes, certificates, end } = content
  const isPresent = number === dossier.version && !isEditable(dossier.state)
  const known = documentTypeParts.length === documentTypes.length
  // What was submitted before the ids were kept still has the draft it came from, as long as nobody can change it.
  const partIds = known || !isPresent ? documentTypeParts : await partsOf(tx, dossier.id)
  return { institution, application, documentTypes, certificates, ...(end && { end }), partIds }
}

const partsOf = async (tx: Transaction, dossierId: string): Promise<string[]> =>
  (await readParts(tx, dossierId)).flatMap(({ id, part }) => (part === 'documentType' ? [id] : []))
