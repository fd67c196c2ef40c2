import { readFileSync } from 'node:fs'
import { addressSettings } from './address.server.ts'
import { databaseSettings } from './database.server.ts'
import { mailSettings } from './mail.server.ts'
import { oidcSettings } from './oidc.server.ts'
import { operatorSettings } from './operator.server.ts'
import { Reading } from './reading.server.ts'
import { type KeptSecrets, secretSettings } from './secrets.server.ts'
import { webhookSettings } from './webhooks.server.ts'
import { workSettings } from './work.server.ts'

export type Settings = ReturnType<typeof workSettings> &
  ReturnType<typeof addressSettings> &
  ReturnType<typeof databaseSettings> &
  ReturnType<typeof mailSettings> &
  ReturnType<typeof operatorSettings> &
  ReturnType<typeof oidcSettings> &
  ReturnType<typeof webhookSettings> & { secrets: ReturnType<typeof secretSettings> }

/** Every wrong setting at once, one line each, so that an operator mends them in one go. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings do not fit:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'SettingsError'
  }
}

/**
 * Turns environment variables into settings (contract.md, Settings). `kept` gives the secrets that are made and
 * kept beside the embedded database. Throws `SettingsError`.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  kept: KeptSecrets,
): Settings {
  const reading = new Reading(environment, (file) => readFileSync(file, 'utf8'))
  const address = addressSettings(reading)
  const database = databaseSettings(reading)
  const found = {
    ...workSettings(reading, { loopback: address.loopback, embedded: database.databaseUrl === undefined }),
    ...address,
    ...database,
    ...mailSettings(reading),
    ...operatorSettings(reading),
    ...oidcSettings(reading),
    ...webhookSettings(reading),
  }
  // Secrets are made at the first start: not before all else is known to fit.
  if (reading.problems.length > 0) throw new SettingsError(reading.problems)
  const secrets = secretSettings(reading, database, kept)
  if (reading.problems.length > 0) throw new SettingsError(reading.problems)
  return { ...found, secrets }
}
