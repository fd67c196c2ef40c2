import { sql } from 'drizzle-orm'
import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import type { DossierState } from '#app/domain/dossier-state.ts'
import type { Period } from '#app/domain/statistics-period.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'

/** A dossier without a person's data; days are Belgian ones. */
export type CountedDossier = {
  id: string
  /** First submission, as the cursor has it. */
  firstAt: string
  reference: string
  purpose: DossierPurpose
  language: string
  region: string
  environments: string
  state: DossierState
  versions: number
  submittedOn: Day
  lastSubmittedOn: Day
  stateSince: Day
  dueOn: Day | null
  teamWorkingDays: number
}

export type CountedCursor = Pick<CountedDossier, 'id' | 'firstAt'>

/** At most `limit` dossiers first submitted in the period, in that order, from after a row. */
export async function countedDossiers(
  tx: Transaction,
  { from, to }: Pick<Period, 'from' | 'to'>,
  { after, limit }: { after: CountedCursor | undefined; limit: number },
): Promise<CountedDossier[]> {
  const beyond = after
    ? sql`and (v.submitted_at, v.dossier_id) > (${after.firstAt}::timestamptz, ${after.id}::uuid)`
    : sql``
  const rows = await tx.execute<CountedDossier>(sql`
    select d.id, v.submitted_at::text as "firstAt", d.reference, d.purpose, d.language, d.region,
      array_to_string(d.environments_asked, ' ') as environments, d.state, d.version as versions,
      (v.submitted_at at time zone 'Europe/Brussels')::date::text as "submittedOn",
      (coalesce(d.submitted_at, v.submitted_at) at time zone 'Europe/Brussels')::date::text as "lastSubmittedOn",
      (d.state_since at time zone 'Europe/Brussels')::date::text as "stateSince",
      d.due_on::text as "dueOn", d.clock_used as "teamWorkingDays"
    from dossier_versions v join dossiers d on d.id = v.dossier_id
    where v.number = 1 and v.submitted_at >= (${from}::date)::timestamp at time zone 'Europe/Brussels'
      and v.submitted_at < (${to}::date + 1)::timestamp at time zone 'Europe/Brussels' ${beyond}
    order by v.submitted_at, v.dossier_id limit ${limit}`)
  return [...rows]
}
