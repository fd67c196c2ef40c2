import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { isUuid, partnerOn, within } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { type HistoryEntry, readHistory } from './read-history.server.ts'
import { type Cells, type FileFormat, tableFile } from './table-file.ts'

const COLUMNS = ['entry', 'at', 'kind', 'what', 'version', 'by', 'about', 'digits'] as const

type Opened = { reference: string | null; history: HistoryEntry[] }

/** A dossier's history for whoever may read the dossier: its own workspace, or the team once it was submitted. */
async function openHistory(
  dossierId: string | undefined,
  who: { personId: string; isOfficer: boolean },
): Promise<Opened | undefined> {
  if (!isUuid(dossierId)) return undefined
  const partner = await partnerOn(dossierId, who.personId)
  if (partner)
    return within(partner, async (tx) => {
      const dossier = await readDossier(tx, dossierId)
      return (
        dossier && {
          reference: dossier.reference,
          history: await readHistory(tx, dossierId, 'institution'),
        }
      )
    })
  if (!who.isOfficer) return undefined
  return asOffice(async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    if (!dossier || dossier.state === 'draft' || dossier.version === 0) return undefined
    return { reference: dossier.reference, history: await readHistory(tx, dossierId, 'team') }
  })
}

/** The history as a file in the reader's language; undefined when there is no such dossier for them. */
export async function exportHistory(
  dossierId: string | undefined,
  reader: { personId: string; isOfficer: boolean; language: Language },
  format: FileFormat,
): Promise<{ name: string; lines: AsyncIterable<string> } | undefined> {
  const opened = await openHistory(dossierId, reader)
  if (!opened) return undefined
  const rows = opened.history.map((entry) => cellsOf(entry, reader.language))
  return {
    name: `${opened.reference ?? 'draft'}-history.${format}`,
    lines: tableFile(COLUMNS, [rows], format),
  }
}

function cellsOf(
  { sequence, at, kind, version, by, person, digits }: HistoryEntry,
  language: Language,
): Cells {
  const t = translatorFor(language)
  return {
    entry: sequence,
    at: at.toISOString(),
    kind,
    what: t.optional(`event.${kind}`) ?? kind,
    version: version ?? null,
    by: by.name || t(`log.by.${by.side}`),
    about: person ?? null,
    digits,
  }
}
