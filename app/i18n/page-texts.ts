import type { Language } from '#app/domain/language.ts'

type Texts = Readonly<Record<string, string>>

/** The texts of an area, and the addresses that need them. */
type Area = { on: RegExp } & Record<Language, () => Promise<Texts>>

const AREAS: readonly Area[] = [
  // Every page but the ordinary steps.
  {
    on: /^/,
    fr: async () => (await import('./fr/browser.ts')).browser,
    nl: async () => (await import('./nl/browser.ts')).browser,
    de: async () => (await import('./de/browser.ts')).browser,
    en: async () => (await import('./en/browser.ts')).browser,
  },
  {
    on: /^\/office(\/|$)/,
    fr: async () => (await import('./fr/office.ts')).office,
    nl: async () => (await import('./nl/office.ts')).office,
    de: async () => (await import('./de/office.ts')).office,
    en: async () => (await import('./en/office.ts')).office,
  },
  {
    on: /^\/office(\/|$)/,
    fr: async () => (await import('./fr/office-decisions.ts')).officeDecisions,
    nl: async () => (await import('./nl/office-decisions.ts')).officeDecisions,
    de: async () => (await import('./de/office-decisions.ts')).officeDecisions,
    en: async () => (await import('./en/office-decisions.ts')).officeDecisions,
  },
  // Where it is told what is kept of people.
  {
    on: /\/(privacy|(settings|office)\/personal-data)(\/|$)/,
    fr: async () => (await import('./fr/personal-data.ts')).personalData,
    nl: async () => (await import('./nl/personal-data.ts')).personalData,
    de: async () => (await import('./de/personal-data.ts')).personalData,
    en: async () => (await import('./en/personal-data.ts')).personalData,
  },
  // Where the second step may be asked for, and the pages about it.
  {
    on: /^\/(office|settings|second-step)(\/|$)/,
    fr: async () => (await import('./fr/security.ts')).security,
    nl: async () => (await import('./nl/security.ts')).security,
    de: async () => (await import('./de/security.ts')).security,
    en: async () => (await import('./en/security.ts')).security,
  },
  {
    on: /\/thread$/,
    fr: async () => (await import('./fr/thread.ts')).thread,
    nl: async () => (await import('./nl/thread.ts')).thread,
    de: async () => (await import('./de/thread.ts')).thread,
    en: async () => (await import('./en/thread.ts')).thread,
  },
  // Where certificates are handed in or brought, told of, and read by the team.
  {
    on: /^\/(dossiers\/[^/]+\/(issued|certificate)\/|certificates(\/|$)|office\/(dossiers|certificates|institutions)(\/|$))/,
    fr: async () => (await import('./fr/issued.ts')).issued,
    nl: async () => (await import('./nl/issued.ts')).issued,
    de: async () => (await import('./de/issued.ts')).issued,
    en: async () => (await import('./en/issued.ts')).issued,
  },
  {
    on: /^\/issuers\/[^/]+\/tests(\/|$)/,
    fr: async () => (await import('./fr/tests.ts')).tests,
    nl: async () => (await import('./nl/tests.ts')).tests,
    de: async () => (await import('./de/tests.ts')).tests,
    en: async () => (await import('./en/tests.ts')).tests,
  },
  {
    on: /^\/(certificates|office)(\/|$)/,
    fr: async () => (await import('./fr/certificates.ts')).certificates,
    nl: async () => (await import('./nl/certificates.ts')).certificates,
    de: async () => (await import('./de/certificates.ts')).certificates,
    en: async () => (await import('./en/certificates.ts')).certificates,
  },
  // Where the ladder stands: the pages of an issuer, the status of an approved dossier, the team's dossiers.
  {
    on: /^\/(issuers\/|dossiers\/[^/]+$|office\/)/,
    fr: async () => (await import('./fr/environments.ts')).environments,
    nl: async () => (await import('./nl/environments.ts')).environments,
    de: async () => (await import('./de/environments.ts')).environments,
    en: async () => (await import('./en/environments.ts')).environments,
  },
  // The page of an issuer, with what came out of its dry runs.
  {
    on: /^\/issuers\/[^/]+$/,
    fr: async () => (await import('./fr/dry-run.ts')).dryRun,
    nl: async () => (await import('./nl/dry-run.ts')).dryRun,
    de: async () => (await import('./de/dry-run.ts')).dryRun,
    en: async () => (await import('./en/dry-run.ts')).dryRun,
  },
  // Who may publish what: the simulator, configurations, the page about the API.
  {
    on: /^\/(issuers\/|office\/export(\/|$)|doc$)/,
    fr: async () => (await import('./fr/publication.ts')).publication,
    nl: async () => (await import('./nl/publication.ts')).publication,
    de: async () => (await import('./de/publication.ts')).publication,
    en: async () => (await import('./en/publication.ts')).publication,
  },
  {
    on: /^\/(issuers\/|office\/issuers$|dossiers\/[^/]+\/preview\/)/,
    fr: async () => (await import('./fr/issuers.ts')).issuers,
    nl: async () => (await import('./nl/issuers.ts')).issuers,
    de: async () => (await import('./de/issuers.ts')).issuers,
    en: async () => (await import('./en/issuers.ts')).issuers,
  },
  // Where the day of going to production is planned.
  {
    on: /^\/(issuers\/|office\/(calendar|settings\/freeze)$|settings\/calendar$)/,
    fr: async () => (await import('./fr/calendar.ts')).calendar,
    nl: async () => (await import('./nl/calendar.ts')).calendar,
    de: async () => (await import('./de/calendar.ts')).calendar,
    en: async () => (await import('./en/calendar.ts')).calendar,
  },
  // What admins decide about certificates.
  {
    on: /^\/office\/settings(\/|$)/,
    fr: async () => (await import('./fr/profiles.ts')).profiles,
    nl: async () => (await import('./nl/profiles.ts')).profiles,
    de: async () => (await import('./de/profiles.ts')).profiles,
    en: async () => (await import('./en/profiles.ts')).profiles,
  },
  {
    on: /^\/guide(\/|$)/,
    fr: async () => (await import('./fr/guide.ts')).guide,
    nl: async () => (await import('./nl/guide.ts')).guide,
    de: async () => (await import('./de/guide.ts')).guide,
    en: async () => (await import('./en/guide.ts')).guide,
  },
]

/** The texts of a page that is no ordinary step: its areas in one language. */
export async function pageTexts(language: Language, path: string): Promise<Texts> {
  const areas = AREAS.filter(({ on }) => on.test(path))
  return Object.assign({}, ...(await Promise.all(areas.map((area) => area[language]()))))
}
