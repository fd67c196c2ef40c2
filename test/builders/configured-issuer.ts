import { sql } from 'drizzle-orm'
import { applyConfiguration } from '#app/services/configuration/apply-configuration.server.ts'
import { currentConfiguration } from '#app/services/configuration/current-configuration.server.ts'
import { asOffice } from '#db/client.server.ts'
import { newestConfiguration } from '#db/kept-configurations.server.ts'
import { anOfficer } from './people.ts'

/**
 * The issuer may publish its document types in acceptance, as the team has put it into the web service; since then its
 * name has changed.
 */
export async function aConfiguredIssuer(issuerId: string): Promise<void> {
  await asOffice(async (tx) => {
    await tx.execute(sql`update issuer_environments set state = 'configured'
      where issuer_id = ${issuerId}::uuid and environment = 'acceptance'`)
    await tx.execute(sql`insert into environment_document_types (document_type_id, environment, workspace_id, issuer_id)
      select id, 'acceptance', workspace_id, issuer_id from document_types where issuer_id = ${issuerId}::uuid
      on conflict do nothing`)
  })
  await currentConfiguration('acceptance')
  const kept = await asOffice((tx) => newestConfiguration(tx, 'acceptance'))
  if (!kept) throw new Error('no configuration was kept')
  await applyConfiguration(await anOfficer('approver'), {
    environment: 'acceptance',
    configurationId: kept.id,
  })
  await asOffice((tx) =>
    tx.execute(
      sql`update issuers set answers = jsonb_set(answers, '{nameFr}', '"Autre nom"') where id = ${issuerId}::uuid`,
    ),
  )
}
