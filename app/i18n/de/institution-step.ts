import { fields } from './fields.ts'
import { institutionFields } from './institution-fields.ts'
import { portal } from './portal.ts'
import { shell } from './shell.ts'

export const step = { ...shell, ...fields, ...institutionFields, ...portal } as const
