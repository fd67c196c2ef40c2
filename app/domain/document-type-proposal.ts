import type { DocumentTypeAnswers } from './document-type.ts'

/** EBoxMessage contract 1.8: MessageType is 6 to 80 characters. */
const MIN = 6
const MAX = 80

/** `Bestätigung d’œuvre n° 2` gives `bestatigung-d-oeuvre-n-2`. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX)
    .replace(/^-+|-+$/g, '')

/**
 * Identifiers to start the approval from: what the partner asked for, else the French name as a slug, else
 * `<applicationId>-<n>` where that is too short or given already. `taken` are the issuer's registered ones.
 */
export function proposeDocumentTypeIds(
  applicationId: string,
  types: readonly Pick<DocumentTypeAnswers, 'documentTypeId' | 'nameFr'>[],
  taken: readonly string[],
): string[] {
  const used = new Set([...taken, ...types.map((type) => type.documentTypeId)])
  return types.map(({ documentTypeId, nameFr }) => {
    if (documentTypeId !== '') return documentTypeId
    const slug = slugOf(nameFr)
    const proposed = slug.length >= MIN && !used.has(slug) ? slug : numbered(applicationId, used)
    used.add(proposed)
    return proposed
  })
}

function numbered(applicationId: string, used: ReadonlySet<string>): string {
  const stem = applicationId.length < MIN - 2 ? `${applicationId}-type` : applicationId
  let number = 1
  while (used.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
