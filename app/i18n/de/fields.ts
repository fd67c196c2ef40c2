import type { Translation } from '../catalogue.ts'
import type { fields as english } from '../en/fields.ts'

export const fields: Translation<typeof english> = {}
