import type { Language } from '#app/domain/language.ts'

type Texts = Readonly<Record<string, string>>

const PORTAL: Record<Language, () => Promise<{ browser: Texts }>> = {
  fr: () => import('./fr/browser.ts'),
  nl: () => import('./nl/browser.ts'),
  de: () => import('./de/browser.ts'),
  en: () => import('./en/browser.ts'),
}

const OFFICE: Record<Language, () => Promise<{ office: Texts }>> = {
  fr: () => import('./fr/office.ts'),
  nl: () => import('./nl/office.ts'),
  de: () => import('./de/office.ts'),
  en: () => import('./en/office.ts'),
}

/** The texts a browser needs for the page it is on: one language, and the team's words only in the office. */
export async function loadCatalogue(language: Language, path: string): Promise<Texts> {
  const inOffice = path.startsWith('/office')
  const [portal, office] = await Promise.all([PORTAL[language](), inOffice ? OFFICE[language]() : undefined])
  return { ...portal.browser, ...office?.office }
}
