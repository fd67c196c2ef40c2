import type { Translation } from '#app/i18n/catalogue.ts'
import type { portal as english } from '#app/i18n/en/portal.ts'

export const portal: Translation<typeof english> = {}
