import type { Officer, Partner } from '#app/domain/actor.ts'
import { momentInBelgium } from '#app/domain/belgian-time.ts'
import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { isUuid, within } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { type HistoryEntry, readHistory } from './read-history.server.ts'
import { type Cells, type FileFormat, tableFile } from './table-file.ts'

const COLUMNS = ['entry', 'at', 'kind', 'what', 'version', 'by', 'about', 'digits'] as const

type Opened = { reference: string | null; history: HistoryEntry[] }

/** The team sees no draft, and nothing of what was given up before it was submitted. */
const openHistory = (dossierId: string, reader: Partner | Officer): Promise<Opened | undefined> =>
  reader.kind === 'partner'
    ? within(reader, async (tx) => {
        const dossier = await readDossier(tx, dossierId)
        if (!dossier) return undefined
        return { reference: dossier.reference, history: await readHistory(tx, dossierId, 'institution') }
      })
    : asOffice(async (tx) => {
        const dossier = await readDossier(tx, dossierId)
        if (!dossier || dossier.state === 'draft' || dossier.version === 0) return undefined
        return { reference: dossier.reference, history: await readHistory(tx, dossierId, 'team') }
      })

/** The history as a file in the reader's language; undefined when there is no such dossier for them. */
export async function exportHistory(
  dossierId: string | undefined,
  reader: Partner | Officer,
  { format, language }: { format: FileFormat; language: Language },
): Promise<{ name: string; lines: AsyncIterable<string> } | undefined> {
  if (!isUuid(dossierId) || !may(reader, 'dossier.read')) return undefined
  const opened = await openHistory(dossierId, reader)
  if (!opened) return undefined
  const rows = opened.history.map((entry) => cellsOf(entry, language))
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
    at: momentInBelgium(at),
    kind,
    what: t.optional(`event.${kind}`) ?? kind,
    version: version ?? null,
    by: by.name || t(`log.by.${by.side}`),
    about: person ?? null,
    digits,
  }
}
