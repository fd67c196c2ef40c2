import { fields } from './fields.ts'
import { portal } from './portal.ts'
import { shell } from './shell.ts'

/** The texts of an ordinary step of the wizard: without those of certificates, sign-in and public pages. */
export const step = { ...shell, ...fields, ...portal } as const
