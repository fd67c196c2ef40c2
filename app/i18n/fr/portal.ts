import type { Translation } from '../catalogue.ts'
import type { portal as english } from '../en/portal.ts'

export const portal: Translation<typeof english> = {}
