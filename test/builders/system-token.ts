import type { Officer } from '#app/domain/actor.ts'
import type { SystemScope } from '#app/domain/token-scope.ts'
import { issueSystemToken } from '#app/services/tokens/issue-token.server.ts'

/** A living token of a system of the team's. */
export async function aSystemToken(admin: Officer, scopes: readonly SystemScope[]): Promise<string> {
  const issued = await issueSystemToken(admin, { name: 'The web service', scopes, days: 90 })
  if (!issued.ok) throw new Error(`no token: ${issued.refusal.message}`)
  return issued.value.token
}
