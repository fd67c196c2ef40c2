import type postgres from 'postgres'
import type { PublicationQuestion } from '#app/domain/publication-authorization.ts'

/**
 * Whether each publication is allowed, by one statement that shares nothing with the portal: what the guide's section 6
 * says, as joins. Answers in the order of the questions.
 */
export async function judgedBySql(
  owner: postgres.Sql,
  questions: readonly PublicationQuestion[],
): Promise<boolean[]> {
  const asked = questions.map(({ now, senderId, ...question }, at) => ({
    at,
    ...question,
    now: now.toISOString(),
    signer: question.enterpriseNumber,
    signing: question.applicationId,
    named: senderId !== undefined,
    publisher: senderId?.enterpriseNumber ?? question.enterpriseNumber,
    publishing: senderId?.applicationId ?? question.applicationId,
  }))
  const rows = await owner<{ at: number; allowed: boolean }[]>`
    with q as (
      select * from jsonb_to_recordset(${owner.json(asked)}) as q (at int, environment text, "messageTypeId" text,
        audience text, "certificateSha256" text, now timestamptz, signer text, signing text, named boolean,
        publisher text, publishing text)
    ), couples as (
      select i.id, n.enterprise_number, i.application_id, i.ended_on, i.answers ->> 'audience' as audience
      from issuers i join institutions n on n.id = i.institution_id and n.merged_into is null
    ), level2 as (
      select q.at, c.id from q
      join couples c on c.enterprise_number = q.publisher and c.application_id = q.publishing
        and c.audience = q.audience and coalesce(c.ended_on >= (q.now at time zone 'Europe/Brussels')::date, true)
      join issuer_environments e on e.issuer_id = c.id and e.environment = q.environment
        and (e.environment, e.state) in (('acceptance', 'configured'), ('acceptance', 'testsReported'),
          ('acceptance', 'testsFailed'), ('acceptance', 'testsConfirmed'), ('production', 'live'))
      join document_types d on d.issuer_id = c.id and d.document_type_id = q."messageTypeId"
        and coalesce(d.ended_on >= (q.now at time zone 'Europe/Brussels')::date, true)
      join environment_document_types t on t.document_type_id = d.id and t.environment = q.environment
    ), signed as (
      select distinct q.at from q join level2 l on l.at = q.at
      join certificates x on x.sha256 = q."certificateSha256" and x.environment = q.environment
        and x.state in ('registered', 'replaced') and q.now between x.not_before and x.not_after
      join couples o on o.id = x.issuer_id
      left join certificate_senders s on s.owner_issuer_id = o.id and s.sender_issuer_id = l.id
        and s.environment = q.environment
      where o.id = l.id or (s.owner_issuer_id is not null
        and (not q.named or (o.enterprise_number = q.signer and o.application_id = q.signing)))
    )
    select q.at, exists (select from level2 l where l.at = q.at)
      and (q."certificateSha256" is null or exists (select from signed s where s.at = q.at)) as allowed
    from q order by q.at`
  return rows.map(({ allowed }) => allowed)
}
