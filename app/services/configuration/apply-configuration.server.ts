import type { Officer } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import {
  appliedOf,
  insertApplied,
  lockConfigurations,
  readKeptConfiguration,
} from '#db/kept-configurations.server.ts'

export type Apply = { environment: Environment; configurationId: number }

/** An officer says that a configuration was put into the web service. Saying it again is one act. */
export function applyConfiguration(
  officer: Officer,
  { environment, configurationId }: Apply,
): Promise<Result<undefined>> {
  return asOffice(async (tx) => {
    if (!may(officer, 'configuration.apply')) return refused('refusal.role')
    await lockConfigurations(tx, environment)
    const kept = await readKeptConfiguration(tx, environment, configurationId)
    if (!kept) return refused('export.refusal.gone')
    const [last] = await appliedOf(tx, environment, 1)
    if (last?.configurationId === configurationId) return ok(undefined)
    await insertApplied(tx, { environment, configurationId, appliedBy: officer.personId })
    await recordEvent(tx, {
      kind: 'configurationApplied',
      actorId: officer.personId,
      data: { environment, configuration: configurationId, sha256: kept.sha256 },
    })
    return ok(undefined)
  })
}
