import type { Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import type { MailContent } from '#app/mails/blocks.ts'
import { mailContent } from '#app/mails/content.ts'
import { mailedRemarks } from '#app/services/remarks/send-remarks.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'

/** The mail that asks for changes as the partner would get it now, in the institution's language; nothing is sent. */
export const previewChanges = (
  dossierId: string,
  text: string,
): Promise<{ language: Language; content: MailContent } | undefined> =>
  asOffice(async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    if (!dossier || dossier.state === 'draft') return undefined
    const values = {
      reference: dossier.reference ?? '',
      institution: dossier.institutionName,
      link: `/dossiers/${dossier.id}`,
      text: text.trim(),
      remarks: await mailedRemarks(tx, dossier),
    }
    const { responseDays } = await readOfficeSettings(tx)
    const { language } = dossier
    const facts = { t: translatorFor(language), values, origin: settings().origin, responseDays }
    return { language, content: mailContent('changesRequested', facts) }
  })
