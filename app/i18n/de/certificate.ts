import type { Translation } from '../catalogue.ts'
import type { certificate as english } from '../en/certificate.ts'

export const certificate: Translation<typeof english> = {}
