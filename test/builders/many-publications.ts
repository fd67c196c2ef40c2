import type postgres from 'postgres'

/** Applications of an institution, and document types of an application, in the generated world. */
const APPLICATIONS = 4
const TYPES = 10

/** What a generated world of so many trios takes. */
export const institutionsFor = (trios: number): number => Math.ceil(trios / APPLICATIONS / TYPES)

/**
 * Institutions with four applications of ten document types each, at every stage of both environments: most publish,
 * some are suspended, ended or not that far; certificates are registered, replaced, run out, lost or shared. Every
 * 97th went into another, every 83rd had another number before. The same count gives the same world.
 */
export async function generatePublications(owner: postgres.Sql, institutions: number): Promise<void> {
  await owner.begin(async (sql) => {
    for (const statement of [
      WORLD,
      ISSUERS,
      ENVIRONMENTS,
      DOCUMENT_TYPES,
      SWITCHED_ON,
      CERTIFICATES,
      SENDERS,
    ])
      await sql.unsafe(statement.replaceAll(':institutions', String(institutions)))
    await sql.unsafe('drop table pg_temp.couples')
  })
  await owner.unsafe('vacuum (analyze)')
}

/** Ten digits with a check that fits, synthetic by its first digits. */
const number = (n: string, first: number): string =>
  `lpad((${first} + ${n})::text, 8, '0') || lpad((97 - (${first} + ${n}) % 97)::text, 2, '0')`

const pick = (seed: string, of: number): string => `((hashint4(${seed}) & 2147483647) % ${of})`

const WORLD = `
  create temporary table couples on commit drop as
    select n, m, gen_random_uuid() as id, md5('w' || n)::uuid as workspace, md5('i' || n)::uuid as institution
    from generate_series(1, :institutions) n, generate_series(1, ${APPLICATIONS}) m;
  insert into workspaces (id) select distinct workspace from couples;
  insert into persons (id, email, name, language) values (md5('p')::uuid, 'generated@people.example', '', 'fr');
  insert into dossiers (id, workspace_id, state, language, created_by)
    select md5('d')::uuid, workspace, 'draft', 'fr', md5('p')::uuid from couples where n = 1 limit 1;
  insert into institutions (id, workspace_id, enterprise_number, reference, answers)
    select institution, workspace, ${number('n', 10_000_000)}, 'INS-' || n, jsonb_build_object(
      'nameFr', 'Institution ' || n, 'nameNl', 'Instelling ' || n, 'nameDe', '', 'longNameFr', '', 'longNameNl', '',
      'longNameDe', '', 'language', 'fr', 'url', '', 'logo', '', 'businessHelpdesk', 'desk@institution.example',
      'businessHelpdeskPhone', '', 'technicalHelpdesk', 'desk@institution.example', 'technicalHelpdeskPhone', '')
    from couples where m = 1;
  update institutions set merged_into = (select institution from couples where n = 1 limit 1)
    where id in (select institution from couples where n % 97 = 0);
  delete from couples where n % 97 = 0;
  insert into former_numbers (enterprise_number, workspace_id, institution_id)
    select ${number('n', 15_000_000)}, workspace, institution from couples where m = 1 and n % 83 = 0`

const ISSUERS = `
  insert into issuers (id, workspace_id, institution_id, application_id, reference, application_reference, answers,
    ended_on)
  select id, workspace, institution, 'application-' || m, 'ISS-' || n || '-' || m, 'APP-' || n || '-' || m,
    jsonb_build_object('nameFr', 'Application ' || m, 'nameNl', 'Toepassing ' || m, 'nameDe', '', 'description', '',
      'url', '', 'helpdesk', '', 'helpdeskPhone', '', 'protocol', 'soap', 'network', 'internet',
      'audience', case when ${pick('n * 10 + m', 5)} = 0 then 'enterprise' else 'citizen' end,
      'certificateUse', case when m = 1 then 'shared' else 'dedicated' end),
    case ${pick('n * 11 + m', 20)} when 0 then current_date - 2 when 1 then current_date + 2 end
  from couples`

const ENVIRONMENTS = `
  insert into issuer_environments (issuer_id, environment, workspace_id, state)
  select id, 'acceptance', workspace, (array['configured', 'testsReported', 'testsFailed', 'testsConfirmed',
    'testsConfirmed', 'testsConfirmed', 'testsConfirmed', 'configured', 'ready', 'awaitingCertificate'])
    [1 + ${pick('n * 12 + m', 10)}] from couples
  union all
  select id, 'production', workspace, (array['live', 'live', 'live', 'live', 'live', 'live', 'live', 'live',
    'suspended', 'configured', 'locked', 'ended'])[1 + ${pick('n * 13 + m', 12)}] from couples`

const DOCUMENT_TYPES = `
  insert into document_types (workspace_id, issuer_id, document_type_id, reference, answers, ended_on)
  select workspace, id, 'type-' || t, 'DOC-' || n || '-' || m || '-' || t, jsonb_build_object(
    'nameFr', 'Type ' || t, 'nameNl', 'Type ' || t, 'nameDe', '', 'description', '', 'validity', '6',
    'validityUnit', 'month', 'trigger', 'citizen', 'volume', '1000', 'peaks', '', 'firstSending', '',
    'registeredMail', 'no', 'paperFallback', 'yes'),
    case ${pick('n * 140 + m * 14 + t', 30)} when 0 then current_date - 2 when 1 then current_date + 2 end
  from couples, generate_series(1, ${TYPES}) t`

const SWITCHED_ON = `
  insert into environment_document_types (document_type_id, environment, workspace_id, issuer_id)
  select d.id, e.environment, d.workspace_id, d.issuer_id
  from document_types d join issuer_environments e using (issuer_id)
  where (hashtext(d.reference || e.environment) & 2147483647) % 12 > 0`

const CERTIFICATES = `
  insert into certificates (workspace_id, dossier_id, issuer_id, environment, pem, sha256, spki_sha256, serial,
    authority, not_before, not_after, chain, state)
  select workspace, md5('d')::uuid, id, environment, '', md5(n || '/' || m || environment || k)
      || md5(k || environment || n || '/' || m), '', k::text, 'O=Authority',
    case when h = 1 then now() + interval '3 days' else now() - interval '300 days' end,
    case when h = 2 then now() - interval '3 days' else now() + interval '300 days' end, 'verified',
    case when h = 3 then 'compromised' when h = 4 then 'revoked' when k = 1 then 'registered' else 'replaced' end
  from couples, unnest(array['acceptance', 'production']) environment, generate_series(1, 2) k,
    lateral (select ${pick('n * 40 + m * 4 + k + length(environment)', 24)} as h) as hashed`

const SENDERS = `
  insert into certificate_senders (owner_issuer_id, environment, sender_issuer_id, workspace_id)
  select owner.id, environment, sender.id, owner.workspace
  from couples owner join couples sender on sender.n = owner.n and sender.m in (2, 3),
    unnest(array['acceptance', 'production']) environment
  where owner.m = 1 and ${pick('owner.n + sender.m', 3)} > 0`
