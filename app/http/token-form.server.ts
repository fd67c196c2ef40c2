import type { Scope } from '#app/domain/token-scope.ts'
import type { WantedToken } from '#app/services/tokens/issue-token.server.ts'
import { readForm } from './answers-form.ts'

/** What a tokens page posts: a token wanted, or the one to end. */
export type PostedTokenForm = { intent: 'issue'; wanted: WantedToken } | { intent: 'revoke'; id: string }

const UUID = /^[0-9a-f-]{36}$/

/** Reads a tokens page's form; undefined when no page of the portal sends that. */
export function readTokenForm(form: FormData, scopes: readonly Scope[]): PostedTokenForm | undefined {
  const boxes = scopes.map((scope) => `scope.${scope}`)
  const read = readForm(form, ['intent', 'id', 'name', 'days', 'workspace', ...boxes])
  if (!read) return undefined
  const { intent, id = '', name = '', days = '' } = read
  if (intent === 'revoke') return UUID.test(id) ? { intent, id } : undefined
  if (intent !== 'issue') return undefined
  const chosen = scopes.filter((scope) => read[`scope.${scope}`] === 'yes')
  return { intent, wanted: { name, scopes: chosen, days: /^\d{1,3}$/.test(days) ? Number(days) : 0 } }
}
