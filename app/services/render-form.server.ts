import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { drawRequestForm } from '#app/pdf/request-form.ts'
import { asPartner } from '#db/client.server.ts'
import type { Dossier, DossierVersion } from '#db/dossiers.server.ts'
import type { HistoryEntry } from './log/read-history.server.ts'
import { profilesOf } from './profiles/known-profile.server.ts'

/**
 * The request form as submitted, as a PDF in the institution's language, whatever language the screen has. The rows
 * are those the caller may read; about 60 ms of processor.
 */
export const renderForm = async (
  dossier: Pick<Dossier, 'reference'>,
  version: Pick<DossierVersion, 'number' | 'submittedAt' | 'content'>,
  history: readonly Pick<HistoryEntry, 'kind' | 'version' | 'sequence' | 'digits'>[],
): Promise<Buffer> => {
  const entry = history.find((one) => one.kind === 'dossierSubmitted' && one.version === version.number)
  if (!entry) throw new Error('a submitted version that the decisions log does not know')
  return drawRequestForm(
    {
      reference: dossier.reference ?? '',
      version: version.number,
      submittedAt: version.submittedAt,
      entry: { sequence: entry.sequence, digits: entry.digits },
      content: version.content,
      profiles: await asPartner({}, (tx) => profilesOf(tx, version.content)),
    },
    translatorFor(version.content.institution.language),
  )
}
