import type { Language } from '#app/domain/language.ts'

type Texts = Readonly<Record<string, string>>

const STEP: Record<Language, () => Promise<{ step: Texts }>> = {
  fr: () => import('./fr/step.ts'),
  nl: () => import('./nl/step.ts'),
  de: () => import('./de/step.ts'),
  en: () => import('./en/step.ts'),
}

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

const OFFICE_DECISIONS: Record<Language, () => Promise<{ officeDecisions: Texts }>> = {
  fr: () => import('./fr/office-decisions.ts'),
  nl: () => import('./nl/office-decisions.ts'),
  de: () => import('./de/office-decisions.ts'),
  en: () => import('./en/office-decisions.ts'),
}

const SECURITY: Record<Language, () => Promise<{ security: Texts }>> = {
  fr: () => import('./fr/security.ts'),
  nl: () => import('./nl/security.ts'),
  de: () => import('./de/security.ts'),
  en: () => import('./en/security.ts'),
}

const PERSONAL_DATA: Record<Language, () => Promise<{ personalData: Texts }>> = {
  fr: () => import('./fr/personal-data.ts'),
  nl: () => import('./nl/personal-data.ts'),
  de: () => import('./de/personal-data.ts'),
  en: () => import('./en/personal-data.ts'),
}

const THREAD: Record<Language, () => Promise<{ thread: Texts }>> = {
  fr: () => import('./fr/thread.ts'),
  nl: () => import('./nl/thread.ts'),
  de: () => import('./de/thread.ts'),
  en: () => import('./en/thread.ts'),
}

const ISSUED: Record<Language, () => Promise<{ issued: Texts }>> = {
  fr: () => import('./fr/issued.ts'),
  nl: () => import('./nl/issued.ts'),
  de: () => import('./de/issued.ts'),
  en: () => import('./en/issued.ts'),
}

/** The card of a certificate, and where the team reads it. */
const TELLS_ISSUED = /^\/(dossiers\/[^/]+\/issued|office\/dossiers)\//

/** Where the second step may be asked for, and the pages about it. */
const GUARDED = /^\/(office|settings|second-step)(\/|$)/

/** Where it is told what is kept of people. */
const TELLS_RETENTION = /\/(privacy|(settings|office)\/personal-data)(\/|$)/

/** The steps that are forms only. What follows them is a new document, which loads its own texts (survive-outage.ts). */
const ORDINARY_STEP = /^\/dossiers\/[^/]+\/(institution|application|document-types)(\/|$)/

/** The texts a browser needs for the page it is on: one language, and no areas that the page has no use for. */
export async function loadCatalogue(language: Language, path: string): Promise<Texts> {
  if (ORDINARY_STEP.test(path)) return (await STEP[language]()).step
  const inOffice = path.startsWith('/office')
  const [portal, office, decisions, personal, security, thread, issued] = await Promise.all([
    PORTAL[language](),
    inOffice ? OFFICE[language]() : undefined,
    inOffice ? OFFICE_DECISIONS[language]() : undefined,
    TELLS_RETENTION.test(path) ? PERSONAL_DATA[language]() : undefined,
    GUARDED.test(path) ? SECURITY[language]() : undefined,
    path.endsWith('/thread') ? THREAD[language]() : undefined,
    TELLS_ISSUED.test(path) ? ISSUED[language]() : undefined,
  ])
  return {
    ...portal.browser,
    ...office?.office,
    ...decisions?.officeDecisions,
    ...personal?.personalData,
    ...security?.security,
    ...thread?.thread,
    ...issued?.issued,
  }
}
