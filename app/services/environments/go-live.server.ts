import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { actOnEnvironment } from './act-on-environment.server.ts'
import type { ProductionAct } from './request-production.server.ts'

/** From now on the issuer publishes in production; the day is kept. */
export const goLive = (officer: Officer, act: ProductionAct): Promise<Result<undefined>> =>
  actOnEnvironment(officer, { ...act, environment: 'production' }, 'goLive', async () => {
    const liveOn = dayInBelgium(new Date())
    return ok({ liveOn, data: { liveOn }, letter: { to: 'partner', occasion: 'live' } })
  })
