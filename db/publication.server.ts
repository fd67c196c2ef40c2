import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Environment } from '#app/domain/environment.ts'
import {
  type Audience,
  type CertificateFacts,
  type IssuerFacts,
  type PublicationFacts,
  type PublicationQuestion,
  senderOf,
} from '#app/domain/publication-authorization.ts'
import type { PublicationRows } from '#app/domain/publication-index.ts'
import type { Transaction } from './client.server.ts'
import { certificates } from './schema/certificates.ts'
import { issuers } from './schema/institutions.ts'

/** Counts up with every transaction that changed what a permission to publish depends on. */
export async function configurationVersion(tx: Transaction): Promise<number> {
  const [row] = await tx.execute<{ version: string }>(
    sql`select coalesce(sum(count), 0)::text as version from configuration_moves`,
  )
  return Number(row?.version ?? 0)
}

/** Makes one count of many; whoever reads meanwhile reads the same sum. */
export async function sumConfigurationMoves(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    with gone as (
      delete from configuration_moves where exists (select from configuration_moves offset 1)
        and id in (select id from configuration_moves order by id limit 1000)
      returning count
    )
    insert into configuration_moves (count) select sum(count) from gone having count(*) > 0`)
}

type FactsRow = {
  goesOnAs: string | null
  institution: { issuers: IssuerFacts[] } | null
  issuer: (IssuerFacts & { audience: Audience }) | null
  documentType: { isOn: boolean; endedOn: string | null } | null
  certificates: (Omit<CertificateFacts, 'notBefore' | 'notAfter'> & { notBefore: string; notAfter: string })[]
}

/** Each part is found by an index, which test/publication looks at in the plan. */
export function factsQuery(question: PublicationQuestion) {
  const { enterpriseNumber, applicationId } = senderOf(question)
  const { environment, messageTypeId, certificateSha256 = '' } = question
  return sql`
    with institution as materialized (
      select id, merged_into from institutions where enterprise_number = ${enterpriseNumber}
    ), issuer as materialized (
      select i.id, i.ended_on, i.answers ->> 'audience' as audience, e.state
      from issuers i join issuer_environments e on e.issuer_id = i.id and e.environment = ${environment}
      where i.institution_id = (select id from institution) and i.application_id = ${applicationId}
    )
    select json_build_object(
      'goesOnAs', coalesce(
        (select m.enterprise_number from institution n join institutions m on m.id = n.merged_into),
        (select i.enterprise_number from former_numbers f join institutions i on i.id = f.institution_id
          where f.enterprise_number = ${enterpriseNumber})),
      'institution', (select json_build_object('issuers', coalesce((
          select json_agg(json_build_object('state', e.state, 'endedOn', i.ended_on))
          from issuers i join issuer_environments e on e.issuer_id = i.id and e.environment = ${environment}
          where i.institution_id = n.id), '[]'::json))
        from institution n),
      'issuer', (select json_build_object('state', state, 'endedOn', ended_on, 'audience', audience) from issuer),
      'documentType', (select json_build_object('endedOn', d.ended_on, 'isOn', exists (
          select from environment_document_types t
          where t.document_type_id = d.id and t.environment = ${environment}))
        from document_types d
        where d.issuer_id = (select id from issuer) and d.document_type_id = ${messageTypeId}),
      'certificates', coalesce((
        select json_agg(json_build_object(
          'environment', c.environment, 'state', c.state, 'notBefore', c.not_before, 'notAfter', c.not_after,
          'owner', json_build_object('enterpriseNumber', n.enterprise_number, 'applicationId', i.application_id),
          'isShared', i.answers ->> 'certificateUse' = 'shared',
          'listsSender', exists (select from certificate_senders s where s.owner_issuer_id = c.issuer_id
            and s.environment = c.environment and s.sender_issuer_id = (select id from issuer))))
        from certificates c join issuers i on i.id = c.issuer_id join institutions n on n.id = i.institution_id
        where c.sha256 = ${certificateSha256}), '[]'::json)
    ) as facts`
}

/** What bears on one question, as far as this role may see it. */
export async function publicationFacts(
  tx: Transaction,
  question: PublicationQuestion,
): Promise<PublicationFacts> {
  const [found] = await tx.execute<{ facts: FactsRow }>(factsQuery(question))
  if (!found) throw new Error('a question without an answer')
  const { goesOnAs, institution, issuer, documentType } = found.facts
  return {
    certificates: found.facts.certificates.map((one) => ({
      ...one,
      notBefore: new Date(one.notBefore),
      notAfter: new Date(one.notAfter),
    })),
    ...(goesOnAs !== null && { goesOnAs }),
    ...(institution && { institution }),
    ...(issuer && { issuer }),
    ...(documentType && { documentType }),
  }
}

/** From here on the transaction reads one moment; it must be the first statement. */
export const readOneMoment = (tx: Transaction): Promise<unknown> =>
  tx.execute(sql`set transaction isolation level repeatable read, read only`)

/** All that the permission to publish depends on, in both environments. */
export async function publicationRows(tx: Transaction): Promise<PublicationRows> {
  const institutions = await tx.execute<{ number: string; goesOnAs: string | null }>(sql`
    select n.enterprise_number as number, m.enterprise_number as "goesOnAs"
    from institutions n left join institutions m on m.id = n.merged_into`)
  const former = await tx.execute<{ number: string; goesOnAs: string }>(sql`
    select f.enterprise_number as number, i.enterprise_number as "goesOnAs"
    from former_numbers f join institutions i on i.id = f.institution_id`)
  const couples = await tx.execute<PublicationRows['issuers'][number]>(sql`
    select i.id, n.enterprise_number as "enterpriseNumber", i.application_id as "applicationId",
      i.answers ->> 'audience' as audience, i.answers ->> 'certificateUse' = 'shared' as "isShared",
      i.ended_on::text as "endedOn", a.state as acceptance, p.state as production
    from issuers i join institutions n on n.id = i.institution_id
      join issuer_environments a on a.issuer_id = i.id and a.environment = 'acceptance'
      join issuer_environments p on p.issuer_id = i.id and p.environment = 'production'`)
  const documentTypes = await tx.execute<PublicationRows['documentTypes'][number]>(sql`
    select d.issuer_id as "issuerId", d.document_type_id as "messageTypeId", d.ended_on::text as "endedOn",
      a.document_type_id is not null as acceptance, p.document_type_id is not null as production
    from document_types d
      left join environment_document_types a on a.document_type_id = d.id and a.environment = 'acceptance'
      left join environment_document_types p on p.document_type_id = d.id and p.environment = 'production'`)
  const registered = await tx.execute<CertificateRow>(sql`
    select sha256, issuer_id as "issuerId", environment, state, to_json(not_before) as "notBefore",
      to_json(not_after) as "notAfter" from certificates`)
  const senders = await tx.execute<PublicationRows['senders'][number]>(sql`
    select owner_issuer_id as "ownerIssuerId", environment, sender_issuer_id as "senderIssuerId"
    from certificate_senders`)
  return {
    institutions: institutions.map(({ number }) => number),
    // A merger has the last word.
    goneOn: [...former, ...institutions].flatMap(({ number, goesOnAs }) =>
      goesOnAs === null ? [] : [{ number, goesOnAs }],
    ),
    issuers: couples,
    documentTypes,
    certificates: registered.map((one) => ({
      ...one,
      notBefore: new Date(one.notBefore),
      notAfter: new Date(one.notAfter),
    })),
    senders,
  }
}

type CertificateRow = {
  sha256: string
  issuerId: string
  environment: Environment
  state: CertificateFacts['state']
  notBefore: string
  notAfter: string
}

/** Every certificate of an institution's issuers, the newest first. */
export const certificatesOfInstitution = (tx: Transaction, institutionId: string) =>
  tx
    .select({
      sha256: certificates.sha256,
      environment: certificates.environment,
      applicationId: issuers.applicationId,
      notAfter: certificates.notAfter,
    })
    .from(certificates)
    .innerJoin(issuers, eq(issuers.id, certificates.issuerId))
    .where(eq(issuers.institutionId, institutionId))
    .orderBy(asc(certificates.environment), desc(certificates.notAfter), asc(certificates.sha256))
