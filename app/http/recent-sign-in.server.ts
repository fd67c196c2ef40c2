import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Session } from './load-context.ts'
import { requirePerson } from './session.server.ts'

/** Whether this session was proved lately: by a sign-in, or by an officer's second step. */
export const isProvedLately = ({ officerRoles, secondStep, recentSignIn }: Session): boolean =>
  officerRoles.length > 0 ? secondStep === 'fresh' : recentSignIn === true

/**
 * Who asks, for changes of the ways to sign in: a session that was left open, or stolen, shall not give itself a way in
 * that lasts (ASVS 5.0, 7.5.1). Throws the way to the page that asks for the proof again.
 */
export async function requireRecentSignIn(context: AppLoadContext, request: Request): Promise<Session> {
  const session = await requirePerson(context, request)
  if (isProvedLately(session)) return session
  throw redirect('/settings/sign-in?again')
}
