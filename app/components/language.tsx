import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Language } from '#app/domain/language.ts'
import { makeTranslator, type Translator } from '#app/i18n/translator.ts'

const TranslatorContext = createContext<Translator | undefined>(undefined)

type Props = { language: Language; catalogue: Readonly<Record<string, string>>; children: ReactNode }

/** Gives the page its language; entry.server and entry.client wrap the whole tree in it. */
export function LanguageProvider({ language, catalogue, children }: Props) {
  const translator = useMemo(() => makeTranslator(language, catalogue), [language, catalogue])
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>
}

export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext)
  if (!translator) throw new Error('useTranslator outside LanguageProvider')
  return translator
}
