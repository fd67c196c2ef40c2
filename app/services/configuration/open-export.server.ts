import type { Officer } from '#app/domain/actor.ts'
import { type ConfigurationChange, changesBetween } from '#app/domain/configuration-change.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { asOffice } from '#db/client.server.ts'
import {
  type Applied,
  appliedOf,
  type ConfigurationEntry,
  newestConfigurations,
  readKeptConfiguration,
} from '#db/kept-configurations.server.ts'
import { currentConfiguration } from './current-configuration.server.ts'
import { contentOf, emptyConfiguration } from './keep-configuration.server.ts'

const HISTORY = 20

export type OpenExport = {
  environment: Environment
  sha256: string
  /** Undefined as long as nobody ever published there. */
  entry: ConfigurationEntry | undefined
  counts: { organizations: number; applications: number; trios: number }
  applied: Applied[]
  /** What the web service has not got yet. */
  changes: ConfigurationChange[]
  history: ConfigurationEntry[]
  mayApply: boolean
}

/** Both environments as the team exports them; nothing for who may not read the office. */
export async function openExports(officer: Officer): Promise<OpenExport[]> {
  if (!may(officer, 'office.read')) return []
  const exports: OpenExport[] = []
  for (const environment of ENVIRONMENTS) exports.push(await openExport(officer, environment))
  return exports
}

async function openExport(officer: Officer, environment: Environment): Promise<OpenExport> {
  const { configuration, sha256 } = await currentConfiguration(environment)
  return asOffice(async (tx) => {
    const history = await newestConfigurations(tx, environment, HISTORY)
    const applied = await appliedOf(tx, environment, HISTORY)
    const last = applied[0] && (await readKeptConfiguration(tx, environment, applied[0].configurationId))
    const before = last ? contentOf(last) : emptyConfiguration(environment)
    return {
      environment,
      sha256,
      entry: history.find((entry) => entry.sha256 === sha256),
      counts: {
        organizations: configuration.organizations.length,
        applications: configuration.applications.length,
        trios: configuration.trios.length,
      },
      applied,
      changes: changesBetween(before, configuration),
      history,
      mayApply: may(officer, 'configuration.apply'),
    }
  })
}
