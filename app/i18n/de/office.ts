import type { Translation } from '../catalogue.ts'
import type { office as english } from '../en/office.ts'

export const office: Translation<typeof english> = {}
