import type postgres from 'postgres'

/** Names of officers who review in the generated world, `Officer 1` to `Officer 20`. */
const GENERATED_OFFICERS = 20

/**
 * `count` dossiers of the last ten years by one statement, as a busy team would have them: 7 in 100 are open, but
 * 7,000 at most, and most of the rest approved; one institution in a quarter of the names is a `commune`; the last seventh of them asks in German.
 * The same numbers give the same dossiers. Plans are made as after a while of use: analyzed and vacuumed.
 */
export async function generateDossiers(owner: postgres.Sql, count: number): Promise<void> {
  await owner.unsafe(PEOPLE)
  await owner.unsafe(DOSSIERS, [count])
  await owner.unsafe('vacuum (analyze) dossiers, persons')
}

const PEOPLE = `
  with made as (
    insert into persons (email, name, language)
    select 'officer' || n || '@team.example', 'Officer ' || n, 'fr' from generate_series(1, ${GENERATED_OFFICERS}) n
    returning id
  ), roles as (insert into officer_roles (person_id, role) select id, 'validator' from made)
  insert into workspaces (id) values ('00000000-0000-4000-8000-000000000000')`

// Numbers spread by a hash, so that no column follows another or the order of insertion.
const DOSSIERS = `
  with officers as (select array_agg(id order by email) as ids from persons where email like 'officer%@team.example'),
  shares as (select least(1000, 100000 * 1000 / $1::bigint) as share),
  raw as (
    select n, hashint4(n)::bigint & 2147483647 as h, hashint4(n + 7)::bigint & 2147483647 as g,
      hashint4(n % 5000)::bigint & 2147483647 as i, n % 5000 as institution
    from generate_series(1, $1::int) n
  ), told as (
    select *,
      case when h % 100000 < share * 2 then 'submitted' when h % 100000 < share * 4 then 'inReview'
        when h % 100000 < share * 7 then 'changesRequested' when h % 100 < 82 then 'approved'
        when h % 100 < 90 then 'rejected' else 'withdrawn' end as state,
      (array['commune', 'ville', 'service', 'office'])[1 + i % 4] || ' ' || substr(md5('a' || institution % 700), 1, 7)
        || ' ' || substr(md5('b' || institution), 1, 7) as name,
      lpad((1000000000 + institution * 97)::text, 10, '0') as number,
      'EBX-' || 2017 + n % 10 || '-' || lpad((n / 10)::text, 6, '0') as reference,
      case when h % 100000 < share * 7 then date_trunc('milliseconds', now()) - (g % 2000000) * interval '1 second'
        else date_trunc('milliseconds', now()) - (g % 300000000) * interval '1 second' end as since
    from raw, shares
  )
  insert into dossiers (workspace_id, reference, state, version, revision, language, enterprise_number, institution_name,
    application_id, created_by, officer_id, submitted_at, state_since, purpose, region, environments_asked,
    checks_failing, search_words, institution_words, clock_since, due_on)
  select '00000000-0000-4000-8000-000000000000', reference, state, 1, 2,
    case when i % 100 < 45 then 'fr' when i % 100 < 97 then 'nl' else 'de' end,
    number, name, 'app' || lpad(institution::text, 5, '0') || ':part' || n % 30, ids[1],
    case when state = 'submitted' and g % 4 > 0 then null else ids[1 + g % ${GENERATED_OFFICERS}] end, since, since,
    (array['documentTypes', 'application', 'contacts', 'certificate', 'end', 'registration', 'registration',
      'registration', 'registration', 'registration'])[1 + (h / 100) % 10],
    (array['brussels', 'flanders', 'wallonia', ''])[1 + (i / 100) % 4],
    case (h / 1000) % 4 when 0 then '{}' when 1 then '{acceptance}' when 2 then '{production}'
      else '{acceptance,production}' end::text[],
    case when (g / 7) % 10 = 0 then 1 + g % 3 else 0 end,
    lower(replace(reference, '-', '')) || ' ' || number || ' ' || name || ' app' || lpad(institution::text, 5, '0') || ' part' || n % 30,
    'institution=' || number || ' institution=' || replace(name, ' ', ' institution='),
    case when h % 100000 < share * 4 then since::date end, case when h % 100000 < share * 4 then since::date + 14 end
  from told, officers`
