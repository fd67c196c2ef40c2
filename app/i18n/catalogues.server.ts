import type { Language } from '#app/domain/language.ts'
import * as de from './de/all.ts'
import * as en from './en/all.ts'
import * as fr from './fr/all.ts'
import * as nl from './nl/all.ts'
import { makeTranslator, type Translator } from './translator.ts'

const ALL = { fr: fr.all, nl: nl.all, de: de.all, en: en.all } satisfies Record<
  Language,
  typeof en.all | typeof fr.all
>

/** Every text of a language, for rendering on the server, mails and paper. */
export const catalogueOf = (language: Language): Readonly<Record<string, string>> => ALL[language]

const translators = new Map<Language, Translator>()

export function translatorFor(language: Language): Translator {
  const made = translators.get(language) ?? makeTranslator(language, ALL[language])
  translators.set(language, made)
  return made
}
