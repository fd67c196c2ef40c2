import { caRootsDir } from './env/ca-roots.server.ts'
import { keptSecrets } from './env/kept-secrets.server.ts'
import { readSettings, type Settings } from './env/read-settings.server.ts'

export type { Settings } from './env/read-settings.server.ts'

let read: Settings | undefined

/**
 * The settings of this process, read once from the environment; the only place that does.
 *
 * Throws a `SettingsError` that names every wrong setting, what was found and how to mend it.
 */
export function settings(): Settings {
  read ??= readSettings(process.env, keptSecrets)
  return read
}

/** `CA_ROOTS_DIR` alone, for a command that needs no other setting and must make no secrets. */
export const caRootsFolder = (): string | undefined =>
  caRootsDir({ text: (name) => process.env[name]?.trim() || undefined })
