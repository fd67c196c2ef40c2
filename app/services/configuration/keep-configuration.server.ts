import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { canonicalJson } from '#app/domain/canonical-json.ts'
import type { Configuration } from '#app/domain/configuration.ts'
import { changesBetween } from '#app/domain/configuration-change.ts'
import type { Environment } from '#app/domain/environment.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import type { Transaction } from '#db/client.server.ts'
import { configurationOf, readConfigurationRows } from '#db/configurations.server.ts'
import { recordEvent } from '#db/events.server.ts'
import {
  insertConfiguration,
  type KeptConfiguration,
  lockConfigurations,
  newestConfiguration,
  newestConfigurations,
} from '#db/kept-configurations.server.ts'
import { configurationVersion, readOneMoment } from '#db/publication.server.ts'

/** One transaction of the side that asks: the team's, or a job's. */
export type As = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>

/** The configuration of a moment: `version` and `day` say of which, `json` is canonical, `sha256` its hash in hex. */
export type ConfigurationNow = {
  version: number
  day: string
  configuration: Configuration
  json: string
  sha256: string
}

/** More changes at once are not listed one by one: whoever needs them compares the two. */
const CHANGES_MAX = 1_000
const TRIES = 5

export const emptyConfiguration = (environment: Environment): Configuration => ({
  environment,
  organizations: [],
  applications: [],
  trios: [],
})

export const contentOf = ({ body }: Pick<KeptConfiguration, 'body'>): Configuration =>
  JSON.parse(gunzipSync(body).toString()) as Configuration

export const configurationHash = (json: string): string => createHash('sha256').update(json).digest('hex')

/** Reads the configuration of this moment; what it says is put in order when its transaction is over. */
async function readNow(as: As, environment: Environment, at = new Date()): Promise<ConfigurationNow> {
  const day = dayInBelgium(at)
  const { version, rows } = await as(async (tx) => {
    await readOneMoment(tx)
    const version = await configurationVersion(tx)
    return { version, rows: await readConfigurationRows(tx, environment, day) }
  })
  const configuration = configurationOf(rows)
  const json = canonicalJson(configuration)
  return { version, day, configuration, json, sha256: configurationHash(json) }
}

/**
 * Keeps the configuration of this moment where it is another than the one before, with what changed, and tells the log,
 * from where webhooks learn of it. Any number of processes may: each is kept once, in the order of the changes.
 */
export async function keepConfiguration(
  as: As,
  environment: Environment,
  at = new Date(),
): Promise<ConfigurationNow> {
  let now = await readNow(as, environment, at)
  for (let tries = 1; tries < TRIES && !(await kept(as, now)); tries += 1)
    now = await readNow(as, environment, at)
  return now
}

/** False when something changed since it was read. What takes long is done before the lock is taken. */
async function kept(as: As, now: ConfigurationNow): Promise<boolean> {
  const { configuration, sha256 } = now
  const { environment } = configuration
  const newest = await as((tx) => newestConfiguration(tx, environment))
  const isSame = newest ? newest.sha256 === sha256 : configuration.organizations.length === 0
  if (isSame) return true
  const row = rowOf(now, newest ? contentOf(newest) : emptyConfiguration(environment))
  return as(async (tx) => {
    await lockConfigurations(tx, environment)
    const [last] = await newestConfigurations(tx, environment, 1)
    if ((await configurationVersion(tx)) !== now.version || last?.id !== newest?.id) return false
    const { id } = await insertConfiguration(tx, row)
    const { organizations, applications, trios } = row
    await recordEvent(tx, {
      kind: 'configurationChanged',
      data: { environment, configuration: id, sha256, organizations, applications, trios },
    })
    return true
  })
}

function rowOf({ configuration, json, sha256 }: ConfigurationNow, before: Configuration) {
  const changes = changesBetween(before, configuration)
  return {
    environment: configuration.environment,
    sha256,
    body: gzipSync(json),
    organizations: configuration.organizations.length,
    applications: configuration.applications.length,
    trios: configuration.trios.length,
    changes: changes.length > CHANGES_MAX ? [] : changes,
  }
}
