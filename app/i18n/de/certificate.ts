import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificate as english } from '#app/i18n/en/certificate.ts'

export const certificate: Translation<typeof english> = {}
