import type { Scope } from '#app/domain/token-scope.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { limitOpenCall } from '#app/services/limit-calls.server.ts'
import { type Bearer, identifyBearer } from '#app/services/tokens/identify-bearer.server.ts'
import type { Operation } from './operation.ts'
import type { Refused } from './problem.ts'
import { bearerTokenOf } from './read-request.ts'

/** Who calls, counted and allowed to; nobody for an operation that is open to all. */
export async function callerOf(
  request: Request,
  { operationId, scope }: Operation,
  { clientKey, t }: { clientKey: string; t: Translator },
): Promise<{ bearer: Bearer | undefined } | Refused> {
  const token = bearerTokenOf(request)
  if (token === undefined) {
    if (scope !== undefined)
      return { problem: 'noAccessToken', headers: { 'WWW-Authenticate': 'Bearer realm="api"' } }
    const seconds = await limitOpenCall(operationId, clientKey)
    return seconds === undefined ? { bearer: undefined } : wait('tooManyRequests', seconds)
  }
  const identified = await identifyBearer(token, clientKey)
  if (identified.ok) return allowed(identified.bearer, scope, t)
  if (identified.why === 'tooMany') return wait('tooManyRequests', identified.seconds)
  if (identified.why === 'tooManyFailed') return wait('tooManyFailedRequests', identified.seconds)
  return {
    problem: 'invalidAccessToken',
    headers: { 'WWW-Authenticate': 'Bearer realm="api", error="invalid_token"' },
  }
}

const wait = (problem: 'tooManyRequests' | 'tooManyFailedRequests', seconds: number): Refused => ({
  problem,
  headers: { 'Retry-After': String(seconds) },
})

/** Who may write a dossier may also read it. */
const holds = (scopes: readonly Scope[], scope: Scope): boolean =>
  scopes.includes(scope) || (scope === 'dossiers:read' && scopes.includes('dossiers:write'))

function allowed(bearer: Bearer, scope: Scope | undefined, t: Translator): { bearer: Bearer } | Refused {
  if (scope === undefined || holds(bearer.scopes, scope)) return { bearer }
  return {
    problem: 'missingScope',
    detail: t('api.problem.missingScope', { scope }),
    headers: { 'WWW-Authenticate': `Bearer realm="api", error="insufficient_scope", scope="${scope}"` },
  }
}
