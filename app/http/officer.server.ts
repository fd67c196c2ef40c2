import type { AppLoadContext } from '@remix-run/node'
import type { Officer } from '#app/domain/actor.ts'
import { isOfficerRole } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { requireOfficer } from './session.server.ts'
import { askFirst } from './way-back.server.ts'

/**
 * The officer who asks, as the domain knows one; for everybody else the office does not exist. Throws the way to the
 * second step for an officer who has not taken it in this session.
 */
export async function officerOf(context: AppLoadContext, request: Request): Promise<Officer> {
  const { personId, officerRoles, secondStep } = await requireOfficer(context, request)
  if (!secondStep) throw askFirst('secondStep', request)
  return { kind: 'officer', personId, roles: officerRoles.filter(isOfficerRole) }
}

/** The refusal with which a page offers the second step again (components/passkey-step-up.tsx). */
const STEP_UP = 'security.refusal.stepUp'

/**
 * For what weighs most (approving, rejecting, giving roles, opening windows): refused when the second step is more
 * than five minutes ago. A value, so that the page is shown again with what was typed.
 */
export async function requireFreshStep(context: AppLoadContext): Promise<Result<undefined>> {
  const session = await context.session()
  return session?.secondStep === 'fresh' ? ok(undefined) : refused(STEP_UP)
}
