import { LANGUAGES, type Language } from '#app/domain/language.ts'
import type { Refusal } from '#app/domain/result.ts'
import { useTranslator } from './language.tsx'
import { TextArea } from './text-area.tsx'

type Props = {
  texts: Partial<Readonly<Record<Language, string>>>
  refusal: Refusal | undefined
  rows: number
}

/** One text in each language that a partner or an officer may read; the controls are `text.<language>`. */
export function FourLanguages({ texts, refusal, rows }: Props) {
  const t = useTranslator()
  return LANGUAGES.map((language) => (
    <TextArea
      key={language}
      name={`text.${language}`}
      label={t(`officeSettings.text.${language}`)}
      value={texts[language] ?? ''}
      error={refusal?.field === `text.${language}` ? t.message(refusal.message) : undefined}
      rows={rows}
    />
  ))
}
