import { LANGUAGES, type Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import type { MailContent } from '#app/mails/blocks.ts'
import { mailContent } from '#app/mails/content.ts'
import { MAILS, type MailReaders, type MailTemplate } from '#app/mails/parameters.ts'
import { sampleValues } from '#app/mails/samples.ts'
import { asOffice } from '#db/client.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'

/** Every mail that the portal sends, by who gets it. */
export const mailTemplates = (): { template: MailTemplate; to: MailReaders }[] =>
  (Object.keys(MAILS) as MailTemplate[]).map((template) => ({ template, to: MAILS[template].to }))

/** One mail in every language, filled with samples; nothing is sent. */
export const sampleMails = (
  template: MailTemplate,
): Promise<{ language: Language; content: MailContent }[]> =>
  asOffice(async (tx) => {
    const { responseDays } = await readOfficeSettings(tx)
    const { origin } = settings()
    return LANGUAGES.map((language) => {
      const t = translatorFor(language)
      return {
        language,
        content: mailContent(template, { t, values: sampleValues(t), origin, responseDays }),
      }
    })
  })
