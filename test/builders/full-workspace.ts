import { randomBytes, randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import type { Partner } from '#app/domain/actor.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from './dossier.ts'
import { aPerson } from './people.ts'
import { aSubmittedDossier } from './submitted-dossier.ts'

/** A workspace with a row in every table that can hold one of it. */
export type FullWorkspace = {
  partner: Partner
  dossierId: string
  reference: string
  enterpriseNumber: string
  institutionId: string
  issuerId: string
  documentTypeId: string
  invitationId: string
  tokenId: string
  spki: string
  identity: { issuer: string; subject: string }
  hashes: { invitation: Buffer; token: Buffer; authority: Buffer; feed: Buffer }
  /** Every text that is this workspace's and nobody else's. */
  marks: string[]
}

/** As the owner, since no single role may write all of it. `enterpriseNumber` as approved, different for each. */
export async function aFullWorkspace(owner: postgres.Sql, enterpriseNumber: string): Promise<FullWorkspace> {
  const marks: string[] = []
  const mark = () => {
    const text = `mark${randomBytes(9).toString('hex')}`
    marks.push(text)
    return text
  }
  const personId = await aPerson()
  const submitted = await aSubmittedDossier({
    personId,
    institution: {
      ...Object.fromEntries(
        [
          'nameFr',
          'nameNl',
          'nameDe',
          'longNameFr',
          'longNameNl',
          'longNameDe',
          'certificateName',
          'street',
          'city',
        ].map((name) => [name, mark()]),
      ),
      enterpriseNumber: INSTITUTION.enterpriseNumber ?? '',
      businessHelpdesk: `${mark()}@desk.example`,
      technicalHelpdesk: `${mark()}@desk.example`,
      securityContact: `${mark()}@desk.example`,
      url: `https://${mark()}.example`,
    },
    application: {
      ...APPLICATION,
      nameFr: mark(),
      nameNl: mark(),
      nameDe: mark(),
      description: mark(),
      applicationId: mark(),
    },
    documentTypes: Array.from({ length: 14 }, () => ({
      ...DOCUMENT_TYPE,
      nameFr: mark(),
      nameNl: mark(),
      description: mark(),
      peaks: mark(),
    })),
  })
  const { partner, dossierId, reference } = submitted
  const rest = await registered(owner, { partner, dossierId, enterpriseNumber, mark })
  const manager: Partner = { ...partner, role: 'manager' }
  return { partner: manager, dossierId, reference, enterpriseNumber, marks: [...marks, reference], ...rest }
}

type Begun = { partner: Partner; dossierId: string; enterpriseNumber: string; mark: () => string }

async function registered(owner: postgres.Sql, { partner, dossierId, enterpriseNumber, mark }: Begun) {
  const { workspaceId: w, personId: p } = partner
  const [institutionId, issuerId, documentTypeId, invitationId, tokenId] = Array.from({ length: 5 }, () =>
    randomUUID(),
  )
  if (!institutionId || !issuerId || !documentTypeId || !invitationId || !tokenId) throw new Error('no ids')
  const hashes = {
    invitation: randomBytes(32),
    token: randomBytes(32),
    authority: randomBytes(32),
    feed: randomBytes(32),
  }
  const identity = { issuer: 'https://login.example', subject: mark() }
  const spki = mark()
  const later = new Date(Date.now() + 86_400_000)
  await owner.begin(async (sql) => {
    await sql`insert into institutions (id, workspace_id, enterprise_number, reference, answers)
      values (${institutionId}, ${w}, ${enterpriseNumber}, ${mark()}, ${sql.json({ nameFr: mark(), nameNl: mark(), nameDe: '' })})`
    await sql`insert into former_numbers (enterprise_number, workspace_id, institution_id)
      values (${mark()}, ${w}, ${institutionId})`
    await sql`insert into issuers (id, workspace_id, institution_id, application_id, reference, application_reference, answers)
      values (${issuerId}, ${w}, ${institutionId}, ${mark()}, ${mark()}, ${mark()}, ${sql.json({ nameFr: mark() })})`
    await sql`insert into document_types (id, workspace_id, issuer_id, document_type_id, reference, answers)
      values (${documentTypeId}, ${w}, ${issuerId}, ${mark()}, ${mark()}, ${sql.json({ nameFr: mark() })})`
    await sql`update memberships set role = 'manager', mandate_holder = ${mark()}, mandate_basis = ${mark()} where workspace_id = ${w}`
    const decisionId = randomUUID()
    await sql`insert into decisions (id, dossier_id, workspace_id, version, kind, text, officer_id)
      values (${decisionId}, ${dossierId}, ${w}, 1, 'requestChanges', ${mark()}, ${p})`
    await sql`insert into decision_papers (decision_id, dossier_id, workspace_id, pdf, sha256, snapshot)
      values (${decisionId}, ${dossierId}, ${w}, ${Buffer.from('%PDF-')}, '', ${sql.json({ text: mark() })})`
    const messageId = randomUUID()
    await sql`insert into threads (dossier_id, workspace_id, messages, unread_by_team) values (${dossierId}, ${w}, 1, 1)`
    await sql`insert into thread_messages (id, dossier_id, workspace_id, number, side, author_id, text, submission_id)
      values (${messageId}, ${dossierId}, ${w}, 1, 'partner', ${p}, ${mark()}, ${randomUUID()})`
    await sql`insert into thread_attachments (message_id, dossier_id, workspace_id, position, name, kind, size, sha256, content)
      values (${messageId}, ${dossierId}, ${w}, 1, ${mark()}, 'pdf', 4, '', ${Buffer.from('%PDF')})`
    await sql`insert into thread_reads (dossier_id, person_id, workspace_id, up_to) values (${dossierId}, ${p}, ${w}, 1)`
    await sql`insert into remarks (id, dossier_id, workspace_id, version, part, field, text, officer_id, sent_at)
      values (${randomUUID()}, ${dossierId}, ${w}, 1, 'institution', 'nameFr', ${mark()}, ${p}, now())`
    await sql`insert into check_results (dossier_id, workspace_id, version, "check", outcome, evidence)
      values (${dossierId}, ${w}, 1, 'seeded', 'pass', ${mark()})`
    await sql`insert into certificate_keys (dossier_id, workspace_id, environment, spki_sha256)
      values (${dossierId}, ${w}, 'acceptance', ${spki})`
    const certificateId = randomUUID()
    await sql`insert into certificates (id, dossier_id, workspace_id, issuer_id, environment, pem, sha256, spki_sha256,
        serial, authority, not_before, not_after, chain, state)
      values (${certificateId}, ${dossierId}, ${w}, ${issuerId}, 'acceptance', ${mark()}, ${mark()}, ${spki}, ${mark()}, ${mark()},
        now(), now(), 'verified', 'registered')`
    await sql`insert into certificate_compromises (certificate_id, workspace_id, reported_by, side, noticed_on,
        noticed_by, happened)
      values (${certificateId}, ${w}, ${p}, 'institution', '2026-11-02', 'institution', 'keySent')`
    await sql`insert into issuer_environments (issuer_id, environment, workspace_id, state, reason)
      values (${issuerId}, 'acceptance', ${w}, 'configured', ''), (${issuerId}, 'production', ${w}, 'suspended', ${mark()})`
    await sql`insert into environment_document_types (document_type_id, environment, workspace_id, issuer_id)
      values (${documentTypeId}, 'acceptance', ${w}, ${issuerId})`
    await sql`insert into certificate_senders (owner_issuer_id, environment, sender_issuer_id, workspace_id)
      values (${issuerId}, 'acceptance', ${issuerId}, ${w})`
    await sql`insert into dry_runs (id, workspace_id, issuer_id, environment, operation, document_type, code, proven, findings)
      values (${randomUUID()}, ${w}, ${issuerId}, 'acceptance', 'publishEboxMessage', ${mark()}, '40', true, '[]')`
    const [roundId, resultId] = [randomUUID(), randomUUID()]
    await sql`insert into test_rounds (id, workspace_id, issuer_id, number, reported_by, reason)
      values (${roundId}, ${w}, ${issuerId}, 1, ${p}, ${mark()})`
    await sql`insert into test_results (id, workspace_id, round_id, test_case, note)
      values (${resultId}, ${w}, ${roundId}, 'largePdf', ${mark()})`
    await sql`insert into test_evidence (workspace_id, result_id, name, kind, size, sha256, content)
      values (${w}, ${resultId}, ${mark()}, 'text', 4, '', ${Buffer.from(mark())})`
    await sql`insert into production_slots (issuer_id, workspace_id, day, part, state, proposed_by, sequence)
      values (${issuerId}, ${w}, '2026-12-01', 'morning', 'agreed', 'team', 2)`
    await sql`insert into calendar_feeds (workspace_id, person_id, token_hash) values (${w}, ${p}, ${hashes.feed})`
    await sql`insert into authorities (dossier_id, workspace_id, enterprise_number, token_hash, evidence)
      values (${dossierId}, ${w}, ${mark()}, ${hashes.authority}, ${mark()})
      on conflict (dossier_id) do update set token_hash = excluded.token_hash, evidence = excluded.evidence,
      enterprise_number = excluded.enterprise_number`
    await sql`insert into invitations (id, workspace_id, email, role, mandate_holder, mandate_basis, token_hash, invited_by, expires_at)
      values (${invitationId}, ${w}, ${`${mark()}@invited.example`}, 'editor', ${mark()}, ${mark()}, ${hashes.invitation}, ${p}, ${later})`
    await sql`insert into api_tokens (id, workspace_id, name, scopes, token_hash, prefix, created_by, expires_at)
      values (${tokenId}, ${w}, ${mark()}, ${[mark()]}, ${hashes.token}, ${mark()}, ${p}, ${later})`
    await sql`insert into idempotency_keys (token_id, key, request_sha256, status, body)
      values (${tokenId}, ${mark()}, '', 200, ${sql.json({ said: mark() })})`
    await sql`insert into access_requests (enterprise_number, person_id) values (${enterpriseNumber}, ${await aPerson()})`
    await sql`insert into identities (issuer, subject, person_id, enterprise_number)
      values (${identity.issuer}, ${identity.subject}, ${p}, ${enterpriseNumber})`
    await sql`insert into mails (template, recipient, language, params, dedupe)
      values ('submitted', ${`${mark()}@mailed.example`}, 'fr', ${sql.json({ institution: mark() })}, ${mark()})`
  })
  return { institutionId, issuerId, documentTypeId, invitationId, tokenId, spki, identity, hashes }
}
