import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import {
  type ChangedField,
  type ChangedIdentity,
  type ChangeKind,
  changesSubject,
  isSameIdentity,
  judgeIdentity,
} from '#app/domain/institution-change.ts'
import { message } from '#app/domain/message.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import { lockInstitutions, openReferences } from '#db/institution-changes.server.ts'
import {
  type Institution,
  type Issuer,
  institutionByNumber,
  issuersOf,
  readInstitution,
} from '#db/institutions.server.ts'

/** `revision` is the institution's as the officer's page showed it. */
export type WantedChange = {
  institutionId: string
  revision: number
  typed: Readonly<Record<ChangedField, string>>
}

export type PlannedChange = {
  kind: ChangeKind
  institution: Institution
  before: ChangedIdentity
  /** Of a merger, name and number of the institution that goes on. */
  after: ChangedIdentity
  into: Institution | undefined
  issuers: Issuer[]
  /** Certificates of before no longer say what is registered. */
  renewing: boolean
}

export const identityOf = ({ enterpriseNumber, answers }: Institution): ChangedIdentity => ({
  enterpriseNumber,
  nameFr: answers.nameFr ?? '',
  nameNl: answers.nameNl ?? '',
  nameDe: answers.nameDe ?? '',
  certificateName: answers.certificateName ?? '',
})

/** What a change would do, or why it cannot be; what it is about is held until the transaction ends. */
export async function planChange(tx: Transaction, wanted: WantedChange): Promise<Result<PlannedChange>> {
  const seen = await readInstitution(tx, wanted.institutionId)
  if (!seen) return refused('refusal.gone')
  const asked = judgeIdentity(wanted.typed)
  if (!asked.ok) return asked
  const known = await institutionByNumber(tx, asked.value.enterpriseNumber)
  const other = known && known.id !== seen.id ? known : undefined
  const locked = await lockInstitutions(tx, other ? [seen.id, other.id] : [seen.id])
  const institution = locked.find(({ id }) => id === seen.id)
  const into = other && locked.find(({ id }) => id === other.id)
  if (!institution) return refused('refusal.gone')
  if (institution.mergedInto) return refused('institutionChange.refusal.merged')
  if (institution.revision !== wanted.revision) return refused('institutionChange.refusal.revision')
  const issuers = await issuersOf(tx, institution.id)
  const before = identityOf(institution)
  if (into) {
    const hindrance = await hindranceOf(tx, institution, into, issuers)
    if (hindrance) return hindrance
    return ok({ kind: 'merge', institution, before, after: identityOf(into), into, issuers, renewing: true })
  }
  const after = asked.value
  if (isSameIdentity(before, after)) return refused('institutionChange.refusal.nothing')
  const kind = before.enterpriseNumber === after.enterpriseNumber ? 'rename' : 'renumber'
  const renewing = changesSubject(before, after)
  return ok({ kind, institution, before, after, into: undefined, issuers, renewing })
}

/** Why one institution cannot go into the other now. */
async function hindranceOf(
  tx: Transaction,
  from: Institution,
  into: Institution,
  issuers: readonly Issuer[],
): Promise<Result<never> | undefined> {
  if (into.mergedInto)
    return refused(
      message('institutionChange.refusal.intoMerged', {
        number: formatEnterpriseNumber(into.enterpriseNumber),
      }),
      'enterpriseNumber',
    )
  const open = await openReferences(tx, from.workspaceId)
  if (open.length > 0)
    return refused(message('institutionChange.refusal.open', { references: open.slice(0, 10).join(', ') }))
  const theirs = new Set((await issuersOf(tx, into.id)).map(({ applicationId }) => applicationId))
  const both = issuers.filter(({ applicationId }) => theirs.has(applicationId))
  if (both.length > 0) {
    const applications = both.map(({ applicationId }) => applicationId).join(', ')
    return refused(message('institutionChange.refusal.applications', { applications }), 'enterpriseNumber')
  }
  return undefined
}
