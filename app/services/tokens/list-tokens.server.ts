import type { Officer, Partner } from '#app/domain/actor.ts'
import { isMemberRole, may } from '#app/domain/permission.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { asOffice, asPartner, type Transaction } from '#db/client.server.ts'
import { workspacesOf } from '#db/dossiers.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'
import { type ApiToken, tokensOf } from '#db/tokens.server.ts'

/** A token as a person may see it: never its hash. */
export type ListedToken = {
  id: string
  name: string
  prefix: string
  scopes: string[]
  madeBy: string
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | undefined
  state: 'living' | 'expired' | 'revoked'
}

/** An institution whose tokens this person manages. */
export type ManagedInstitution = { partner: Partner; name: string; enterpriseNumber: string }

/** The registered institutions of which this person is a manager, the longest membership first. */
export async function managedInstitutions(personId: string, language: string): Promise<ManagedInstitution[]> {
  const memberships = await asPartner({ personId }, (tx) => workspacesOf(tx, personId))
  const found: ManagedInstitution[] = []
  for (const { workspaceId, role } of memberships) {
    if (!isMemberRole(role)) continue
    const partner: Partner = { kind: 'partner', personId, workspaceId, role }
    if (!may(partner, 'tokens.manage')) continue
    const institution = await within(partner, (tx) => institutionOfWorkspace(tx, workspaceId))
    if (!institution) continue
    const { answers, enterpriseNumber } = institution
    found.push({ partner, name: nameIn(answers, language), enterpriseNumber })
  }
  return found
}

export const listTokens = (partner: Partner): Promise<ListedToken[]> =>
  may(partner, 'tokens.manage')
    ? within(partner, (tx) => listed(tx, partner.workspaceId))
    : Promise.resolve([])

export const listSystemTokens = (officer: Officer): Promise<ListedToken[]> =>
  may(officer, 'systemTokens.manage') ? asOffice((tx) => listed(tx, undefined)) : Promise.resolve([])

async function listed(tx: Transaction, workspaceId: string | undefined): Promise<ListedToken[]> {
  const now = new Date()
  const tokens: ListedToken[] = []
  for (const token of await tokensOf(tx, workspaceId)) {
    const { id, name, prefix, scopes, createdAt, expiresAt, createdBy } = token
    const madeBy = await nameOfPerson(tx, createdBy)
    const lastUsedAt = token.lastUsedAt ?? undefined
    tokens.push({
      id,
      name,
      prefix,
      scopes,
      madeBy,
      createdAt,
      expiresAt,
      lastUsedAt,
      state: stateOf(token, now),
    })
  }
  return tokens
}

function stateOf({ revokedAt, expiresAt }: ApiToken, now: Date): ListedToken['state'] {
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'living'
}
