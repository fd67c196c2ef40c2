import type { Officer } from '#app/domain/actor.ts'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { readOfficeSettings, writeOfficeSetting } from '#db/office-settings.server.ts'

export const readTeamLanguage = async (): Promise<Language> =>
  (await asOffice(readOfficeSettings)).teamLanguage

/** Changes the language of the mails to the team's own mailbox. */
export async function changeTeamLanguage(officer: Officer, language: string): Promise<Result<undefined>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  if (!isLanguage(language)) return refused('refusal.mail.language', 'teamLanguage')
  return asOffice(async (tx) => {
    if ((await readOfficeSettings(tx)).teamLanguage === language) return ok(undefined)
    await writeOfficeSetting(tx, 'teamLanguage', language, officer.personId)
    await recordEvent(tx, { kind: 'teamLanguageChanged', actorId: officer.personId, data: { language } })
    return ok(undefined)
  })
}
