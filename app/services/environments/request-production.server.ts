import type { Partner } from '#app/domain/actor.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { actOnEnvironment } from './act-on-environment.server.ts'

export type ProductionAct = { issuerId: string; revision: number }

/** The partner asks for production; possible once the tests in acceptance are confirmed. */
export const requestProduction = (partner: Partner, act: ProductionAct): Promise<Result<undefined>> =>
  actOnEnvironment(partner, { ...act, environment: 'production' }, 'requestProduction', async () =>
    ok({ letter: { to: 'team', occasion: 'productionRequested' } }),
  )
