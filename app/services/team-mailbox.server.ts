import type { Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'

/** Where the eBox team is written to, in the language that it has chosen. */
export async function teamMailbox(tx: Transaction): Promise<{ to: string; language: Language }> {
  const { teamLanguage } = await readOfficeSettings(tx)
  return { to: settings().teamMailbox, language: teamLanguage }
}
