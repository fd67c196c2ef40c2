import type { Partner } from '#app/domain/actor.ts'
import type { Scope } from '#app/domain/token-scope.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'
import { answerableMember, type FoundToken, tokenByHash, touchToken } from '#db/tokens.server.ts'

/** A machine that has shown a living token. `partner` acts within its institution; a system of the team has none. */
export type Bearer = { tokenId: string; scopes: readonly Scope[]; partner: Partner | undefined }

export type Identified =
  | { ok: true; bearer: Bearer }
  | { ok: false; why: 'unknown' }
  | { ok: false; why: 'tooMany' | 'tooManyFailed'; seconds: number }

const TOKEN = /^ebx_[\w-]{43}$/
/** Calls a minute with one token; the web service asks at every publication. */
const CALLS = { institution: { minutes: 1, most: 300 }, system: { minutes: 1, most: 60_000 } }
/** The last use of a token is kept to the minute. */
const TOUCH_MS = 60_000
/** Unknown tokens from one network; a wrong configuration shows long before. */
const FAILURES = { minutes: 10, most: 60 }

/** Who shows this token. Revoked, run out and never issued are one answer. */
export async function identifyBearer(token: string, clientKey: string): Promise<Identified> {
  const found = TOKEN.test(token) ? await find(token) : undefined
  if (!found) return failed(clientKey)
  if (found.seconds !== undefined) return { ok: false, why: 'tooMany', seconds: found.seconds }
  const bearer = await (found.token.workspaceId === undefined
    ? ofSystem(found.token)
    : ofInstitution(found.token, found.token.workspaceId))
  return bearer ? { ok: true, bearer } : failed(clientKey)
}

const find = (token: string) =>
  asPartner({}, async (tx) => {
    const found = await tokenByHash(tx, sha256(token))
    if (!found) return undefined
    const calls = CALLS[found.workspaceId === undefined ? 'system' : 'institution']
    return { token: found, seconds: await secondsToWait(tx, { key: `api/${found.id}`, ...calls }) }
  })

/** When this process last wrote down that a system's token was used: a transaction saved at nearly every call. */
const touchedAt = new Map<string, number>()

async function ofSystem({ id, scopes }: FoundToken): Promise<Bearer> {
  if (Date.now() - (touchedAt.get(id) ?? 0) > TOUCH_MS) {
    await asOffice((tx) => touchToken(tx, id))
    touchedAt.set(id, Date.now())
  }
  return { tokenId: id, scopes, partner: undefined }
}

/** The token acts as an editor or reader of its institution, in the name of the member who answers for it. */
const ofInstitution = (token: FoundToken, workspaceId: string): Promise<Bearer | undefined> =>
  asPartner({ workspaceId }, async (tx) => {
    const personId = await answerableMember(tx, workspaceId, token.createdBy)
    if (personId === undefined) return undefined
    await touchToken(tx, token.id)
    const role = token.scopes.includes('dossiers:write') ? 'editor' : 'reader'
    return {
      tokenId: token.id,
      scopes: token.scopes,
      partner: { kind: 'partner', personId, workspaceId, role },
    }
  })

async function failed(clientKey: string): Promise<Identified> {
  const key = `api/failed/${clientKey}`
  const seconds = await asPartner({}, (tx) => secondsToWait(tx, { key, ...FAILURES }))
  return seconds === undefined ? { ok: false, why: 'unknown' } : { ok: false, why: 'tooManyFailed', seconds }
}
