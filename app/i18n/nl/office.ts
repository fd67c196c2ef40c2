import type { Translation } from '#app/i18n/catalogue.ts'
import type { office as english } from '#app/i18n/en/office.ts'

export const office: Translation<typeof english> = {}
