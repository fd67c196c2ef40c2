import { createHash, randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import type { Environment } from '#app/domain/environment.ts'

export type RegisteredSender = { workspaceId: string; issuerId: string; personId: string }

type Registration = {
  enterpriseNumber: string
  applicationId: string
  /** By environment: how far it is there. */
  acceptance?: string
  production?: string
  audience?: 'citizen' | 'enterprise'
  certificateUse?: 'dedicated' | 'shared'
  /** Ids of document types, and where each is switched on. */
  types?: Readonly<Record<string, readonly Environment[]>>
}

/** An institution with one application, as approval leaves it. */
export async function registerSender(owner: postgres.Sql, of: Registration): Promise<RegisteredSender> {
  const [workspaceId, institutionId, issuerId, personId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ]
  const { audience = 'citizen', certificateUse = 'dedicated', types = {} } = of
  await owner.begin(async (sql) => {
    await sql`insert into workspaces (id) values (${workspaceId})`
    await sql`insert into persons (id, email, name, language)
      values (${personId}, ${`${personId}@people.example`}, '', 'fr')`
    await sql`insert into memberships (workspace_id, person_id, role) values (${workspaceId}, ${personId}, 'manager')`
    await sql`insert into institutions (id, workspace_id, enterprise_number, reference, answers)
      values (${institutionId}, ${workspaceId}, ${of.enterpriseNumber}, ${`INS-${issuerId}`}, '{}')`
    await sql`insert into issuers (id, workspace_id, institution_id, application_id, reference, application_reference, answers)
      values (${issuerId}, ${workspaceId}, ${institutionId}, ${of.applicationId}, ${`ISS-${issuerId}`},
        ${`APP-${issuerId}`}, ${sql.json({ audience, certificateUse })})`
    await sql`insert into issuer_environments (issuer_id, environment, workspace_id, state)
      values (${issuerId}, 'acceptance', ${workspaceId}, ${of.acceptance ?? 'configured'}),
        (${issuerId}, 'production', ${workspaceId}, ${of.production ?? 'locked'})`
    for (const [id, environments] of Object.entries(types)) {
      const [type] = await sql<{ id: string }[]>`
        insert into document_types (workspace_id, issuer_id, document_type_id, reference, answers)
        values (${workspaceId}, ${issuerId}, ${id}, ${`DOC-${issuerId}-${id}`}, '{}') returning id`
      for (const environment of environments)
        await sql`insert into environment_document_types (document_type_id, environment, workspace_id, issuer_id)
          values (${type?.id ?? ''}, ${environment}, ${workspaceId}, ${issuerId})`
    }
  })
  return { workspaceId, issuerId, personId }
}

type Certified = { environment?: Environment; state?: string; notBefore?: Date; notAfter?: Date }

/** Registers a certificate (PEM) for an issuer. */
export async function registerPem(
  owner: postgres.Sql,
  { workspaceId, issuerId, personId }: RegisteredSender,
  pem: string,
  { environment = 'acceptance', state = 'registered', notBefore, notAfter }: Certified = {},
): Promise<void> {
  const sha256 = createHash('sha256')
    .update(Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
    .digest('hex')
  const dossierId = randomUUID()
  await owner`insert into dossiers (id, workspace_id, state, language, created_by)
    values (${dossierId}, ${workspaceId}, 'draft', 'fr', ${personId})`
  await owner`insert into certificates (workspace_id, dossier_id, issuer_id, environment, pem, sha256, spki_sha256, serial,
      authority, not_before, not_after, chain, state)
    values (${workspaceId}, ${dossierId}, ${issuerId}, ${environment}, ${pem}, ${sha256}, ${sha256}, '01', 'O=Authority',
      ${notBefore ?? new Date(Date.now() - 86_400_000)}, ${notAfter ?? new Date(Date.now() + 86_400_000)}, 'verified',
      ${state})`
}
