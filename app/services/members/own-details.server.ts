import { judge, normalise } from '#app/domain/field.ts'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asPartner } from '#db/client.server.ts'
import { updatePerson } from '#db/members.server.ts'

const NAME = { name: 'name', kind: 'text', max: 100, optional: true } as const

/** Stores how a person wants to be named and written to; answers the language. */
export async function saveOwnDetails(
  personId: string,
  typed: { name: string; language: string },
): Promise<Result<Language>> {
  const name = normalise(NAME, typed.name)
  const odd = judge('settings', NAME, name)
  if (odd) return refused(odd, 'name')
  const { language } = typed
  if (!isLanguage(language)) return refused('answer.choice', 'language')
  await asPartner({ personId }, (tx) => updatePerson(tx, personId, { name, language }))
  return ok(language)
}
