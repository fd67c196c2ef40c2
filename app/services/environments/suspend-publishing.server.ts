import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { actOnEnvironment } from './act-on-environment.server.ts'
import type { ProductionAct } from './request-production.server.ts'
import { reasonOf } from './step-reason.ts'

/** Nothing of this issuer is published in production until it is resumed; the partner is told why. */
export const suspendPublishing = (
  officer: Officer,
  { reason: typed, ...act }: ProductionAct & { reason: string },
): Promise<Result<undefined>> =>
  actOnEnvironment(officer, { ...act, environment: 'production' }, 'suspend', async () => {
    const reason = reasonOf(typed)
    if (!reason.ok) return refused(reason.refusal.message, 'suspend.reason')
    const letter = { to: 'partner', occasion: 'suspended', text: reason.value } as const
    return ok({ reason: reason.value, letter })
  })

export const resumePublishing = (officer: Officer, act: ProductionAct): Promise<Result<undefined>> =>
  actOnEnvironment(officer, { ...act, environment: 'production' }, 'resume', async () =>
    ok({ letter: { to: 'partner', occasion: 'resumed' } }),
  )
