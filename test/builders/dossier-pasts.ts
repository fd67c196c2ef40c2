import type postgres from 'postgres'

/**
 * Gives dossiers that `generateDossiers` made a past that fits their state: one to three versions, what was decided on
 * each, some rejections that were reopened, some that were left alone and closed, and remarks. One in sixteen was handed
 * in and decided within the hour around a Belgian midnight. The same every time.
 */
export async function generatePasts(owner: postgres.Sql): Promise<void> {
  for (const statement of [PASTS, SUBMITTED, DECIDED, REMARKED, DOSSIERS, 'drop table pasts'])
    await owner.unsafe(statement)
  await owner.unsafe('vacuum (analyze) dossiers, dossier_versions, decisions, remarks')
}

const PASTS = `
  create table pasts as
  with told as (
    select id, created_by as person, workspace_id as workspace, state, state_since,
      hashtext(reference)::bigint & 2147483647 as h, hashtext(reference || 'x')::bigint & 2147483647 as g
    from dossiers
  ), moved as (
    select *, h % 16 = 5 and state <> 'submitted' as is_near_midnight from told
  )
  select *, 1 + (h % 10 < 3)::int + (h % 10 < 1)::int as versions,
    case when is_near_midnight then (date_trunc('day', state_since at time zone 'Europe/Brussels')
        + (g % 90 - 45) * interval '1 minute') at time zone 'Europe/Brussels' else state_since end as until,
    (1 + g % 25) * interval '1 day' + case when is_near_midnight then 0 else g % 50000 end * interval '1 second' as gap,
    state = 'rejected' and g % 4 = 0 as is_closed, h % 20 = 0 as is_reopened from moved`

/** Of version n; that of a dossier just submitted is what it waits since. */
const SUBMITTED_AT = `until - case when state = 'submitted' then (versions - n) * gap else (versions - n + 1) * gap end`

const SUBMITTED = `
  insert into dossier_versions (dossier_id, workspace_id, number, submission_id, content, content_sha256, submitted_by,
    submitted_at)
  select id, workspace, n, gen_random_uuid(), '{}', '', person, ${SUBMITTED_AT}
  from pasts, generate_series(1, versions) n`

const DECIDED = `
  insert into decisions (dossier_id, workspace_id, version, kind, reason, officer_id, at)
  select id, workspace, n, kind, case when kind = 'reject' then
    (array['incomplete', 'notEntitled', 'duplicate', 'other'])[1 + g % 4] else '' end, person, at
  from (
    select *, case when is_reopened then 'reject' else 'requestChanges' end as kind,
      ${SUBMITTED_AT} + gap / 3 as at from pasts, generate_series(1, versions - 1) n
    union all
    select *, 'reopen', ${SUBMITTED_AT} + gap / 2 from pasts, generate_series(1, versions - 1) n where is_reopened
    union all
    select *, 'requestChanges', until - gap / 2 from pasts, lateral (select versions as n) last
    where is_closed or (state = 'withdrawn' and g % 2 = 0)
    union all
    select *, case when is_closed then 'close' when state = 'approved' then 'approve' when state = 'rejected' then 'reject'
      else 'requestChanges' end, until
    from pasts, lateral (select versions as n) last where state in ('approved', 'rejected', 'changesRequested')
  ) decided`

const REMARKED = `
  insert into remarks (id, dossier_id, workspace_id, version, part, field, text, officer_id, sent_at)
  select gen_random_uuid(), id, workspace, 1, case when g % 3 = 0 then 'institution' else 'application' end,
    case when g % 3 = 0 then 'businessHelpdesk' else '' end, 'x', person, case when g % 11 > 0 then until - gap end
  from pasts where versions > 1`

const DOSSIERS = `
  update dossiers set version = versions, state_since = until, submitted_at = until - case when pasts.state = 'submitted' then interval '0'
    else gap end
  from pasts where pasts.id = dossiers.id and (versions > 1 or pasts.state <> 'submitted')`
