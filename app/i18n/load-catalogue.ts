import type { Language } from '#app/domain/language.ts'

type Texts = Readonly<Record<string, string>>

const STEP: Record<Language, () => Promise<{ step: Texts }>> = {
  fr: () => import('./fr/step.ts'),
  nl: () => import('./nl/step.ts'),
  de: () => import('./de/step.ts'),
  en: () => import('./en/step.ts'),
}

/** The steps that are forms only. What follows them is a new document, which loads its own texts (survive-outage.ts). */
const ORDINARY_STEP = /^\/dossiers\/[^/]+\/(institution|application|document-types)(\/|$)/

/** The texts a browser needs for the page it is on. An ordinary step has a budget, so not even the list of areas. */
export async function loadCatalogue(language: Language, path: string): Promise<Texts> {
  if (ORDINARY_STEP.test(path)) return (await STEP[language]()).step
  const { pageTexts } = await import('./page-texts.ts')
  return pageTexts(language, path)
}
