import { createHash } from 'node:crypto'
import type { Dossier, StoredPart } from '#db/dossiers.server.ts'

/** Names what is stored of a dossier now: differs after every change of an answer, a list or the state. */
export function versionOf(dossier: Dossier, parts: readonly StoredPart[]): string {
  const state = [dossier.revision, dossier.version, dossier.issuerId]
  const stored = parts.map(({ id, version }) => `${id}:${version}`).sort()
  return createHash('sha256')
    .update(JSON.stringify([state, stored]))
    .digest('base64url')
    .slice(0, 22)
}
