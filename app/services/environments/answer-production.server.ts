import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { actOnEnvironment } from './act-on-environment.server.ts'
import type { ProductionAct } from './request-production.server.ts'
import { reasonOf } from './step-reason.ts'

/** The second sign-off: by another officer than the one who confirmed the tests. */
export const signOffProduction = (officer: Officer, act: ProductionAct): Promise<Result<undefined>> =>
  actOnEnvironment(officer, { ...act, environment: 'production' }, 'signOff', async ({ to }) =>
    ok({
      letter: { to: 'partner', occasion: to === 'awaitingCertificate' ? 'certificateAwaited' : 'signedOff' },
    }),
  )

/** The team says why not; the partner may ask again. */
export const refuseProduction = (
  officer: Officer,
  { reason: typed, ...act }: ProductionAct & { reason: string },
): Promise<Result<undefined>> =>
  actOnEnvironment(officer, { ...act, environment: 'production' }, 'refuseProduction', async () => {
    const reason = reasonOf(typed)
    if (!reason.ok) return refused(reason.refusal.message, 'refuseProduction.reason')
    const letter = { to: 'partner', occasion: 'productionRefused', text: reason.value } as const
    return ok({ reason: reason.value, letter })
  })
