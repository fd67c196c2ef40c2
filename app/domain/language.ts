/** The interface's languages, in the order the language switch shows them; fr and nl are equal, so by their own names. */
export const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language by its own name. */
export const OWN_NAMES = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' } as const

/** The official languages: an institution has one of these, English is for the interface only. */
export const OFFICIAL_LANGUAGES = ['fr', 'nl', 'de'] as const
export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number]

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value)
