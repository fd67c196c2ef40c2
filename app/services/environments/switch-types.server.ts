import type { Officer } from '#app/domain/actor.ts'
import { type EnvironmentState, statesOf } from '#app/domain/environment-state.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { lockEnvironment, switchedOn, switchOff, switchOn } from '#db/environments.server.ts'
import { recordEvent } from '#db/events.server.ts'
import type { Configuration } from './configure-environment.server.ts'
import { typesToSwitch } from './types-to-switch.server.ts'

/** From its configuration on, until its end. */
export const hasSwitches = (environment: 'acceptance' | 'production', state: EnvironmentState): boolean => {
  const states = statesOf(environment)
  return state !== 'ended' && states.indexOf(state) >= states.indexOf('configured')
}

/** Switches document types on and off in a configured environment: those that are chosen are on, and no others. */
export const switchTypes = (
  officer: Officer,
  { issuerId, environment, documentTypeIds }: Omit<Configuration, 'revision'>,
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!may(officer, 'environment.configure')) return refused('refusal.role')
    const rung = await lockEnvironment(tx, issuerId, environment)
    if (!rung) return refused('refusal.environment.gone')
    if (!hasSwitches(environment, rung.state)) return refused('refusal.environment.types.state')
    const on = (await switchedOn(tx, issuerId))
      .filter((type) => type.environment === environment)
      .map(({ documentTypeId }) => documentTypeId)
    const possible = (await typesToSwitch(tx, issuerId, environment)).map(({ id }) => id)
    const more = documentTypeIds.filter((id) => !on.includes(id))
    if (more.some((id) => !possible.includes(id)))
      return refused('refusal.environment.types.not', 'documentTypeIds')
    const less = on.filter((id) => !documentTypeIds.includes(id))
    if (more.length + less.length === 0) return ok(undefined)
    await switchOn(tx, rung, more)
    await switchOff(tx, rung, less)
    await recordEvent(tx, {
      kind: 'documentTypesSwitched',
      workspaceId: rung.workspaceId,
      actorId: officer.personId,
      data: { issuerId, environment, on: more.length, off: less.length },
    })
    return ok(undefined)
  })
