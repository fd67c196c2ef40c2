import { randomBytes } from 'node:crypto'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import {
  INSTITUTION_SCOPES,
  type Scope,
  SYSTEM_SCOPES,
  TOKEN_DAYS,
  TOKEN_NAME_MAX,
  TOKENS_MAX,
} from '#app/domain/token-scope.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { countLivingTokens, insertToken } from '#db/tokens.server.ts'

export type WantedToken = { name: string; scopes: readonly string[]; days: number }

/** `token` is told this once and stored nowhere. */
export type IssuedToken = { id: string; token: string; expiresAt: Date }

/** `ebx_` lets secret scanners know one; the 32 random bytes behind it are 43 characters of base64url. */
const SIGN = 'ebx_'
const PREFIX_LENGTH = SIGN.length + 6

/** Issues a token of a registered institution. It belongs to the institution, not to who makes it. */
export async function issueToken(partner: Partner, wanted: WantedToken): Promise<Result<IssuedToken>> {
  if (!may(partner, 'tokens.manage')) return refused('refusal.role')
  const judged = judge(wanted, INSTITUTION_SCOPES)
  if (!judged.ok) return judged
  return within(partner, async (tx) => {
    if (!(await institutionOfWorkspace(tx, partner.workspaceId)))
      return refused('tokens.refusal.noInstitution')
    return store(tx, judged.value, partner.personId, partner.workspaceId)
  })
}

/** Issues a token of the eBox team to a system; it has no institution. */
export async function issueSystemToken(officer: Officer, wanted: WantedToken): Promise<Result<IssuedToken>> {
  if (!may(officer, 'systemTokens.manage')) return refused('refusal.role')
  const judged = judge(wanted, SYSTEM_SCOPES)
  if (!judged.ok) return judged
  return asOffice((tx) => store(tx, judged.value, officer.personId))
}

type Judged = { name: string; scopes: Scope[]; days: number }

function judge({ name, scopes, days }: WantedToken, possible: readonly Scope[]): Result<Judged> {
  const tidy = name.normalize('NFC').trim()
  if (tidy === '') return refused('tokens.refusal.name', 'name')
  if ([...tidy].length > TOKEN_NAME_MAX)
    return refused(message('tokens.refusal.nameTooLong', { max: TOKEN_NAME_MAX }), 'name')
  if (/\p{Cc}|\p{Cf}/u.test(tidy)) return refused('tokens.refusal.nameInvisible', 'name')
  const chosen = possible.filter((scope) => scopes.includes(scope))
  if (chosen.length === 0 || chosen.length !== scopes.length)
    return refused('tokens.refusal.scopes', 'scopes')
  if (!TOKEN_DAYS.some((known) => known === days)) return refused('tokens.refusal.days', 'days')
  return ok({ name: tidy, scopes: chosen, days })
}

async function store(
  tx: Transaction,
  wanted: Judged,
  createdBy: string,
  workspaceId?: string,
): Promise<Result<IssuedToken>> {
  if ((await countLivingTokens(tx, workspaceId)) >= TOKENS_MAX)
    return refused(message('tokens.refusal.many', { max: TOKENS_MAX }))
  const token = SIGN + randomBytes(32).toString('base64url')
  const { id, expiresAt } = await insertToken(tx, {
    ...wanted,
    ...(workspaceId !== undefined && { workspaceId }),
    tokenHash: sha256(token),
    prefix: token.slice(0, PREFIX_LENGTH),
    createdBy,
  })
  await recordEvent(tx, {
    kind: workspaceId === undefined ? 'systemTokenIssued' : 'tokenIssued',
    ...(workspaceId !== undefined && { workspaceId }),
    actorId: createdBy,
    data: { tokenId: id, days: wanted.days, scopes: wanted.scopes.join(' ') },
  })
  return ok({ id, token, expiresAt })
}
