import { desc, eq, inArray, sql } from 'drizzle-orm'
import { type DryRun, KEPT_DRY_RUNS } from '#app/domain/dry-run.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Couple } from '#app/domain/publication-authorization.ts'
import type { Transaction } from './client.server.ts'
import { dryRuns } from './schema/dry-runs.ts'
import { issuers } from './schema/institutions.ts'

export type NewDryRun = Omit<DryRun, 'at'> & { workspaceId: string; issuerId: string }

/** Keeps a report in the place of the oldest. */
export async function keepDryRun(tx: Transaction, run: NewDryRun): Promise<void> {
  await tx.insert(dryRuns).values({ ...run, findings: [...run.findings] })
  const kept = KEPT_DRY_RUNS[run.proven ? 'proven' : 'unproven']
  await tx.execute(sql`
    delete from dry_runs where id in (
      select id from dry_runs where issuer_id = ${run.issuerId} and proven = ${run.proven}
      order by at desc, id offset ${kept})`)
}

/** The newest first. */
export const dryRunsOf = (tx: Transaction, issuerId: string): Promise<DryRun[]> =>
  tx
    .select({
      id: dryRuns.id,
      at: dryRuns.at,
      environment: dryRuns.environment,
      operation: dryRuns.operation,
      documentType: dryRuns.documentType,
      code: dryRuns.code,
      proven: dryRuns.proven,
      findings: dryRuns.findings,
    })
    .from(dryRuns)
    .where(eq(dryRuns.issuerId, issuerId))
    .orderBy(desc(dryRuns.at), dryRuns.id)

/** With the issuers of an institution that goes into another; before the issuers themselves. */
export async function moveDryRunsTo(
  tx: Transaction,
  workspaceId: string,
  formerInstitutionId: string,
): Promise<void> {
  const moved = tx
    .select({ id: issuers.id })
    .from(issuers)
    .where(eq(issuers.institutionId, formerInstitutionId))
  await tx.update(dryRuns).set({ workspaceId }).where(inArray(dryRuns.issuerId, moved))
}

export type CertificateHolder = Couple & { issuerId: string; workspaceId: string }

/** The issuers for which a certificate is registered, those that use it now and in this environment first. */
export async function holdersOfCertificate(
  tx: Transaction,
  sha256: string,
  environment: Environment,
): Promise<CertificateHolder[]> {
  return tx.execute<CertificateHolder>(sql`
    select i.id as "issuerId", i.workspace_id as "workspaceId", n.enterprise_number as "enterpriseNumber",
      i.application_id as "applicationId"
    from certificates c join issuers i on i.id = c.issuer_id join institutions n on n.id = i.institution_id
    where c.sha256 = ${sha256}
    order by (c.environment = ${environment}) desc, (c.state = 'registered') desc, c.handed_in_at desc, i.id`)
}
