import type { Partner } from '#app/domain/actor.ts'
import type { DryRun } from '#app/domain/dry-run.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { dryRunsOf } from '#db/dry-runs.server.ts'

/** The latest dry runs of an issuer, for its own institution: of another's issuer there are none. */
export const ownDryRuns = (partner: Partner, issuerId: string): Promise<DryRun[]> =>
  within(partner, (tx) => dryRunsOf(tx, issuerId))

/** The same, for the team. */
export const dryRunsForTeam = (issuerId: string): Promise<DryRun[]> =>
  asOffice((tx) => dryRunsOf(tx, issuerId))
