import { account } from './account.ts'
import { applicationFields } from './application-fields.ts'
import { certificate } from './certificate.ts'
import { change } from './change.ts'
import { checks } from './checks.ts'
import { claim } from './claim.ts'
import { decisions } from './decisions.ts'
import { documentTypeFields } from './document-type-fields.ts'
import { dossierPages } from './dossier-pages.ts'
import { fields } from './fields.ts'
import { institutionFields } from './institution-fields.ts'
import { log } from './log.ts'
import { p12 } from './p12.ts'
import { portal } from './portal.ts'
import { provider } from './provider.ts'
import { publicPages } from './public-pages.ts'
import { remarks } from './remarks.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { tokens } from './tokens.ts'

export const browser = {
  ...shell,
  ...account,
  ...fields,
  ...institutionFields,
  ...applicationFields,
  ...documentTypeFields,
  ...certificate,
  ...p12,
  ...portal,
  ...dossierPages,
  ...decisions,
  ...claim,
  ...log,
  ...change,
  ...checks,
  ...provider,
  ...tokens,
  ...remarks,
  ...settings,
  ...publicPages,
} as const
