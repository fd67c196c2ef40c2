import type { Language } from '#app/domain/language.ts'

type Texts = Readonly<Record<string, string>>
type Step = { on: RegExp } & Record<Language, () => Promise<{ step: Texts }>>

/**
 * The steps that are forms only, each with the texts of its own questions. What follows them is a new document, which
 * loads its own texts (survive-outage.ts).
 */
const STEPS: readonly Step[] = [
  {
    on: /^\/dossiers\/[^/]+\/institution(\/|$)/,
    fr: () => import('./fr/institution-step.ts'),
    nl: () => import('./nl/institution-step.ts'),
    de: () => import('./de/institution-step.ts'),
    en: () => import('./en/institution-step.ts'),
  },
  {
    on: /^\/dossiers\/[^/]+\/application(\/|$)/,
    fr: () => import('./fr/application-step.ts'),
    nl: () => import('./nl/application-step.ts'),
    de: () => import('./de/application-step.ts'),
    en: () => import('./en/application-step.ts'),
  },
  {
    on: /^\/dossiers\/[^/]+\/document-types(\/|$)/,
    fr: () => import('./fr/document-type-step.ts'),
    nl: () => import('./nl/document-type-step.ts'),
    de: () => import('./de/document-type-step.ts'),
    en: () => import('./en/document-type-step.ts'),
  },
]

/** The texts a browser needs for the page it is on. A step has a budget, so not even the list of areas. */
export async function loadCatalogue(language: Language, path: string): Promise<Texts> {
  const ordinary = STEPS.find(({ on }) => on.test(path))
  if (ordinary) return (await ordinary[language]()).step
  const { pageTexts } = await import('./page-texts.ts')
  return pageTexts(language, path)
}
