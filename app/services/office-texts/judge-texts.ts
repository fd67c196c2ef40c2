import { LANGUAGES, type Language } from '#app/domain/language.ts'
import { message } from '#app/domain/message.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'

export type Texts = Readonly<Record<Language, string>>

/** What an admin wrote, trimmed, when it is there in every language; the refusal is at `text.<language>`. */
export function judgeTexts(typed: Partial<Texts>, max: number): Result<Texts> {
  const texts = { fr: '', nl: '', de: '', en: '' }
  for (const language of LANGUAGES) {
    const text = (typed[language] ?? '').trim()
    const field = `text.${language}`
    if (text === '') return refused('review.refusal.text', field)
    if ([...text].length > max) return refused(message('review.refusal.textTooLong', { max }), field)
    texts[language] = text
  }
  return ok(texts)
}
