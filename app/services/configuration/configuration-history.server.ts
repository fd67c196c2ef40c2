import { canonicalJson } from '#app/domain/canonical-json.ts'
import type { ConfigurationChange } from '#app/domain/configuration-change.ts'
import { changesBetween } from '#app/domain/configuration-change.ts'
import type { Environment } from '#app/domain/environment.ts'
import { asOffice } from '#db/client.server.ts'
import {
  type ConfigurationEntry,
  configurationByHash,
  configurationsAfter,
} from '#db/kept-configurations.server.ts'
import { currentConfiguration } from './current-configuration.server.ts'
import { configurationHash, contentOf, emptyConfiguration } from './keep-configuration.server.ts'

/** What followed on entry `since`, the oldest first, and whether there is more. What holds now is kept before. */
export async function configurationFeed(
  environment: Environment,
  since: number,
  limit: number,
): Promise<{ items: ConfigurationEntry[]; isMore: boolean }> {
  await currentConfiguration(environment)
  const found = await asOffice((tx) => configurationsAfter(tx, environment, since, limit + 1))
  return { items: found.slice(0, limit), isMore: found.length > limit }
}

export type Difference = { from: string; to: string; changes: ConfigurationChange[] }

/** What makes the present configuration of an earlier one, named by its hash; undefined when that one is unknown. */
export async function differenceFrom(
  environment: Environment,
  from: string,
): Promise<Difference | undefined> {
  const now = await currentConfiguration(environment)
  const earlier = await contentByHash(environment, from)
  return earlier && { from, to: now.sha256, changes: changesBetween(earlier, now.configuration) }
}

async function contentByHash(environment: Environment, sha256: string) {
  const empty = emptyConfiguration(environment)
  // What stood there before anybody published was not kept.
  if (sha256 === configurationHash(canonicalJson(empty))) return empty
  const kept = await asOffice((tx) => configurationByHash(tx, environment, sha256))
  return kept && contentOf(kept)
}
