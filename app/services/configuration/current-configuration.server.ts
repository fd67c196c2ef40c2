import type { Environment } from '#app/domain/environment.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { asOffice } from '#db/client.server.ts'
import { configurationVersion } from '#db/publication.server.ts'
import { type ConfigurationNow, keepConfiguration } from './keep-configuration.server.ts'

const known = new Map<Environment, ConfigurationNow>()

/**
 * The configuration in force, kept from now on. What this process read last is used again while nothing changed, which
 * the database tells, and the day is the same.
 */
export async function currentConfiguration(environment: Environment): Promise<ConfigurationNow> {
  const version = await asOffice(configurationVersion)
  const read = known.get(environment)
  if (read?.version === version && read.day === dayInBelgium(new Date())) return read
  const now = await keepConfiguration(asOffice, environment)
  known.set(environment, now)
  return now
}
