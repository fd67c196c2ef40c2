import { documentTypeFields } from './document-type-fields.ts'
import { fields } from './fields.ts'
import { portal } from './portal.ts'
import { shell } from './shell.ts'

export const step = { ...shell, ...fields, ...documentTypeFields, ...portal } as const
