import { applicationFields } from './application-fields.ts'
import { fields } from './fields.ts'
import { portal } from './portal.ts'
import { shell } from './shell.ts'

export const step = { ...shell, ...fields, ...applicationFields, ...portal } as const
