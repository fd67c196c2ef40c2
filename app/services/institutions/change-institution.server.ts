import type { Officer } from '#app/domain/actor.ts'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { ChangedIdentity } from '#app/domain/institution-change.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { searchWords } from '#app/domain/search-words.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { post } from '#app/services/post.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import {
  addSearchWords,
  changeIdentity,
  keepFormerNumber,
  markToRenew,
  moveInto,
} from '#db/institution-changes.server.ts'
import { type Institution, managersOf, readInstitution } from '#db/institutions.server.ts'
import { mailboxOf } from '#db/persons.server.ts'
import { identityOf, type PlannedChange, planChange, type WantedChange } from './plan-change.server.ts'

/** An institution as the page shows it; undefined when there is none. */
export async function openInstitution(officer: Officer, institutionId: string) {
  if (!may(officer, 'office.read') || !isUuid(institutionId)) return undefined
  return asOffice(async (tx) => {
    const institution = await readInstitution(tx, institutionId)
    if (!institution) return undefined
    const { id, reference, revision, mergedInto } = institution
    return { id, reference, revision, isMerged: mergedInto !== null, identity: identityOf(institution) }
  })
}

/** What the change would do, and nothing of it done. */
export const previewChange = (officer: Officer, wanted: WantedChange): Promise<Result<PlannedChange>> =>
  withPlan(officer, wanted, async (_, plan) => ok(plan))

/**
 * Records that an institution was renamed, has another number, or went into another one: in one transaction with its
 * entries in the log and the mails to its managers. Sent twice, the second is refused by its revision.
 */
export const changeInstitution = (officer: Officer, wanted: WantedChange): Promise<Result<PlannedChange>> =>
  withPlan(officer, wanted, async (tx, plan) => {
    const { institution, into, renewing } = plan
    // Before members of the one are made readers, and those of the other more.
    const readers = await readersOf(tx, plan)
    if (into) await merge(tx, plan, into)
    else await changeOwn(tx, plan)
    if (renewing) await markToRenew(tx, institution.id)
    for (const reader of readers) await tell(tx, plan, reader)
    await record(tx, officer, plan)
    return ok(plan)
  })

async function withPlan(
  officer: Officer,
  wanted: WantedChange,
  act: (tx: Transaction, plan: PlannedChange) => Promise<Result<PlannedChange>>,
): Promise<Result<PlannedChange>> {
  if (!may(officer, 'institution.change')) return refused('refusal.role')
  if (!isUuid(wanted.institutionId)) return refused('refusal.gone')
  return asOffice(async (tx) => {
    const plan = await planChange(tx, wanted)
    return plan.ok ? act(tx, plan.value) : plan
  })
}

const wordsOf = (identity: ChangedIdentity) => {
  const words = searchWords(Object.values(identity).join(' '))
  return {
    searchWords: words.join(' '),
    institutionWords: words.map((word) => `institution=${word}`).join(' '),
  }
}

async function changeOwn(tx: Transaction, { institution, before, after }: PlannedChange): Promise<void> {
  const name = nameIn(after, institution.answers.language ?? 'fr')
  await changeIdentity(tx, institution, after, { name, search: wordsOf(after) })
  if (before.enterpriseNumber !== after.enterpriseNumber)
    await keepFormerNumber(tx, before.enterpriseNumber, institution, after.enterpriseNumber)
}

async function merge(
  tx: Transaction,
  { institution, after }: PlannedChange,
  into: Institution,
): Promise<void> {
  await moveInto(tx, institution, into)
  await keepFormerNumber(tx, institution.enterpriseNumber, into, into.enterpriseNumber)
  await addSearchWords(tx, institution.id, wordsOf(after))
}

type Reader = { id: string; email: string; language: Institution['answers']['language'] }

/** The managers of either side, each once, with the language of their institution. */
async function readersOf(tx: Transaction, { institution, into }: PlannedChange): Promise<Reader[]> {
  const readers = new Map<string, Reader>()
  for (const one of into ? [institution, into] : [institution])
    for (const { id, email } of await managersOf(tx, one.workspaceId))
      readers.set(id, { id, email, language: one.answers.language ?? 'fr' })
  return [...readers.values()]
}

async function tell(
  tx: Transaction,
  { kind, institution, issuers, before, after, renewing }: PlannedChange,
  { id, email, language }: Reader,
): Promise<void> {
  const inWords = (identity: ChangedIdentity) =>
    `${nameIn(identity, language)} (${formatEnterpriseNumber(identity.enterpriseNumber)})`
  await post(tx, {
    template: kind === 'merge' ? 'institutionMerged' : 'institutionChanged',
    to: await mailboxOf(tx, { id, email }),
    language,
    params: {
      before: inWords(before),
      after: inWords(after),
      renew: renewing ? issuers.map(({ applicationId }) => applicationId).join(', ') : '',
      link: '/dossiers',
    },
    dedupe: `institution:${institution.id}:${institution.revision}:${id}`,
  })
}

async function record(
  tx: Transaction,
  { personId: actorId }: Officer,
  { kind, institution, into, before, after }: PlannedChange,
): Promise<void> {
  const { id: institutionId, workspaceId } = institution
  const of = { workspaceId, actorId }
  if (into) {
    const numbers = { former: before.enterpriseNumber, now: after.enterpriseNumber }
    await recordEvent(tx, {
      kind: 'institutionMerged',
      ...of,
      data: { institutionId, intoId: into.id, ...numbers },
    })
    await recordEvent(tx, {
      kind: 'institutionTookOver',
      workspaceId: into.workspaceId,
      actorId,
      data: { institutionId: into.id, fromId: institutionId, ...numbers },
    })
    return
  }
  if (kind === 'rename')
    return void (await recordEvent(tx, { kind: 'institutionRenamed', ...of, data: { institutionId } }))
  const numbers = { former: before.enterpriseNumber, now: after.enterpriseNumber }
  await recordEvent(tx, { kind: 'institutionRenumbered', ...of, data: { institutionId, ...numbers } })
}
