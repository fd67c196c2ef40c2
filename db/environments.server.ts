import { and, asc, desc, eq, gt, inArray, lt, ne, notInArray, sql } from 'drizzle-orm'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import type { EnvironmentState } from '#app/domain/environment-state.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'
import { certificates } from './schema/certificates.ts'
import { events } from './schema/dossiers.ts'
import { environmentDocumentTypes, issuerEnvironments } from './schema/environments.ts'
import { issuers } from './schema/institutions.ts'

export type IssuerEnvironment = typeof issuerEnvironments.$inferSelect

const isOf = (issuerId: string, environment: Environment) =>
  and(eq(issuerEnvironments.issuerId, issuerId), eq(issuerEnvironments.environment, environment))

/** Both rungs of an issuer; undefined where there is none that this role may see. */
export async function readEnvironments(
  tx: Transaction,
  issuerId: string,
): Promise<Record<Environment, IssuerEnvironment> | undefined> {
  const rows = await tx.select().from(issuerEnvironments).where(eq(issuerEnvironments.issuerId, issuerId))
  const [acceptance, production] = ENVIRONMENTS.map((name) => rows.find((row) => row.environment === name))
  return acceptance && production && { acceptance, production }
}

/** One rung, held until the transaction ends: every move begins here. */
export async function lockEnvironment(
  tx: Transaction,
  issuerId: string,
  environment: Environment,
): Promise<IssuerEnvironment | undefined> {
  const [row] = await tx.select().from(issuerEnvironments).where(isOf(issuerId, environment)).for('update')
  return row
}

/** At approval: acceptance as the table of states says, production locked. Made once. */
export async function insertEnvironments(
  tx: Transaction,
  issuer: { id: string; workspaceId: string },
  acceptance: EnvironmentState,
): Promise<void> {
  const of = { issuerId: issuer.id, workspaceId: issuer.workspaceId }
  await tx
    .insert(issuerEnvironments)
    .values([
      { ...of, environment: 'acceptance', state: acceptance },
      { ...of, environment: 'production', state: 'locked' },
    ])
    .onConflictDoNothing()
}

/** To another state; `reason` is empty unless said, `liveOn` stays unless said. */
export async function moveEnvironment(
  tx: Transaction,
  { issuerId, environment, revision }: IssuerEnvironment,
  state: EnvironmentState,
  change: { reason?: string; liveOn?: string | null } = {},
): Promise<void> {
  await tx
    .update(issuerEnvironments)
    .set({ reason: '', ...change, state, since: new Date(), revision: revision + 1 })
    .where(isOf(issuerId, environment))
}

/** Who did the last act on a rung; null where it was the portal, or nothing was done yet. */
export async function lastActorOn(
  tx: Transaction,
  { workspaceId, issuerId, environment }: IssuerEnvironment,
): Promise<string | null> {
  const [row] = await tx
    .select({ actorId: events.actorId })
    .from(events)
    .where(
      and(
        eq(events.workspaceId, workspaceId),
        sql`${events.data} ->> 'issuerId' = ${issuerId}`,
        sql`${events.data} ->> 'environment' = ${environment}`,
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(1)
  return row?.actorId ?? null
}

/** Whether a certificate that is registered and in date is there. */
export async function hasCertificate(
  tx: Transaction,
  issuerId: string,
  environment: Environment,
): Promise<boolean> {
  const [row] = await tx
    .select({ id: certificates.id })
    .from(certificates)
    .where(
      and(
        eq(certificates.issuerId, issuerId),
        eq(certificates.environment, environment),
        eq(certificates.state, 'registered'),
        gt(certificates.notAfter, sql`now()`),
      ),
    )
    .limit(1)
  return row !== undefined
}

export type SwitchedOn = { documentTypeId: string; environment: Environment; since: Date }

/** Which document types (by the id of their row) are switched on, and where. */
export const switchedOn = (tx: Transaction, issuerId: string): Promise<SwitchedOn[]> =>
  tx
    .select({
      documentTypeId: environmentDocumentTypes.documentTypeId,
      environment: environmentDocumentTypes.environment,
      since: environmentDocumentTypes.since,
    })
    .from(environmentDocumentTypes)
    .where(eq(environmentDocumentTypes.issuerId, issuerId))
    .orderBy(asc(environmentDocumentTypes.since))

/** Switched on from now; those that are on already stay so. */
export async function switchOn(
  tx: Transaction,
  { issuerId, environment, workspaceId }: IssuerEnvironment,
  documentTypeIds: readonly string[],
): Promise<void> {
  if (documentTypeIds.length === 0) return
  await tx
    .insert(environmentDocumentTypes)
    .values(documentTypeIds.map((documentTypeId) => ({ documentTypeId, environment, workspaceId, issuerId })))
    .onConflictDoNothing()
}

/** From now off. */
export async function switchOff(
  tx: Transaction,
  { environment }: IssuerEnvironment,
  documentTypeIds: readonly string[],
): Promise<void> {
  if (documentTypeIds.length === 0) return
  await tx
    .delete(environmentDocumentTypes)
    .where(
      and(
        eq(environmentDocumentTypes.environment, environment),
        inArray(environmentDocumentTypes.documentTypeId, [...documentTypeIds]),
      ),
    )
}

/** The issuers whose last day is before this one, and whose environments go on. */
export async function endedIssuers(tx: Transaction, today: Day): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: issuers.id })
    .from(issuers)
    .innerJoin(issuerEnvironments, eq(issuerEnvironments.issuerId, issuers.id))
    .where(and(lt(issuers.endedOn, today), ne(issuerEnvironments.state, 'ended')))
  return rows.map(({ id }) => id)
}

/** Those in which one side has to act, for the reminders. */
export const waitingEnvironments = (tx: Transaction): Promise<IssuerEnvironment[]> =>
  tx
    .select()
    .from(issuerEnvironments)
    .where(notInArray(issuerEnvironments.state, ['locked', 'testsConfirmed', 'live', 'suspended', 'ended']))
    .orderBy(asc(issuerEnvironments.since))

/** What the issuers of an institution reached and tested goes with them into another workspace. */
export async function moveEnvironmentsTo(
  tx: Transaction,
  workspaceId: string,
  institutionId: string,
): Promise<void> {
  const own = sql`(select id from issuers where institution_id = ${institutionId}::uuid)`
  const rounds = sql`(select id from test_rounds where issuer_id in ${own})`
  const to = sql`set workspace_id = ${workspaceId}::uuid`
  await tx.execute(sql`update issuer_environments ${to} where issuer_id in ${own}`)
  await tx.execute(sql`update environment_document_types ${to} where issuer_id in ${own}`)
  await tx.execute(sql`update certificate_senders ${to} where owner_issuer_id in ${own}`)
  await tx.execute(sql`update test_evidence ${to}
    where result_id in (select id from test_results where round_id in ${rounds})`)
  await tx.execute(sql`update test_results ${to} where round_id in ${rounds}`)
  await tx.execute(sql`update test_rounds ${to} where issuer_id in ${own}`)
}

/** The workspace of a registered couple this person is a member of; undefined for everybody else. */
export async function workspaceOfIssuer(
  tx: Transaction,
  issuerId: string,
  personId: string,
): Promise<string | undefined> {
  const [row] = await tx.execute<{ id: string | null }>(
    sql`select workspace_of_issuer(${issuerId}::uuid, ${personId}::uuid) as id`,
  )
  return row?.id ?? undefined
}
