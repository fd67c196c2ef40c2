import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { switchOn } from '#db/environments.server.ts'
import { actOnEnvironment, type EnvironmentAct } from './act-on-environment.server.ts'
import type { StepLetter } from './tell-of-step.server.ts'
import { typesToSwitch } from './types-to-switch.server.ts'

/** Ids of the rows of the document types to switch on. */
export type Configuration = EnvironmentAct & { documentTypeIds: readonly string[] }

/** The team has configured an environment: the chosen document types are on there. */
export const configureEnvironment = (
  officer: Officer,
  { documentTypeIds, ...act }: Configuration,
): Promise<Result<undefined>> =>
  actOnEnvironment(officer, act, 'configure', async ({ tx, rung }) => {
    const possible = (await typesToSwitch(tx, rung.issuerId, rung.environment)).map(({ id }) => id)
    if (documentTypeIds.length === 0) return refused('refusal.environment.types.none', 'documentTypeIds')
    if (documentTypeIds.some((id) => !possible.includes(id)))
      return refused('refusal.environment.types.not', 'documentTypeIds')
    await switchOn(tx, rung, documentTypeIds)
    const letter: StepLetter =
      rung.environment === 'acceptance'
        ? { to: 'partner', occasion: 'acceptanceConfigured' }
        : { to: 'partner', occasion: 'productionConfigured', ...(rung.liveOn && { liveOn: rung.liveOn }) }
    return ok({ data: { documentTypes: documentTypeIds.length }, letter })
  })
